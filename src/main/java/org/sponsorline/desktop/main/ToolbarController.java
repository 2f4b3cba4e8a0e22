package org.sponsorline.desktop.main;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.sponsorline.desktop.ViewLoader;
import org.sponsorline.desktop.Views;
import org.sponsorline.desktop.command.Command;
import org.sponsorline.desktop.command.CommandButtons;
import org.sponsorline.desktop.command.Commands;
import org.sponsorline.desktop.command.MenuMaker;
import org.sponsorline.desktop.command.Section;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.LiteralText;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DisplayNames;

/// The bar of buttons. All of them are commands; their names, keys and states come from the table.
public final class ToolbarController {

    /// Narrower than this many em, the lanes are chosen from a menu instead of side by side.
    private static final double ROOMY_EM = 108;

    /// Narrower than this many em, signs stand for words where there is one.
    private static final double CRAMPED_EM = 70;

    /// Narrower than this many em, what changes looks alone is left to the menus.
    private static final double TIGHT_EM = 46;

    private static final List<Command> USUAL_LANES = List.of(
            Command.GROUP_BY_PROGRAMME, Command.GROUP_BY_ORGANIZATION, Command.GROUP_BY_CATEGORY,
            Command.GROUP_BY_TERRITORY, Command.GROUP_BY_EDITION);

    private final Workspace workspace;
    private final Commands commands;
    private final CommandButtons buttons;
    private final ViewLoader views;
    private final Appearance look;
    private final MessageBundle words;

    @FXML
    private HBox bar;

    @FXML
    private Button back;

    @FXML
    private Button forward;

    @FXML
    private HBox lanes;

    @FXML
    private MenuButton levels;

    @FXML
    private MenuButton colour;

    @FXML
    private StackPane searchPlace;

    @FXML
    private StackPane asOfPlace;

    @FXML
    private ToggleButton hide;

    @FXML
    private ToggleButton dark;

    @FXML
    private Button fit;

    @FXML
    private ToggleButton table;

    public ToolbarController(Workspace workspace, Commands commands, ViewLoader views, Appearance look,
            MessageBundle words) {
        this.workspace = workspace;
        this.commands = commands;
        buttons = new CommandButtons(commands);
        this.views = views;
        this.look = look;
        this.words = words;
    }

    @FXML
    private void initialize() {
        buttons.make(back, Command.GO_BACK);
        buttons.make(forward, Command.GO_FORWARD);
        buttons.make(fit, Command.FIT);
        makeLanes();
        searchPlace.getChildren().setAll(views.load(Views.SEARCH));
        asOfPlace.getChildren().setAll(views.load(Views.AS_OF));
        MenuMaker menus = new MenuMaker(commands);
        levels.getItems().addAll(menus.items(Section.GROUP_BY));
        levels.getItems().add(new SeparatorMenuItem());
        levels.getItems().add(menus.submenu(Section.THEN_BY));
        // Not bound: a binding would set the words anew with every step of a movement.
        lanes.visibleProperty().flatMap(sideBySide -> workspace.stateProperty()
                .map(state -> levelsText(state.groupBy(), sideBySide))).subscribe(levels::setText);
        colour.getItems().addAll(menus.items(Section.COLOUR_BY));
        levels.setTooltip(new Tooltip(words.getString("toolbar.levels")));
        colour.setTooltip(new Tooltip(words.getString("toolbar.colour")));
        toggle(hide, Command.HIDE_UNMATCHED, Command.DIM_UNMATCHED);
        toggle(table, Command.SHOW_BOTH, Command.SHOW_TIMELINE);
        look.darkProperty().subscribe(isDark -> dark.setSelected(isDark));
        dark.setOnAction(event -> commands.run(look.isDark() ? Command.THEME_LIGHT : Command.THEME_DARK));
        buttons.explain(dark, Command.THEME_DARK, Command.THEME_LIGHT);
        useSignsWhereCramped();
    }

    private void makeLanes() {
        for (Command command : USUAL_LANES) {
            ToggleButton button = LiteralText.in(new ToggleButton(commands.name(command)));
            button.setId("toolbar-" + command.id());
            button.getStyleClass().add("lane-choice");
            follow(button, commands.state(command));
            button.setOnAction(event -> {
                commands.run(command);
                button.setSelected(commands.state(command).getValue());
            });
            buttons.explain(button, command);
            lanes.getChildren().add(button);
        }
        lanes.getChildren().getFirst().getStyleClass().add("left-pill");
        lanes.getChildren().getLast().getStyleClass().add("right-pill");
        lanes.getChildren().subList(1, USUAL_LANES.size() - 1).forEach(each -> each.getStyleClass().add("center-pill"));
        ObservableValue<Boolean> roomy = wide(ROOMY_EM);
        lanes.visibleProperty().bind(roomy);
        lanes.managedProperty().bind(roomy);
    }

    private ObservableValue<Boolean> wide(double leastEm) {
        return bar.widthProperty()
                .flatMap(width -> look.fontScaleProperty().map(scale -> width.doubleValue() > leastEm * look.emPx()));
    }

    private void useSignsWhereCramped() {
        ObservableValue<Boolean> words = wide(CRAMPED_EM);
        fit.contentDisplayProperty().bind(words.map(on -> on ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY));
        table.contentDisplayProperty().bind(fit.contentDisplayProperty());
        Node label = asOfPlace.lookup(".as-of-label");
        label.visibleProperty().bind(words);
        label.managedProperty().bind(words);
        ObservableValue<Boolean> roomForLooks = wide(TIGHT_EM);
        for (Node each : List.of(colour, hide, dark)) {
            each.visibleProperty().bind(roomForLooks);
            each.managedProperty().bind(roomForLooks);
        }
    }

    /// What lanes stand for, outermost first; where buttons side by side say so already, only what they do not.
    private String levelsText(List<Dimension> levels, boolean sideBySide) {
        boolean said = sideBySide && levels.size() == 1
                && USUAL_LANES.stream().anyMatch(command -> commands.state(command).getValue());
        return said ? "" : String.join(
                " › ", levels.stream().map(each -> DisplayNames.dimension(each, words.getLocale())).toList());
    }

    private void toggle(ToggleButton button, Command on, Command off) {
        follow(button, commands.state(on));
        button.setOnAction(event -> commands.run(button.isSelected() ? on : off));
        buttons.explain(button, on, off);
    }

    private static void follow(ToggleButton button, ObservableValue<Boolean> state) {
        state.subscribe(on -> button.setSelected(on));
    }
}
