package org.sponsorline.layout;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sponsorline.AllocatedBytes;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Filter;
import org.sponsorline.query.FilterRun;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.ItemSet;

/// Holds what a tick in the filter makes until the picture is there: a few bits for each item, and nothing larger.
final class WorkPerToggleTest {

    private static final int FEW = 3_000;
    private static final int MANY = 30_000;

    /// A byte for each agreement that the larger record has more.
    private static final long MOST_MORE_BYTES = MANY - FEW;

    private static final Ready SMALL = Ready.of(FEW);
    private static final Ready LARGE = Ready.of(MANY);

    private record Ready(DatasetIndex index, TimelineLayout layout) {
        static Ready of(int agreements) {
            Dataset dataset = RandomRecord.of(9, agreements);
            return new Ready(DatasetIndex.of(dataset, Locale.ENGLISH), Layouts.of(dataset).make());
        }

        /// The least of a few turns: after so many calls by name the virtual machine makes itself a shorter way for them.
        long bytes(Filter filter) throws ReflectiveOperationException {
            long least = Long.MAX_VALUE;
            for (int turn = 0; turn < 3; turn++) {
                long before = AllocatedBytes.sinceStart();
                ItemSet matching = FilterRun.matches(index, filter, null);
                TimelineLayout changed = layout.with(matching::contains, layout.colouring());
                least = Math.min(least, AllocatedBytes.sinceStart() - before);
                assertTrue(changed.height() == layout.height());
            }
            return least;
        }
    }

    @ParameterizedTest
    @EnumSource(value = Dimension.class, names = {"KIND", "PROGRAMME", "COUNTRY", "TIER", "CERTAINTY"})
    void aTickMakesAFewBitsForEachItem(Dimension dimension) throws ReflectiveOperationException {
        Filter filter = Filter.NONE.with(dimension, SMALL.index().column(dimension).key(0), true);
        long small = SMALL.bytes(filter);
        long large = LARGE.bytes(filter);
        assertTrue(large - small <= MOST_MORE_BYTES, dimension + " made " + small + " and " + large + " bytes");
    }
}
