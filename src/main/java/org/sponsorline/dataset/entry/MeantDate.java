package org.sponsorline.dataset.entry;

import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.date.EdtfDate.Precision;
import org.sponsorline.model.date.EdtfInterval;

/// Knows dates that are good EDTF and hardly ever meant as such: `2020-21` is spring 2020 there, and a sports season
/// wherever people write about sponsors.
final class MeantDate {

    /// Nobody means a year so many years before year 0.
    private static final int EARLIEST_MISTAKEN = 1800;
    private static final int LATEST_MISTAKEN = 2200;

    private MeantDate() {}

    /// What was probably meant by a date that says when something happened, or null where it can be taken as it stands.
    static @Nullable String ofMoment(Edtf date) {
        return of(date, false);
    }

    /// What was probably meant by a date that says how long something lasts, or null where it can be taken as it
    /// stands. Something that lasts for one month or season of a year is rare: `2005-12` is meant as 2005 to 2012.
    static @Nullable String ofSpan(Edtf date) {
        return of(date, true);
    }

    private static @Nullable String of(Edtf date, boolean lasts) {
        return switch (date) {
            case EdtfDate one -> ofOne(one, lasts);
            case EdtfInterval(EdtfDate start, EdtfDate end) -> ofEnds(start, end);
            case EdtfInterval _ -> null;
        };
    }

    private static @Nullable String ofOne(EdtfDate date, boolean lasts) {
        String text = date.text();
        if (date.precision() == Precision.YEAR) {
            boolean mistaken = text.length() == 5 && text.charAt(0) == '-' && !date.approximate() && !date.uncertain()
                    && number(text, 1, 5) >= EARLIEST_MISTAKEN && number(text, 1, 5) <= LATEST_MISTAKEN;
            return mistaken ? "/" + text.substring(1) : null;
        }
        int past = pastHundred(date);
        boolean season = date.precision() == Precision.SEASON;
        boolean meant = past >= 0 && (season || lasts)
                && (lasts ? second(date) > past : second(date) == past + 1);
        return meant ? text.substring(0, 4) + "/" + lastYear(date) : null;
    }

    private static @Nullable String ofEnds(EdtfDate start, EdtfDate end) {
        boolean first = isSportsSeason(start);
        boolean last = isSportsSeason(end);
        boolean any = first && start.precision() == Precision.SEASON || last && end.precision() == Precision.SEASON;
        return any || first && last
                ? (first ? start.text().substring(0, 4) : start.text()) + "/" + (last ? lastYear(end) : end.text())
                : null;
    }

    private static boolean isSportsSeason(EdtfDate date) {
        int past = pastHundred(date);
        return past >= 0 && second(date) == past + 1;
    }

    /// The last two digits of the year of a date of the form `YYYY-NN`, qualified or not; else -1.
    private static int pastHundred(EdtfDate date) {
        boolean form = (date.precision() == Precision.SEASON || date.precision() == Precision.MONTH)
                && date.text().charAt(0) != '-' && !date.unspecified();
        return form ? number(date.text(), 2, 4) : -1;
    }

    /// The figure behind the year.
    private static int second(EdtfDate date) {
        return number(date.text(), 5, 7);
    }

    /// The figure behind the year as a year, with the sign of doubt behind it.
    private static String lastYear(EdtfDate date) {
        return date.text().substring(0, 2) + date.text().substring(5);
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}
