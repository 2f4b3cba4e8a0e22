package org.sponsorline.desktop.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.text.Font;
import javafx.scene.text.FontPosture;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.FxTest;
import org.sponsorline.export.TypefaceAdvances;
import org.sponsorline.paint.surface.Typeface;

/// The window has the letters that files are measured in.
final class ToolkitTypefaceFxTest extends FxTest {

    @Test
    void eachFaceIsItsOwn() {
        String family = ToolkitTypeface.family();

        assertEquals(Typeface.FAMILY, family);
        assertEquals("Inter Regular", Font.font(family, FontWeight.NORMAL, 12).getName());
        assertEquals("Inter Bold", Font.font(family, FontWeight.BOLD, 12).getName());
        assertEquals("Inter Italic", Font.font(family, FontWeight.NORMAL, FontPosture.ITALIC, 12).getName());
    }

    @Test
    void textsAreAsWideAsInFiles() {
        for (boolean bold : new boolean[] {false, true}) {
            for (String words : new String[] {"Panasonic 2017–2028", "Ελλάδα · Россия", "USD 1.111 bn"}) {
                Text text = new Text(words);
                text.setFont(Font.font(
                        ToolkitTypeface.family(), bold ? FontWeight.BOLD : FontWeight.NORMAL, 100));

                assertEquals(new TypefaceAdvances().width(words, 100, bold), text.getLayoutBounds().getWidth(), 1, words);
            }
        }
    }
}
