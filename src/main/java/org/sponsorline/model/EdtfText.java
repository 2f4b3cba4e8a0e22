package org.sponsorline.model;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Edtf.Bound;
import org.sponsorline.model.Edtf.Limit;
import org.sponsorline.model.EdtfDate.Precision;

/// Puts dates into words for people, never more precise than they were stated.
///
/// The words hold no signs that a voice would swallow, so the same text is shown, exported and spoken.
/// Only [#brief] uses a dash, for narrow places.
public final class EdtfText {

    private final Phrases phrases;

    private EdtfText(Phrases phrases) {
        this.phrases = phrases;
    }

    /// The words of a language; anything but Chinese reads English.
    public static EdtfText in(Locale locale) {
        return new EdtfText(Phrases.of(EdtfText.class, locale));
    }

    /// A date or span in words: `19 January 2017`, `about 2021`, `19 January 2017 to 2028`, `from 2017, no end set`.
    public static String words(Edtf date, Locale locale) {
        return in(locale).words(date);
    }

    /// See [#words(Edtf, Locale)].
    public String words(Edtf date) {
        return switch (date) {
            case EdtfDate single -> words(single);
            case EdtfInterval span -> span(span);
        };
    }

    private String span(EdtfInterval span) {
        if (span.start() instanceof EdtfDate from && span.end() instanceof EdtfDate to) {
            return phrases.say("span", words(from), words(to));
        }
        if (span.start() instanceof EdtfDate from) {
            return phrases.say(span.end() == Limit.OPEN ? "span.end-open" : "span.end-unknown", words(from));
        }
        if (span.end() instanceof EdtfDate to) {
            return phrases.say(span.start() == Limit.OPEN ? "span.start-open" : "span.start-unknown", words(to));
        }
        return phrases.say("span.neither", start(span.start()), end(span.end()));
    }

    /// Where a span begins, in words: `19 January 2017`, `no start set`, `start not known`.
    public String start(Bound start) {
        return switch (start) {
            case EdtfDate date -> words(date);
            case Limit limit -> phrases.get(limit == Limit.OPEN ? "start.open" : "start.unknown");
        };
    }

    /// Where a span ends, in words: `2028`, `no end set`, `end not known`.
    public String end(Bound end) {
        return switch (end) {
            case EdtfDate date -> words(date);
            case Limit limit -> phrases.get(limit == Limit.OPEN ? "end.open" : "end.unknown");
        };
    }

    /// An end as part of a sentence: `until 8 August 2021`, `through 2028`, `with no end set`.
    public String until(Bound end) {
        return switch (end) {
            case EdtfDate date when date.firstDay() == date.lastDay() -> phrases.say("until.day", words(date));
            case EdtfDate date -> phrases.say("until.coarse", words(date));
            case Limit limit -> phrases.get(limit == Limit.OPEN ? "until.open" : "until.unknown");
        };
    }

    /// How finely and how firmly a date was stated: `to the day`, `only the year is stated, about then`.
    public String precision(Bound bound) {
        if (!(bound instanceof EdtfDate date)) {
            return phrases.get(bound == Limit.OPEN ? "precision.open" : "precision.unknown");
        }
        String fineness = phrases.get("precision." + token(date.precision()));
        if (date.approximate()) {
            fineness = phrases.say("precision.approximate", fineness);
        }
        return date.uncertain() ? phrases.say("precision.uncertain", fineness) : fineness;
    }

    /// A date or span in few letters, for narrow places: `19 Jan 2017 – 2028`, `2017 – …`, `~2021?`.
    public String brief(Edtf date) {
        return switch (date) {
            case EdtfDate single -> briefEnd(single);
            case EdtfInterval span -> phrases.say("brief.span", briefEnd(span.start()), briefEnd(span.end()));
        };
    }

    private String briefEnd(Bound bound) {
        return switch (bound) {
            case EdtfDate date -> (date.approximate() ? "~" : "") + stated(date, "brief.month.")
                    + (date.uncertain() ? "?" : "");
            case Limit.OPEN -> "…";
            case Limit.UNKNOWN -> "?";
        };
    }

    private String words(EdtfDate date) {
        String words = stated(date, "month.");
        if (date.approximate()) {
            words = phrases.say("about", words);
        }
        return date.uncertain() ? phrases.say("uncertain", words) : words;
    }

    /// What was stated, without the doubts; `months` says which names of months to take.
    private String stated(EdtfDate date, String months) {
        LocalDate first = LocalDate.ofEpochDay(date.firstDay());
        String year = year(first.getYear());
        String month = phrases.get(months + first.getMonthValue());
        return switch (date.precision()) {
            case TIME -> time(date, phrases.say("day", Integer.toString(first.getDayOfMonth()), month, year));
            case DAY -> phrases.say("day", Integer.toString(first.getDayOfMonth()), month, year);
            case MONTH -> phrases.say(date.unspecified() ? "month-some-day" : "month", month, year);
            case SEASON -> phrases.say("season." + first.getMonthValue(), year);
            case YEAR -> yearWords(date, year);
            case DECADE -> first.getYear() > 0
                    ? phrases.say("decade", Integer.toString(first.getYear()))
                    : someYear(date);
            case CENTURY -> someYear(date);
        };
    }

    private String yearWords(EdtfDate date, String year) {
        if (!date.unspecified()) {
            return year;
        }
        boolean dayToo = date.text().indexOf("XX") != date.text().lastIndexOf("XX");
        return phrases.say(dayToo ? "year-some-day" : "year-some-month", year);
    }

    private String someYear(EdtfDate date) {
        return phrases.say(
                "some-year", year(LocalDate.ofEpochDay(date.firstDay()).getYear()),
                year(LocalDate.ofEpochDay(date.lastDay()).getYear()));
    }

    /// Years before 1 are counted back from it, as people do: astronomical -775 is 776 BC.
    private String year(int year) {
        return year > 0
                ? phrases.say("year", Integer.toString(year))
                : phrases.say("year.before", Integer.toString(1 - year));
    }

    private String time(EdtfDate date, String day) {
        String time = date.text().substring(date.text().indexOf('T') + 1);
        String clock = time.substring(0, time.endsWith(":00") || time.startsWith(":00", 5) ? 5 : 8);
        @Nullable String zone = time.length() == 8 ? null : time.substring(8);
        if (zone == null) {
            return phrases.say("time", day, clock);
        }
        return phrases.say("time.zone", day, clock, zone.equals("Z") ? "UTC" : "UTC" + zone);
    }

    private static String token(Precision precision) {
        return precision.name().toLowerCase(Locale.ROOT);
    }
}
