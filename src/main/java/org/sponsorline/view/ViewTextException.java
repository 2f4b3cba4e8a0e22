package org.sponsorline.view;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.text.Messages;

/// Says why a text is not a view or a filter, in a sentence for people.
public final class ViewTextException extends Exception {

    private static final long serialVersionUID = 1;

    private final String key;
    private final transient List<String> arguments;
    private final @Nullable String suggestion;

    /// @param key        of the sentence in the messages of this package
    /// @param suggestion a word that may have been meant, or null
    ViewTextException(String key, @Nullable String suggestion, String... arguments) {
        // Mistyped texts are common, so no stack trace is made.
        super(key, null, false, false);
        this.key = key;
        this.arguments = List.of(arguments);
        this.suggestion = suggestion;
    }

    /// A word that may have been meant, or null.
    public @Nullable String suggestion() {
        return suggestion;
    }

    /// What is wrong, as a sentence without the suggestion.
    public String sentence(Locale locale) {
        return Messages.of(ViewTextException.class, locale).say(key, arguments.toArray());
    }

    @Override
    public String getMessage() {
        return sentence(Locale.ENGLISH);
    }
}
