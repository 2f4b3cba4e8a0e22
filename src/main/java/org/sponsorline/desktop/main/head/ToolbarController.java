package org.sponsorline.desktop.main.head;

import java.util.function.Function;
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
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.Workspace;

/// The bar of buttons. All of them are commands; their names, keys and states come from the table.
public final class ToolbarController {

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
    private HBox history;

    @FXML
    private HBox looks;

    @FXML
    private HBox extent;

    @FXML
    private MenuButton more;

    @FXML
    private HBox lanes;

    @FXML
    private MenuButton levels;

    @FXML
    private MenuButton rows;

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
    private Button scene;

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
        buttons.make(scene, Command.ADD_SCENE);
        LaneButtons laneButtons = new LaneButtons(commands, buttons);
        lanes.getChildren().setAll(laneButtons.make());
        showWhile(whereThereIs(ToolbarPlan::hasLaneButtons), lanes);
        searchPlace.getChildren().setAll(views.load(Views.SEARCH));
        asOfPlace.getChildren().setAll(views.load(Views.AS_OF));
        MenuMaker menus = new MenuMaker(commands);
        levels.getItems().addAll(menus.items(Section.GROUP_BY));
        levels.getItems().add(new SeparatorMenuItem());
        levels.getItems().add(menus.submenu(Section.THEN_BY));
        // Not bound: a binding would set the words anew with every step of a movement.
        lanes.visibleProperty().flatMap(areShown -> workspace.stateProperty()
                        .map(state -> laneButtons.unsaid(state.groupBy(), areShown, words.getLocale())))
                .subscribe(this::sayLevels);
        rows.getItems().addAll(menus.items(Section.ROWS));
        rows.setTooltip(tip("toolbar.rows"));
        colour.getItems().addAll(menus.items(Section.COLOUR_BY));
        colour.setTooltip(tip("toolbar.colour"));
        buttons.toggle(hide, Command.HIDE_UNMATCHED, Command.DIM_UNMATCHED);
        buttons.toggle(table, Command.SHOW_BOTH, Command.SHOW_TIMELINE);
        look.darkProperty().subscribe(isDark -> dark.setSelected(isDark));
        dark.setOnAction(event -> commands.run(look.isDark() ? Command.THEME_LIGHT : Command.THEME_DARK));
        buttons.explain(dark, Command.THEME_DARK, Command.THEME_LIGHT);
        useSignsWhereCramped();
        new ToolOverflow(commands, more).show(whereThereIs(plan -> plan));
    }

    /// Long names are cut on the button, and whole in its tip.
    private void sayLevels(String names) {
        levels.setText(names);
        Tooltip tip = tip("toolbar.levels");
        if (!names.isEmpty()) {
            tip.setText(names + "\n" + tip.getText());
        }
        levels.setTooltip(tip);
    }

    /// The tip of a button that opens a menu of commands without keys of their own.
    private Tooltip tip(String name) {
        String palette = commands.keyLabel(Command.PALETTE).orElse("");
        return new Tooltip(words.getString(name) + "\n" + words.say(name + ".help", palette));
    }

    /// Something about the plan for the present room.
    private <T> ObservableValue<T> whereThereIs(Function<ToolbarPlan, T> room) {
        return bar.widthProperty().flatMap(width -> look.fontScaleProperty()
                .map(scale -> room.apply(new ToolbarPlan(width.doubleValue(), look.emPx()))));
    }

    private void useSignsWhereCramped() {
        ObservableValue<Boolean> words = whereThereIs(ToolbarPlan::hasWords);
        fit.contentDisplayProperty().bind(words.map(on -> on ? ContentDisplay.TEXT_ONLY : ContentDisplay.GRAPHIC_ONLY));
        table.contentDisplayProperty().bind(fit.contentDisplayProperty());
        showWhile(words, asOfPlace.lookup(".as-of-label"));
        showWhile(whereThereIs(ToolbarPlan::hasLooks), rows, looks);
        showWhile(whereThereIs(ToolbarPlan::hasExtent), extent);
        showWhile(whereThereIs(ToolbarPlan::hasHistory), history);
    }

    private static void showWhile(ObservableValue<Boolean> room, Node... parts) {
        for (Node part : parts) {
            part.visibleProperty().bind(room);
            part.managedProperty().bind(room);
        }
    }
}
