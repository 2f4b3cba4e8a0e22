package org.sponsorline.query;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Edtf;
import org.sponsorline.model.EdtfException;
import org.sponsorline.model.EdtfParser;

/// Understands a date as people type it.
///
/// `2021-07-19`, `19 July 2021`, `July 19, 2021`, `19.7.2021`, `19/7/2021`, `2021/7/19`, `2021年7月19日`, the same
/// without the day or without day and month, and whatever the record itself could state, such as `2021~` or
/// `2016/2032`. Of day and month in figures the day comes first, unless only the second can be a day.
public final class DateQuery {

    private static final Pattern STATED = Pattern.compile("-?\\d{4}.*|Y-?\\d+|-?\\d{1,3}X.*|\\.\\./.+|/.+");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})(?:\\s*[-/.月]\\s*(\\d{1,2}))?\\s*[月日号]?");
    private static final Pattern YEAR_ALONE = Pattern.compile("(\\d{4})\\s*年");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?:(\\d{1,2})\\s*[-/.]\\s*)?(\\d{1,2})\\s*[-/.]\\s*(\\d{4})");
    private static final Pattern NAMED_DAY_FIRST =
            Pattern.compile("(?:(\\d{1,2})(?:st|nd|rd|th|er)?\\.?\\s+)?(?:of\\s+)?(\\p{L}+)\\.?,?\\s+(\\d{4})");
    private static final Pattern NAMED_MONTH_FIRST =
            Pattern.compile("(\\p{L}+)\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})");

    private DateQuery() {}

    /// The date that a query is, or empty where it is none.
    ///
    /// @param locale in whose language, besides English, months may be named
    public static Optional<Edtf> parse(String query, Locale locale) {
        String text = query.strip();
        Matcher figures = YEAR_FIRST.matcher(text);
        if (figures.matches()) {
            return date(figures.group(1), figures.group(2), figures.group(3));
        }
        Matcher year = YEAR_ALONE.matcher(text);
        if (year.matches()) {
            return stated(year.group(1));
        }
        if (STATED.matcher(text).matches()) {
            return stated(text);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            Optional<Edtf> date = date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
            return date.isPresent() || dayFirst.group(1) == null
                    ? date
                    : date(dayFirst.group(3), dayFirst.group(1), dayFirst.group(2));
        }
        return named(Folding.fold(text), locale);
    }

    private static Optional<Edtf> named(String text, Locale locale) {
        Matcher monthFirst = NAMED_MONTH_FIRST.matcher(text);
        if (monthFirst.matches()) {
            return date(monthFirst.group(3), month(monthFirst.group(1), locale), monthFirst.group(2));
        }
        Matcher dayFirst = NAMED_DAY_FIRST.matcher(text);
        return dayFirst.matches()
                ? date(dayFirst.group(3), month(dayFirst.group(2), locale), dayFirst.group(1))
                : Optional.empty();
    }

    /// The number of a month by its name or the beginning of it, as text; "0" where it is none.
    private static String month(String name, Locale locale) {
        for (Locale language : List.of(Locale.ENGLISH, locale)) {
            for (Month month : Month.values()) {
                String full = Folding.fold(month.getDisplayName(TextStyle.FULL, language));
                String alone = Folding.fold(month.getDisplayName(TextStyle.FULL_STANDALONE, language));
                if (name.length() >= 3 && (full.startsWith(name) || alone.startsWith(name))) {
                    return Integer.toString(month.getValue());
                }
            }
        }
        return "0";
    }

    private static Optional<Edtf> date(String year, String month, @Nullable String day) {
        String text = year + "-" + twoDigits(month) + (day == null ? "" : "-" + twoDigits(day));
        return stated(text);
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static Optional<Edtf> stated(String text) {
        try {
            return Optional.of(EdtfParser.parse(text));
        } catch (EdtfException noDate) {
            return Optional.empty();
        }
    }
}
