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
/// to sixteen bytes even without looking at anything but its slot (open addressing; the bytes stand in the table).
final class Symbols {

    /// How many bytes beyond a word are looked at, too.
    static final int PADDING = 16;

    /// Longer words hardly ever come twice and have no number.
    static final int LONGEST = 64;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(long[].class);
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    /// A slot is three longs: the first eight bytes; the next eight, or a hash where there are more; length and number.
    /// The last is written last, and says that the slot is taken.
    private static final int STRIDE = 3;
    private static final int FIRST_SLOTS = 1 << 10;

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
        long head = eight(bytes, start, length);
        long rest = length <= 2 * Long.BYTES
                ? eight(bytes, start + Long.BYTES, length - Long.BYTES) : hash(bytes, start, length);
        int number = find(table, head, rest, length, bytes, start);
        return number >= 0 ? number : add(head, rest, length, bytes, start, charset);
    }

    private int find(long[] slots, long head, long rest, int length, byte[] bytes, int start) {
        int at = first(slots, head, rest, length);
        while (true) {
            long mark = (long) SLOT.getAcquire(slots, at + 2);
            if (mark == 0) {
                return -1;
            }
            if (slots[at] == head && slots[at + 1] == rest && mark >>> Integer.SIZE == length) {
                int number = (int) mark - 1;
                if (length <= 2 * Long.BYTES || isSpelt(number, length, bytes, start)) {
                    return number;
                }
            }
            at += STRIDE;
            at = at == slots.length ? 0 : at;
        }
    }

    private boolean isSpelt(int number, int length, byte[] bytes, int start) {
        byte @Nullable [] spelling = words.spelling(number);
        return spelling != null && Arrays.equals(spelling, 0, length, bytes, start, start + length);
    }

    private synchronized int add(long head, long rest, int length, byte[] bytes, int start, Charset charset) {
        long[] slots = table;
        int known = find(slots, head, rest, length, bytes, start);
        if (known >= 0) {
            return known;
        }
        if ((count + 1) * 2 > slots.length / STRIDE) {
            slots = grown(slots);
            table = slots;
        }
        nextNumber = nextNumber % Words.ROW == 0 ? words.newRow() : nextNumber;
        int number = nextNumber++;
        words.put(number, bytes, start, length, charset, length > 2 * Long.BYTES);
        int at = free(slots, head, rest, length);
        slots[at] = head;
        slots[at + 1] = rest;
        SLOT.setRelease(slots, at + 2, (long) length << Integer.SIZE | number + 1);
        count++;
        return number;
    }

    private static long[] grown(long[] old) {
        long[] slots = new long[old.length * 2];
        for (int from = 0; from < old.length; from += STRIDE) {
            long mark = old[from + 2];
            if (mark != 0) {
                System.arraycopy(
                        old, from, slots, free(slots, old[from], old[from + 1], (int) (mark >>> Integer.SIZE)), STRIDE);
            }
        }
        return slots;
    }

    private static int free(long[] slots, long head, long rest, int length) {
        int at = first(slots, head, rest, length);
        while (slots[at + 2] != 0) {
            at += STRIDE;
            at = at == slots.length ? 0 : at;
        }
        return at;
    }

    private static int first(long[] slots, long head, long rest, int length) {
        long hash = mix(mix(head + length) ^ rest) >>> Integer.SIZE;
        return (int) (hash * (slots.length / STRIDE) >>> Integer.SIZE) * STRIDE;
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
