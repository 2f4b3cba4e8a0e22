package org.sponsorline.paint;

import org.sponsorline.paint.surface.Surface;

/// The sign that goes with each colour, so that colour is never the only thing to tell by: in front of titles and in
/// the legend.
public final class Signs {

    private Signs() {}

    /// Draws the sign of a colour in a square.
    public static void draw(Surface surface, int ordinal, double x, double y, double size, int argb) {
        double third = size / 3;
        switch (ordinal) {
            case 0 -> surface.fillRect(x, y, size, size, size / 2, argb);
            case 1 -> surface.fillRect(x + 0.5, y + 0.5, size - 1, size - 1, 0, argb);
            case 2 -> surface.fillTriangle(x, y + size - 0.5, x + size / 2, y, x + size, y + size - 0.5, argb);
            case 3 -> surface.fillPolygon(
                    new double[] {x, x + size / 2, x + size, x + size / 2},
                    new double[] {y + size / 2, y, y + size / 2, y + size}, argb);
            case 4 -> {
                surface.fillRect(x, y + third, size, third, 0, argb);
                surface.fillRect(x + third, y, third, size, 0, argb);
            }
            case 5 -> {
                surface.fillRect(x, y + 0.5, size, third - 0.3, 0, argb);
                surface.fillRect(x, y + size - third - 0.2, size, third - 0.3, 0, argb);
            }
            case 6 -> surface.fillTriangle(x, y + 0.5, x + size / 2, y + size, x + size, y + 0.5, argb);
            case 7 -> surface.strokeRect(x + 1, y + 1, size - 2, size - 2, (size - 2) / 2, 2, argb);
            default -> surface.fillRect(x, y + size / 2 - 1, size, 2, 0, argb);
        }
    }
}
