package org.sponsorline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.ScopeRow;
import org.sponsorline.model.Territory;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.query.text.Summary;

/// Rights that differ by place and medium: two values hold together only where one row has both.
final class ScopeRowsTest {

    private final Dataset dataset = Records.of(Records.deal("joint").between("ioc", "ebu", "wbd"));
    private final Dataset joint = divided(
            List.of("FR", "DE", "GB", "IT"),
            row(List.of("FR", "DE"), "free-to-air", "ebu", Dates.between(Dates.year(2026), Dates.year(2030))),
            row(List.of("FR", "DE", "GB"), "pay-tv", "wbd", null));

    private Dataset divided(List<String> places, ScopeRow... rows) {
        Agreement agreement = dataset.agreements().getFirst().with()
                .term(Dates.between(Dates.year(2026), Dates.year(2032)))
                .territories(places.stream().map(Territory::of).toList())
                .media(List.of("free-to-air", "pay-tv"))
                .scope(List.of(rows)).build();
        return new Dataset(
                dataset.header(), dataset.sources(), dataset.organizations(), dataset.editions(), List.of(agreement),
                List.of(), List.of());
    }

    private static ScopeRow row(List<String> places, String medium, String holder, @Nullable Edtf term) {
        return new ScopeRow(
                places.stream().map(Territory::of).toList(), List.of(medium), List.of(ScopeRow.Mode.LIVE), List.of("fr"),
                null, List.of(holder), term, List.of(), null, List.of());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            FR, free-to-air, ebu, , 1
            FR, pay-tv, ebu, , 0
            GB, free-to-air, , , 0
            GB, pay-tv, wbd, , 1
            GB, pay-tv, ioc, , 1
            IT, free-to-air, , , 1
            FR, , , 2031, 1
            FR, free-to-air, , 2031, 0
            , free-to-air, ebu, 2030, 1
            """)
    void aFilterIsMetByOneRow(String place, String medium, String holder, Integer year, int found) {
        DatasetIndex index = DatasetIndex.of(joint, Locale.ENGLISH);
        Filter filter = Filter.NONE;
        filter = place == null ? filter : filter.with(Dimension.TERRITORY, place, true);
        filter = medium == null ? filter : filter.with(Dimension.MEDIA, medium, true);
        filter = holder == null ? filter : filter.with(Dimension.ORGANIZATION, holder, true);
        filter = year == null ? filter : filter.withActiveAt(Dates.year(year));

        assertEquals(found, FilterRun.matches(index, filter, null).count());
    }

    @Test
    void facetsCountWhatARowStillHas() {
        DatasetIndex index = DatasetIndex.of(joint, Locale.ENGLISH);
        Filter free = Filter.NONE.with(Dimension.MEDIA, "free-to-air", true);

        assertEquals(Map.of("FR", 1, "DE", 1, "GB", 0, "IT", 1), counts(index, free, Dimension.TERRITORY));
        assertEquals(Map.of("free-to-air", 1, "pay-tv", 1), counts(index, free, Dimension.MEDIA));
        assertEquals(Map.of("live", 1), counts(index, Filter.NONE, Dimension.MODE));
    }

    private static Map<String, Integer> counts(DatasetIndex index, Filter filter, Dimension dimension) {
        Map<String, Integer> counts = new TreeMap<>();
        Facets.count(index, filter, null).get(dimension).forEach(value -> counts.put(value.key(), value.agreements()));
        return counts;
    }

    @Test
    void lanesWithinLanesHoldWhatOneRowHas() {
        ScopeRow[] rows = joint.agreements().getFirst().scope().toArray(ScopeRow[]::new);
        DatasetIndex index = DatasetIndex.of(divided(List.of("FR", "DE", "GB"), rows), Locale.ENGLISH);
        Grouping grouping = Grouping.of(
                index, ItemSet.all(1), List.of(Dimension.MEDIA, Dimension.ORGANIZATION), Set.of());
        List<String> paths = new ArrayList<>();
        for (int lane = 0; lane < grouping.size(); lane++) {
            paths.add(grouping.path(lane).replace(Grouping.SEPARATOR, " > "));
        }

        assertEquals(List.of("free-to-air", "free-to-air > ebu", "pay-tv", "pay-tv > wbd"), paths);
    }

    @Test
    void aSentenceTellsEveryRow() {
        String sentence = Summary.sentence(joint, joint.agreements().getFirst(), Locale.ENGLISH);

        assertEquals(true, sentence.contains("in 2 parts: France, Germany · free-to-air television · live · in French"
                + " · held by "), sentence);
    }
}
