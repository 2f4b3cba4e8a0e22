package org.sponsorline.model.text;

/// Keeps right-to-left words from reordering the sentence around them.
///
/// All sentences of the program run from left to right. A name in Arabic or Hebrew letters at the start would give a
/// sentence its own direction and reorder the comma, bracket or number after it. An invisible mark at both of its ends
/// ([#LEFT_TO_RIGHT]) prevents that.
public final class WritingDirection {

    /// An invisible left-to-right letter (U+200E).
    public static final char LEFT_TO_RIGHT = '\u200E';

    /// An invisible right-to-left letter (U+200F).
    public static final char RIGHT_TO_LEFT = '\u200F';

    private WritingDirection() {}

    /// The words, with a mark at both ends if any of them is written from right to left.
    public static String confined(String words) {
        if (!hasRightToLeft(words)) {
            return words;
        }
        String start = words.charAt(0) == LEFT_TO_RIGHT ? "" : String.valueOf(LEFT_TO_RIGHT);
        boolean marked = words.charAt(words.length() - 1) == LEFT_TO_RIGHT;
        return marked ? start + words : start + words + LEFT_TO_RIGHT;
    }

    /// The arguments of a message, texts among them confined.
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

    /// Whether the first letter with a direction is written from right to left.
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
