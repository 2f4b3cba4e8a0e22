package org.sponsorline.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Takes JSON without fault apart into tokens, straight from UTF-8 bytes.
///
/// It knows no errors: whatever is not plainly right (not JSON, not UTF-8, cut off, beyond all measure) ends it with
/// [Unfit], and the patient parser, which can say what is wrong, begins again. So it need not be clever about what is
/// rare, and takes less than a third of the time.
final class SwiftJson implements TokenBatch.Source {

    private static final int BATCH = 1 << 14;
    private static final int BLOCK = 1 << 17;
    /// A batch ends early where its unnumbered words have so many characters, as batches wait to be used.
    private static final int MOST_CHARACTERS = 1 << 20;
    private static final int DEEPEST = 100;
    private static final int MOST_DIGITS = 30;

    // Where it stands in an object, an array or the whole; 0 before all.
    private static final byte AFTER_ALL = 1;
    private static final byte EMPTY_ARRAY = 2;
    private static final byte ARRAY = 3;
    private static final byte EMPTY_OBJECT = 4;
    private static final byte OBJECT = 5;
    private static final byte NAMED = 6;

    private final InputStream in;
    private final Symbols symbols = new Symbols();
    private final byte[] bytes = new byte[BLOCK + PlainBytes.PADDING];
    private final byte[] levels = new byte[DEEPEST];
    private int depth;
    private int next;
    private int end;
    private boolean ended;
    private long bytesRead;
    private List<String> unnumbered = new ArrayList<>();
    private int unnumberedCharacters;

    /// The text is for the patient parser.
    static final class Unfit extends IOException {

        private static final long serialVersionUID = 1;

        @Override
        public Throwable fillInStackTrace() {
            return this;
        }
    }

    SwiftJson(InputStream in) {
        this.in = in;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /// Goes on for a while. The last batch ends with the end of the document.
    @Override
    public TokenBatch next() throws IOException {
        int[] tokens = new int[BATCH];
        int count = 0;
        unnumbered = new ArrayList<>();
        unnumberedCharacters = 0;
        while (count < BATCH && unnumberedCharacters < MOST_CHARACTERS) {
            int token = token();
            tokens[count++] = token;
            if (token == TokenBatch.END_DOCUMENT) {
                break;
            }
        }
        return new TokenBatch(tokens, count, symbols.texts(), unnumbered, bytesRead);
    }

    // ---- structure

    private int token() throws IOException {
        byte level = levels[depth];
        if (level == AFTER_ALL) {
            return end();
        }
        int b = nextVisible();
        return switch (level) {
            case NAMED -> {
                must(b == ':');
                yield value(OBJECT, nextVisible());
            }
            case OBJECT -> b == '}' ? pop(TokenBatch.END_OBJECT) : name(afterComma(b));
            case EMPTY_OBJECT -> b == '}' ? pop(TokenBatch.END_OBJECT) : name(b);
            case ARRAY -> b == ']' ? pop(TokenBatch.END_ARRAY) : value(ARRAY, afterComma(b));
            case EMPTY_ARRAY -> b == ']' ? pop(TokenBatch.END_ARRAY) : value(ARRAY, b);
            default -> value(AFTER_ALL, b);
        };
    }

    private int afterComma(int b) throws IOException {
        must(b == ',');
        return nextVisible();
    }

    private int name(int b) throws IOException {
        must(b == '"');
        levels[depth] = NAMED;
        return TokenBatch.token(TokenBatch.NAME, string());
    }

    private int value(byte then, int b) throws IOException {
        levels[depth] = then;
        return switch (b) {
            case '"' -> TokenBatch.token(TokenBatch.STRING, string());
            case '{' -> push(TokenBatch.BEGIN_OBJECT, EMPTY_OBJECT);
            case '[' -> push(TokenBatch.BEGIN_ARRAY, EMPTY_ARRAY);
            case 't' -> literal("rue", TokenBatch.token(TokenBatch.BOOLEAN, 1));
            case 'f' -> literal("alse", TokenBatch.token(TokenBatch.BOOLEAN, 0));
            case 'n' -> literal("ull", TokenBatch.token(TokenBatch.NULL, 0));
            default -> {
                must(b == '-' || isDigit(b));
                next--;
                yield TokenBatch.token(TokenBatch.NUMBER, number());
            }
        };
    }

    private int push(int begin, byte level) throws Unfit {
        must(depth + 1 < DEEPEST);
        levels[++depth] = level;
        return TokenBatch.token(begin, 0);
    }

    private int pop(int end) {
        depth--;
        return TokenBatch.token(end, 0);
    }

    private int literal(String rest, int token) throws IOException {
        need(rest.length() + 1);
        for (int i = 0; i < rest.length(); i++) {
            must(bytes[next + i] == rest.charAt(i));
        }
        next += rest.length();
        must(endsToken(bytes[next]));
        return token;
    }

    private int end() throws IOException {
        while (next < end || fill(end)) {
            must(isSpace(bytes[next++]));
        }
        return TokenBatch.token(TokenBatch.END_DOCUMENT, 0);
    }

    // ---- words

    /// The rest of a string whose opening quote has been passed.
    private int string() throws IOException {
        while (true) {
            int start = next;
            int close = PlainBytes.end(bytes, start);
            if (close < end && bytes[close] == '"') {
                next = close + 1;
                return word(start, close, StandardCharsets.ISO_8859_1);
            }
            if (close < end) {
                return unusualString(start, close);
            }
            must(fill(start));
        }
    }

    /// A string with escapes or characters beyond ASCII, of which nothing before `from` is.
    private int unusualString(int start, int from) throws IOException {
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
                        ? unnumbered(JsonEscapes.resolved(bytes, start, at)) : word(start, at, StandardCharsets.UTF_8);
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

    private int number() throws IOException {
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
        return word(start, at, StandardCharsets.ISO_8859_1);
    }

    private int word(int start, int after, Charset charset) throws Unfit {
        return after == start || after - start > Symbols.LONGEST
                ? unnumbered(new String(bytes, start, after - start, charset))
                : numbered(symbols.number(bytes, start, after, charset));
    }

    private static int numbered(int number) throws Unfit {
        must(number < TokenBatch.UNNUMBERED);
        return number;
    }

    private int unnumbered(String text) {
        unnumbered.add(text);
        unnumberedCharacters += text.length();
        return TokenBatch.UNNUMBERED;
    }

    private int digits(int at) {
        int after = at;
        while (isDigit(bytes[after])) {
            after++;
        }
        return after;
    }

    // ---- bytes

    private int nextVisible() throws IOException {
        while (true) {
            while (next < end) {
                byte b = bytes[next++];
                if (b > ' ') {
                    return b;
                }
                must(isSpace(b));
            }
            must(fill(end));
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
