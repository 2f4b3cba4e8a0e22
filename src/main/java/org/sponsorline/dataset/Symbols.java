package org.sponsorline.dataset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;

/// Numbers the different words of a text from 0 on and keeps one string for each.
///
/// A word that has come before is found by its bytes alone, without making a string first; one of up to sixteen bytes
/// even without looking at the string that is kept (open addressing; the bytes stand in the table).
final class Symbols {

    /// How many bytes beyond a word are looked at, too.
    static final int PADDING = 16;

    /// Longer words hardly ever come twice and have no number.
    static final int LONGEST = 64;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MIX = 0x9E37_79B9_7F4A_7C15L;

    /// A slot is three longs: the first eight bytes; the next eight, or a hash where there are more; length and number.
    private static final int STRIDE = 3;
    private static final int FIRST_SLOTS = 1 << 12;

    private long[] table = new long[FIRST_SLOTS * STRIDE];
    private String[] texts = new String[FIRST_SLOTS];
    private int slots = FIRST_SLOTS;
    private int count;

    /// The number of the word in bytes from `start` to before `end`, at most [#LONGEST].
    int number(byte[] bytes, int start, int end, Charset charset) {
        int length = end - start;
        long head = eight(bytes, start, length);
        long rest = length <= 2 * Long.BYTES
                ? eight(bytes, start + Long.BYTES, length - Long.BYTES) : hash(bytes, start, length);
        int at = slot(head, rest, length) * STRIDE;
        while (true) {
            long mark = table[at + 2];
            if (mark == 0) {
                return add(at, head, rest, length, new String(bytes, start, length, charset));
            }
            if (table[at] == head && table[at + 1] == rest && mark >>> Integer.SIZE == length) {
                int number = (int) mark - 1;
                if (length <= 2 * Long.BYTES || texts[number].equals(new String(bytes, start, length, charset))) {
                    return number;
                }
            }
            at += STRIDE;
            at = at == table.length ? 0 : at;
        }
    }

    /// The words by their numbers; goes on to be filled behind the last of now.
    String[] texts() {
        return texts;
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

    private int slot(long head, long rest, int length) {
        return (int) (mix(mix(head + length) ^ rest) >>> Integer.SIZE) & slots - 1;
    }

    private int add(int at, long head, long rest, int length, String text) {
        int number = count++;
        if (number == texts.length) {
            texts = Arrays.copyOf(texts, number * 2);
        }
        texts[number] = text;
        table[at] = head;
        table[at + 1] = rest;
        table[at + 2] = (long) length << Integer.SIZE | count;
        if (count * 2 > slots) {
            grow();
        }
        return number;
    }

    private void grow() {
        long[] old = table;
        slots *= 2;
        table = new long[slots * STRIDE];
        for (int from = 0; from < old.length; from += STRIDE) {
            long mark = old[from + 2];
            if (mark != 0) {
                int at = slot(old[from], old[from + 1], (int) (mark >>> Integer.SIZE)) * STRIDE;
                while (table[at + 2] != 0) {
                    at += STRIDE;
                    at = at == table.length ? 0 : at;
                }
                System.arraycopy(old, from, table, at, STRIDE);
            }
        }
    }
}
