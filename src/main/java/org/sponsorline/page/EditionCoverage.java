package org.sponsorline.page;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;

/// How many editions an agreement could have covered, shown beside how many it does.
final class EditionCoverage {

    private final Dataset dataset;

    EditionCoverage(Dataset dataset) {
        this.dataset = dataset;
    }

    /// The editions it covers, and the others of the same properties that touch its term.
    int possible(Agreement agreement) {
        Set<String> counted = new HashSet<>(agreement.editions());
        Set<String> properties = new HashSet<>();
        for (String id : agreement.editions()) {
            dataset.edition(id).map(Edition::property).filter(Objects::nonNull).ifPresent(properties::add);
        }
        Edtf term = agreement.term();
        if (term != null) {
            for (Edition edition : dataset.editions()) {
                if (properties.contains(edition.property()) && touches(term, edition)) {
                    counted.add(edition.id());
                }
            }
        }
        return counted.size();
    }

    private static boolean touches(Edtf term, Edition edition) {
        Edtf dates = edition.dates();
        return dates != null && first(term) <= last(dates) && first(dates) <= last(term);
    }

    private static long first(Edtf span) {
        return span.start() instanceof EdtfDate date ? date.firstDay() : Long.MIN_VALUE;
    }

    /// An unknown end counts as the last day that is stated.
    private static long last(Edtf span) {
        return switch (span.end()) {
            case EdtfDate date -> date.lastDay();
            case Edtf.Limit.OPEN -> Long.MAX_VALUE;
            case Edtf.Limit.UNKNOWN -> span.start() instanceof EdtfDate date ? date.lastDay() : Long.MAX_VALUE;
        };
    }
}
