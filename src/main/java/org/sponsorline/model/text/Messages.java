package org.sponsorline.model.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The words of one room in one language, from the `messages` bundle beside its classes.
///
/// There are English words and Chinese ones; every other language reads the English.
public final class Messages {

    private final ResourceBundle words;

    private Messages(ResourceBundle words) {
        this.words = words;
    }

    /// The words that stand beside a class of this module.
    public static Messages of(Class<?> neighbour, Locale locale) {
        // The root bundle is asked for by name: else a machine set to Chinese would answer an English request.
        Locale offered = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT;
        return new Messages(ResourceBundle.getBundle(neighbour.getPackageName() + ".messages", offered));
    }

    /// Whether there are words under a key.
    public boolean has(String key) {
        return words.containsKey(key);
    }

    /// The words under a key as they stand.
    public String get(String key) {
        return words.getString(key);
    }

    /// The words under a key with `{0}`, `{1}` … filled in. Numbers are given as text, so that years stay years.
    /// Words that are written from right to left turn nothing around them, see [WritingDirection].
    public String say(String key, Object... arguments) {
        return new MessageFormat(words.getString(key), Locale.ROOT).format(WritingDirection.confined(arguments));
    }
}
