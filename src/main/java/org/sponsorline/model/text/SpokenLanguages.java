package org.sponsorline.model.text;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The languages that there are words in. Numbers, dates, countries and sorting follow the language of the words, so
/// whatever language is wished for is narrowed to one of these before anything is written in it.
public final class SpokenLanguages {

    private static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.CHINESE);

    private SpokenLanguages() {}

    /// The languages, the one that is spoken where none of them is wished for first.
    public static List<Locale> all() {
        return ALL;
    }

    /// The language this machine is set to, narrowed.
    public static Locale ofSystem() {
        return of(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /// The language that is spoken where another is wished for: English where it is not one of [#all()]. Nothing of a
    /// region or of an extension stays that would write figures or calendars in another way than the words.
    public static Locale of(Locale wished) {
        if (!wished.getLanguage().equals(Locale.CHINESE.getLanguage())) {
            return Locale.ENGLISH;
        }
        // The words are those of the mainland, so that this one region may be named.
        return wished.getCountry().equals("CN") && !wished.getScript().equals("Hant")
                ? Locale.SIMPLIFIED_CHINESE : Locale.CHINESE;
    }

    /// Has whatever follows the machine's language by itself, such as the toolkit's own menus and figures in messages,
    /// speak one of ours.
    public static void makeDefault(Locale spoken) {
        // The toolkit has its Chinese words under the mainland's name only.
        Locale.setDefault(of(spoken).equals(Locale.CHINESE) ? Locale.SIMPLIFIED_CHINESE : of(spoken));
    }

    /// The language that a tag names, as `zh-CN` or in the way of environment variables, `zh_CN.UTF-8`; empty where it
    /// is no tag or names a language without words.
    public static Optional<Locale> parse(String tag) {
        String plain = tag.strip().replaceFirst("[.@].*$", "").replace('_', '-');
        try {
            Locale named = new Locale.Builder().setLanguageTag(plain).build();
            boolean spoken = ALL.stream().anyMatch(known -> known.getLanguage().equals(named.getLanguage()));
            return spoken ? Optional.of(of(named)) : Optional.empty();
        } catch (IllformedLocaleException noTag) {
            return Optional.empty();
        }
    }
}
