package org.sponsorline.time;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/// A regular step through the calendar: every so many days of a month, months or years.
///
/// Days count from the first of each month, and a step too close to the next month is left out.
enum TickStep {
    DAY(Unit.DAY, 1), WEEK(Unit.DAY, 7), HALF_MONTH(Unit.DAY, 14),
    MONTH(Unit.MONTH, 1), QUARTER(Unit.MONTH, 3), HALF_YEAR(Unit.MONTH, 6),
    YEAR(Unit.YEAR, 1), TWO_YEARS(Unit.YEAR, 2), FIVE_YEARS(Unit.YEAR, 5), DECADE(Unit.YEAR, 10),
    TWO_DECADES(Unit.YEAR, 20), HALF_CENTURY(Unit.YEAR, 50), CENTURY(Unit.YEAR, 100), TWO_CENTURIES(Unit.YEAR, 200),
    HALF_MILLENNIUM(Unit.YEAR, 500), MILLENNIUM(Unit.YEAR, 1000), FIVE_MILLENNIA(Unit.YEAR, 5000);

    enum Unit { DAY, MONTH, YEAR }

    private static final double DAYS_PER_YEAR = 365.2425;

    private final Unit unit;
    private final int count;

    TickStep(Unit unit, int count) {
        this.unit = unit;
        this.count = count;
    }

    Unit unit() {
        return unit;
    }

    int count() {
        return count;
    }

    /// Its usual length in days.
    double days() {
        return switch (unit) {
            case DAY -> count;
            case MONTH -> count * DAYS_PER_YEAR / 12;
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

    /// The date after one that lies on this step.
    LocalDate next(LocalDate date) {
        return switch (unit) {
            case DAY -> {
                LocalDate following = date.plusDays(count);
                boolean within = following.getMonth() == date.getMonth() && (following.getDayOfMonth() - 1) / count <= last();
                yield within ? following : date.withDayOfMonth(1).plus(1, ChronoUnit.MONTHS);
            }
            case MONTH -> date.plusMonths(count);
            case YEAR -> LocalDate.of(yearNext(date.getYear()), 1, 1);
        };
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
        // There is no year nought between 100 BC and 100: the era itself begins with the year 1.
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
