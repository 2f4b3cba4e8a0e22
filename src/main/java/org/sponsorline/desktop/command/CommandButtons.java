package org.sponsorline.desktop.command;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/// Makes buttons of the command table: what they do, when they are of use, and what is said about them.
public final class CommandButtons {

    private static final Duration TOOLTIP_DELAY = Duration.millis(500);

    private final Commands commands;

    public CommandButtons(Commands commands) {
        this.commands = commands;
    }

    /// Lets a button run a command while it is of use.
    public void make(Button button, Command command) {
        button.disableProperty().bind(commands.enabled(command).map(on -> !on));
        button.setOnAction(_ -> commands.run(command));
        explain(button, command);
    }

    /// Says what a button does and by which key it is done as well.
    public void explain(ButtonBase button, Command command) {
        String keys = commands.keyLabel(command).map(label -> "  " + label).orElse("");
        Tooltip tooltip = new Tooltip(commands.help(command) + keys);
        tooltip.setShowDelay(TOOLTIP_DELAY);
        button.setTooltip(tooltip);
        button.setAccessibleText(commands.name(command));
        button.setAccessibleHelp(commands.help(command));
    }
}
