package org.sponsorline.query.column;

import org.jspecify.annotations.Nullable;

/// One small number for each item, in one, two or four bytes each, as the largest needs.
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

    /// How often each code below a limit occurs among these items.
    int[] tally(ItemSet items, int limit) {
        int[] tally = new int[limit];
        for (int item = items.next(0); item >= 0; item = items.next(item + 1)) {
            tally[get(item)]++;
        }
        return tally;
    }

    /// Raises the number at each place of a stretch to the one that its code stands for.
    ///
    /// @param numbers one for each place, perhaps more
    /// @param ofCode  the number of each code, 0 for none
    void raise(byte[] numbers, byte[] ofCode, int from, int to) {
        for (int i = from; i < to; i++) {
            numbers[i] = (byte) Math.max(numbers[i], ofCode[get(i)]);
        }
    }

    /// Sets one code, widening all of them if it does not fit. Only while a column is being made.
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
