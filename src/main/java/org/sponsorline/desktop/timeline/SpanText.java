package org.sponsorline.desktop.timeline;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.sponsorline.model.EdtfText;

/// A span of time in words, as exact as its length calls for.
final class SpanText {

    private static final double DAYS_PER_YEAR = 365.2425;

    private SpanText() {}

    static String of(double startDay, double endDay, Locale locale) {
        LocalDate first = date(startDay);
        LocalDate last = date(Math.max(startDay, endDay - 1e-6));
        if (endDay - startDay > 4 * DAYS_PER_YEAR) {
            return first.getYear() + " – " + last.getYear();
        }
        if (endDay - startDay <= DAYS_PER_YEAR / 2) {
            EdtfText words = EdtfText.in(locale);
            return words.briefDay(first) + " – " + words.briefDay(last);
        }
        DateTimeFormatter month =
                DateTimeFormatter.ofPattern(locale.getLanguage().equals("zh") ? "y年M月" : "LLL y", locale);
        return month.format(first) + " – " + month.format(last);
    }

    private static LocalDate date(double day) {
        return LocalDate.ofEpochDay((long) Math.floor(day));
    }
}
