package org.sponsorline.desktop.main.head;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.ToggleButton;
import org.sponsorline.desktop.command.Command;
import org.sponsorline.desktop.command.CommandButtons;
import org.sponsorline.desktop.command.Commands;
import org.sponsorline.desktop.platform.LiteralText;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DisplayNames;

/// The usual choices of what lanes stand for, as buttons side by side.
final class LaneButtons {

    private static final List<Command> USUAL_LANES = List.of(
            Command.GROUP_BY_PROGRAMME, Command.GROUP_BY_ORGANIZATION, Command.GROUP_BY_CATEGORY,
            Command.GROUP_BY_TERRITORY, Command.GROUP_BY_EDITION);

    private final Commands commands;
    private final CommandButtons buttons;

    LaneButtons(Commands commands, CommandButtons buttons) {
        this.commands = commands;
        this.buttons = buttons;
    }

    List<ToggleButton> make() {
        List<ToggleButton> made = USUAL_LANES.stream().map(this::button).toList();
        made.getFirst().getStyleClass().add("left-pill");
        made.getLast().getStyleClass().add("right-pill");
        made.subList(1, made.size() - 1).forEach(each -> each.getStyleClass().add("center-pill"));
        return made;
    }

    private ToggleButton button(Command command) {
        ToggleButton button = LiteralText.in(new ToggleButton(commands.name(command)));
        button.setId("toolbar-" + command.id());
        button.getStyleClass().add("lane-choice");
        buttons.choice(button, command);
        return button;
    }

    /// What lanes stand for, outermost first; where buttons say so already, only what they do not.
    ///
    /// @param areShown whether the buttons can be seen
    String unsaid(List<Dimension> levels, boolean areShown, Locale locale) {
        boolean said = areShown && levels.size() == 1
                && USUAL_LANES.stream().anyMatch(command -> commands.state(command).getValue());
        return said ? "" : levels.stream().map(each -> DisplayNames.dimension(each, locale))
                .collect(Collectors.joining(" › "));
    }
}
