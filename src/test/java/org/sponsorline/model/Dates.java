package org.sponsorline.model;

import java.time.LocalDate;
import java.time.YearMonth;
import org.sponsorline.model.date.Edtf.Bound;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.date.EdtfDate.Precision;
import org.sponsorline.model.date.EdtfInterval;

/// Stated dates for tests, made without a parser.
public final class Dates {

    private Dates() {}

    public static EdtfDate year(int year) {
        return new EdtfDate(
                "%04d".formatted(year), Precision.YEAR, LocalDate.of(year, 1, 1).toEpochDay(),
                LocalDate.of(year, 12, 31).toEpochDay(), false, false, false);
    }

    public static EdtfDate month(int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        return new EdtfDate(
                whole.toString(), Precision.MONTH, whole.atDay(1).toEpochDay(), whole.atEndOfMonth().toEpochDay(),
                false, false, false);
    }

    /// A day written `2017-01-19`.
    public static EdtfDate day(String iso) {
        return day(LocalDate.parse(iso).toEpochDay());
    }

    public static EdtfDate day(long epochDay) {
        return new EdtfDate(
                LocalDate.ofEpochDay(epochDay).toString(), Precision.DAY, epochDay, epochDay, false, false, false);
    }

    public static EdtfDate about(EdtfDate date) {
        return new EdtfDate(
                date.text() + "~", date.precision(), date.firstDay(), date.lastDay(), true, date.uncertain(),
                date.unspecified());
    }

    public static EdtfInterval between(Bound start, Bound end) {
        return new EdtfInterval(start, end);
    }
}
