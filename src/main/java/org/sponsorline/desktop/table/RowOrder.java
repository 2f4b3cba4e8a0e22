package org.sponsorline.desktop.table;

import java.util.Arrays;
import java.util.function.IntToLongFunction;

/// Puts item numbers in order by a key at sixteen bytes a row, however many there are.
final class RowOrder {

    private static final int ROW_BITS = 31;
    private static final long ROW_MASK = (1L << ROW_BITS) - 1;
    private static final long NONE = (1L << 32) - 1;

    private RowOrder() {}

    /// These items by ascending (or descending) key; equal keys keep the order they came in.
    ///
    /// @param key       from an item number to a key within ±2³¹; [Integer#MAX_VALUE] stands for none and comes last
    ///                  in both directions
    static int[] by(int[] items, IntToLongFunction key, boolean descending) {
        long[] packed = new long[items.length];
        for (int i = 0; i < items.length; i++) {
            long value = key.applyAsLong(items[i]);
            long directed = descending && value != Integer.MAX_VALUE ? -value : value;
            // A row needs 31 bits, which leaves 33 for a key: enough to turn the smallest one round.
            packed[i] = (value == Integer.MAX_VALUE ? NONE : directed) << ROW_BITS | i;
        }
        Arrays.parallelSort(packed);
        int[] ordered = new int[items.length];
        for (int i = 0; i < items.length; i++) {
            ordered[i] = items[(int) (packed[i] & ROW_MASK)];
        }
        return ordered;
    }

    /// Where each item stands in an order: row by item number, -1 for those that are not in it.
    static int[] rowsByItem(int[] order, int itemCount) {
        int[] rows = new int[itemCount];
        Arrays.fill(rows, -1);
        for (int row = 0; row < order.length; row++) {
            rows[order[row]] = row;
        }
        return rows;
    }
}
