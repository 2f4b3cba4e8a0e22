package org.sponsorline.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.TextLines;

/// Says in a sentence why a command cannot be carried out.
final class CommandException extends Exception {

    private static final long serialVersionUID = 1;

    private final @Nullable String key;
    private final transient List<String> arguments;

    /// @param key of the sentence in the messages of this package
    CommandException(String key, String... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    private CommandException(String sentence) {
        super(sentence, null, false, false);
        key = null;
        arguments = List.of(sentence);
    }

    /// An exception whose sentence another package has made.
    static CommandException of(String sentence) {
        return new CommandException(sentence);
    }

    /// The sentence in one line, without control characters that a terminal would obey.
    String sentence(Messages messages) {
        return TextLines.oneLine(key == null ? arguments.getFirst() : messages.say(key, arguments.toArray()));
    }
}
