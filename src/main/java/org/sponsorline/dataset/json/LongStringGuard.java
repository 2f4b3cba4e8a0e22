package org.sponsorline.dataset.json;

import com.google.gson.stream.MalformedJsonException;
import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/// Ends a text in which a string may be too long to be held in memory; [JsonSyntaxFault] then decides.
///
/// A string has no quote inside but behind a backslash, so what is looked for is a long text without any other quote:
/// in most pieces of a record a few characters tell.
final class LongStringGuard extends FilterReader {

    private static final int LONGEST_WITHOUT_QUOTE = JsonSyntaxFault.LONGEST_STRING / 2;

    private char last;
    private int withoutQuote;

    LongStringGuard(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        int count = super.read(target, offset, length);
        if (count <= 0) {
            return count;
        }
        withoutQuote = hasQuote(target, offset, offset + count) ? 0 : withoutQuote + count;
        if (withoutQuote > LONGEST_WITHOUT_QUOTE) {
            throw new MalformedJsonException("A string may be too long.");
        }
        last = target[offset + count - 1];
        return count;
    }

    private boolean hasQuote(char[] text, int from, int to) {
        char before = last;
        for (int i = from; i < to; i++) {
            if (text[i] == '"' && before != '\\') {
                return true;
            }
            before = text[i];
        }
        return false;
    }
}
