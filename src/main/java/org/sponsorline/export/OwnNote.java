package org.sponsorline.export;

import java.util.List;
import org.sponsorline.layout.item.AdvanceTable;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.surface.Surface;

/// The note that somebody puts below a picture, in a few lines.
final class OwnNote {

    private static final double LINE_PX = 18;
    private static final double FONT_PX = 13;
    private static final int MOST_LINES = 4;

    private final List<String> lines;

    private OwnNote(List<String> lines) {
        this.lines = lines;
    }

    /// @param text empty for none
    static OwnNote of(String text, AdvanceTable advances, double widthPx) {
        return new OwnNote(NoteColumns.wrapped(text, advances, FONT_PX, widthPx, MOST_LINES));
    }

    double heightPx() {
        return lines.size() * LINE_PX;
    }

    void paint(Surface surface, double x, double top, Palette palette) {
        Surface.Font font = new Surface.Font(FONT_PX, false);
        for (int i = 0; i < lines.size(); i++) {
            surface.text(lines.get(i), x, top + i * LINE_PX + FONT_PX, font, palette.text());
        }
    }
}
