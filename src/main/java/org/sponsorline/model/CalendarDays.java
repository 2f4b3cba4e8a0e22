package org.sponsorline.model;

import java.time.LocalDate;

/// The days there are, counted from 1970-01-01: from the first of the year -999,999,999 to the last of 999,999,999, as
/// far as dates of a record and [LocalDate] go.
public final class CalendarDays {

    /// The first day of all.
    public static final long FIRST = LocalDate.MIN.toEpochDay();

    /// The day after the last.
    public static final long END = LocalDate.MAX.toEpochDay() + 1;

    private CalendarDays() {}

    /// The date of the day in which a point of time lies; the first or the last of all for what lies beyond.
    public static LocalDate dateOf(double day) {
        return LocalDate.ofEpochDay((long) Math.clamp(Math.floor(day), (double) FIRST, (double) END - 1));
    }

    /// A point of time, or the nearest that the calendar has.
    public static double within(double day) {
        return Math.clamp(day, (double) FIRST, (double) END);
    }
}
