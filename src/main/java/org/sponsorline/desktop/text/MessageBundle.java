package org.sponsorline.desktop.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.text.WritingDirection;

/// The texts of one package in one language, from `messages.properties` and `messages_zh.properties` beside it,
/// together with the shared ones of the desktop package.
///
/// Unlike the bundles of the JDK it never falls back to the language of the system: what is missing in Chinese
/// shows in English, whatever the machine speaks.
public final class MessageBundle extends ResourceBundle {

    private static final String SHARED = MessageBundle.class.getPackageName();

    private final Map<String, Object> texts;
    private final Locale locale;

    private MessageBundle(Map<String, Object> texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /// The texts that lie beside a class, and those every panel shares.
    public static MessageBundle of(Class<?> place, Locale locale) {
        return ofPackage(place.getPackageName(), locale);
    }

    public static MessageBundle ofPackage(String name, Locale locale) {
        Map<String, Object> texts = new HashMap<>();
        for (String holder : List.of(SHARED, name)) {
            if (!read(holder, "messages.properties", texts)) {
                throw new IllegalStateException("There are no messages in the package " + holder + ".");
            }
            read(holder, "messages_" + locale.getLanguage() + ".properties", texts);
        }
        return new MessageBundle(Map.copyOf(texts), locale);
    }

    private static boolean read(String holder, String file, Map<String, Object> into) {
        try (InputStream stream = MessageBundle.class.getResourceAsStream("/" + holder.replace('.', '/') + "/"
                + file)) {
            if (stream == null) {
                return false;
            }
            Properties properties = new Properties();
            properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            properties.forEach((key, text) -> into.put((String) key, text));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text under a key with its places `{0}`, `{1}` … filled in; numbers and choices follow the language.
    /// Words that are written from right to left turn nothing around them, see [WritingDirection].
    public String say(String key, Object... arguments) {
        return new MessageFormat(getString(key), locale).format(WritingDirection.confined(arguments));
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return texts.get(key);
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.enumeration(texts.keySet());
    }

    @Override
    public Locale getLocale() {
        return locale;
    }
}
