package org.sponsorline.query.column;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LongOrderTest {

    private static long[] numbers(long seed, int count, int bits) {
        Random random = new Random(seed);
        return IntStream.range(0, count)
                .mapToLong(i -> random.nextInt(4) == 0 ? random.nextInt(5) : random.nextLong() >> Long.SIZE - bits).toArray();
    }

    private static int[] plainly(long[] numbers) {
        return IntStream.range(0, numbers.length).boxed()
                .sorted(Comparator.comparingLong(i -> numbers[i])).mapToInt(i -> i).toArray();
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 30, 33, 40, 44, 56, 62})
    void placesAscendAndEqualNumbersKeepTheirOrder(int bits) {
        for (int count : new int[] {0, 1, 2, 3, 64, 65, 5_000}) {
            long[] numbers = numbers(count + bits, count, bits);
            assertArrayEquals(plainly(numbers), LongOrder.of(numbers), count + " of " + bits + " bits");
        }
    }

    @Test
    void equalNumbersShareARank() {
        assertArrayEquals(new int[] {1, 0, 2, 1}, LongOrder.ranks(new long[] {5, -400_000_000_000L, 400_000_000_000L, 5}));
    }
}
