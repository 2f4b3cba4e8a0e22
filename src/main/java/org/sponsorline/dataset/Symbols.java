package org.sponsorline.dataset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// Finds the numbers of the words of one sort. Several threads may use it.
///
/// A word that has come before is found by its bytes alone, without making a string first and without a lock; one of up
/// to eleven bytes even without looking at anything but its slot (open addressing; the bytes stand in the table).
final class Symbols {

    /// How many bytes beyond a word are looked at, too.
    static final int PADDING = 16;

    /// Longer words hardly ever come twice and have no number.
    static final int LONGEST = 64;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(long[].class);
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    /// Words of so many bytes stand in the table themselves.
    private static final int SHORT = 11;

    /// A slot is two longs, so that it never lies across two lines of the cache: the first eight bytes, or a hash of
    /// all where there are more than [#SHORT]; then the mark, from the low bits: number from 1 on, length, bytes eight
    /// to ten of a short word. The mark is written last, and says that the slot is taken.
    private static final int STRIDE = 2;
    private static final int FIRST_SLOTS = 1 << 10;
    private static final int NUMBER_BITS = 29;
    private static final int LENGTH_BITS = 7;
    private static final long NUMBERS = (1L << NUMBER_BITS) - 1;

    // Only ever replaced by a table that holds more; who looks into an old one misses what is new and comes again.
    private volatile long[] table = new long[FIRST_SLOTS * STRIDE];
    private final Words words;
    private int count;
    private int nextNumber;

    /// @param words which give the numbers
    Symbols(Words words) {
        this.words = words;
    }

    /// The number of the word in bytes from `start` to before `end`, at most [#LONGEST].
    int number(byte[] bytes, int start, int end, Charset charset) {
        int length = end - start;
        long key = length <= SHORT ? eight(bytes, start, length) : hash(bytes, start, length);
        long rest = length <= SHORT ? eight(bytes, start + Long.BYTES, length - Long.BYTES) : 0;
        long form = (rest << LENGTH_BITS | length) << NUMBER_BITS;
        int number = find(table, key, form, length, bytes, start);
        return number >= 0 ? number : add(key, form, length, bytes, start, charset);
    }

    /// @param form the mark without the number
    private int find(long[] slots, long key, long form, int length, byte[] bytes, int start) {
        int at = first(slots, key, form);
        while (true) {
            long mark = (long) SLOT.getAcquire(slots, at + 1);
            if (mark == 0) {
                return -1;
            }
            if (slots[at] == key && (mark & ~NUMBERS) == form) {
                int number = (int) (mark & NUMBERS) - 1;
                if (length <= SHORT || isSpelt(number, length, bytes, start)) {
                    return number;
                }
            }
            at = at + STRIDE & slots.length - 1;
        }
    }

    private boolean isSpelt(int number, int length, byte[] bytes, int start) {
        byte @Nullable [] spelling = words.spelling(number);
        return spelling != null && Arrays.equals(spelling, 0, length, bytes, start, start + length);
    }

    private synchronized int add(long key, long form, int length, byte[] bytes, int start, Charset charset) {
        long[] slots = table;
        int known = find(slots, key, form, length, bytes, start);
        if (known >= 0) {
            return known;
        }
        if ((count + 1) * 2 > slots.length / STRIDE) {
            slots = grown(slots);
            table = slots;
        }
        nextNumber = nextNumber % Words.ROW == 0 ? words.newRow() : nextNumber;
        int number = nextNumber++;
        words.put(number, bytes, start, length, charset, length > SHORT);
        int at = free(slots, key, form);
        slots[at] = key;
        SLOT.setRelease(slots, at + 1, form | number + 1);
        count++;
        return number;
    }

    private static long[] grown(long[] old) {
        long[] slots = new long[old.length * 2];
        for (int from = 0; from < old.length; from += STRIDE) {
            long mark = old[from + 1];
            if (mark != 0) {
                int at = free(slots, old[from], mark & ~NUMBERS);
                slots[at] = old[from];
                slots[at + 1] = mark;
            }
        }
        return slots;
    }

    private static int free(long[] slots, long key, long form) {
        int at = first(slots, key, form);
        while (slots[at + 1] != 0) {
            at = at + STRIDE & slots.length - 1;
        }
        return at;
    }

    private static int first(long[] slots, long key, long form) {
        return (int) (mix(key + form * MIX) >>> Integer.SIZE) * STRIDE & slots.length - 1;
    }

    /// Up to eight bytes as a number; none where there are none.
    private static long eight(byte[] bytes, int start, int length) {
        if (length >= Long.BYTES) {
            return (long) EIGHT.get(bytes, start);
        }
        return length <= 0 ? 0 : (long) EIGHT.get(bytes, start) & -1L >>> (Long.BYTES - length) * Byte.SIZE;
    }

    private static long hash(byte[] bytes, int start, int length) {
        long hash = length;
        for (int done = 0; done < length; done += Long.BYTES) {
            hash = mix(hash ^ eight(bytes, start + done, length - done));
        }
        return hash;
    }

    private static long mix(long value) {
        return value * MIX ^ Math.unsignedMultiplyHigh(value, MIX);
    }
}
