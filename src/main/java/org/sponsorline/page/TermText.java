package org.sponsorline.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import org.sponsorline.model.date.EdtfDate;

/// Says in words what the bar of an aligned term shows.
final class TermText {

    private final PageWording wording;
    private final NumberFormat numbers;

    TermText(PageWording wording) {
        this.wording = wording;
        numbers = NumberFormat.getInstance(wording.locale());
        numbers.setMaximumFractionDigits(1);
    }

    /// How long a term lasts, from when years are counted and when it begins by that count.
    String of(AlignedTerm term) {
        String origin = wording.dates().moment(term.origin());
        if (!term.fromAnnouncement()) {
            return wording.list(List.of(
                    length(term), wording.say("aligned.started", origin), wording.say("aligned.noAnnouncement")));
        }
        String announced = wording.say("aligned.announced", origin);
        // Of what was announced by some day it is not known how long before.
        return wording.list(term.origin() instanceof EdtfDate
                ? List.of(length(term), announced, begins(term)) : List.of(length(term), announced));
    }

    private String length(AlignedTerm term) {
        if (Double.isInfinite(term.start()) || term.startEdge() == AlignedTerm.Edge.UNKNOWN) {
            return wording.say("aligned.lengthUnknown");
        }
        return switch (term.endEdge()) {
            case OPEN -> wording.say("aligned.open");
            case UNKNOWN -> wording.say("aligned.endUnknown");
            case DAY, COARSE -> term.endedEarly()
                    ? wording.say(
                            "aligned.early", numbers.format(rounded(term.end() - term.start())), years(term.length()))
                    : years(term.length());
        };
    }

    private String begins(AlignedTerm term) {
        if (Double.isInfinite(term.start()) || term.startEdge() == AlignedTerm.Edge.UNKNOWN) {
            return wording.say("aligned.startUnknown");
        }
        double start = rounded(term.start());
        // A start in the year of the announcement may be before or after it.
        if (start == 0 || term.start() < 0 && term.latest() >= 0) {
            return wording.say("aligned.atOnce");
        }
        String years = years(Math.abs(start));
        return wording.say(
                start < 0 ? "aligned.before" : "aligned.after",
                term.startEdge() == AlignedTerm.Edge.COARSE ? wording.say("aligned.about", years) : years);
    }

    private String years(double years) {
        double shown = rounded(years);
        return wording.say(shown == 1 ? "aligned.year" : "aligned.years", numbers.format(shown));
    }

    private static double rounded(double years) {
        return Double.isInfinite(years)
                ? years : BigDecimal.valueOf(years).setScale(1, RoundingMode.HALF_UP).doubleValue();
    }
}
