package org.sponsorline.model.text;

/// The forms in which texts of a record are shown: in one line or in paragraphs.
///
/// Both leave out directional formatting characters (Unicode Standard Annex 9), which would reorder other text in the
/// same line. Marks that affect only their own word, such as U+200F, are kept. Names, which must be told from others,
/// spell them out instead.
public final class TextLines {

    private static final char REPLACEMENT = '\uFFFD';

    private TextLines() {}

    /// The text in one line: line breaks, tabs and other control characters read as one space.
    public static String oneLine(String text) {
        return form(text, false);
    }

    /// The text with its line breaks, all written `\n`; tabs and other control characters read as a space.
    public static String paragraphs(String text) {
        return form(text, true);
    }

    /// The name of a file or of a record in one line, with invisible controls spelled as `\\u202e`, so that names that
    /// differ look different.
    public static String name(String text) {
        StringBuilder name = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isOdd(c) && !breaksLine(c) && c != '\t' && !isInPair(text, i)) {
                name.append("\\u%04x".formatted((int) c));
            } else {
                name.append(c);
            }
        }
        return oneLine(name.toString());
    }

    private static String form(String text, boolean breaks) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isOdd(c) && !(breaks && c == '\n') && !isInPair(text, i)) {
                return formed(text, i, breaks);
            }
        }
        return text;
    }

    private static String formed(String text, int firstOdd, boolean breaks) {
        StringBuilder formed = new StringBuilder(text.length()).append(text, 0, firstOdd);
        // A break and the blanks around it become one space; other blanks are kept.
        boolean afterControl = false;
        for (int i = firstOdd; i < text.length(); i++) {
            char c = text.charAt(i);
            if (breaks && breaksLine(c)) {
                boolean secondOfTwo = c == '\n' && i > 0 && text.charAt(i - 1) == '\r';
                formed.append(secondOfTwo ? "" : "\n");
                afterControl = false;
            } else if (Character.isISOControl(c) || breaksLine(c)) {
                space(formed);
                afterControl = true;
            } else if (!isFormatControl(c) && !(afterControl && c == ' ')) {
                formed.append(Character.isSurrogate(c) && !isInPair(text, i) ? REPLACEMENT : c);
                afterControl = false;
            }
        }
        return breaks ? formed.toString() : formed.toString().strip();
    }

    private static void space(StringBuilder formed) {
        if (!formed.isEmpty() && formed.charAt(formed.length() - 1) != ' '
                && formed.charAt(formed.length() - 1) != '\n') {
            formed.append(' ');
        }
    }

    private static boolean isOdd(char c) {
        return c < 0x20 || c >= 0x7F && (c <= 0x9F
                || c >= '\u2028' && (c <= '\u202E' || c >= '\u2066' && c <= '\u206F' || c >= '\uFFF9' && c <= '\uFFFB'
                        || Character.isSurrogate(c)));
    }

    /// Whether a character ends a line.
    static boolean breaksLine(char c) {
        return c >= '\n' && c <= '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029';
    }

    /// Directional formatting characters, deprecated format characters and interlinear annotation characters.
    private static boolean isFormatControl(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u206F' || c >= '\uFFF9' && c <= '\uFFFB';
    }

    private static boolean isInPair(String text, int at) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c) && at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
                || Character.isLowSurrogate(c) && at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
