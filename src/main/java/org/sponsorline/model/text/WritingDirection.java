package org.sponsorline.model.text;

/// Keeps words that are written from right to left from turning what stands around them in a sentence of ours.
///
/// A sentence runs in the direction of its language, which is from left to right for all that the program speaks. A
/// name in Arabic or Hebrew letters would give it its own direction at the start, and take the comma, bracket or figure
/// after it along. A mark at both of its ends ([#LEFT_TO_RIGHT], never seen) confines it.
public final class WritingDirection {

    /// Reads as a letter that is written from left to right, and is not seen (U+200E).
    public static final char LEFT_TO_RIGHT = '\u200E';

    /// Reads as a letter that is written from right to left, and is not seen (U+200F).
    public static final char RIGHT_TO_LEFT = '\u200F';

    private WritingDirection() {}

    /// The words with a mark at both ends if some of them are written from right to left, else as they are.
    public static String confined(String words) {
        if (!hasRightToLeft(words)) {
            return words;
        }
        String start = words.charAt(0) == LEFT_TO_RIGHT ? "" : String.valueOf(LEFT_TO_RIGHT);
        boolean marked = words.charAt(words.length() - 1) == LEFT_TO_RIGHT;
        return marked ? start + words : start + words + LEFT_TO_RIGHT;
    }

    /// What goes into the places of a message: texts confined, all else as it is.
    public static Object[] confined(Object... arguments) {
        Object[] confined = arguments.clone();
        for (int i = 0; i < confined.length; i++) {
            if (confined[i] instanceof String words) {
                confined[i] = confined(words);
            }
        }
        return confined;
    }

    /// The text without the marks that [#confined] puts, to be used outside the program.
    public static String withoutMarks(String text) {
        return text.indexOf(LEFT_TO_RIGHT) < 0 ? text : text.replace(String.valueOf(LEFT_TO_RIGHT), "");
    }

    /// Whether the first letter of a text that has a direction is written from right to left; not where it has none.
    public static boolean startsFromRight(String text) {
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            byte direction = Character.getDirectionality(text.codePointAt(i));
            if (direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
                return false;
            }
            if (isFromRight(direction)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasRightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            // Nothing before Hebrew is written from right to left.
            if (text.charAt(i) >= 0x590 && isFromRight(Character.getDirectionality(text.codePointAt(i)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFromRight(byte direction) {
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
