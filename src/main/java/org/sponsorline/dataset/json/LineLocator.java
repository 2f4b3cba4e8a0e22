package org.sponsorline.dataset.json;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;

/// Turns counts of characters into lines and columns, in one pass over the text.
final class LineLocator {

    private final long[] offsets;
    private final long[] lines;
    private final int[] columns;

    private LineLocator(long[] offsets) {
        this.offsets = offsets;
        lines = new long[offsets.length];
        columns = new int[offsets.length];
    }

    /// Reads the text up to the last of these offsets.
    static LineLocator of(Reader text, long... offsets) throws Utf8Reader.Cancelled {
        long[] sorted = Arrays.stream(offsets).sorted().distinct().toArray();
        LineLocator places = new LineLocator(sorted);
        places.read(text);
        return places;
    }

    /// The line of one of the offsets, from 1.
    long line(long offset) {
        return lines[Arrays.binarySearch(offsets, offset)];
    }

    /// The column of one of the offsets, from 1.
    int column(long offset) {
        return columns[Arrays.binarySearch(offsets, offset)];
    }

    private void read(Reader text) throws Utf8Reader.Cancelled {
        char[] buffer = new char[1 << 13];
        long line = 1;
        long lineStart = 0;
        long at = 0;
        int next = 0;
        while (next < offsets.length) {
            int count = readSome(text, buffer);
            for (int i = 0; i < count && next < offsets.length; i++, at++) {
                if (offsets[next] == at) {
                    next = put(next, line, at - lineStart);
                }
                if (buffer[i] == '\n') {
                    line++;
                    lineStart = at + 1;
                }
            }
            if (count < 0) {
                // At the end of the text, or of what could be decoded of it.
                while (next < offsets.length) {
                    next = put(next, line, Math.min(offsets[next], at) - lineStart);
                }
            }
        }
    }

    private int put(int index, long line, long before) {
        lines[index] = line;
        columns[index] = Math.clamp(before + 1, 1, Integer.MAX_VALUE);
        return index + 1;
    }

    private static int readSome(Reader text, char[] buffer) throws Utf8Reader.Cancelled {
        try {
            return text.read(buffer);
        } catch (Utf8Reader.Cancelled cancelled) {
            throw cancelled;
        } catch (IOException endsHere) {
            return -1;
        }
    }
}
