package org.sponsorline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.StatedTotal;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.query.asof.AsOf;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.query.text.CoverageText;

/// How much of a stated total the record has.
final class StatedTotalsTest {

    private static Dataset record(StatedTotal... totals) {
        Dataset made = Records.of(
                Records.deal("a").programme("Games", "Gold").between("ioc", "x").term(Dates.year(2024)),
                Records.deal("b").programme("Games", "Gold").between("ioc", "x", "y").term(Dates.year(2025)),
                Records.deal("c").programme("Games", "Silver").between("ioc", "z").term(Dates.year(2025)),
                Records.deal("d").programme("TOP", "Gold").between("ioc", "w").term(Dates.year(2025)));
        return new Dataset(
                made.header().withTotals(List.of(totals)), made.sources(), made.organizations(), made.editions(),
                made.agreements(), made.milestones(), made.figures());
    }

    private static StatedTotal total(@Nullable String programme, @Nullable String tier, int count, @Nullable Edtf on) {
        return new StatedTotal(programme, tier, null, null, count, on, null, List.of());
    }

    private static List<String> lanes(Dataset dataset, Dimension... dimensions) {
        DatasetIndex index = DatasetIndex.of(dataset, Locale.ENGLISH);
        Grouping grouping = Grouping.of(index, ItemSet.all(index.itemCount()), List.of(dimensions), Set.of());
        List<String> lanes = new ArrayList<>();
        for (int lane = 0; lane < grouping.size(); lane++) {
            String label = grouping.label(lane);
            grouping.coverage(lane).ifPresent(coverage -> lanes.add(
                    label + ": " + CoverageText.brief(coverage.recorded(), coverage.total(), Locale.ENGLISH)));
        }
        return lanes;
    }

    @Test
    void theLaneOfATotalSaysHowManyHoldersAreRecorded() {
        Dataset dataset = record(total("Games", null, 56, null), total("Games", "Gold", 9, null));

        assertEquals(List.of("Games: 3 of 56 recorded"), lanes(dataset, Dimension.PROGRAMME));
        assertEquals(
                List.of("Games: 3 of 56 recorded", "Gold: 2 of 9 recorded"),
                lanes(dataset, Dimension.PROGRAMME, Dimension.TIER));
        assertEquals(List.of("Gold: 2 of 9 recorded"), lanes(dataset, Dimension.TIER, Dimension.PROGRAMME).stream()
                .map(lane -> lane.replace("Games", "Gold")).toList());
        assertEquals(List.of(), lanes(dataset, Dimension.ORGANIZATION));
    }

    @Test
    void aDateCountsWhoMayHoldSomethingThen() {
        Dataset dataset = record(total("Games", null, 40, Dates.year(2024)), total("Games", null, 56, Dates.year(2025)));
        StatedTotals totals = DatasetIndex.of(dataset, Locale.ENGLISH).totals();

        assertEquals(List.of(1, 3), totals.all().stream().map(Coverage::recorded).toList());
        assertEquals(List.of("Games: 3 of 56 recorded"), lanes(dataset, Dimension.PROGRAMME));
        assertEquals("3 of 56 holders recorded (counted 2025)",
                CoverageText.words(3, dataset.header().totals().getLast(), Locale.ENGLISH));
        assertEquals("共 56 个持有方，已记录 3 个（2025年统计）",
                CoverageText.words(3, dataset.header().totals().getLast(), Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void aTotalOfALaterDayIsNotKnownBefore() {
        Dataset dataset = record(total("Games", null, 40, Dates.year(2024)), total("Games", null, 56, Dates.year(2025)));

        assertEquals(1, AsOf.view(dataset, LocalDate.of(2025, 3, 1)).header().totals().size());
        assertEquals(dataset, AsOf.view(dataset, LocalDate.of(2026, 3, 1)));
    }
}
