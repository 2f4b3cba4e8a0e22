package org.sponsorline.layout;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;

/// The one or two letters that stand for a name on a small disc.
final class Monogram {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s&·./+_-]+");
    private static final int LETTERS = 2;

    private Monogram() {}

    /// The first letters of the first two words; the first character where words are not written apart.
    static String of(String name) {
        StringBuilder letters = new StringBuilder();
        int taken = 0;
        for (String word : BETWEEN_WORDS.split(name.strip())) {
            int first = firstLetter(word);
            boolean capital = first >= 0 && (Character.isUpperCase(word.codePointAt(first)) || taken == 0);
            if (capital && taken < LETTERS) {
                letters.append(character(word.substring(first)));
                taken++;
                if (Character.isIdeographic(word.codePointAt(first))) {
                    break;
                }
            }
        }
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    private static int firstLetter(String word) {
        for (int at = 0; at < word.length(); at += Character.charCount(word.codePointAt(at))) {
            if (Character.isLetterOrDigit(word.codePointAt(at))) {
                return at;
            }
        }
        return -1;
    }

    /// The first character as a reader sees it, marks included.
    private static String character(String text) {
        BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        characters.setText(text);
        return text.substring(0, characters.next());
    }
}
