package org.sponsorline.dataset;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
final class SwiftJson extends JsonReader implements WordNumbers {

    private static final int BLOCK = 1 << 17;
    private static final int DEEPEST = 100;
    private static final int MOST_DIGITS = 30;

    private static final byte WHOLE = 0;
    private static final byte ARRAY = 1;
    private static final byte OBJECT = 2;

    /// What a value is by its first byte.
    private static final @Nullable JsonToken[] TYPES = types();

    private final InputStream in;
    private final Words words;
    private final Symbols names;
    private final Map<WordSort, Symbols> symbols = new EnumMap<>(WordSort.class);
    private final Utf8Reader.Watch watch;
    private byte[] bytes;
    private final byte[] levels = new byte[DEEPEST];
    private int depth;
    private int next;
    private int end;
    private boolean ended;
    private long bytesRead;
    private final NameGuess nameGuess = new NameGuess();
    private int nameNumber = -1;
    private int secondNumber = -1;
    private String unnumbered = "";

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
        super(Reader.nullReader());
        this.in = in;
        this.words = words;
        for (WordSort sort : WordSort.values()) {
            symbols.put(sort, words.symbols(sort));
        }
        names = words.symbols(WordSort.NAME);
        this.watch = watch;
        bytes = new byte[BLOCK + PlainBytes.PADDING];
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

