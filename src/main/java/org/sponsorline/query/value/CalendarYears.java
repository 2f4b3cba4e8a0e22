package org.sponsorline.query.value;

import java.time.LocalDate;

/// The first days of the years 1 to 9999, for walking over many terms year by year.
final class CalendarYears {

    static final int FIRST = 1;
    static final int LAST = 9999;

    private static final CalendarYears INSTANCE = new CalendarYears();

    private final long[] firstDay = new long[LAST + 2];

    private CalendarYears() {
        for (int year = 0; year < firstDay.length; year++) {
            firstDay[year] = LocalDate.ofYearDay(year, 1).toEpochDay();
        }
    }

    static CalendarYears get() {
        return INSTANCE;
    }

    /// Whether a span of days, counted from 1970-01-01, lies in these years.
    static boolean holds(long first, long last) {
        return first >= INSTANCE.firstDay[FIRST] && last < INSTANCE.firstDay[LAST + 1];
    }

    int daysIn(int year) {
        return (int) (firstDay[year + 1] - firstDay[year]);
    }

    int yearOf(long day) {
        return LocalDate.ofEpochDay(day).getYear();
    }

    /// How many days of a span, both ends included, lie in a year.
    long daysIn(int year, long first, long last) {
        return Math.max(0, Math.min(last + 1, firstDay[year + 1]) - Math.max(first, firstDay[year]));
    }
}
