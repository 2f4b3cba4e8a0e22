package org.sponsorline.query.column;

import java.util.Arrays;

/// Puts numbers in order without moving them: what it gives are their places. Equal ones keep the order they have.
///
/// Room is kept from one time to the next.
public final class LongOrder {

    private static final int LOW_BITS = 31;
    private static final long LOW = (1L << LOW_BITS) - 1;

    private long[] packed = {};
    private long[] again = {};
    private long mask;

    /// The places of all numbers in ascending order.
    public static int[] of(long[] numbers) {
        LongOrder order = new LongOrder();
        order.sort(numbers, numbers.length);
        int[] places = new int[numbers.length];
        for (int rank = 0; rank < places.length; rank++) {
            places[rank] = order.at(rank);
        }
        return places;
    }

    /// For each number how many different ones are smaller.
    public static int[] ranks(long[] numbers) {
        int[] order = of(numbers);
        int[] ranks = new int[order.length];
        int rank = 0;
        for (int k = 0; k < order.length; k++) {
            rank += k > 0 && numbers[order[k]] != numbers[order[k - 1]] ? 1 : 0;
            ranks[order[k]] = rank;
        }
        return ranks;
    }

    /// Sorts the first of these numbers, none of which is beyond ±2⁶¹.
    public void sort(long[] numbers, int count) {
        if (packed.length < count) {
            packed = new long[count];
        }
        long least = Long.MAX_VALUE;
        long greatest = Long.MIN_VALUE;
        for (int i = 0; i < count; i++) {
            least = Math.min(least, numbers[i]);
            greatest = Math.max(greatest, numbers[i]);
        }
        // A number and its place go into one word where both have room; else the higher digits are sorted after the lower.
        int placeBits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, count - 1));
        boolean wide = count > 0 && greatest - least >= 1L << Long.SIZE - 1 - placeBits;
        mask = (1L << placeBits) - 1;
        for (int i = 0; i < count; i++) {
            long above = numbers[i] - least;
            packed[i] = (wide ? above & LOW : above) << placeBits | i;
        }
        Arrays.sort(packed, 0, count);
        if (wide) {
            higherDigits(numbers, count, least, placeBits);
        }
    }

    private void higherDigits(long[] numbers, int count, long least, int placeBits) {
        if (again.length < count) {
            again = new long[count];
        }
        for (int rank = 0; rank < count; rank++) {
            again[rank] = numbers[at(rank)] - least >> LOW_BITS << placeBits | rank;
        }
        Arrays.sort(again, 0, count);
        for (int rank = 0; rank < count; rank++) {
            again[rank] = at((int) (again[rank] & mask));
        }
        System.arraycopy(again, 0, packed, 0, count);
    }

    /// The place of the number of this rank in the last sort.
    public int at(int rank) {
        return (int) (packed[rank] & mask);
    }
}
