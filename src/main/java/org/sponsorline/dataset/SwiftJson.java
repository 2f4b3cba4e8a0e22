package org.sponsorline.dataset;

import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Parses JSON without fault straight from UTF-8 bytes. Equal short words of a sort are one string and have a number.
///
/// It knows no errors: whatever is not plainly right (not JSON, not UTF-8, cut off, beyond all measure) ends it with
/// [Unfit], and the patient parser, which can say what is wrong, begins again. So it need not be clever about what is
/// rare.
final class SwiftJson extends JsonWords implements WordNumbers {

    private static final int DEEPEST = 100;

    private static final byte WHOLE = 0;
    private static final byte ARRAY = 1;
    private static final byte OBJECT = 2;

    /// What a value is by its first byte.
    private static final @Nullable JsonToken[] TYPES = types();

    private final Words words;
    private final Symbols names;
    private final Map<WordSort, Symbols> symbols = new EnumMap<>(WordSort.class);
    private final byte[] levels = new byte[DEEPEST];
    private int depth;
    private final NameGuess nameGuess = new NameGuess();
    private int nameNumber = -1;

    /// Whether nothing has come yet of the array, object or whole in which it stands.
    private boolean first = true;

    /// Whether `next` is where a token begins, or the end of all; commas and colons have been passed.
    private boolean ready;

    /// Whether a member's name has been read and not its value.
    private boolean named;

    /// The text is for the patient parser.
    static final class Unfit extends IOException {

        private static final long serialVersionUID = 1;

        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }

    /// @param watch told with each block how many bytes have been read
    SwiftJson(InputStream in, Words words, Utf8Reader.Watch watch) {
        super(in, watch);
        this.words = words;
        for (WordSort sort : WordSort.values()) {
            symbols.put(sort, words.symbols(sort));
        }
        names = words.symbols(WordSort.NAME);
    }

    private static @Nullable JsonToken[] types() {
        @Nullable JsonToken[] types = new JsonToken[Byte.MAX_VALUE + 1];
        Arrays.fill(types, '0', '9' + 1, JsonToken.NUMBER);
        types['-'] = JsonToken.NUMBER;
        types['"'] = JsonToken.STRING;
        types['{'] = JsonToken.BEGIN_OBJECT;
        types['['] = JsonToken.BEGIN_ARRAY;
        types['t'] = JsonToken.BOOLEAN;
        types['f'] = JsonToken.BOOLEAN;
        types['n'] = JsonToken.NULL;
        return types;
    }

    // ---- numbers of words

    @Override
    public int nextWord(WordSort sort) throws IOException {
        if (!ready) {
            prepare();
        }
        Symbols table = Objects.requireNonNull(symbols.get(sort));
        secondNumber = -1;
        int number;
        if (bytes[next] == '"') {
            next++;
            number = string(table, sort == WordSort.DATE);
        } else {
            number = number(table);
        }
        valueRead();
        return number;
    }

    @Override
    public int secondNumber() {
        return secondNumber;
    }

    @Override
    public String unnumbered() {
        return unnumbered;
    }

    @Override
    public int nameNumber() {
        return nameNumber;
    }

    @Override
    public boolean sharesWords() {
        return true;
    }

    @Override
    public String text(int number) {
        return words.text(number);
    }

    // ---- stretches of a text

    /// Goes to a place in the middle of an array that is an element of the whole, right behind an element.
    ///
    /// @param text of which nothing is changed meanwhile; behind it stand zeros, see [PlainBytes#PADDING]
    void goTo(byte[] text, int start, int textEnd) {
        bytes = text;
        next = start;
        end = textEnd;
        ended = true;
        depth = 2;
        levels[1] = OBJECT;
        levels[2] = ARRAY;
        first = false;
        ready = false;
        named = false;
    }

    // ---- structure

    @Override
    public JsonToken peek() throws IOException {
        if (!ready) {
            prepare();
        }
        byte b = bytes[next];
        byte level = levels[depth];
        if (level == OBJECT && !named) {
            return b == '"' ? JsonToken.NAME : JsonToken.END_OBJECT;
        }
        JsonToken type = b < 0 ? null : TYPES[b];
        if (type == null) {
            if (level == WHOLE && !first) {
                return JsonToken.END_DOCUMENT;
            }
            must(b == ']' && level == ARRAY);
            return JsonToken.END_ARRAY;
        }
        return type;
    }

