package org.sponsorline.layout.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sponsorline.dataset.BundledRecord;
import org.sponsorline.layout.Layouts;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.asof.AsOf;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DimensionColumn;

final class ColouringTest {

    private final Dataset dataset = RandomRecord.of(12, 300);
    private final DatasetIndex index = DatasetIndex.of(dataset, Locale.ENGLISH);

    @Test
    void itemsOfOneValueShareItsColour() {
        DimensionColumn column = index.column(Dimension.ORGANIZATION);
        Colouring colouring = Colouring.of(index, Dimension.ORGANIZATION);
        int[] colourOfValue = new int[column.valueCount()];
        Arrays.fill(colourOfValue, -1);
        for (int item = 0; item < index.itemCount(); item++) {
            if (column.count(item) == 0) {
                assertEquals(Colouring.NONE, colouring.ordinal(item));
                continue;
            }
            int value = column.value(item, 0);
            assertTrue(colourOfValue[value] < 0 || colourOfValue[value] == colouring.ordinal(item));
            colourOfValue[value] = colouring.ordinal(item);
        }
    }

    @Test
    void theLegendCountsEveryItemOnce() {
        for (Dimension dimension : Dimension.values()) {
            int sum = Colouring.of(index, dimension).entries().stream().mapToInt(Colouring.Entry::count).sum();
            assertEquals(index.itemCount(), sum, dimension.token());
        }
    }

    @Test
    void aValueKeepsItsColourWhateverWasKnown() {
        for (Dimension dimension : Dimension.values()) {
            Colouring whole = Colouring.of(index, dimension);
            for (int year = 1985; year < 2035; year += 5) {
                DatasetIndex known = DatasetIndex.of(AsOf.view(dataset, LocalDate.of(year, 1, 1)), Locale.ENGLISH);
                Colouring then = Colouring.of(known, index, dimension);
                for (int item = 0; item < known.itemCount(); item++) {
                    DimensionColumn column = known.column(whole.dimension());
                    int expected = column.count(item) == 0
                            ? Colouring.NONE : ordinalOf(whole, column.key(column.value(item, 0)));
                    assertEquals(expected, then.ordinal(item), dimension.token());
                }
                assertTrue(then.entries().stream().allMatch(entry -> entry.count() > 0));
                assertEquals(known.itemCount(), then.entries().stream().mapToInt(Colouring.Entry::count).sum());
            }
        }
    }

    private static int ordinalOf(Colouring colouring, String key) {
        return colouring.entries().stream().filter(entry -> entry.key().equals(key))
                .mapToInt(Colouring.Entry::ordinal).findFirst().orElse(Colouring.OTHER);
    }

    @Test
    void categoriesHaveTheColoursOfTheirFamilies() {
        DatasetIndex bundled = DatasetIndex.of(Objects.requireNonNull(BundledRecord.read().dataset()), Locale.ENGLISH);
        Colouring colouring = Colouring.of(bundled, Dimension.CATEGORY);

        assertEquals(Dimension.FAMILY, colouring.dimension());
    }

    @Test
    void noMoreValuesHaveAColourOfTheirOwnThanCanBeToldApart() {
        Colouring colouring = Colouring.of(index, Dimension.ORGANIZATION);
        assertTrue(colouring.entries().size() <= Colouring.ORDINALS);
        assertTrue(colouring.entries().stream().anyMatch(entry -> entry.ordinal() == Colouring.OTHER));
    }

    @Test
    void theMixOfAnyStretchIsWhatCountingFinds() {
        TimelineLayout layout = Layouts.of(dataset).by(Dimension.KIND).matching(item -> item % 3 != 0).make();
        Random random = new Random(4);
        int[] mix = new int[TimelineLayout.KINDS];
        for (int trial = 0; trial < 300; trial++) {
            int first = random.nextInt(layout.placementCount());
            int end = first + random.nextInt(layout.placementCount() - first + 1);
            int[] expected = new int[TimelineLayout.KINDS];
            for (int place = first; place < end; place++) {
                int item = layout.item(place);
                expected[layout.matches(item) ? layout.colouring().ordinal(item) : TimelineLayout.DIMMED]++;
            }
            layout.mix(first, end, mix);
            assertEquals(Arrays.toString(expected), Arrays.toString(mix));
        }
    }
}
