package org.sponsorline.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;

/// The editions of a record as bands of days, in the order of time.
///
/// @param bands those with at least one dated span
public record EditionBands(List<Band> bands) {

    /// No editions.
    public static final EditionBands NONE = new EditionBands(List.of());

    /// One edition. Days count from 1970-01-01; ends are the day after the last.
    ///
    /// @param edition   its place in [Dataset#editions()]
    /// @param name      in full, such as `Tokyo 2020`
    /// @param shortName the city alone if there is one
    /// @param scheduled the dates first set, or null where they are those really held or not known
    /// @param held      the dates it took place or is to take place, or null
    /// @param minor     of a lesser property: its name gives way if names are crowded
    public record Band(
            int edition, String id, String name, String shortName, @Nullable Span scheduled, @Nullable Span held,
            boolean future, boolean minor) {

        /// The span over which its name stands.
        public Span main() {
            Span span = held != null ? held : scheduled;
            if (span == null) {
                throw new IllegalStateException("A band has at least one span.");
            }
            return span;
        }
    }

    /// Days from the first to the one after the last.
    public record Span(long start, long end) {}

    public EditionBands {
        bands = List.copyOf(bands);
    }

    /// The bands of a record's editions; cost follows their number.
    public static EditionBands of(Dataset dataset, Locale locale) {
        List<Band> bands = new ArrayList<>();
        String major = commonProperty(dataset);
        for (int i = 0; i < dataset.editions().size(); i++) {
            Edition edition = dataset.editions().get(i);
            Span scheduled = span(edition.scheduled());
            Span held = span(edition.held());
            if (scheduled == null && held == null) {
                continue;
            }
            String name = edition.name().in(locale);
            String city = edition.host() == null || edition.host().city() == null
                    ? name : edition.host().city().in(locale);
            boolean moved = held != null && scheduled != null && !held.equals(scheduled);
            bands.add(new Band(
                    i, edition.id(), name, city, held == null || moved ? scheduled : null, held, held == null,
                    edition.property() != null && !edition.property().equals(major)));
        }
        bands.sort(Comparator.comparingLong((Band band) -> band.main().start()).thenComparingInt(Band::edition));
        return new EditionBands(bands);
    }

    /// The property that most editions of a record belong to.
    private static String commonProperty(Dataset dataset) {
        Map<String, Integer> counts = new HashMap<>();
        for (Edition edition : dataset.editions()) {
            if (edition.property() != null) {
                counts.merge(edition.property(), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static @Nullable Span span(@Nullable Edtf dates) {
        if (dates == null || !(dates.start() instanceof EdtfDate first) || !(dates.end() instanceof EdtfDate last)) {
            return null;
        }
        return new Span(first.firstDay(), Math.max(last.lastDay(), first.firstDay()) + 1);
    }
}
