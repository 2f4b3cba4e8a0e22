package org.sponsorline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.EntryKey;
import org.sponsorline.page.Comparison.Field;
import org.sponsorline.query.DatasetIndex;

final class ComparisonTest {

    private final Comparison comparison = comparing("agreement:alibaba-top", "agreement:mcd-top");

    @Test
    void everyPageIsAColumn() {
        assertEquals(
                List.of("Alibaba Group", "McDonald’s"),
                comparison.columns().stream().map(Comparison.Column::headline).toList());
    }

    @Test
    void fieldsThatReadAlikeDoNotDiffer() {
        assertFalse(field("Kind").differs());
        assertFalse(field("Granted by").differs());
        assertTrue(field("Held by").differs());
        assertTrue(field("Actual end").differs());
    }

    @Test
    void fieldThatOnePageLacksIsEmptyThereAndDiffers() {
        Field note = field("Note");

        assertEquals(List.of(), note.cells().get(1));
        assertTrue(note.differs());
    }

    @Test
    void sourceNumbersDoNotMakeADifference() {
        Comparison same = comparing("agreement:alibaba-top", "agreement:alibaba-top");

        assertTrue(same.fields().stream().noneMatch(Field::differs));
    }

    @Test
    void pagesOfDifferentKindsKeepAllTheirFields() {
        Comparison mixed = comparing("agreement:mcd-top", "edition:tokyo-2020");

        assertTrue(mixed.fields().stream().map(Field::label).toList().containsAll(List.of("Held by", "Host")));
    }

    @Test
    void onlyWhatDiffersIsReadUnlessAllIsAskedFor() {
        List<String> differing = comparison.fields(false).stream().map(Field::label).toList();

        assertTrue(differing.contains("Held by"));
        assertFalse(differing.contains("Granted by"));
        assertEquals(comparison.fields(), comparison.fields(true));
    }

    @Test
    void termsAreDrawnOnOneScaleFromTheSigning() {
        YearScale scale = comparison.scale();

        assertEquals(12, comparison.columns().getFirst().term().end(), 0.1);
        assertEquals(25, scale.to(), 0.1, "McDonald’s was to stay the longest");
        assertEquals(0, scale.share(scale.from()));
        assertEquals(1, scale.share(Double.POSITIVE_INFINITY));
        assertEquals(List.of(0L, 5L, 10L, 15L, 20L, 25L).subList(0, scale.marks().size()), scale.marks());
    }

    @Test
    void theScaleReachesFromWhatBeganBeforeItsAnnouncementToTheLatestEnd() {
        AlignedTerm term = comparison.columns().getFirst().term();
        YearScale scale = YearScale.of(List.of(
                new AlignedTerm(term.origin(), true, -2, -2, 3, 9, term.startEdge(), term.endEdge()), term));

        assertEquals(-2, scale.from());
        assertEquals(List.of(0L, 5L, 10L), scale.marks());
    }

    @Test
    void theScaleHasFewMarksHoweverLongTheTerms() {
        AlignedTerm term = comparison.columns().getFirst().term();
        for (double years : new double[] {0.1, 1, 3, 7, 40, 99, 12_345, 2e9}) {
            YearScale scale = YearScale.of(List.of(
                    new AlignedTerm(term.origin(), true, 0, 0, years, years, term.startEdge(), term.endEdge())));
            assertTrue(scale.marks().size() >= 2 && scale.marks().size() <= 6, () -> years + ": " + scale.marks());
            assertEquals(0, scale.marks().getFirst());
        }
    }

    @Test
    void anOpenEndLeavesRoomToGoOn() {
        YearScale scale = comparing("agreement:cmg-china-2", "agreement:cmg-china").scale();

        assertTrue(scale.to() > 7, "the open end is drawn beyond the last that is known");
    }

    @Test
    void whatIsNoAgreementHasNoTerm() {
        Comparison mixed = comparing("agreement:mcd-top", "edition:tokyo-2020");

        assertEquals("", mixed.columns().getLast().termText());
        assertTrue(mixed.hasTerms());
        assertFalse(comparing("organization:mcd", "edition:tokyo-2020").hasTerms());
        assertEquals("term not stated", comparing("agreement:kuaishou-china").columns().getFirst().termText());
    }

    @Test
    void cellsReadAsOneLine() {
        assertEquals("International Olympic Committee", Comparison.text(field("Granted by").cells().getFirst()));
        assertEquals("", Comparison.text(field("Note").cells().get(1)));
    }

    @Test
    void whatWasNotKnownIsLeftOut() {
        assertEquals(1, comparing("agreement:mcd-top", "agreement:nobody").columns().size());
    }

    private Field field(String label) {
        return comparison.fields().stream().filter(field -> field.label().equals(label)).findFirst().orElseThrow();
    }

    private static Comparison comparing(String... keys) {
        return new DetailPages(Locale.ENGLISH).compared(
                DatasetIndex.of(SmallRecord.whole(), Locale.ENGLISH),
                Stream.of(keys).map(key -> EntryKey.parse(key).orElseThrow()).toList());
    }
}