    @Override
    public boolean hasNext() throws IOException {
        if (!ready) {
            prepare();
        }
        byte b = bytes[next];
        return b != '}' && b != ']' && b != 0;
    }

    /// Passes over what stands before the next token.
    private void prepare() throws IOException {
        byte level = levels[depth];
        if (level == WHOLE && !first) {
            passEnd();
            return;
        }
        byte b = visible();
        boolean comma = !first;
        if (comma) {
            if (b == ',') {
                next++;
                b = visible();
                must(b != ']' && b != '}');
            } else {
                must(b == (level == ARRAY ? ']' : '}'));
                comma = false;
            }
        }
        must(level == ARRAY || level == WHOLE || b == '"' || b == '}' && !comma);
        ready = true;
    }

    private void passEnd() throws IOException {
        while (next < end || fill(end)) {
            must(isSpace(bytes[next++]));
        }
        ready = true;
    }

    @Override
    public void beginObject() throws IOException {
        begin('{', OBJECT);
    }

    @Override
    public void beginArray() throws IOException {
        begin('[', ARRAY);
    }

    @Override
    public void endObject() throws IOException {
        end('}', OBJECT);
    }

    @Override
    public void endArray() throws IOException {
        end(']', ARRAY);
    }

    private void begin(char bracket, byte level) throws IOException {
        expect(bracket);
        must(depth + 1 < DEEPEST);
        levels[++depth] = level;
        next++;
        first = true;
        ready = false;
        named = false;
    }

    private void end(char bracket, byte level) throws IOException {
        expect(bracket);
        must(levels[depth] == level && !named);
        depth--;
        next++;
        valueRead();
    }

    private void expect(char sign) throws IOException {
        if (!ready) {
            prepare();
        }
        must(bytes[next] == sign);
    }

    private void valueRead() {
        first = false;
        ready = false;
        named = false;
    }

    @Override
    public void skipValue() throws IOException {
        int open = 0;
        do {
            switch (peek()) {
                case BEGIN_ARRAY -> {
                    beginArray();
                    open++;
                }
                case BEGIN_OBJECT -> {
                    beginObject();
                    open++;
                }
                case END_ARRAY -> {
                    endArray();
                    open--;
                }
                case END_OBJECT -> {
                    endObject();
                    open--;
                }
                case NAME -> nextName();
                case STRING, NUMBER -> nextWord(WordSort.WORD);
                case BOOLEAN -> nextBoolean();
                case NULL -> nextNull();
                case END_DOCUMENT -> throw new Unfit();
            }
        } while (open > 0);
    }

    // ---- words

    @Override
    public String nextName() throws IOException {
        expect('"');
        must(levels[depth] == OBJECT && !named);
        next++;
        int guess = nameGuess.at(bytes, next);
        String name;
        if (guess >= 0) {
            nameNumber = guess;
            name = NameGuess.name(guess);
            next += name.length() + 1;
        } else {
            nameNumber = string(names, false);
            nameGuess.came(nameNumber);
            name = nameNumber < 0 ? unnumbered : words.text(nameNumber);
        }
        must(visible() == ':');
        next++;
        visible();
        named = true;
        return name;
    }

    @Override
    public String nextString() throws IOException {
        int number = nextWord(WordSort.WORD);
        return number < 0 ? unnumbered : words.text(number);
    }

    @Override
    public boolean nextBoolean() throws IOException {
        if (!ready) {
            prepare();
        }
        boolean truth = bytes[next] == 't';
        literal(truth ? "true" : "false");
        return truth;
    }

    @Override
    public void nextNull() throws IOException {
        if (!ready) {
            prepare();
        }
        literal("null");
    }

    private void literal(String word) throws IOException {
        need(word.length() + 1);
        for (int i = 0; i < word.length(); i++) {
            must(bytes[next + i] == word.charAt(i));
        }
        next += word.length();
        must(endsToken(bytes[next]));
        valueRead();
    }
}
