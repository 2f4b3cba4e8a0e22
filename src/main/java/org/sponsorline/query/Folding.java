package org.sponsorline.query;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Makes texts alike that people type alike: without capitals, accents, apostrophes and wide forms.
///
/// Each character is folded for itself, so that a place in the folded text is a place in the text it came from.
final class Folding {

    /// What one character becomes, for characters met before; guarded by no lock, as equal writes may race.
    private static final @Nullable String[] KNOWN = new String[Character.MAX_VALUE + 1];

    private Folding() {}

    /// A folded text that remembers where each of its characters comes from.
    static final class Traced {

        private final String text;
        private final int[] origins;

        private Traced(String text, int[] origins) {
            this.text = text;
            this.origins = origins;
        }

        String text() {
            return text;
        }

        /// The place in the original of what became the character at a place; the original's length at the end.
        int origin(int place) {
            return origins[place];
        }
    }

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        fold(text, folded);
        return folded.toString();
    }

    /// Appends a text folded.
    static void fold(String text, StringBuilder folded) {
        int at = 0;
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (unit < 0x80) {
                if (unit != '\'') {
                    folded.append(unit >= 'A' && unit <= 'Z' ? (char) (unit + 32) : unit);
                }
                at++;
            } else {
                int point = text.codePointAt(at);
                folded.append(ofPoint(point));
                at += Character.charCount(point);
            }
        }
    }

    static Traced trace(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        IntList origins = new IntList();
        int at = 0;
        while (at < text.length()) {
            int point = text.codePointAt(at);
            String piece = ofPoint(point);
            for (int i = 0; i < piece.length(); i++) {
                origins.add(at);
            }
            folded.append(piece);
            at += Character.charCount(point);
        }
        origins.add(text.length());
        return new Traced(folded.toString(), origins.toArray());
    }

    private static String ofPoint(int point) {
        if (!Character.isBmpCodePoint(point)) {
            return folded(point);
        }
        String known = KNOWN[point];
        if (known == null) {
            known = folded(point);
            KNOWN[point] = known;
        }
        return known;
    }

    private static String folded(int point) {
        String plain = switch (point) {
            case '\'', 0x2019, 0x02BC -> "";
            case 0xD8, 0xF8 -> "o";
            case 0xDF, 0x1E9E -> "ss";
            case 0xC6, 0xE6 -> "ae";
            case 0x152, 0x153 -> "oe";
            case 0x110, 0x111, 0xD0, 0xF0 -> "d";
            case 0x141, 0x142 -> "l";
            case 0x131 -> "i";
            case 0xDE, 0xFE -> "th";
            default -> Character.toString(point);
        };
        String apart = Normalizer.normalize(plain, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(apart.length());
        apart.codePoints().filter(Folding::carriesMeaning).forEach(folded::appendCodePoint);
        return folded.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean carriesMeaning(int point) {
        int type = Character.getType(point);
        return type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK && type != Character.FORMAT;
    }
}
