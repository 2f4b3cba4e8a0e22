package org.sponsorline.desktop.command;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyEvent;
import org.sponsorline.desktop.text.MessageBundle;

/// The command table at work: every [Command] with its words in this language, its keys and what it acts on.
public final class Commands {

    private final Actions actions;
    private final MessageBundle words;
    private final Map<Command, List<Shortcut>> keys = new EnumMap<>(Command.class);
    private final Map<Command, ObservableValue<Boolean>> enabled = new EnumMap<>(Command.class);

    /// @param words   texts of this package
    /// @param changed keys by command id where somebody wants others than the usual ones
    public Commands(Actions actions, MessageBundle words, Map<String, List<String>> changed) {
        this.actions = actions;
        this.words = words;
        for (Command command : Command.values()) {
            keys.put(command, shortcuts(changed.getOrDefault(command.id(), command.usualKeys())));
            enabled.put(command, actions.isTrue(command.when()));
        }
    }

    private static List<Shortcut> shortcuts(List<String> texts) {
        return texts.stream().map(Shortcut::parse).flatMap(Optional::stream).toList();
    }

    public String name(Command command) {
        return words.getString("command." + command.id());
    }

    /// The language of the names.
    Locale locale() {
        return words.getLocale();
    }

    /// One sentence on what it does.
    public String help(Command command) {
        return words.getString("command." + command.id() + ".help");
    }

    public String name(Section.Menu menu) {
        return words.getString("menu." + menu.name());
    }

    /// The name of a section that is a submenu.
    public String name(Section section) {
        return words.getString("section." + section.name());
    }

    public List<Shortcut> keys(Command command) {
        return keys.getOrDefault(command, List.of());
    }

    /// The keys to show beside it, or nothing.
    public Optional<String> keyLabel(Command command) {
        return keys(command).stream().findFirst().map(Shortcut::label);
    }

    public ObservableValue<Boolean> enabled(Command command) {
        return enabled.getOrDefault(command, actions.isTrue(When.ALWAYS));
    }

    /// Whether it is on; only for commands with a state.
    public ObservableValue<Boolean> state(Command command) {
        var state = command.state();
        if (state == null) {
            throw new IllegalArgumentException(command + " is neither on nor off.");
        }
        return state.apply(actions);
    }

    /// Does it, if it is of use now.
    public void run(Command command) {
        if (enabled(command).getValue()) {
            command.action().accept(actions);
        }
    }

    /// The commands whose keys an event is, in the order of the table.
    Stream<Command> matching(KeyEvent event) {
        return keys.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(key -> key.matches(event)))
                .map(Map.Entry::getKey);
    }

    /// Whether an event is one of a command's plain keys.
    boolean isPlain(Command command, KeyEvent event) {
        return keys(command).stream().anyMatch(key -> key.matches(event) && key.isPlain());
    }
}
