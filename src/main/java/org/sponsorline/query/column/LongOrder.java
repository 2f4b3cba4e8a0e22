package org.sponsorline.query.column;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LongSummaryStatistics;
import java.util.stream.IntStream;

/// Puts numbers in order without moving them: the results are their places. Equal numbers keep their order.
public final class LongOrder {

    private LongOrder() {}

    /// The places of these numbers in ascending order of the numbers, none of which is beyond ±2⁶¹.
    public static int[] of(long[] numbers) {
        LongSummaryStatistics range = Arrays.stream(numbers).summaryStatistics();
        int placeBits = Long.SIZE - Long.numberOfLeadingZeros(Math.max(1, numbers.length - 1));
        if (numbers.length > 0 && range.getMax() - range.getMin() >= 1L << Long.SIZE - 1 - placeBits) {
            return IntStream.range(0, numbers.length).boxed().sorted(Comparator.comparingLong(place -> numbers[place]))
                    .mapToInt(Integer::intValue).toArray();
        }
        // A number and its place have room in one word, so that no objects are needed.
        long[] packed = new long[numbers.length];
        for (int place = 0; place < packed.length; place++) {
            packed[place] = numbers[place] - range.getMin() << placeBits | place;
        }
        Arrays.sort(packed);
        long mask = (1L << placeBits) - 1;
        return Arrays.stream(packed).mapToInt(word -> (int) (word & mask)).toArray();
    }

    /// For each number how many different numbers are smaller.
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
}
