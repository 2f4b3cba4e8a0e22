package org.sponsorline.model.date;

import java.time.LocalDate;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.EdtfDate.Precision;
import org.sponsorline.model.text.Messages;

/// Writes one stated date in words.
final class DateWords {

    /// Prefixes of keys: the names of months, and before them the short ones.
    static final String MONTHS = "month.";
    static final String BRIEF = "brief.";

    private final Messages messages;

    DateWords(Messages messages) {
        this.messages = messages;
    }

    /// `19 January 2017`, `about 2021`, `2004 (month not stated)`, `the 2010s (uncertain)`.
    String words(EdtfDate date) {
        String words = stated(date, MONTHS, "decade");
        if (date.approximate()) {
            words = messages.say("about", words);
        }
        String remarks = remarks(date);
        return remarks.isEmpty() ? words : messages.say("remarked", words, remarks);
    }

    /// The date as part of a sentence about what happened then: `on 19 January 2017`, `in 2017`, `about 2021`.
    String when(EdtfDate date) {
        if (date.approximate()) {
            return words(date);
        }
        return messages.say(date.firstDay() == date.lastDay() ? "when.day" : "when.coarse", words(date));
    }

    /// In short form, for narrow places: `19 Jan 2017`, `~2021?`. Unspecified digits are left out.
    String brief(EdtfDate date) {
        return (date.approximate() ? "~" : "") + stated(date, BRIEF + MONTHS, BRIEF + "decade")
                + (date.uncertain() ? "?" : "");
    }

    /// How finely and how firmly it was stated.
    String precision(EdtfDate date) {
        String fineness = messages.get("precision." + token(date.precision()));
        if (date.approximate()) {
            fineness = messages.say("precision.approximate", fineness);
        }
        return date.uncertain() ? messages.say("precision.uncertain", fineness) : fineness;
    }

    /// A day in words.
    ///
    /// @param months says which names of months to take
    String day(LocalDate day, String months) {
        return messages.say(
                "day", Integer.toString(day.getDayOfMonth()), messages.get(months + day.getMonthValue()),
                year(day.getYear()));
    }

    /// The two ends of a span in words. What both have in common is written once: `7` and `23 February 2014`.
    Ends ends(EdtfDate from, EdtfDate to, String months) {
        @Nullable String common = common(from, to);
        if (common == null) {
            boolean brief = months.startsWith(BRIEF);
            return new Ends(brief ? brief(from) : words(from), brief ? brief(to) : words(to), "brief.span");
        }
        return new Ends(
                part(common + ".start", from, months), part(common + ".end", to, months), common + ".brief");
    }

    /// The words of two ends.
    ///
    /// @param joined the phrase that joins them in narrow places
    record Ends(String start, String end, String joined) {}

    /// What two ends have in common and need not be repeated, or null if each is written in full.
    private static @Nullable String common(EdtfDate from, EdtfDate to) {
        LocalDate first = LocalDate.ofEpochDay(from.firstDay());
        LocalDate last = LocalDate.ofEpochDay(to.firstDay());
        if (from.precision() != to.precision() || first.equals(last) || first.getYear() != last.getYear()
                || isQualified(from) || isQualified(to)) {
            return null;
        }
        return switch (from.precision()) {
            case DAY -> first.getMonth() == last.getMonth() ? "days-of-month" : "days-of-year";
            case MONTH -> "months-of-year";
            default -> null;
        };
    }

    private static boolean isQualified(EdtfDate date) {
        return date.approximate() || date.uncertain() || date.unspecified();
    }

    private String part(String key, EdtfDate date, String months) {
        LocalDate day = LocalDate.ofEpochDay(date.firstDay());
        return messages.say(key, Integer.toString(day.getDayOfMonth()), messages.get(months + day.getMonthValue()),
                year(day.getYear()));
    }

    /// What was stated, without the doubts.
    private String stated(EdtfDate date, String months, String decade) {
        LocalDate first = LocalDate.ofEpochDay(date.firstDay());
        String year = year(first.getYear());
        return switch (date.precision()) {
            case TIME -> time(date, day(first, months));
            case DAY -> day(first, months);
            case MONTH -> messages.say("month", messages.get(months + first.getMonthValue()), year);
            case SEASON -> messages.say("season." + first.getMonthValue(), year);
            case YEAR -> year;
            case DECADE -> first.getYear() >= 1000
                    ? messages.say(decade, Integer.toString(first.getYear()))
                    : someYear(date);
            case CENTURY -> someYear(date);
        };
    }

    private String remarks(EdtfDate date) {
        var remarks = new StringJoiner(messages.get("remark.separator"));
        if (date.unspecified() && date.precision() == Precision.MONTH) {
            remarks.add(messages.get("remark.some-day"));
        } else if (date.unspecified() && date.precision() == Precision.YEAR) {
            boolean dayToo = date.text().indexOf("XX") != date.text().lastIndexOf("XX");
            remarks.add(messages.get(dayToo ? "remark.some-month-and-day" : "remark.some-month"));
        }
        if (date.uncertain()) {
            remarks.add(messages.get("remark.uncertain"));
        }
        return remarks.toString();
    }

    private String someYear(EdtfDate date) {
        return messages.say(
                "some-year", year(LocalDate.ofEpochDay(date.firstDay()).getYear()),
                year(LocalDate.ofEpochDay(date.lastDay()).getYear()));
    }

    /// Years before 1 are counted back from it, as people do: astronomical -775 is 776 BC. A year that has not the
    /// usual four digits says that it is one: 79 AD.
    String year(int year) {
        if (year <= 0) {
            return messages.say("year.before", Integer.toString(1 - year));
        }
        return messages.say(year < 1000 || year > 9999 ? "year.marked" : "year", Integer.toString(year));
    }

    private String time(EdtfDate date, String day) {
        String time = date.text().substring(date.text().indexOf('T') + 1);
        String clock = time.substring(0, time.endsWith(":00") || time.startsWith(":00", 5) ? 5 : 8);
        String zone = time.substring(EdtfTime.zoneAt(time));
        if (zone.isEmpty()) {
            return messages.say("time", day, clock);
        }
        return messages.say("time.zone", day, clock, zone.equals("Z") ? "UTC" : "UTC" + zone);
    }

    private static String token(Precision precision) {
        return precision.name().toLowerCase(Locale.ROOT);
    }
}
