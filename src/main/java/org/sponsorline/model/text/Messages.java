package org.sponsorline.model.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/// The texts of one package in one language, from the `messages` bundle beside its classes.
///
/// There are English and Chinese texts; readers of every other language get the English ones.
public final class Messages {

    private final ResourceBundle bundle;

    private Messages(ResourceBundle bundle) {
        this.bundle = bundle;
    }

    /// The texts that stand beside a class of this module.
    public static Messages of(Class<?> neighbour, Locale locale) {
        // The root bundle is named, as a machine set to Chinese would otherwise fall back to Chinese.
        Locale offered = locale.getLanguage().equals("zh") ? Locale.CHINESE : Locale.ROOT;
        return new Messages(ResourceBundle.getBundle(neighbour.getPackageName() + ".messages", offered));
    }

    /// Whether there is a text under a key.
    public boolean has(String key) {
        return bundle.containsKey(key);
    }

    /// The text under a key, without filling in anything.
    public String get(String key) {
        return bundle.getString(key);
    }

    /// The text under a key with `{0}`, `{1}` … filled in. Numbers are given as text, so that years stay years.
    /// Words that are written from right to left turn nothing around them, see [WritingDirection].
    public String say(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(WritingDirection.confined(arguments));
    }
}
