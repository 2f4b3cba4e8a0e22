package org.sponsorline.dataset;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Values by the numbers of words; see [WordNumbers].
final class ByNumber<V> {

    private @Nullable Object[] values = new Object[64];

    /// The value of a word, or null where it has none or the word has no number.
    @SuppressWarnings("unchecked")
    @Nullable V get(int number) {
        return number < 0 || number >= values.length ? null : (V) values[number];
    }

    /// Keeps a value for a word; does nothing for a word without number.
    void put(int number, V value) {
        if (number >= values.length) {
            values = Arrays.copyOf(values, Math.max(number + 1, values.length * 2));
        }
        if (number >= 0) {
            values[number] = value;
        }
    }
}
