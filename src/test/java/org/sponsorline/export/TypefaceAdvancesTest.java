package org.sponsorline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import org.junit.jupiter.api.Test;
import org.sponsorline.paint.surface.Typeface;

/// Widths for files are those of the typeface, whatever fonts this machine has.
final class TypefaceAdvancesTest {

    private static final TypefaceAdvances ADVANCES = new TypefaceAdvances();
    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

    @Test
    void areWhatAFontEngineReadsFromTheTypeface() throws Exception {
        for (boolean bold : new boolean[] {false, true}) {
            Font font;
            try (var file = Typeface.of(bold).open()) {
                font = Font.createFont(Font.TRUETYPE_FONT, file).deriveFont(2048f);
            }
            int compared = 0;
            for (char character = ' '; character < 0x2E80; character++) {
                if (font.canDisplay(character) && Character.isDefined(character)) {
                    double engine = font.createGlyphVector(CONTEXT, new char[] {character}).getGlyphMetrics(0).getAdvanceX();
                    assertEquals(engine, ADVANCES.width(Character.toString(character), 2048, bold), 1,
                            "U+%04X".formatted((int) character));
                    compared++;
                }
            }
            assertTrue(compared > 1500, compared + " characters");
        }
    }

    @Test
    void addUpToATextAndGrowWithItsSize() {
        double text = ADVANCES.width("Łódź 2026", 12, true);

        assertEquals(ADVANCES.width("Łódź", 12, true) + ADVANCES.width(" 2026", 12, true), text, 1e-9);
        assertEquals(2 * text, ADVANCES.width("Łódź 2026", 24, true), 1e-9);
        assertTrue(ADVANCES.width("Łódź 2026", 12, false) < text);
    }

    @Test
    void ofWhatTheTypefaceLacksAreGuessed() {
        assertEquals(5 * 20, ADVANCES.width("阿里巴巴𠮷", 20, false), 1e-9);
        assertEquals(3 * 12, ADVANCES.width("שלי", 20, true), 1e-9);
        assertEquals(0, ADVANCES.width("\u200E\u05B0", 20, false), 1e-9);
    }
}
