package org.sponsorline.dataset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// The numbers of days written as most are, `2028-01-31`: worked out from their digits, without a table of words.
final class DayNumbers {

    /// How many bytes a day has.
    static final int LENGTH = 10;

    /// Numbers from here on are days, the others words.
    static final int FIRST = Words.LAST + 1;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long SHAPE = 0x2D30_302D_3030_3030L;
    private static final long MOST = 0x7F76_767F_7676_7676L;
    private static final long HIGHS = 0x8080_8080_8080_8080L;
    private static final int DAY_BITS = 5;

    private DayNumbers() {}

    /// The number of the day that the ten bytes from a place on are, or -1 where they are none. Whether its month has so
    /// many days is not looked at; a later day has a larger number.
    static int at(byte[] bytes, int start) {
        // In each byte the digit; nothing where a hyphen is and has to be.
        long digits = (long) EIGHT.get(bytes, start) ^ SHAPE;
        int tens = bytes[start + 8] - '0';
        int ones = bytes[start + 9] - '0';
        if (((digits + MOST | digits) & HIGHS) != 0 || tens < 0 || tens > 3 || ones < 0 || ones > 9) {
            return -1;
        }
        int year = digit(digits, 0) * 1000 + digit(digits, 1) * 100 + digit(digits, 2) * 10 + digit(digits, 3);
        int month = digit(digits, 5) * 10 + digit(digits, 6);
        int day = tens * 10 + ones;
        boolean possible = month >= 1 && month <= 12 && day >= 1 && day <= 31;
        return possible ? FIRST + ((year * 12 + month - 1) << DAY_BITS | day) : -1;
    }

    private static int digit(long digits, int at) {
        return (int) (digits >>> at * Byte.SIZE) & 0xF;
    }

    /// The day with a number as it was written.
    static String text(int number) {
        int code = number - FIRST;
        int months = code >> DAY_BITS;
        int year = months / 12;
        int month = months % 12 + 1;
        int day = code & (1 << DAY_BITS) - 1;
        char[] text = {
            sign(year / 1000), sign(year / 100), sign(year / 10), sign(year), '-', sign(month / 10), sign(month), '-',
            sign(day / 10), sign(day)
        };
        return new String(text);
    }

    private static char sign(int number) {
        return (char) ('0' + number % 10);
    }
}
