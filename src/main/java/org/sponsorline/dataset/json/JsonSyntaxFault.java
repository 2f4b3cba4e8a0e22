package org.sponsorline.dataset.json;

import java.io.IOException;
import java.io.Reader;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.problem.Problem.Kind;

/// Finds the character at which a text stops being JSON (RFC 8259) or JSON that can be held, and what is wrong there.
///
/// The parser that refuses a text does not say exactly where; so the text is walked through once more, by this. It
/// holds no more of it than one piece.
public final class JsonSyntaxFault {

    /// Strings may have so many characters, escapes counted as they are written; far more than any text of a record.
    public static final int LONGEST_STRING = 10_000_000;

    /// Numbers may have so many characters; the parser takes no more.
    public static final int LONGEST_NUMBER = 1023;

    /// Far deeper than any record, and little enough to be held.
    public static final int DEEPEST_NESTING = 1_000_000;

    private static final int HEX_DIGITS = 4;
    private static final String LITERAL_STARTS = "tfn";
    private static final String OTHER_QUOTES = "'‘’“”„«»＂";
    private static final String ESCAPES = "\"\\/bfnrt";

    private final Reader text;
    private final char[] piece = new char[1 << 13];
    private final BitSet objects = new BitSet();
    private int next;
    private int count;
    private long before;
    private int depth;
    /// Where the scalar begins that is being read or has been read last, or -1.
    private long scalar = -1;

    /// What is wrong.
    ///
    /// @param offset   how many characters stand before it
    /// @param argument what the problem's sentence names, or empty
    /// @param scalar   how many characters stand before the text, number or word in which or right behind which it is;
    ///                 -1 where it is elsewhere
    public record Found(long offset, Kind kind, String argument, long scalar) {}

    /// Ends the walk where the fault is.
    private static final class Here extends IOException {

        private static final long serialVersionUID = 1;

        private final transient Found found;

        private Here(Found found) {
            super(found.kind().name());
            this.found = found;
        }
    }

    private JsonSyntaxFault(Reader text) {
        this.text = text;
    }

    /// The first fault of a text, or null where it has none.
    public static @Nullable Found in(Reader text) throws IOException {
        try {
            new JsonSyntaxFault(text).walk();
            return null;
        } catch (Here here) {
            return here.found;
        }
    }

    private void walk() throws IOException {
        int first = skipSpace();
        if (first < 0) {
            throw new Here(new Found(offset(), Kind.FILE_EMPTY, "", -1));
        }
        value(first);
        while (depth > 0) {
            int c = visible();
            boolean inObject = objects.get(depth);
            if (c == (inObject ? '}' : ']')) {
                depth--;
                scalar = -1;
            } else if (c != ',') {
                throw here(strange(c, inObject ? "@json.object" : "@json.array"));
            } else if (inObject) {
                scalar = -1;
                member(visible());
            } else {
                value(visible());
            }
        }
        int c = skipSpace();
        if (c >= 0) {
            throw here("@json.more");
        }
    }

    /// A name, its colon and its value.
    private void member(int first) throws IOException {
        if (first != '"') {
            throw here(strange(first, "@json.name"));
        }
        string();
        if (visible() != ':') {
            throw here("@json.colon");
        }
        value(visible());
    }

    /// A value, or the beginning of a list or an object up to its first value.
    private void value(int first) throws IOException {
        int c = first;
        scalar = -1;
        while (c == '[' || c == '{') {
            depth++;
            if (depth > DEEPEST_NESTING) {
                throw tooMuch(offset() - 1, Kind.TOO_DEEP, DEEPEST_NESTING);
            }
            objects.set(depth, c == '{');
            c = visible();
            if (c == (objects.get(depth) ? '}' : ']')) {
                depth--;
                return;
            }
            if (objects.get(depth)) {
                // One level of this method for each level of objects would need a stack without end.
                c = firstMember(c);
            }
        }
        scalar = c == ']' || c == '}' || depth == 0 ? -1 : offset() - 1;
        if (c == '"') {
            string();
        } else if (c == '-' || isDigit(c)) {
            number(c);
        } else if (LITERAL_STARTS.indexOf(c) >= 0) {
            literal(c == 't' ? "true" : c == 'f' ? "false" : "null");
        } else {
            throw here(c == ']' || c == '}' ? "@json.value" : strange(c, "@json.word"));
        }
    }

