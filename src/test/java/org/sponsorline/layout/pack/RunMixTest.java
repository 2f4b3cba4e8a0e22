package org.sponsorline.layout.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sponsorline.layout.item.Colouring;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.column.Dimension;

class RunMixTest {

    private static final int COUNT = 3 * 1_024 + 40;

    private final Colouring colouring =
            Colouring.of(DatasetIndex.of(RandomRecord.of(5, COUNT), Locale.ENGLISH), Dimension.PROGRAMME);
    private final int[] items = IntStream.range(0, COUNT).map(place -> COUNT - 1 - place).toArray();

    @Test
    void aStretchHoldsWhatItsPlacementsAre() {
        RunMix mix = new RunMix(items, colouring, RunMixTest::standsOut);
        Random random = new Random(1);
        for (int turn = 0; turn < 2_000; turn++) {
            int first = random.nextInt(COUNT + 1);
            int end = first + random.nextInt(COUNT + 1 - first);
            int[] counted = new int[RunMix.KINDS];
            mix.count(first, end, counted);
            assertArrayEquals(lookedUp(first, end), counted, first + " to " + end);
        }
    }

    @Test
    void theWholeHoldsEveryPlacement() {
        int[] counted = new int[RunMix.KINDS];
        new RunMix(items, colouring, RunMixTest::standsOut).count(0, COUNT, counted);
        assertEquals(COUNT, IntStream.of(counted).sum());
    }

    @Test
    void onlyWhatIsAskedForIsTested() {
        AtomicInteger tested = new AtomicInteger();
        RunMix mix = new RunMix(items, colouring, item -> tested.incrementAndGet() > 0);
        assertEquals(0, tested.get());
        mix.kind(1_500);
        mix.count(1_400, 1_500, new int[RunMix.KINDS]);
        assertTrue(tested.get() <= 1_024, "tested " + tested);
    }

    private static boolean standsOut(int item) {
        return item % 3 != 0;
    }

    private int[] lookedUp(int first, int end) {
        int[] kinds = new int[RunMix.KINDS];
        for (int place = first; place < end; place++) {
            kinds[standsOut(items[place]) ? colouring.ordinal(items[place]) : RunMix.DIMMED]++;
        }
        return kinds;
    }
}
