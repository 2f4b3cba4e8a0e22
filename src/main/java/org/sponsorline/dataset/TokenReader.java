package org.sponsorline.dataset;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/// Gives tokens that have been found already, as a parser would. Equal short words are one string and have a number.
final class TokenReader extends JsonReader implements WordNumbers {

    private static final int[] NO_TOKENS = {};
    private static final String[] NO_TEXTS = {};

    private final TokenBatch.Source source;
    private final Utf8Reader.Watch watch;
    private int[] tokens = NO_TOKENS;
    private int count;
    private int next;
    private String[] texts = NO_TEXTS;
    private List<String> unnumbered = List.of();
    private int nextUnnumbered;
    private int last = -1;

    /// @param watch told with each batch how many bytes have been read
    TokenReader(TokenBatch.Source source, Utf8Reader.Watch watch) {
        super(Reader.nullReader());
        this.source = source;
        this.watch = watch;
    }

    @Override
    public void close() throws IOException {
        source.close();
    }

    @Override
    public int last() {
        return last;
    }

    @Override
    public boolean sharesWords() {
        return true;
    }

    @Override
    public JsonToken peek() throws IOException {
        if (next == count) {
            TokenBatch batch = source.next();
            tokens = batch.tokens();
            count = batch.count();
            texts = batch.texts();
            unnumbered = batch.unnumbered();
            next = 0;
            nextUnnumbered = 0;
            watch.onBytes(batch.bytesRead());
        }
        return TokenBatch.type(tokens[next]);
    }

    @Override
    public boolean hasNext() throws IOException {
        JsonToken token = peek();
        return token != JsonToken.END_OBJECT && token != JsonToken.END_ARRAY && token != JsonToken.END_DOCUMENT;
    }

    @Override
    public void beginArray() throws IOException {
        take(JsonToken.BEGIN_ARRAY);
    }

    @Override
    public void endArray() throws IOException {
        take(JsonToken.END_ARRAY);
    }

    @Override
    public void beginObject() throws IOException {
        take(JsonToken.BEGIN_OBJECT);
    }

    @Override
    public void endObject() throws IOException {
        take(JsonToken.END_OBJECT);
    }

    @Override
    public String nextName() throws IOException {
        return word(take(JsonToken.NAME));
    }

    @Override
    public String nextString() throws IOException {
        return word(take(peek() == JsonToken.NUMBER ? JsonToken.NUMBER : JsonToken.STRING));
    }

    @Override
    public boolean nextBoolean() throws IOException {
        return TokenBatch.number(take(JsonToken.BOOLEAN)) == 1;
    }

    @Override
    public void nextNull() throws IOException {
        take(JsonToken.NULL);
    }

    @Override
    public void skipValue() throws IOException {
        int open = 0;
        do {
            JsonToken token = peek();
            switch (token) {
                case BEGIN_ARRAY, BEGIN_OBJECT -> open++;
                case END_ARRAY, END_OBJECT -> open--;
                default -> { }
            }
            int taken = take(token);
            if (token == JsonToken.NAME || token == JsonToken.STRING || token == JsonToken.NUMBER) {
                word(taken);
            }
        } while (open > 0);
    }

    private int take(JsonToken expected) throws IOException {
        if (peek() != expected) {
            throw new IllegalStateException("Expected " + expected + " and found " + peek());
        }
        return tokens[next++];
    }

    private String word(int token) {
        int number = TokenBatch.number(token);
        if (number == TokenBatch.UNNUMBERED) {
            last = -1;
            return unnumbered.get(nextUnnumbered++);
        }
        last = number;
        return texts[number];
    }
}
