package org.sponsorline.model.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// A text in one or several languages (BCP 47 tags). The first language is the fallback.
///
/// A text given as a plain string has an empty tag. Has at least one language. Immutable.
public final class Text {

    private static final String NO_TAG = "";

    /// Parsing a tag is slow, and a record uses the same few tags in each of its texts.
    private static final Map<String, Locale> LOCALES = new ConcurrentHashMap<>();
    private static final int MOST_LOCALES = 200;

    /// Tag, words, tag, words … in the order of the record.
    private final String[] pairs;

    private Text(String... pairs) {
        this.pairs = pairs;
    }

    /// A text in no stated language.
    public static Text of(String words) {
        return new Text(NO_TAG, words);
    }

    /// A text in several languages.
    ///
    /// @param tagsAndWords tag, words, tag, words …; at least one pair
    public static Text of(List<String> tagsAndWords) {
        if (tagsAndWords.isEmpty() || tagsAndWords.size() % 2 != 0) {
            throw new IllegalArgumentException("A text needs pairs of language and words.");
        }
        return new Text(tagsAndWords.toArray(String[]::new));
    }

    /// The words for a reader of this locale in one line: the closest language present, else the first.
    public String in(Locale locale) {
        return TextLines.oneLine(closest(locale));
    }

    /// The words for a reader of this locale as a name, as [TextLines#name] writes it.
    public String nameIn(Locale locale) {
        return TextLines.name(closest(locale));
    }

    /// The words for a reader of this locale with their line breaks, as [TextLines#paragraphs] writes them.
    public String paragraphsIn(Locale locale) {
        return TextLines.paragraphs(closest(locale));
    }

    private String closest(Locale locale) {
        int best = 1;
        int bestScore = 0;
        for (int i = 0; i < pairs.length; i += 2) {
            int score = closeness(localeOf(pairs[i]), locale);
            if (score > bestScore) {
                bestScore = score;
                best = i + 1;
            }
        }
        return pairs[best];
    }

    private static Locale localeOf(String tag) {
        Locale known = LOCALES.get(tag);
        if (known == null) {
            known = Locale.forLanguageTag(tag);
            if (LOCALES.size() < MOST_LOCALES) {
                LOCALES.put(tag, known);
            }
        }
        return known;
    }

    private static int closeness(Locale offered, Locale wanted) {
        if (offered.getLanguage().isEmpty() || !offered.getLanguage().equals(wanted.getLanguage())) {
            return 0;
        }
        int script = script(offered).equals(script(wanted)) ? 2 : 0;
        int country = offered.getCountry().equals(wanted.getCountry()) ? 1 : 0;
        return 1 + script + country;
    }

    /// Chinese is written in two scripts; if the tag has none, the country decides.
    private static String script(Locale locale) {
        if (!locale.getScript().isEmpty() || !locale.getLanguage().equals("zh")) {
            return locale.getScript();
        }
        return switch (locale.getCountry()) {
            case "TW", "HK", "MO" -> "Hant";
            default -> "Hans";
        };
    }

    /// The words of the first language, as the record has them.
    public String first() {
        return pairs[1];
    }

    /// The words in every language, as the record has them and in its order.
    public List<String> all() {
        List<String> words = new ArrayList<>(pairs.length / 2);
        for (int i = 1; i < pairs.length; i += 2) {
            words.add(pairs[i]);
        }
        return words;
    }

    /// The language tags, in the order of the record; a plain text has one empty tag.
    public List<String> languages() {
        List<String> tags = new ArrayList<>(pairs.length / 2);
        for (int i = 0; i < pairs.length; i += 2) {
            tags.add(pairs[i]);
        }
        return tags;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && Arrays.equals(pairs, text.pairs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(pairs);
    }

    @Override
    public String toString() {
        return pairs.length == 2 ? pairs[1] : Arrays.toString(pairs);
    }
}
