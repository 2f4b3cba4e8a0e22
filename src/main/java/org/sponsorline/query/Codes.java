package org.sponsorline.query;

import org.jspecify.annotations.Nullable;

/// One small number for each item, kept in one, two or four bytes as the largest of them needs.
final class Codes {

    private static final int BYTE_LIMIT = 1 << Byte.SIZE;
    private static final int CHAR_LIMIT = 1 << Character.SIZE;

    private byte @Nullable [] bytes;
    private char @Nullable [] chars;
    private int @Nullable [] ints;

    Codes(int size) {
        bytes = new byte[size];
    }

    int get(int index) {
        if (bytes != null) {
            return bytes[index] & 0xff;
        }
        if (chars != null) {
            return chars[index];
        }
        return ints == null ? 0 : ints[index];
    }

    /// Sets one code, widening all of them where it does not fit. Only while a column is being made.
    void set(int index, int code) {
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
