package org.sponsorline.query.column;

import org.jspecify.annotations.Nullable;

/// One small number for each item, kept in one, two or four bytes as the largest of them needs.
public final class ItemCodes {

    private static final int BYTE_LIMIT = 1 << Byte.SIZE;
    private static final int CHAR_LIMIT = 1 << Character.SIZE;

    private byte @Nullable [] bytes;
    private char @Nullable [] chars;
    private int @Nullable [] ints;

    public ItemCodes(int size) {
        bytes = new byte[size];
    }

    public int get(int index) {
        if (bytes != null) {
            return bytes[index] & 0xff;
        }
        if (chars != null) {
            return chars[index];
        }
        return ints == null ? 0 : ints[index];
    }

    int size() {
        return bytes != null ? bytes.length : chars != null ? chars.length : ints == null ? 0 : ints.length;
    }

    /// One bit for each place whose code is wanted, the first in the lowest bit of the first word.
    ///
    /// What matches follows no pattern, so it is worked out without a jump: guessing wrong costs a processor more than
    /// all else here, and it guesses wrong as soon as a record is too long to be known by heart.
    ///
    /// @param wanted 1 for each wanted code, 0 for the others
    long[] marked(byte[] wanted) {
        int size = size();
        long[] words = new long[(size + Long.SIZE - 1) / Long.SIZE];
        for (int word = 0; word < words.length; word++) {
            int from = word << 6;
            words[word] = marked(wanted, from, Math.min(from + Long.SIZE, size));
        }
        return words;
    }

    private long marked(byte[] wanted, int from, int to) {
        long bits = 0;
        if (bytes != null) {
            for (int i = from; i < to; i++) {
                bits |= (long) wanted[bytes[i] & 0xff] << i;
            }
        } else if (chars != null) {
            for (int i = from; i < to; i++) {
                bits |= (long) wanted[chars[i]] << i;
            }
        } else if (ints != null) {
            for (int i = from; i < to; i++) {
                bits |= (long) wanted[ints[i]] << i;
            }
        }
        return bits;
    }

    /// How often each code below a limit occurs among these items.
    int[] tally(ItemSet items, int limit) {
        int[] tally = new int[limit];
        for (int item = items.next(0); item >= 0; item = items.next(item + 1)) {
            tally[get(item)]++;
        }
        return tally;
    }

    /// Raises a number at each place of a stretch to the one that its code stands for, without a jump.
    ///
    /// @param numbers one for each place, perhaps more
    /// @param ofCode  the number of each code, 0 for none
    void raise(byte[] numbers, byte[] ofCode, int from, int to) {
        if (bytes != null) {
            for (int i = from; i < to; i++) {
                numbers[i] = (byte) Math.max(numbers[i], ofCode[bytes[i] & 0xff]);
            }
        } else if (chars != null) {
            for (int i = from; i < to; i++) {
                numbers[i] = (byte) Math.max(numbers[i], ofCode[chars[i]]);
            }
        } else if (ints != null) {
            for (int i = from; i < to; i++) {
                numbers[i] = (byte) Math.max(numbers[i], ofCode[ints[i]]);
            }
        }
    }

    /// Sets one code, widening all of them where it does not fit. Only while a column is being made.
    public void set(int index, int code) {
        if (bytes != null && code >= BYTE_LIMIT) {
            chars = new char[bytes.length];
            for (int i = 0; i < bytes.length; i++) {
                chars[i] = (char) (bytes[i] & 0xff);
            }
            bytes = null;
        }
        if (chars != null && code >= CHAR_LIMIT) {
            ints = new int[chars.length];
            for (int i = 0; i < chars.length; i++) {
                ints[i] = chars[i];
            }
            chars = null;
        }
        if (bytes != null) {
            bytes[index] = (byte) code;
        } else if (chars != null) {
            chars[index] = (char) code;
        } else if (ints != null) {
            ints[index] = code;
        }
    }
}
