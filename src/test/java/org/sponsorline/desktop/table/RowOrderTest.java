package org.sponsorline.desktop.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class RowOrderTest {

    @Test
    void orderIsThatOfAStableSortOfRandomKeys() {
        Random random = new Random(7);
        int[] keys = random.ints(500, -40, 40).toArray();
        int[] items = IntStream.range(0, 500).boxed().sorted(Comparator.comparing(item -> item * 7919 % 500))
                .mapToInt(Integer::intValue).toArray();

        int[] expected = Arrays.stream(items).boxed().sorted(Comparator.comparing(item -> keys[item]))
                .mapToInt(Integer::intValue).toArray();

        assertArrayEquals(expected, RowOrder.by(items, item -> keys[item], false));
    }

    @Test
    void descendingOrderKeepsEqualKeysAsTheyCame() {
        int[] keys = {1, 2, 1, 2};

        assertArrayEquals(new int[] {1, 3, 0, 2}, RowOrder.by(new int[] {0, 1, 2, 3}, item -> keys[item], true));
    }

    @Test
    void itemsWithoutAKeyComeLastInBothDirections() {
        int[] keys = {Integer.MAX_VALUE, 5, -5, Integer.MIN_VALUE};

        assertArrayEquals(new int[] {3, 2, 1, 0}, RowOrder.by(new int[] {0, 1, 2, 3}, item -> keys[item], false));
        assertArrayEquals(new int[] {1, 2, 3, 0}, RowOrder.by(new int[] {0, 1, 2, 3}, item -> keys[item], true));
    }

    @Test
    void rowOfAnItemIsFoundByItsNumber() {
        assertArrayEquals(new int[] {-1, 2, 0, 1}, RowOrder.rowsByItem(new int[] {2, 3, 1}, 4));
    }
}