    @Override
    public void close() throws IOException {
        in.close();
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

    /// Where in its bytes it stands.
    int position() {
        return next;
    }

    /// Whether all bytes are used that have been loaded.
    boolean isAtEndOfBlock() {
        return next == end;
    }

    /// What stands between the element that has just been read and the first member of the next one, its name
    /// included, or null where that is not plain to see.
    byte @Nullable [] separator() {
        int at = next;
        int quotes = 0;
        while (at < end && at - next < Symbols.LONGEST && quotes < 2) {
            quotes += bytes[at++] == '"' ? 1 : 0;
        }
        boolean plain = quotes == 2 && next > 0 && bytes[next - 1] == '}' && bytes[next] == ',';
        return plain ? Arrays.copyOfRange(bytes, next - 1, at) : null;
    }

    /// Gives the bytes back that have been loaded and not used.
    byte[] giveBack() {
        byte[] back = Arrays.copyOfRange(bytes, next, end);
        bytesRead -= back.length;
        end = next;
        Arrays.fill(bytes, end, end + PlainBytes.PADDING, (byte) 0);
        return back;
    }

    /// The place behind the closing bracket of the last element before `to` that a separator follows, or -1.
    static int lastCut(byte[] bytes, int from, int to, byte[] separator) {
        for (int at = to - separator.length; at >= from; at--) {
            if (bytes[at] == separator[0]
                    && Arrays.equals(bytes, at, at + separator.length, separator, 0, separator.length)) {
                return at + 1;
            }
        }
        return -1;
    }

    /// Counts bytes that somebody else has parsed.
    void passed(int count) throws IOException {
        bytesRead += count;
        watch.onBytes(bytesRead);
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

    /// The rest of a string whose opening quote has been passed.
    ///
    /// @param maybeTwo whether it is looked for a slash
    private int string(Symbols table, boolean maybeTwo) throws IOException {
        while (true) {
            int start = next;
            int close = PlainBytes.end(bytes, start);
            if (close < end && bytes[close] == '"') {
                next = close + 1;
                int slash = maybeTwo ? slash(start, close) : -1;
                return slash < 0 ? word(table, start, close, StandardCharsets.ISO_8859_1) : two(table, start, slash, close);
            }
            if (close < end) {
                return unusualString(table, start, close);
            }
            must(fill(start));
        }
    }

    /// The only slash, or -1.
    private int slash(int start, int close) {
        int slash = -1;
        for (int at = start; at < close; at++) {
            if (bytes[at] == '/') {
                if (slash >= 0) {
                    return -1;
                }
                slash = at;
            }
        }
        return close - start > Symbols.LONGEST ? -1 : slash;
    }

    private int two(Symbols table, int start, int slash, int close) throws Unfit {
        secondNumber = table.number(bytes, slash + 1, close, StandardCharsets.ISO_8859_1);
        int number = table.number(bytes, start, slash, StandardCharsets.ISO_8859_1);
        must(number <= Words.LAST && secondNumber <= Words.LAST);
        return number;
    }

    /// A string with escapes or characters beyond ASCII, of which nothing before `from` is.
    private int unusualString(Symbols table, int start, int from) throws IOException {
        int at = from;
        boolean escaped = false;
        while (true) {
            if (end - at < Utf8Bytes.LONGEST && !ended) {
                at -= start;
                fill(start);
                start = 0;
                continue;
            }
            must(at < end);
            byte b = bytes[at];
            if (b == '"') {
                next = at + 1;
                return escaped
                        ? unnumbered(JsonEscapes.resolved(bytes, start, at))
                        : word(table, start, at, StandardCharsets.UTF_8);
            }
            if (b == '\\') {
                escaped = true;
                // What follows is looked at when escapes are resolved; here only a quote must not end the string.
                at += 2;
            } else if (b < 0) {
                int length = Utf8Bytes.lengthAt(bytes, at, end);
                must(length > 0);
                at += length;
            } else {
                must(b >= ' ');
                at++;
            }
        }
    }

    private int number(Symbols table) throws IOException {
        need(MOST_DIGITS + 1);
        int start = next;
        int at = start;
        if (bytes[at] == '-') {
            at++;
        }
        int whole = at;
        at = digits(at);
        must(at > whole && (bytes[whole] != '0' || at == whole + 1));
        if (bytes[at] == '.') {
            int fraction = at + 1;
            at = digits(fraction);
            must(at > fraction);
        }
        if (bytes[at] == 'e' || bytes[at] == 'E') {
            int exponent = at + 1;
            if (bytes[exponent] == '+' || bytes[exponent] == '-') {
                exponent++;
            }
            at = digits(exponent);
            must(at > exponent);
        }
        must(at <= end && at - start <= MOST_DIGITS && endsToken(bytes[at]));
        next = at;
        return word(table, start, at, StandardCharsets.ISO_8859_1);
    }

    private int word(Symbols table, int start, int after, Charset charset) throws Unfit {
        if (after == start || after - start > Symbols.LONGEST) {
            return unnumbered(new String(bytes, start, after - start, charset));
        }
        int number = table.number(bytes, start, after, charset);
        must(number <= Words.LAST);
        return number;
    }

    private int unnumbered(String text) {
        unnumbered = text;
        return -1;
    }

    private int digits(int at) {
        int after = at;
        while (isDigit(bytes[after])) {
            after++;
        }
        return after;
    }

    // ---- bytes

    /// The first byte from here on that is no white space; it is not passed.
    private byte visible() throws IOException {
        while (true) {
            byte b = bytes[next];
            if (b > ' ') {
                return b;
            }
            if (isSpace(b)) {
                next++;
            } else {
                must(next >= end && fill(end));
            }
        }
    }

    /// Sees to it that so many bytes can be looked at, unless the text ends before; behind its end stand zeros.
    private void need(int count) throws IOException {
        while (end - next < count && !ended) {
            fill(next);
        }
    }

    /// Loads more bytes and keeps those from `from` on, where `next` then points to.
    ///
    /// @return whether there were more
    private boolean fill(int from) throws IOException {
        if (ended) {
            return false;
        }
        must(end - from < BLOCK / 2);
        System.arraycopy(bytes, from, bytes, 0, end - from);
        end -= from;
        next = 0;
        int count = in.read(bytes, end, BLOCK - end);
        ended = count < 0;
        if (!ended) {
            end += count;
            bytesRead += count;
        }
        // No token goes on in these, and the eight bytes looked at together are all there.
        Arrays.fill(bytes, end, end + PlainBytes.PADDING, (byte) 0);
        watch.onBytes(bytesRead);
        return !ended;
    }

    private static boolean isSpace(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    private static boolean endsToken(int b) {
        return b == ',' || b == '}' || b == ']' || isSpace(b) || b == 0;
    }

    private static void must(boolean fit) throws Unfit {
        if (!fit) {
            throw new Unfit();
        }
    }
}