    /// The name and the colon of an object's first member; answers with what its value begins with.
    private int firstMember(int c) throws IOException {
        if (c != '"') {
            throw here(strange(c, "@json.name"));
        }
        string();
        if (visible() != ':') {
            throw here("@json.colon");
        }
        return visible();
    }

    private static String strange(int c, String otherwise) {
        return c >= 0 && OTHER_QUOTES.indexOf(c) >= 0 ? "@json.quote" : c == '/' || c == '#' ? "@json.comment" : otherwise;
    }

    private void string() throws IOException {
        long start = offset() - 1;
        for (int c = take(); c != '"'; c = take()) {
            if (offset() - start > LONGEST_STRING + 1) {
                throw tooMuch(start, Kind.OVERLONG, LONGEST_STRING);
            }
            if (c < ' ') {
                throw here("@json.control");
            }
            if (c == '\\') {
                escape(offset() - 1);
            }
        }
    }

    private void escape(long start) throws IOException {
        int c = take();
        if (c == 'u') {
            for (int i = 0; i < HEX_DIGITS; i++) {
                if (Character.digit(asciiOr(take()), 16) < 0) {
                    throw at(start, "@json.escape");
                }
            }
        } else if (ESCAPES.indexOf(c) < 0) {
            throw at(start, "@json.escape");
        }
    }

    /// Digits of other scripts are none in JSON.
    private static char asciiOr(int c) {
        return c < 0x80 ? (char) c : ' ';
    }

    private void number(int first) throws IOException {
        long start = offset() - 1;
        int c = first == '-' ? take() : first;
        boolean zero = c == '0';
        c = digits(c, start);
        if (zero && offset() - start > (first == '-' ? 3 : 2)) {
            throw at(start, "@json.number");
        }
        if (c == '.') {
            c = digits(take(), start);
        }
        if (c == 'e' || c == 'E') {
            c = take();
            c = digits(c == '+' || c == '-' ? take() : c, start);
        }
        next--;
        endToken(c, start, "@json.number");
        if (offset() - start > LONGEST_NUMBER) {
            throw tooMuch(start, Kind.OVERLONG, LONGEST_NUMBER);
        }
    }

    /// Passes over digits, of which there must be one at least; answers with what follows, which is taken as well.
    private int digits(int first, long start) throws IOException {
        if (!isDigit(first)) {
            throw at(start, "@json.number");
        }
        int c = first;
        while (isDigit(c)) {
            c = take();
        }
        return c;
    }

    private void literal(String word) throws IOException {
        long start = offset() - 1;
        for (int i = 1; i < word.length(); i++) {
            if (take() != word.charAt(i)) {
                throw at(start, "@json.word");
            }
        }
        int c = take();
        next--;
        endToken(c, start, "@json.word");
    }

    private void endToken(int c, long start, String reason) throws Here {
        boolean joined = Character.isLetterOrDigit(c) || c == '.' || c == '+' || c == '-' || c == '_';
        if (joined) {
            throw at(start, reason);
        }
    }

    private int visible() throws IOException {
        int c = skipSpace();
        if (c < 0) {
            throw truncated();
        }
        return c;
    }

    private int skipSpace() throws IOException {
        while (true) {
            if (next == count && !fill()) {
                return -1;
            }
            char c = piece[next++];
            if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
                return c;
            }
        }
    }

    private int take() throws IOException {
        if (next == count && !fill()) {
            throw truncated();
        }
        return piece[next++];
    }

    private boolean fill() throws IOException {
        before += count;
        next = 0;
        count = Math.max(0, text.read(piece));
        return count > 0;
    }

    private long offset() {
        return before + next;
    }

    private Here truncated() {
        return new Here(new Found(offset(), Kind.TRUNCATED, "", scalar));
    }

    private static Here tooMuch(long offset, Kind kind, int limit) {
        return new Here(new Found(offset, kind, Integer.toString(limit), -1));
    }

    /// The fault is the character taken last.
    private Here here(String reason) {
        return at(offset() - 1, reason);
    }

    private Here at(long offset, String reason) {
        return new Here(new Found(offset, Kind.NOT_JSON, reason, scalar));
    }

    private static boolean isDigit(int c) {
        return c >= '0' && c <= '9';
    }
}
