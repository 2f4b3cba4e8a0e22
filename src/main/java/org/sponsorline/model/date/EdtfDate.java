package org.sponsorline.model.date;

import java.time.LocalDate;

/// One stated date, which is always a span of days: `2028` runs from 2028-01-01 to 2028-12-31.
///
/// @param text        the expression as written, qualifiers included
/// @param precision   how finely the date was stated
/// @param firstDay    earliest day it can mean, as days since 1970-01-01
/// @param lastDay     latest day it can mean, inclusive, never before `firstDay`
/// @param approximate written with `~` or `%`: about then
/// @param uncertain   written with `?` or `%`: the source itself doubts it
/// @param unspecified written with `X` digits: some day, month or year within the span
public record EdtfDate(
        String text, Precision precision, long firstDay, long lastDay,
        boolean approximate, boolean uncertain, boolean unspecified) implements Edtf, Edtf.Bound {

    /// How finely a date was stated, from the finest to the coarsest.
    public enum Precision { TIME, DAY, MONTH, SEASON, YEAR, DECADE, CENTURY }

    public EdtfDate {
        if (lastDay < firstDay) {
            throw new IllegalArgumentException("A date cannot end before it begins: " + text);
        }
    }

    /// A day as such.
    public static EdtfDate of(LocalDate day) {
        long epochDay = day.toEpochDay();
        return new EdtfDate(day.toString(), Precision.DAY, epochDay, epochDay, false, false, false);
    }

    @Override
    public Bound start() {
        return this;
    }

    @Override
    public Bound end() {
        return this;
    }

    /// Whether one day is meant and nothing about it is in doubt.
    public boolean exact() {
        return firstDay == lastDay && !approximate && !uncertain;
    }
}
