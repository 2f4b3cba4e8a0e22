package org.sponsorline.desktop.timeline.behavior;

import java.util.Locale;
import org.sponsorline.model.date.CalendarDays;
import org.sponsorline.model.date.EdtfDate.Precision;
import org.sponsorline.model.date.EdtfText;

/// A span of time in words, as exact as its length calls for.
final class SpanText {

    private static final double DAYS_PER_YEAR = 365.2425;

    private SpanText() {}

    static String of(double startDay, double endDay, Locale locale) {
        double days = endDay - startDay;
        return EdtfText.in(locale).briefSpan(
                CalendarDays.dateOf(startDay), CalendarDays.dateOf(Math.max(startDay, endDay - 1e-6)),
                days > 4 * DAYS_PER_YEAR ? Precision.YEAR : days > DAYS_PER_YEAR / 2 ? Precision.MONTH : Precision.DAY);
    }
}
