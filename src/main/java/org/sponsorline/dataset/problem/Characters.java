package org.sponsorline.dataset.problem;

/// What can be odd about the characters of a text.
public final class Characters {

    private static final char REPLACEMENT = '\uFFFD';

    private Characters() {}

    /// Whether every surrogate has its other half, as all text has that can be written in UTF-8.
    public static boolean areWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isSurrogate(c)) {
                if (!isPairAt(text, i)) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }

    /// The text with the sign for an unknown character in place of each half of one.
    public static String madeWhole(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isSurrogate(c)) {
                whole.append(c);
            } else if (isPairAt(text, i)) {
                whole.append(c).append(text.charAt(++i));
            } else {
                whole.append(REPLACEMENT);
            }
        }
        return whole.toString();
    }

    /// The text with what would break a line, move the cursor or turn the writing round put as a JSON escape.
    public static String printable(String text) {
        StringBuilder printable = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean half = Character.isSurrogate(c)
                    && !isPairAt(text, i) && !(i > 0 && isPairAt(text, i - 1));
            if (half || Character.isISOControl(c) || breaksLine(c) || turnsWriting(c)) {
                printable = printable == null ? new StringBuilder(text.substring(0, i)) : printable;
                printable.append("\\u%04x".formatted((int) c));
            } else if (printable != null) {
                printable.append(c);
            }
        }
        return printable == null ? text : printable.toString();
    }

    /// Whether nothing of a text can be seen: it is of blanks, controls, and characters that have no picture.
    public static boolean areInvisible(String text) {
        // Nearly every text begins with a letter or digit of ASCII.
        char first = text.isEmpty() ? ' ' : text.charAt(0);
        return (first <= ' ' || first >= 0x7F) && text.codePoints().allMatch(Characters::isInvisible);
    }

    private static boolean isInvisible(int point) {
        return switch (Character.getType(point)) {
            case Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR,
                    Character.CONTROL, Character.FORMAT, Character.UNASSIGNED -> true;
            // Fillers of Hangul, the empty pattern of Braille, and what only chooses the form of another character.
            default -> point == 0x115F || point == 0x1160 || point == 0x3164 || point == 0xFFA0 || point == 0x2800
                    || point == 0x034F || point == 0x17B4 || point == 0x17B5 || point >= 0x180B && point <= 0x180F
                    || point >= 0xFE00 && point <= 0xFE0F || point >= 0xE0100 && point <= 0xE01EF;
        };
    }

    /// The text's beginning where it is longer than that, and never half a character at its end.
    static String shortened(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - 1;
        return text.substring(0, isPairAt(text, end - 1) ? end - 1 : end) + "…";
    }

    private static boolean isPairAt(String text, int at) {
        return at + 1 < text.length() && Character.isSurrogatePair(text.charAt(at), text.charAt(at + 1));
    }

    private static boolean breaksLine(char c) {
        return c == '\u2028' || c == '\u2029';
    }

    /// The controls of direction (Unicode Standard Annex 9), which can make a line read as another one.
    private static boolean turnsWriting(char c) {
        return c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069';
    }
}
