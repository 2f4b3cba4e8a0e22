package org.sponsorline.dataset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/// Guesses which member of the format comes next: mostly the one that came after the same member the last time.
///
/// To see that a guess is right takes two comparisons and no look into a table of words.
final class NameGuess {

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final int COUNT = Members.NUMBERS.size();

    /// For each name its bytes and the closing quote as four numbers: the first eight and which of them count, then the
    /// next eight. No name is longer.
    private static final long[] SPELLINGS = spellings();
    private static final String[] NAMES = Members.NUMBERS.keySet().toArray(String[]::new);

    private final int[] following = new int[COUNT];
    private int last;

    private static long[] spellings() {
        long[] spellings = new long[COUNT * 4];
        for (Map.Entry<String, Integer> name : Members.NUMBERS.entrySet()) {
            byte[] bytes = (name.getKey() + '"').getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < bytes.length; i++) {
                int at = name.getValue() * 4 + i / Long.BYTES * 2;
                int shift = i % Long.BYTES * Byte.SIZE;
                spellings[at] |= (long) bytes[i] << shift;
                spellings[at + 1] |= 0xFFL << shift;
            }
        }
        return spellings;
    }

    /// The number of the name that stands, with the quote behind it, at a place, or -1 where it is none of those or
    /// another than was to be expected.
    int at(byte[] bytes, int start) {
        int guess = following[last];
        int at = guess * 4;
        boolean right = ((long) EIGHT.get(bytes, start) & SPELLINGS[at + 1]) == SPELLINGS[at]
                && ((long) EIGHT.get(bytes, start + Long.BYTES) & SPELLINGS[at + 3]) == SPELLINGS[at + 2];
        if (!right) {
            return -1;
        }
        last = guess;
        return guess;
    }

    /// Learns which name came instead.
    void came(int number) {
        if (number >= 0 && number < COUNT) {
            following[last] = number;
            last = number;
        }
    }

    /// The name with a number that was guessed.
    static String name(int number) {
        return NAMES[number];
    }
}
