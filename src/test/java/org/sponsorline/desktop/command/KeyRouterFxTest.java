package org.sponsorline.desktop.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.MultipleSelectionModel;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.Slider;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sponsorline.desktop.FxTest;
import org.sponsorline.desktop.Hands;
import org.sponsorline.desktop.briefing.BriefingActions;
import org.sponsorline.desktop.briefing.BriefingModel;
import org.sponsorline.desktop.briefing.UndoOrder;
import org.sponsorline.desktop.detail.DetailViewModel;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.desktop.show.ShowActions;
import org.sponsorline.desktop.show.ShowSurroundings;
import org.sponsorline.desktop.show.Shows;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.timeline.NamesColumn;
import org.sponsorline.desktop.workspace.FileRecordLoader;
import org.sponsorline.desktop.workspace.Workspace;

/// The window's commands have their keys wherever the focus is.
final class KeyRouterFxTest extends FxTest {

    private final List<Command> run = new ArrayList<>();

    /// A control of the toolkit with something in it.
    private record Kind(String name, Supplier<Control> control) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Kind> controls() {
        return Stream.of(
                new Kind("table", KeyRouterFxTest::table), new Kind("list", KeyRouterFxTest::list),
                new Kind("tree", KeyRouterFxTest::tree),
                new Kind("combo box", () -> new ComboBox<>(FXCollections.observableArrayList("a", "b"))),
                new Kind("choice box", () -> new ChoiceBox<>(FXCollections.observableArrayList("a", "b"))),
                new Kind("slider", Slider::new),
                new Kind("scroll pane", KeyRouterFxTest::scrollPane), new Kind("check box", CheckBox::new),
                new Kind("toggle button", ToggleButton::new),
                new Kind("menu button", () -> new MenuButton("m", null, new MenuItem("i"))),
                new Kind("text field", () -> new TextField("some text")));
    }

    private static Control table() {
        TableView<String> table = new TableView<>(FXCollections.observableArrayList("a", "b", "c"));
        table.getColumns().add(new TableColumn<>("column"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().select(1);
        return table;
    }

    private static Control list() {
        ListView<String> list = new ListView<>(FXCollections.observableArrayList("a", "b", "c"));
        MultipleSelectionModel<String> selection = list.getSelectionModel();
        selection.setSelectionMode(SelectionMode.MULTIPLE);
        selection.select(1);
        return list;
    }

    private static Control tree() {
        TreeItem<String> root = new TreeItem<>("root");
        root.getChildren().add(new TreeItem<>("leaf"));
        root.setExpanded(true);
        TreeView<String> tree = new TreeView<>(root);
        tree.getSelectionModel().select(1);
        return tree;
    }

    private static Control scrollPane() {
        Region content = new Region();
        content.setMinSize(3000, 3000);
        ScrollPane pane = new ScrollPane(content);
        pane.setFocusTraversable(true);
        return pane;
    }

    @ParameterizedTest
    @MethodSource("controls")
    void everyCommandOfTheWindowHasItsKeys(Kind kind) {
        Control control = show(400, 300, kind.control);
        Commands commands = from(this::commands);
        onFx(() -> {
            Scene scene = stage.getScene();
            new KeyRouter(commands, run::add, _ -> false).serve(scene);
            control.requestFocus();
        });
        List<String> lost = new ArrayList<>();
        for (Command command : Command.values()) {
            for (Shortcut key : commands.keys(command)) {
                if (command.scope() == Scope.WINDOW && !(control instanceof TextInputControl && isOfText(command, key))) {
                    run.clear();
                    onFx(() -> {
                        control.requestFocus();
                        Event.fireEvent(control, event(key));
                    });
                    // Where no briefing is open, a key that shows have as well is that of the command before theirs.
                    Command first = Stream.of(Command.values()).filter(each -> commands.keys(each).contains(key))
                            .findFirst().orElseThrow();
                    if (!run.equals(List.of(first))) {
                        lost.add(key.label() + " " + run);
                    }
                }
            }
        }
        assertEquals(List.of(), lost);
    }

    private static boolean isOfText(Command command, Shortcut key) {
        return command.section().isEditing() || key.isPlain() && command != Command.LEAVE;
    }

    private Commands commands() {
        Workspace workspace = new Workspace(
                Locale.ENGLISH, new FileRecordLoader(), (text, sizePx, bold) -> text.length() * sizePx / 2, Clock.systemUTC(),
                Runnable::run, Runnable::run);
        Shows none = new Shows(
                new ShowSurroundings(
                        null, workspace, new Settings(), null, null, null, null, null, null, Runnable::run,
                        Runnable::run),
                null);
        ShowActions shows = new ShowActions(none, null, () -> { });
        BriefingModel briefing = new BriefingModel();
        return new Commands(
                new Actions(
                        workspace, null, new EditActions(workspace, null, new UndoOrder(workspace, briefing)), null,
                        new ViewActions(workspace, new Settings(), new NamesColumn()), null,
                        null, null, null,
                        new DetailViewModel(workspace, Runnable::run, Runnable::run),
                        new BriefingActions(briefing, null, null, null), shows),
                MessageBundle.of(Commands.class, Locale.ENGLISH), Map.of());
    }

    private static KeyEvent event(Shortcut key) {
        return switch (key) {
            case Shortcut.Typed(String sign) -> new KeyEvent(
                    KeyEvent.KEY_TYPED, sign, "", KeyCode.UNDEFINED, false, false, false, false);
            case Shortcut.Pressed(KeyCodeCombination keys, String _) -> {
                boolean shortcut = keys.getShortcut() == ModifierValue.DOWN;
                yield new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", keys.getCode(), keys.getShift() == ModifierValue.DOWN,
                        keys.getControl() == ModifierValue.DOWN || shortcut && Hands.shortcut() == KeyCode.CONTROL,
                        keys.getAlt() == ModifierValue.DOWN,
                        keys.getMeta() == ModifierValue.DOWN || shortcut && Hands.shortcut() == KeyCode.COMMAND);
            }
        };
    }
}
