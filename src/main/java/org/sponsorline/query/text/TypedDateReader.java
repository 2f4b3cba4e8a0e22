package org.sponsorline.query.text;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.date.EdtfException;
import org.sponsorline.model.date.EdtfInterval;
import org.sponsorline.model.date.EdtfParser;

/// Reads a date as people type it, for every field, the search and the text form of views.
///
/// It reads what a record can state (`2021~`, `2016/2032`), everything that the program itself writes in English and
/// in Chinese, whatever the language of the window, and common forms: `19 July 2021`, `Jul 19, 2021`, `19.7.2021`,
/// `2021/7/19`, `2021年7月19日`, the same without the day or without day and month, and spans of them. Figures may be
/// full-width. A quarter, a half of a year, a century and the winter of two years are read by their count. `2020/21` is the season from July 2020 to June 2021. Where the day may be the month, as in `3/4/2021`,
/// both are said and none is taken.
public final class TypedDateReader {

    private static final int LONGEST_TEXT = 200;

    private static final Pattern ENDS_SENTENCE = Pattern.compile("[^.][.,;。]$");

    private TypedDateReader() {}

    /// What a text means.
    ///
    /// @param locale in whose language, besides English and Chinese, months may be named
    public static DateReading read(String typed, Locale locale) {
        String text = TypedText.plain(typed);
        if (text.isEmpty() || text.equals("/") || text.length() > LONGEST_TEXT) {
            return DateReading.NONE;
        }
        Edtf stated = stated(text);
        if (stated != null) {
            return new DateReading(List.of(stated), nearby(text), null);
        }
        Set<String> forms = new LinkedHashSet<>(new TypedSpanForms(new TypedDateForms(locale)).read(text));
        List<Edtf> dates = new ArrayList<>();
        EdtfException fault = null;
        for (String form : forms) {
            try {
                dates.add(EdtfParser.parse(form));
            } catch (EdtfException noDate) {
                fault = fault == null ? noDate : fault;
            }
        }
        return dates.isEmpty() && ENDS_SENTENCE.matcher(text).find()
                ? read(text.substring(0, text.length() - 1), locale)
                : new DateReading(List.copyOf(dates), null, dates.isEmpty() ? fault : null);
    }

    /// What a text means on a day that may be named in it: `today`, `昨天`.
    public static DateReading read(String typed, Locale locale, LocalDate today) {
        LocalDate named = NamedDays.day(typed, today);
        return read(named == null ? typed : named.toString(), locale);
    }

    /// What is wrong with a text that is read as no date, as a sentence, with a suggestion if there is one.
    public static EdtfException fault(String typed, Locale locale) {
        EdtfException found = read(typed, locale).fault();
        return found != null ? found : EdtfParser.faultOf(TypedText.plain(typed));
    }

    /// Whether at least one end is dated.
    public static boolean isDated(Edtf date) {
        return date.start() instanceof EdtfDate || date.end() instanceof EdtfDate;
    }

    /// The day by whose end a date has passed, or null for a span or a date in doubt, which have no such day.
    public static @Nullable LocalDate lastDay(Edtf date) {
        return date instanceof EdtfDate single && !single.approximate() && !single.uncertain()
                ? LocalDate.ofEpochDay(single.lastDay()) : null;
    }

    private static @Nullable Edtf stated(String text) {
        for (String written : List.of(text, text.toUpperCase(Locale.ROOT))) {
            if (EdtfParser.isDate(written)) {
                return parsed(written);
            }
        }
        return null;
    }

    private static @Nullable Edtf parsed(String text) {
        try {
            return EdtfParser.parse(text);
        } catch (EdtfException noDate) {
            return null;
        }
    }

    /// `2020-21` to `2023-24` are seasons of the year by the rules and seasons of sport by habit.
    private static @Nullable Edtf nearby(String text) {
        String season = TypedSpanForms.consecutiveYears(text, '-');
        return season == null || !(stated(text) instanceof EdtfDate date)
                || date.precision() != EdtfDate.Precision.SEASON
                ? null
                : stated(season) instanceof EdtfInterval years ? years : null;
    }
}
