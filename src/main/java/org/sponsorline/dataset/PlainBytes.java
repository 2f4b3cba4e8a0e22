package org.sponsorline.dataset;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/// Looks for what is not plain in the bytes of a JSON string, eight at a time.
final class PlainBytes {

    /// How many bytes behind the text are looked at as well; they must be zeros.
    static final int PADDING = 32;

    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGHS = 0x8080_8080_8080_8080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';

    private PlainBytes() {}

    /// The first place from `start` on with a quote, a backslash, a control character or a byte beyond ASCII.
    static int end(byte[] bytes, int start) {
        int at = start;
        while (true) {
            long eight = (long) EIGHT.get(bytes, at);
            long quote = eight ^ QUOTES;
            long backslash = eight ^ BACKSLASHES;
            // A byte is zero or too small where taking one away borrows (Warren, Hacker's Delight, 6-1). Exact up to the
            // first hit, and only that one counts.
            long hits = (quote - ONES & ~quote | backslash - ONES & ~backslash | eight - SPACES & ~eight | eight) & HIGHS;
            if (hits != 0) {
                return at + (Long.numberOfTrailingZeros(hits) >>> 3);
            }
            at += Long.BYTES;
        }
    }
}
