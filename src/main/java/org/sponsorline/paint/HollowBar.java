package org.sponsorline.paint;

import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.paint.colour.Colours;
import org.sponsorline.paint.surface.Surface;

/// What stands for an agreement that is in force on no day: an outline around nothing where nobody holds it, dashes
/// around a pale ground where it is only reported. Other than a bar by its shape, not by its colour alone.
public final class HollowBar {

    /// Flags of what is drawn so.
    public static final int FLAGS = ItemColumns.VACANT | ItemColumns.RUMOURED;

    private static final double LINE_PX = 2;
    private static final double DASH_PX = 4;

    /// However wide the mark is, it takes few dashes.
    private static final double MOST_DASHES = 48;
    private static final double LONGEST_DASH_PX = 12;

    /// How much of its colour is in the ground of what is only reported, and in the end of what fades.
    private static final double PALE = 0.16;
    private static final double FAINT = 0.3;

    private HollowBar() {}

    /// The colour inside.
    static int inside(boolean rumoured, int ground, int argb) {
        return rumoured ? Colours.mix(ground, argb, PALE) : ground;
    }

    /// Draws it from `start` to `end`, its lines full between `full` and `fading` and fainter towards the ends.
    ///
    /// @param left  whether it is closed at its start
    /// @param right whether it is closed at its end
    public static void draw(
            Surface surface, double start, double full, double fading, double end, double top, double height,
            boolean rumoured, boolean left, boolean right, int ground, int argb) {
        int faint = Colours.mix(ground, argb, FAINT);
        double line = end - start > 3 * LINE_PX ? LINE_PX : 1;
        surface.fillRect(start, top, end - start, height, 0, inside(rumoured, ground, argb));
        edges(surface, start, full, top, height, line, faint, argb);
        edges(surface, fading, end, top, height, line, argb, faint);
        if (fading > full && rumoured) {
            double dash = Math.clamp(Math.rint((fading - full) / MOST_DASHES / 2), DASH_PX, LONGEST_DASH_PX);
            surface.line(full, top + line / 2, fading, top + line / 2, line, dash, argb);
            surface.line(full, top + height - line / 2, fading, top + height - line / 2, line, dash, argb);
        } else {
            edges(surface, full, fading, top, height, line, argb, argb);
        }
        if (left) {
            side(surface, start, top, height, line, rumoured, full > start ? faint : argb);
        }
        if (right) {
            side(surface, end - line, top, height, line, rumoured, end > fading ? faint : argb);
        }
    }

    /// The lines above and below between two places, from one colour to another.
    static void edges(
            Surface surface, double from, double to, double top, double height, double line, int first, int last) {
        if (to <= from) {
            return;
        }
        if (first == last) {
            surface.fillRect(from, top, to - from, line, 0, first);
            surface.fillRect(from, top + height - line, to - from, line, 0, first);
        } else {
            surface.fillFade(from, top, to - from, line, first, last);
            surface.fillFade(from, top + height - line, to - from, line, first, last);
        }
    }

    private static void side(
            Surface surface, double x, double top, double height, double line, boolean dashed, int argb) {
        if (dashed) {
            surface.line(x + line / 2, top, x + line / 2, top + height, line, DASH_PX, argb);
        } else {
            surface.fillRect(x, top, line, height, 0, argb);
        }
    }
}
