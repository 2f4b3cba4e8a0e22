package org.sponsorline.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.TextLines;

/// Says in a sentence why a command does not do what it was asked.
final class Refusal extends Exception {

    private static final long serialVersionUID = 1;

    private final @Nullable String key;
    private final transient List<String> arguments;

    /// @param key of the sentence in the words of the commands
    Refusal(String key, String... arguments) {
        super(key, null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    private Refusal(String sentence) {
        super(sentence, null, false, false);
        key = null;
        arguments = List.of(sentence);
    }

    /// A refusal whose sentence another room has made.
    static Refusal said(String sentence) {
        return new Refusal(sentence);
    }

    /// The sentence in one line: values of a record and names of files may hold what a terminal obeys.
    String sentence(Messages phrases) {
        return TextLines.oneLine(key == null ? arguments.getFirst() : phrases.say(key, arguments.toArray()));
    }
}
