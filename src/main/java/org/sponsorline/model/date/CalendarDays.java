package org.sponsorline.model.date;

import java.time.LocalDate;

/// The range of days, counted from 1970-01-01: from the first of the year -999,999,999 to the last of 999,999,999, as
/// far as dates of a record and [LocalDate] go.
public final class CalendarDays {

    /// The first day.
    public static final long FIRST = LocalDate.MIN.toEpochDay();

    /// The day after the last.
    public static final long END = LocalDate.MAX.toEpochDay() + 1;

    private CalendarDays() {}

    /// The date of the day in which a point of time lies; the first or the last of all for what lies beyond.
    public static LocalDate dateOf(double day) {
        return LocalDate.ofEpochDay((long) Math.clamp(Math.floor(day), (double) FIRST, (double) END - 1));
    }

    /// Where a span of time begins once what lies beyond the calendar is cut off; a day of it is always left.
    public static double startWithin(double startDay) {
        return Math.clamp(startDay, (double) FIRST, (double) END - 1);
    }

    /// Where it ends, if it begins there.
    public static double endWithin(double startWithin, double endDay) {
        double end = Math.clamp(endDay, (double) FIRST, (double) END);
        return end > startWithin ? end : startWithin + 1;
    }
}
