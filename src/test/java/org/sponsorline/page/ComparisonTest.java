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

    private Field field(String label) {
        return comparison.fields().stream().filter(field -> field.label().equals(label)).findFirst().orElseThrow();
    }

    private static Comparison comparing(String... keys) {
        DetailPages pages = new DetailPages(Locale.ENGLISH);
        return Comparison.of(Stream.of(keys)
                .map(key -> pages.of(DatasetIndex.of(SmallRecord.whole(), Locale.ENGLISH), EntryKey.parse(key).orElseThrow()).orElseThrow())
                .toList());
    }
}
