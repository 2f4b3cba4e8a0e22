package org.sponsorline.dataset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Values by the numbers of words; see [WordNumbers]. Several threads may use it: the first value of a number stays.
///
/// Values must be safe to hand from thread to thread by themselves, as records and strings are.
final class ByNumber<V> {

    /// How many values a row has.
    static final int ROW = 1 << 10;

    private static final VarHandle VALUE = MethodHandles.arrayElementVarHandle(Object[].class);

    private final IntFunction<@Nullable V[]> rowMaker;
    private volatile @Nullable V[] @Nullable [] rows;

    /// @param rowMaker makes an array
    @SuppressWarnings("unchecked") // an array of arrays that are all made by `rowMaker`
    ByNumber(IntFunction<@Nullable V[]> rowMaker) {
        this.rowMaker = rowMaker;
        rows = (V[][]) new Object[64][];
    }

    /// The value of a word, or null where it has none or the word has no number.
    @Nullable V get(int number) {
        @Nullable V[] row = row(number);
        return row == null ? null : row[number & ROW - 1];
    }

    /// The row in which the value of a word stands at `number & ROW - 1`, or null where it has none.
    ///
    /// What is taken from an array of its own type is not looked at itself. [#get] looks at the value's type, and that
    /// alone, for a value that comes seldom, is a look at far memory.
    @Nullable V @Nullable [] row(int number) {
        @Nullable V[] @Nullable [] all = rows;
        int at = number / ROW;
        return number < 0 || at >= all.length ? null : all[at];
    }

    /// Keeps a value for a word that has none; does nothing for a word without number.
    ///
    /// @return the value that the word has then
    @SuppressWarnings("unchecked")
    V put(int number, V value) {
        if (number < 0) {
            return value;
        }
        @Nullable V[] known = row(number);
        Object before = VALUE.compareAndExchange(
                known == null ? newRow(number / ROW) : known, number & ROW - 1, null, value);
        return before == null ? value : (V) before;
    }

    private synchronized @Nullable V[] newRow(int at) {
        @Nullable V[] @Nullable [] all = rows;
        if (at >= all.length) {
            all = Arrays.copyOf(all, Math.max(at + 1, all.length * 2));
        }
        @Nullable V[] row = all[at];
        if (row == null) {
            row = rowMaker.apply(ROW);
            all[at] = row;
            // Whoever sees the row through the old rows sees it empty or as it is.
            rows = all;
        }
        return row;
    }
}
