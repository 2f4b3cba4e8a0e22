package org.sponsorline.export;

import java.text.Normalizer;
import org.sponsorline.layout.item.TextMeasure;

/// The widths of texts in the common sans serif fonts (Helvetica, Arial, Liberation Sans and Nimbus Sans have the same
/// widths), for files that are shown with the fonts of their reader.
///
/// The same on every machine, so that a file comes out the same everywhere.
public final class SansAdvances implements TextMeasure {

    /// Widths from U+0020 to U+007E in thousandths of the font's size.
    private static final short[] PLAIN = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584};
    private static final short[] BOLD = {
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611,
        975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556,
        333, 556, 611, 556, 611, 556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611,
        611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389, 280, 389, 584};

    private static final int WIDE = 1000;
    private static final int USUAL = 600;

    /// From here on characters are as wide as they are high: Chinese, Japanese, Korean.
    private static final int FIRST_SQUARE = 0x2E80;

    @Override
    public double width(String text, double sizePx, boolean bold) {
        long thousandths = text.codePoints().mapToLong(character -> thousandths(character, bold)).sum();
        return thousandths * sizePx / 1000;
    }

    private static int thousandths(int character, boolean bold) {
        short[] table = bold ? BOLD : PLAIN;
        if (character >= ' ' && character <= '~') {
            return table[character - ' '];
        }
        return switch (character) {
            case '·', '’', '‘' -> 278;
            case '“', '”' -> bold ? 500 : 333;
            case '–', '€', '£' -> 556;
            case '—', '…' -> WIDE;
            default -> character >= FIRST_SQUARE ? WIDE : ofBase(character, table);
        };
    }

    /// A letter with an accent is as wide as the letter.
    private static int ofBase(int character, short[] table) {
        int base = Normalizer.normalize(Character.toString(character), Normalizer.Form.NFD).codePointAt(0);
        return base >= ' ' && base <= '~' ? table[base - ' '] : USUAL;
    }
}
