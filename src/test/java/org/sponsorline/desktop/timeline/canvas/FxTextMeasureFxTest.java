package org.sponsorline.desktop.timeline.canvas;

import static org.junit.jupiter.api.Assertions.assertEquals;

import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.FxTest;
import org.sponsorline.desktop.platform.ToolkitTypeface;

final class FxTextMeasureFxTest extends FxTest {

    @Test
    void characterByCharacterMeasureTheSame() {
        var measure = from(FxTextMeasure::ofProgram);
        String words = "AV To Alibaba 阿里巴巴集团, USD 800 m";

        double parts = from(() -> words.chars()
                .mapToDouble(c -> measure.width(Character.toString(c), 12, true))
                .sum());

        assertEquals(from(() -> measure.width(words, 12, true)), parts, 0.5);
    }

    @Test
    void usualCharactersMeasureAsAnyOthers() {
        var measure = from(FxTextMeasure::ofProgram);
        for (boolean bold : new boolean[] {false, true}) {
            for (char usual = '!'; usual <= '~'; usual++) {
                String one = Character.toString(usual);
                var text = new Text(one);
                text.setFont(Font.font(
                        ToolkitTypeface.family(), bold ? FontWeight.BOLD : FontWeight.NORMAL, 12));

                assertEquals(text.getLayoutBounds().getWidth(), measure.width(one, 12, bold), one);
            }
        }
    }
}
