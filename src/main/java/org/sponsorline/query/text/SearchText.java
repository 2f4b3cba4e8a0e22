package org.sponsorline.query.text;

import java.text.Normalizer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Folds texts for searching: without capitals, accents, strokes, apostrophes and full-width forms.
///
/// Each character is folded by itself, so that a place in the folded text belongs to a place in the original.
public final class SearchText {

    /// The folded form of each character that was folded before. Needs no lock, as every thread writes equal values.
    private static final @Nullable String[] KNOWN = new String[Character.MAX_VALUE + 1];

    private SearchText() {}

    /// A folded text that remembers where each of its characters comes from.
    public static final class Traced {

        private final String text;
        private final int[] origins;

        private Traced(String text, int[] origins) {
            this.text = text;
            this.origins = origins;
        }

        public String text() {
            return text;
        }

        /// The place in the original of the character at a place of the folded text; at the end, the original's length.
        public int origin(int place) {
            return origins[place];
        }
    }

    /// The folded text.
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        fold(text, folded);
        return folded.toString();
    }

    /// Appends a text folded.
    public static void fold(String text, StringBuilder folded) {
        int at = 0;
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (unit < 0x80) {
                if (unit != '\'' && unit != '`') {
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

    public static Traced trace(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        IntStream.Builder origins = IntStream.builder();
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
        return new Traced(folded.toString(), origins.build().toArray());
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
        String apart = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(apart.length());
        apart.codePoints().filter(SearchText::carriesMeaning)
                .forEach(part -> folded.append(plain(Character.toLowerCase(part))));
        return folded.toString();
    }

    /// The letters that people type for a small letter that has no decomposition into a letter and its accents.
    private static String plain(int letter) {
        return switch (letter) {
            case '\'', '`', 0x2018, 0x2019, 0x201B, 0x02B9, 0x02BB, 0x02BC -> "";
            case 0xDF -> "ss";
            case 0xE6 -> "ae";
            case 0x153 -> "oe";
            case 0xFE -> "th";
            case 0x2C65 -> "a";
            case 0x180, 0x253 -> "b";
            case 0x188, 0x23C -> "c";
            case 0xF0, 0x111, 0x256, 0x257 -> "d";
            case 0x1DD, 0x247, 0x259, 0x25B -> "e";
            case 0x192 -> "f";
            case 0x1E5, 0x260 -> "g";
            case 0x127, 0x2C68 -> "h";
            case 0x131, 0x268 -> "i";
            case 0x237, 0x249 -> "j";
            case 0x138, 0x199, 0x2C6A, 0xA741, 0xA743 -> "k";
            case 0x142, 0x19A, 0x26B, 0x2C61 -> "l";
            case 0x14B, 0x19E, 0x272 -> "n";
            case 0xF8, 0x254, 0x275 -> "o";
            case 0x1A5, 0x1D7D -> "p";
            case 0x24D, 0x27D -> "r";
            case 0x167, 0x1AD, 0x2C66 -> "t";
            case 0x289 -> "u";
            case 0x1B4, 0x24F -> "y";
            case 0x1B6, 0x225, 0x2C6C -> "z";
            // The last letter of a Greek word.
            case 0x3C2 -> "\u03C3";
            // Strokes and tails of Cyrillic letters.
            case 0x491, 0x493 -> "\u0433";
            case 0x49B, 0x49D, 0x49F -> "\u043A";
            case 0x4A3 -> "\u043D";
            case 0x4AF, 0x4B1 -> "\u0443";
            case 0x4E9 -> "\u043E";
            // Only stretches an Arabic word.
            case 0x640 -> "";
            default -> Character.toString(letter);
        };
    }

    /// Accents are ignored. The vowel and tone signs of Indic scripts and the voicing marks of kana, which are
    /// combining marks in Unicode too, count as letters.
    private static boolean carriesMeaning(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT, Character.ENCLOSING_MARK -> false;
            case Character.NON_SPACING_MARK -> switch (Character.UnicodeScript.of(point)) {
                case INHERITED, COMMON -> point == 0x3099 || point == 0x309A;
                case LATIN, GREEK, CYRILLIC, ARABIC, HEBREW, SYRIAC -> false;
                default -> !isNukta(point);
            };
            default -> true;
        };
    }

    /// The dot below Indic letters for sounds of other languages, which is often left out.
    private static boolean isNukta(int point) {
        return point >= 0x093C && point <= 0x0CBC && (point & 0x7F) == 0x3C;
    }
}
