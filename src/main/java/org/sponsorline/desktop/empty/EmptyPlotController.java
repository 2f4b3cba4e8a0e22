package org.sponsorline.desktop.empty;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.command.Command;
import org.sponsorline.desktop.command.CommandButtons;
import org.sponsorline.desktop.command.Commands;
import org.sponsorline.desktop.empty.EmptyPlotViewModel.Explanation;
import org.sponsorline.desktop.platform.LiteralText;

/// Says in the middle of the plot why nothing is to be seen there, with a button for each way on.
public final class EmptyPlotController {

    private final EmptyPlotViewModel model;
    private final Commands commands;
    private final CommandButtons buttons;

    @FXML
    private StackPane place;

    @FXML
    private Label sentence;

    @FXML
    private Label reason;

    @FXML
    private FlowPane ways;

    public EmptyPlotController(EmptyPlotViewModel model, Commands commands) {
        this.model = model;
        this.commands = commands;
        buttons = new CommandButtons(commands);
    }

    @FXML
    private void initialize() {
        reason.managedProperty().bind(reason.visibleProperty());
        model.shownProperty().subscribe(this::show);
    }

    private void show(@Nullable Explanation shown) {
        place.setVisible(shown != null);
        if (shown == null) {
            ways.getChildren().clear();
            return;
        }
        sentence.setText(shown.sentence());
        reason.setText(shown.reason());
        reason.setVisible(!shown.reason().isEmpty());
        ways.getChildren().setAll(shown.ways().stream().map(way -> button(way, shown)).toList());
        ways.getChildren().getFirst().getStyleClass().add("accent");
    }

    /// Its help begins with what the box says, as that is read out only with something that takes the focus.
    private Button button(Command command, Explanation shown) {
        Button button = LiteralText.in(new Button(commands.name(command)));
        button.setId("empty-" + command.id());
        buttons.make(button, command);
        button.setAccessibleHelp(shown.sentence() + " " + commands.help(command));
        return button;
    }
}
