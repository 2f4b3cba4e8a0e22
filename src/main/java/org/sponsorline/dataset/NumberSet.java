package org.sponsorline.dataset;

import java.util.Arrays;

/// A growing set of numbers from 0 on, a bit for each.
final class NumberSet {

    private long[] bits = new long[64];

    /// Whether a number is in the set; negative ones never are.
    boolean has(int number) {
        int at = number >> 6;
        return at >= 0 && at < bits.length && (bits[at] & 1L << number) != 0;
    }

    void add(int number) {
        int at = number >> 6;
        if (at >= bits.length) {
            bits = Arrays.copyOf(bits, Math.max(at + 1, bits.length * 2));
        }
        bits[at] |= 1L << number;
    }

    void addAll(NumberSet others) {
        bits = Arrays.copyOf(bits, Math.max(bits.length, others.bits.length));
        for (int i = 0; i < others.bits.length; i++) {
            bits[i] |= others.bits[i];
        }
    }
}
