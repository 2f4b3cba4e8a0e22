package org.sponsorline.paint;

/// Draws an agreement without a term: brackets and dashes around nothing, so that it is not mistaken for a term.
final class Unstated {

    private static final double BRACKET_PX = 2;
    private static final double CORNER_PX = 2;
    private static final double DASH_PX = 3;

    /// The most dashes in one line; wider marks have longer dashes.
    private static final double MOST_DASHES = 48;
    private static final double LONGEST_DASH_PX = 12;

    private Unstated() {}

    /// Draws it inside of this rectangle: with solid lines if it is vacant, on a pale ground if it is
    /// only reported.
    static void draw(
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
    static void draw(Surface surface, double x, double y, double width, double height, int argb) {
        double right = x + width;
        double bottom = y + height;
        surface.fillRect(x, y + CORNER_PX, BRACKET_PX, height - 2 * CORNER_PX, 0, argb);
        surface.fillRect(right - BRACKET_PX, y + CORNER_PX, BRACKET_PX, height - 2 * CORNER_PX, 0, argb);
        double dash = Math.clamp(Math.rint(width / MOST_DASHES / 2), DASH_PX, LONGEST_DASH_PX);
        double from = x + CORNER_PX;
        double length = width - 2 * CORNER_PX;
        // With an odd number of dashes and gaps the line begins and ends with a dash.
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
