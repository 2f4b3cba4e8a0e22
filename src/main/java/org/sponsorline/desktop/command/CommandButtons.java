package org.sponsorline.desktop.command;

import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
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

    /// Lets a button that is on or off run either command, and shows whether the first one holds.
    public void toggle(ToggleButton button, Command on, Command off) {
        follow(button, on);
        button.setOnAction(_ -> commands.run(button.isSelected() ? on : off));
        explain(button, on, off);
    }

    /// Lets one of several buttons run its command, and shows whether it holds; another click does not undo it.
    public void choice(ToggleButton button, Command command) {
        follow(button, command);
        button.setOnAction(_ -> {
            commands.run(command);
            button.setSelected(commands.state(command).getValue());
        });
        explain(button, command);
    }

    private void follow(ToggleButton button, Command command) {
        commands.state(command).subscribe(on -> button.setSelected(on));
    }

    /// Says what a button does and by which key it is done as well.
    public void explain(ButtonBase button, Command command) {
        button.setTooltip(tip(command));
        button.setAccessibleText(commands.name(command));
        button.setAccessibleHelp(commands.help(command));
    }

    /// Says of a button that is on or off what its next click does; its name stays that of what it puts on.
    public void explain(ToggleButton button, Command on, Command off) {
        explain(button, on);
        Tooltip puttingOn = tip(on);
        Tooltip puttingOff = tip(off);
        button.selectedProperty().subscribe(selected -> {
            button.setTooltip(selected ? puttingOff : puttingOn);
            button.setAccessibleHelp(commands.help(selected ? off : on));
        });
    }

    private Tooltip tip(Command command) {
        String keys = commands.keyLabel(command).map(label -> "  " + label).orElse("");
        Tooltip tooltip = new Tooltip(commands.name(command) + keys + "\n" + commands.help(command));
        tooltip.setShowDelay(TOOLTIP_DELAY);
        return tooltip;
    }
}
