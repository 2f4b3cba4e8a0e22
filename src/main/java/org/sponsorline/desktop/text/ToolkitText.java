package org.sponsorline.desktop.text;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;
import org.sponsorline.model.text.WritingDirection;

/// What the toolkit's own layout of text can do, and how wide it sets a text.
///
/// On Linux it lays the first line of a broken run of complex script out with the characters of all its lines: text
/// from left to right is drawn past the edge, text from right to left ends in an exception at every frame. So what
/// [#breaksLines] denies must never be broken by the toolkit. Used on the JavaFX thread alone.
final class ToolkitText {

    /// The words of a long note, several times over.
    private static final int MOST_WIDTHS = 20_000;

    private static final Map<Key, Double> WIDTHS = new HashMap<>();
    private static final Text METER = new Text();
    private static final Text LABEL_METER = new Text();

    private record Key(Font font, String text) {}

    private ToolkitText() {}

    /// Whether the toolkit may break a text into lines: no character of it is of a script with joined, reordered or
    /// combined forms, or written from right to left.
    static boolean breaksLines(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSimple(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /// Latin, Greek, Cyrillic, Armenian, signs, the characters of East Asia. Both halves of a character beyond these are
    /// not among them.
    private static boolean isSimple(char c) {
        return c < 0x300 || c >= 0x370 && c < 0x590 || c >= 0x1E00 && c <= 0x200B || c >= 0x2010 && c < 0x202A
                || c >= 0x202F && c < 0x2066 || c >= 0x2070 && c < 0xA800 || c >= 0xAC00 && c < 0xD7A4
                || c >= 0xF900 && c < 0xFB00 || c >= 0xFF00 && c < 0xFFF0;
    }

    /// How wide a text of one line is, in pixels.
    ///
    /// Where it begins from right to left and has characters of two halves, such as emoji, the toolkit leaves most of it
    /// out of the width; run from left to right it has all of it, and no text is wider in one direction than in the other.
    static double width(Font font, String text) {
        if (text.isEmpty()) {
            return 0;
        }
        if (WIDTHS.size() > MOST_WIDTHS) {
            WIDTHS.clear();
        }
        return WIDTHS.computeIfAbsent(new Key(font, text), key -> {
            METER.setFont(key.font());
            METER.setText(key.text());
            double width = METER.getLayoutBounds().getWidth();
            if (breaksLines(key.text())) {
                return width;
            }
            METER.setText(WritingDirection.LEFT_TO_RIGHT + key.text());
            return Math.max(width, METER.getLayoutBounds().getWidth());
        });
    }

    /// How high a label sets a text of several lines that it does not break, in pixels.
    ///
    /// A label rounds the part of a line above its letters' foot and the one below it, each for itself.
    static double labelHeight(Font font, String text, double lineSpacing) {
        LABEL_METER.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
        LABEL_METER.setLineSpacing(lineSpacing);
        LABEL_METER.setFont(font);
        LABEL_METER.setText(text);
        return LABEL_METER.getLayoutBounds().getHeight();
    }
}
