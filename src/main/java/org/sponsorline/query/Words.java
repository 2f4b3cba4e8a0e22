package org.sponsorline.query;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/// The words of this room in the language of a locale: Simplified Chinese for any Chinese, else English.
final class Words {

    private static final String BUNDLE = "org.sponsorline.query.words";

    private final ResourceBundle bundle;
    private final Locale locale;

    private Words(ResourceBundle bundle, Locale locale) {
        this.bundle = bundle;
        this.locale = locale;
    }

    static Words in(Locale locale) {
        // Only languages that are there are asked for: otherwise the machine's own language would step in.
        boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
        return new Words(
                ResourceBundle.getBundle(BUNDLE, chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH), locale);
    }

    /// The words for a key that must be there.
    String get(String key) {
        return bundle.getString(key);
    }

    /// The words for a key, or other words where there is none.
    String getOr(String key, String otherwise) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException absent) {
            return otherwise;
        }
    }

    /// The pattern for a key, filled in.
    String format(String key, Object... arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments);
    }
}
