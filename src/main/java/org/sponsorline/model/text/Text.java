package org.sponsorline.model.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Words for people, in one or several languages (BCP 47 tags). The first language given is the fallback.
///
/// A text given as a plain string has no language; its tag is empty. Immutable and never empty of entries.
public final class Text {

    private static final String NO_TAG = "";

    /// A record names few languages, and each of its texts names them again: taking a tag apart costs more than all
    /// else here.
    private static final Map<String, Locale> LOCALES = new ConcurrentHashMap<>();
    private static final int MOST_LOCALES = 200;

    /// Tag, words, tag, words … in the order of the record; a lone string for the common plain text.
    private final Object content;

    private Text(Object content) {
        this.content = content;
    }

    /// A text in no stated language.
    public static Text of(String words) {
        return new Text(words);
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

    /// The words for a reader of this locale with their line breaks, as [TextLines#paragraphs] writes them.
    public String paragraphsIn(Locale locale) {
        return TextLines.paragraphs(closest(locale));
    }

    private String closest(Locale locale) {
        if (content instanceof String words) {
            return words;
        }
        String[] pairs = (String[]) content;
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

    /// Chinese is written in two scripts; where the tag is silent, the country says which.
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
        return content instanceof String words ? words : ((String[]) content)[1];
    }

    /// The words in every language, as the record has them and in its order.
    public List<String> all() {
        if (content instanceof String words) {
            return List.of(words);
        }
        String[] pairs = (String[]) content;
        List<String> words = new ArrayList<>(pairs.length / 2);
        for (int i = 1; i < pairs.length; i += 2) {
            words.add(pairs[i]);
        }
        return words;
    }

    /// The language tags, in the order of the record; a plain text has one empty tag.
    public List<String> languages() {
        if (content instanceof String) {
            return List.of(NO_TAG);
        }
        String[] pairs = (String[]) content;
        List<String> tags = new ArrayList<>(pairs.length / 2);
        for (int i = 0; i < pairs.length; i += 2) {
            tags.add(pairs[i]);
        }
        return tags;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Text text && (content instanceof String
                ? content.equals(text.content)
                : text.content instanceof String[] pairs && Arrays.equals((String[]) content, pairs));
    }

    @Override
    public int hashCode() {
        return content instanceof String ? content.hashCode() : Arrays.hashCode((String[]) content);
    }

    @Override
    public String toString() {
        return content instanceof String words ? words : Arrays.toString((String[]) content);
    }
}
