package org.sponsorline.time;

import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/// A regular step through the calendar: every so many days of a month, months of a year, or years.
///
/// Days count from the first of each month, and a step too close to the next month is left out. Years count from the
/// beginning of their era.
///
/// @param count of days, at most 14; of months, a divisor of twelve; or of years, at most a thousand million
record TickStep(Unit unit, int count) {

    enum Unit { DAY, MONTH, YEAR }

    private static final double DAYS_PER_YEAR = 365.2425;
    private static final int MONTHS = 12;

    /// Its usual length in days.
    double days() {
        return switch (unit) {
            case DAY -> count;
            case MONTH -> count * DAYS_PER_YEAR / MONTHS;
            case YEAR -> count * DAYS_PER_YEAR;
        };
    }

    /// The latest date of this step that is not after the given one.
    LocalDate floor(LocalDate date) {
        return switch (unit) {
            case DAY -> date.withDayOfMonth(Math.min((date.getDayOfMonth() - 1) / count, last()) * count + 1);
            case MONTH -> LocalDate.of(date.getYear(), (date.getMonthValue() - 1) / count * count + 1, 1);
            case YEAR -> LocalDate.of(yearFloor(date.getYear()), 1, 1);
        };
    }

    /// The date after one that lies on this step, or null if the calendar ends before it.
    @Nullable LocalDate next(LocalDate date) {
        return switch (unit) {
            case DAY -> {
                int day = date.getDayOfMonth() + count;
                boolean within = day <= date.lengthOfMonth() && (day - 1) / count <= last();
                yield within ? date.withDayOfMonth(day) : monthsAfter(date, 1);
            }
            case MONTH -> monthsAfter(date, count);
            case YEAR -> {
                int year = yearNext(date.getYear());
                yield year > Year.MAX_VALUE ? null : LocalDate.of(year, 1, 1);
            }
        };
    }

    private static @Nullable LocalDate monthsAfter(LocalDate date, int months) {
        boolean beyond = date.getYear() == Year.MAX_VALUE && date.getMonthValue() + months > MONTHS;
        return beyond ? null : date.withDayOfMonth(1).plusMonths(months);
    }

    /// Years before 1 count backwards and are round in their own count: year 0 is 1 BC, year -99 is 100 BC.
    private int yearFloor(int year) {
        if (count == 1) {
            return year;
        }
        return year < 1 ? 1 - Math.ceilDiv(1 - year, count) * count : Math.max(1, year / count * count);
    }

    private int yearNext(int year) {
        if (count == 1) {
            return year + 1;
        }
        // There is no year 0 between 100 BC and 100: the era begins with the year 1.
        return year == 1 - count ? 1 : year == 1 ? count : year + count;
    }

    /// The number of the last step in a month: with weeks the 29th would touch the 1st that follows.
    private int last() {
        return switch (count) {
            case 7 -> 3;
            case 14 -> 1;
            default -> 30;
        };
    }
}
