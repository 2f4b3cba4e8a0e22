package org.sponsorline.model.text;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The languages of the program. Numbers, dates, countries and sorting follow the language of the texts, so any locale
/// is mapped to one of these before it is used.
public final class SpokenLanguages {

    private static final List<Locale> ALL = List.of(Locale.ENGLISH, Locale.CHINESE);

    private SpokenLanguages() {}

    /// The languages, the default first.
    public static List<Locale> all() {
        return ALL;
    }

    /// The language of the system, mapped to one of these.
    public static Locale ofSystem() {
        return of(Locale.getDefault(Locale.Category.DISPLAY));
    }

    /// The language for any locale; English if it is not one of [#all()]. Regions and extensions are dropped, as they
    /// could select other digits or calendars.
    public static Locale of(Locale wished) {
        if (!wished.getLanguage().equals(Locale.CHINESE.getLanguage())) {
            return Locale.ENGLISH;
        }
        // The Chinese texts are those of mainland China, so this region is kept.
        return wished.getCountry().equals("CN") && !wished.getScript().equals("Hant")
                ? Locale.SIMPLIFIED_CHINESE : Locale.CHINESE;
    }

    /// Sets the default locale, which the toolkit's own menus and number formats follow.
    public static void makeDefault(Locale spoken) {
        // The toolkit has Chinese texts for mainland China only.
        Locale.setDefault(of(spoken).equals(Locale.CHINESE) ? Locale.SIMPLIFIED_CHINESE : of(spoken));
    }

    /// The language that a tag names, as `zh-CN` or in the way of environment variables, `zh_CN.UTF-8`; empty if it
    /// is no tag or not a language of the program.
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
