package org.sponsorline.dataset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Values by the numbers of words; see [WordNumbers]. Several threads may use it: the first value of a number stays.
final class ByNumber<V> {

    private static final VarHandle VALUE = MethodHandles.arrayElementVarHandle(Object[].class);
    private static final int BITS = 10;

    private volatile @Nullable Object[] @Nullable [] pages = new Object[64][];

    /// The value of a word, or null where it has none or the word has no number.
    @SuppressWarnings("unchecked")
    @Nullable V get(int number) {
        @Nullable Object[] @Nullable [] all = pages;
        int at = number >> BITS;
        @Nullable Object @Nullable [] page = at < 0 || at >= all.length ? null : all[at];
        return page == null ? null : (V) VALUE.getAcquire(page, number & (1 << BITS) - 1);
    }

    /// Keeps a value for a word that has none; does nothing for a word without number.
    ///
    /// @return the value that the word has then
    @SuppressWarnings("unchecked")
    V put(int number, V value) {
        if (number < 0) {
            return value;
        }
        Object before = VALUE.compareAndExchange(page(number >> BITS), number & (1 << BITS) - 1, null, value);
        return before == null ? value : (V) before;
    }

    private @Nullable Object[] page(int at) {
        @Nullable Object[] @Nullable [] all = pages;
        @Nullable Object @Nullable [] page = at >= all.length ? null : all[at];
        return page == null ? newPage(at) : page;
    }

    private synchronized @Nullable Object[] newPage(int at) {
        @Nullable Object[] @Nullable [] all = pages;
        if (at >= all.length) {
            all = Arrays.copyOf(all, Math.max(at + 1, all.length * 2));
        }
        @Nullable Object @Nullable [] page = all[at];
        if (page == null) {
            page = new Object[1 << BITS];
            all[at] = page;
            // Whoever sees the page through the old pages sees it empty or as it is.
            pages = all;
        }
        return page;
    }
}
