package org.sponsorline.desktop.timeline.canvas;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import org.sponsorline.desktop.platform.ToolkitTypeface;
import org.sponsorline.paint.surface.Surface;

/// The toolkit's fonts for the sizes and emphasis a picture asks for, each made once.
///
/// What is measured and what is drawn comes from here, so that both speak of the same glyphs.
public final class CanvasFonts {

    private final String family;
    private final Map<Surface.Font, Font> fonts = new HashMap<>();
    private Surface.Font lastAsked = new Surface.Font(12, false);
    private Font last;

    CanvasFonts(String family) {
        this.family = family;
        last = make(lastAsked);
    }

    /// Fonts of the family the rest of the window uses.
    public static CanvasFonts ofProgram() {
        return new CanvasFonts(ToolkitTypeface.family());
    }

    Font font(Surface.Font asked) {
        if (!asked.equals(lastAsked)) {
            last = fonts.computeIfAbsent(asked, this::make);
            lastAsked = asked;
        }
        return last;
    }

    /// A font made anew; may be asked from any thread.
    Font make(Surface.Font asked) {
        return Font.font(family, asked.emphasis() ? FontWeight.BOLD : FontWeight.NORMAL, asked.sizePx());
    }
}
