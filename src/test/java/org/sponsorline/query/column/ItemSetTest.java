package org.sponsorline.query.column;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ItemSetTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 127, 128, 1000})
    void agreesWithTheSetsOfTheLibrary(int universe) {
        Random random = new Random(universe);
        BitSet left = randomBits(random, universe);
        BitSet right = randomBits(random, universe);
        ItemSet a = ItemSet.of(universe, left::get);
        ItemSet b = ItemSet.of(universe, right::get);
        assertHolds(left, a);
        assertHolds(combined(left, right, BitSet::and), a.and(b));
        assertHolds(combined(left, right, BitSet::or), a.or(b));
        assertHolds(combined(left, right, BitSet::andNot), a.without(b));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 1000})
    void allAndNoneHoldEverythingAndNothing(int universe) {
        assertEquals(universe, ItemSet.all(universe).count());
        assertEquals(ItemSet.of(universe, item -> true), ItemSet.all(universe));
        assertEquals(0, ItemSet.none(universe).count());
        assertEquals(-1, ItemSet.none(universe).next(0));
    }

    @Test
    void numbersOutsideTheRecordAreInNoSet() {
        ItemSet all = ItemSet.all(10);
        assertFalse(all.contains(-1));
        assertFalse(all.contains(10));
        assertFalse(all.contains(1_000));
    }

    @Test
    void setsOfDifferentRecordsAreNotMixed() {
        assertThrows(IllegalArgumentException.class, () -> ItemSet.all(5).and(ItemSet.all(6)));
    }

    private static void assertHolds(BitSet expected, ItemSet actual) {
        assertEquals(expected.cardinality(), actual.count());
        int from = 0;
        for (int item = expected.nextSetBit(0); item >= 0; item = expected.nextSetBit(item + 1)) {
            assertEquals(item, actual.next(from));
            from = item + 1;
        }
        assertEquals(-1, actual.next(from));
        BitSet visited = new BitSet();
        actual.forEach(visited::set);
        assertEquals(expected, visited);
    }

    private static BitSet randomBits(Random random, int universe) {
        BitSet bits = new BitSet(universe);
        for (int i = 0; i < universe; i++) {
            bits.set(i, random.nextBoolean());
        }
        return bits;
    }

    private static BitSet combined(BitSet left, BitSet right, java.util.function.BiConsumer<BitSet, BitSet> change) {
        BitSet copy = (BitSet) left.clone();
        change.accept(copy, right);
        return copy;
    }
}
