package org.sponsorline.dataset;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.SwiftJson.Unfit;

/// The bytes of a JSON text, block by block, and the words in them; how they hang together is for [SwiftJson].
abstract class JsonWords extends JsonReader {

    private static final int BLOCK = 1 << 17;
    private static final int MOST_DIGITS = 30;

    private final InputStream in;
    private final Utf8Reader.Watch watch;
    /// The text from somewhere on; behind `end` stand zeros.
    byte[] bytes = new byte[BLOCK + PlainBytes.PADDING];
    /// Where the next token, or what stands before it, begins.
    int next;
    int end;
    boolean ended;
    private long bytesRead;
    int secondNumber = -1;
    String unnumbered = "";

    /// @param watch told with each block how many bytes have been read
    JsonWords(InputStream in, Utf8Reader.Watch watch) {
        super(Reader.nullReader());
        this.in = in;
        this.watch = watch;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    // ---- places in the text

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

    // ---- words

    /// The rest of a string whose opening quote has been passed.
    ///
    /// @param date whether it should be a date, or two with a slash between
    int string(Symbols table, boolean date) throws IOException {
        int day = date ? days() : -1;
        if (day >= 0) {
            return day;
        }
        while (true) {
            int start = next;
            int close = PlainBytes.end(bytes, start);
            if (close < end && bytes[close] == '"') {
                next = close + 1;
                int slash = date ? slash(start, close) : -1;
                return slash < 0 ? word(table, start, close, StandardCharsets.ISO_8859_1) : two(table, start, slash, close);
            }
            if (close < end) {
                return unusualString(table, start, close);
            }
            must(fill(start));
        }
    }

    /// The number of the day that comes next, or of the first of two, if a quote follows; else -1 and nothing is passed.
    private int days() {
        int first = DayNumbers.at(bytes, next);
        int at = next + DayNumbers.LENGTH;
        if (first >= 0 && bytes[at] == '/') {
            secondNumber = DayNumbers.at(bytes, at + 1);
            first = secondNumber < 0 ? -1 : first;
            at += DayNumbers.LENGTH + 1;
        }
        if (first < 0 || bytes[at] != '"') {
            secondNumber = -1;
            return -1;
        }
        next = at + 1;
        return first;
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
        secondNumber = date(table, slash + 1, close);
        return date(table, start, slash);
    }

    private int date(Symbols table, int start, int after) throws Unfit {
        int day = after - start == DayNumbers.LENGTH ? DayNumbers.at(bytes, start) : -1;
        if (day >= 0) {
            return day;
        }
        int number = table.number(bytes, start, after, StandardCharsets.ISO_8859_1);
        must(number <= Words.LAST);
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

    int number(Symbols table) throws IOException {
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
    byte visible() throws IOException {
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
    void need(int count) throws IOException {
        while (end - next < count && !ended) {
            fill(next);
        }
    }

    /// Loads more bytes and keeps those from `from` on, where `next` then points to.
    ///
    /// @return whether there were more
    boolean fill(int from) throws IOException {
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

    static boolean isSpace(int b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    static boolean endsToken(int b) {
        return b == ',' || b == '}' || b == ']' || isSpace(b) || b == 0;
    }

    static void must(boolean fit) throws Unfit {
        if (!fit) {
            throw new Unfit();
        }
    }
}
