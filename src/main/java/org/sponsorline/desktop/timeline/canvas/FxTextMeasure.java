package org.sponsorline.desktop.timeline.canvas;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextLineInfo;
import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.item.TextMeasure;
import org.sponsorline.paint.surface.Surface;

/// How wide the toolkit sets a text: whole texts as they are drawn; may be asked from any thread.
///
/// Layout has too many texts to ask for each: it asks for single characters and adds up. The usual characters are
/// measured together, which is much faster than one by one.
public final class FxTextMeasure implements TextMeasure {

    private static final char FIRST_USUAL = '!';
    private static final char LAST_USUAL = '~';

    private final CanvasFonts fonts;
    private final Map<Surface.Font, Ruler> rulers = new ConcurrentHashMap<>();

    public FxTextMeasure(CanvasFonts fonts) {
        this.fonts = fonts;
    }

    /// Measures in the family the rest of the window uses.
    public static FxTextMeasure ofProgram() {
        return new FxTextMeasure(CanvasFonts.ofProgram());
    }

    @Override
    public double width(String text, double sizePx, boolean bold) {
        return rulers.computeIfAbsent(new Surface.Font(sizePx, bold), asked -> new Ruler(fonts.make(asked)))
                .width(text);
    }

    /// A text in one font that is shown nowhere.
    private static final class Ruler {

        private final Text text = new Text();
        private double @Nullable [] usual;

        Ruler(Font font) {
            text.setFont(font);
        }

        synchronized double width(String words) {
            char first = words.length() == 1 ? words.charAt(0) : 0;
            if (first >= FIRST_USUAL && first <= LAST_USUAL) {
                if (usual == null) {
                    usual = usual();
                }
                return usual[first - FIRST_USUAL];
            }
            text.setText(words);
            return text.getLayoutBounds().getWidth();
        }

        /// A line for each character, so that none is set by its neighbour.
        private double[] usual() {
            StringBuilder lines = new StringBuilder();
            for (char usual = FIRST_USUAL; usual <= LAST_USUAL; usual++) {
                lines.append(usual).append('\n');
            }
            text.setText(lines.toString());
            List<TextLineInfo> set = text.getLayoutInfo().getTextLines(false);
            double[] widths = new double[LAST_USUAL - FIRST_USUAL + 1];
            for (int i = 0; i < widths.length; i++) {
                widths[i] = set.get(i).bounds().getWidth();
            }
            return widths;
        }
    }
}
