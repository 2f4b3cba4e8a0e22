package org.sponsorline.dataset.json;

import java.util.Arrays;

/// Keeps absurdly long JSON strings and numbers from the parser, so that nobody has to hold them.
///
/// What exceeds the limit is taken out of the text as it passes; the rest stays valid JSON if it was. Whoever reads
/// the token sees that it is too long: the limit for strings is far beyond what any member may have.
public class LongTokenGuard {

    /// Strings of up to so many characters pass whole, escapes counted as they are written.
    public static final int LONGEST_STRING = 1 << 20;

    /// Runs of up to so many digits pass whole; the parser itself takes numbers of a thousand characters.
    public static final int LONGEST_DIGITS = 200;

    /// Lets everything pass.
    public static final LongTokenGuard NONE = new LongTokenGuard() {
        @Override
        int pass(char[] text, int length) {
            return length;
        }
    };

    private boolean inString;
    private boolean escaped;
    private boolean cutting;
    private long stringLength;
    private int digits;
    private long passed;
    private long[] cuts = new long[0];
    private int cutCount;

    /// Takes what is too long out of the next piece of text.
    ///
    /// @param text  the piece, from the array's beginning
    /// @return how long it is now
    int pass(char[] text, int length) {
        int from = 0;
        int left = length;
        // A string can become too long only across pieces, so this is asked once a piece.
        if (inString && stringLength >= LONGEST_STRING) {
            from = cutting ? 0 : safeStart(text, length);
            cutting = true;
            left = cut(text, from, closingQuote(text, from, length), length);
        }
        left = scan(text, from, left);
        passed += left;
        return left;
    }

    /// Turns a count of passed characters into a count of characters of the file.
    public long rawOffset(long offset) {
        long raw = offset;
        for (int i = 0; i < cutCount && cuts[i * 2] < offset; i++) {
            raw += cuts[i * 2 + 1];
        }
        return raw;
    }

    /// Follows the text from string to string and cuts runs of digits; returns how much text there is then.
    private int scan(char[] text, int from, int length) {
        int left = length;
        int i = from;
        while (i < left) {
            i = inString ? pastString(text, i, left) : pastOutside(text, i, left);
            if (digits > LONGEST_DIGITS) {
                int end = i;
                while (end < left && isDigit(text[end])) {
                    end++;
                }
                left = cut(text, i - 1, end, left);
                i--;
                digits = LONGEST_DIGITS;
            }
        }
        return left;
    }

    private int pastString(char[] text, int from, int length) {
        int i = from;
        while (i < length) {
            char c = text[i++];
            if (escaped) {
                escaped = false;
            } else if (c == '\\') {
                escaped = true;
            } else if (c == '"') {
                inString = false;
                cutting = false;
                stringLength = 0;
                return i;
            }
        }
        stringLength += length - from;
        return i;
    }

    /// Stops after a quote and after the first digit too many.
    private int pastOutside(char[] text, int from, int length) {
        int i = from;
        while (i < length) {
            char c = text[i++];
            if (c == '"') {
                inString = true;
                digits = 0;
                return i;
            }
            if (!isDigit(c)) {
                digits = 0;
            } else if (++digits > LONGEST_DIGITS) {
                return i;
            }
        }
        return i;
    }

    /// The first place in a string's middle that is not inside an escape, which may have begun in the piece before.
    private int safeStart(char[] text, int length) {
        int i = escaped ? 1 : 0;
        escaped = false;
        int end = Math.min(length, i + 4);
        while (i < end && text[i] != '"' && text[i] != '\\') {
            i++;
        }
        return i;
    }

    private int closingQuote(char[] text, int from, int length) {
        int i = from;
        while (i < length && (escaped || text[i] != '"')) {
            escaped = !escaped && text[i] == '\\';
            i++;
        }
        return i;
    }

    private int cut(char[] text, int from, int to, int length) {
        if (to == from) {
            return length;
        }
        System.arraycopy(text, to, text, from, length - to);
        note(passed + from, to - from);
        return length - (to - from);
    }

    private void note(long offset, long count) {
        if (cutCount > 0 && cuts[cutCount * 2 - 2] == offset) {
            cuts[cutCount * 2 - 1] += count;
            return;
        }
        if (cutCount * 2 == cuts.length) {
            cuts = Arrays.copyOf(cuts, Math.max(16, cuts.length * 2));
        }
        cuts[cutCount * 2] = offset;
        cuts[cutCount * 2 + 1] = count;
        cutCount++;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
