package org.sponsorline.paint;

import org.sponsorline.paint.surface.Surface;

/// The mark of an agreement whose term nobody states: brackets and dashes around nothing, so that it cannot be taken
/// for a span of time in force.
public final class UnstatedTermMark {

    private static final double BRACKET_PX = 2;
    private static final double CORNER_PX = 2;
    private static final double DASH_PX = 3;

    /// However wide the mark is, it takes few dashes.
    private static final double MOST_DASHES = 48;
    private static final double LONGEST_DASH_PX = 12;

    private UnstatedTermMark() {}

    /// Draws it inside of this rectangle: with full lines for dashes where nobody holds it, around a pale ground where
    /// it is only reported.
    public static void draw(
            Surface surface, double x, double y, double width, double height, boolean vacant, boolean rumoured,
            int ground, int argb) {
        if (rumoured) {
            surface.fillRect(x, y, width, height, 0, HollowBar.inside(true, ground, argb));
        }
        draw(surface, x, y, width, height, argb);
        if (vacant) {
            surface.fillRect(x + CORNER_PX, y, width - 2 * CORNER_PX, 1, 0, argb);
            surface.fillRect(x + CORNER_PX, y + height - 1, width - 2 * CORNER_PX, 1, 0, argb);
        }
    }

    /// Draws it inside of this rectangle.
    public static void draw(Surface surface, double x, double y, double width, double height, int argb) {
        double right = x + width;
        double bottom = y + height;
        surface.fillRect(x, y + CORNER_PX, BRACKET_PX, height - 2 * CORNER_PX, 0, argb);
        surface.fillRect(right - BRACKET_PX, y + CORNER_PX, BRACKET_PX, height - 2 * CORNER_PX, 0, argb);
        double dash = Math.clamp(Math.rint(width / MOST_DASHES / 2), DASH_PX, LONGEST_DASH_PX);
        double from = x + CORNER_PX;
        double length = width - 2 * CORNER_PX;
        // An odd number of dashes and gaps ends as it began.
        double parts = Math.max(1, Math.ceil((length / dash - 1) / 2) * 2 - 1);
        double inset = Math.floor((length - parts * dash) / 2);
        surface.fillRect(from, y, inset, 1, 0, argb);
        surface.fillRect(from, bottom - 1, inset, 1, 0, argb);
        surface.fillRect(right - CORNER_PX - inset, y, inset, 1, 0, argb);
        surface.fillRect(right - CORNER_PX - inset, bottom - 1, inset, 1, 0, argb);
        surface.line(from + inset, y + 0.5, right - CORNER_PX - inset, y + 0.5, 1, dash, argb);
        surface.line(from + inset, bottom - 0.5, right - CORNER_PX - inset, bottom - 0.5, 1, dash, argb);
    }
}
