package org.sponsorline.desktop.timeline;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.sponsorline.layout.TextMeasure;
import org.sponsorline.paint.Surface;

/// How wide the toolkit sets a text: whole texts as they are drawn; may be asked from any thread.
///
/// It takes microseconds a text. Layout, which has a million of them, asks for single characters and adds up.
public final class FxTextMeasure implements TextMeasure {

    private final CanvasFonts fonts;
    private final Map<Surface.Font, Ruler> rulers = new ConcurrentHashMap<>();

    FxTextMeasure(CanvasFonts fonts) {
        this.fonts = fonts;
    }

    /// Measures in the family the rest of the window uses.
    public static FxTextMeasure ofSystem() {
        return new FxTextMeasure(CanvasFonts.ofSystem());
    }

    @Override
    public double width(String text, double sizePx, boolean bold) {
        return rulers.computeIfAbsent(new Surface.Font(sizePx, bold), asked -> new Ruler(fonts.make(asked)))
                .width(text);
    }

    /// A text in one font that is shown nowhere.
    private static final class Ruler {

        private final Text text = new Text();

        Ruler(Font font) {
            text.setFont(font);
        }

        synchronized double width(String words) {
            text.setText(words);
            return text.getLayoutBounds().getWidth();
        }
    }
}
