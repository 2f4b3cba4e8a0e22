package org.sponsorline.dataset;

import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.util.List;

/// A stretch of tokens, each one number: its type and, for words, which word.
final class TokenBatch {

    /// In place of a word's number: its text is the next one of [#unnumbered()].
    static final int UNNUMBERED = -1 >>> 4;

    private static final int TYPE_BITS = 4;
    private static final JsonToken[] TYPES = {
        JsonToken.BEGIN_ARRAY, JsonToken.END_ARRAY, JsonToken.BEGIN_OBJECT, JsonToken.END_OBJECT, JsonToken.NAME,
        JsonToken.STRING, JsonToken.NUMBER, JsonToken.BOOLEAN, JsonToken.NULL, JsonToken.END_DOCUMENT
    };

    // The places of the types in the array above.
    static final int BEGIN_ARRAY = 0;
    static final int END_ARRAY = 1;
    static final int BEGIN_OBJECT = 2;
    static final int END_OBJECT = 3;
    static final int NAME = 4;
    static final int STRING = 5;
    static final int NUMBER = 6;
    static final int BOOLEAN = 7;
    static final int NULL = 8;
    static final int END_DOCUMENT = 9;

    private final int[] tokens;
    private final int count;
    private final String[] texts;
    private final List<String> unnumbered;
    private final long bytesRead;

    /// Where batches come from; the last ends with the end of the document.
    interface Source extends AutoCloseable {

        TokenBatch next() throws IOException;

        @Override
        void close() throws IOException;
    }

    /// @param texts      the words by number; those in the batch are there
    /// @param unnumbered the words without number, in order
    /// @param bytesRead  how much of the file has been read
    TokenBatch(int[] tokens, int count, String[] texts, List<String> unnumbered, long bytesRead) {
        this.tokens = tokens;
        this.count = count;
        this.texts = texts;
        this.unnumbered = unnumbered;
        this.bytesRead = bytesRead;
    }

    static int token(int type, int number) {
        return number << TYPE_BITS | type;
    }

    static JsonToken type(int token) {
        return TYPES[token & (1 << TYPE_BITS) - 1];
    }

    /// The number of a word; 1 for true and 0 for false.
    static int number(int token) {
        return token >>> TYPE_BITS;
    }

    /// Whether the document ends with it.
    boolean isLast() {
        return tokens[count - 1] == END_DOCUMENT;
    }

    int[] tokens() {
        return tokens;
    }

    int count() {
        return count;
    }

    String[] texts() {
        return texts;
    }

    List<String> unnumbered() {
        return unnumbered;
    }

    long bytesRead() {
        return bytesRead;
    }
}
