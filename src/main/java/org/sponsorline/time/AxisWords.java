package org.sponsorline.time;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The labels of an axis in one language.
final class AxisWords {

    private final boolean chinese;
    private final DateTimeFormatter month;
    private final DateTimeFormatter monthOfYear;
    private final DateTimeFormatter era;

    AxisWords(Locale locale) {
        chinese = locale.getLanguage().equals("zh");
        month = DateTimeFormatter.ofPattern(chinese ? "M月" : "LLL", locale);
        monthOfYear = DateTimeFormatter.ofPattern(chinese ? "y年M月" : "LLL y", locale);
        era = DateTimeFormatter.ofPattern(chinese ? "Gy年" : "y G", locale);
    }

    String year(LocalDate date) {
        if (date.getYear() < 1) {
            return era.format(date);
        }
        return chinese ? date.getYear() + "年" : Integer.toString(date.getYear());
    }

    String month(LocalDate date) {
        return month.format(date);
    }

    String monthOfYear(LocalDate date) {
        if (date.getYear() < 1) {
            return chinese ? year(date) + month(date) : month(date) + " " + year(date);
        }
        return monthOfYear.format(date);
    }

    String dayOfMonth(LocalDate date) {
        return chinese ? date.getDayOfMonth() + "日" : Integer.toString(date.getDayOfMonth());
    }
}
