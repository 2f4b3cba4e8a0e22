package org.sponsorline.paint;

import org.sponsorline.paint.surface.Surface;

/// The sign that goes with each colour, so that colour is never the only thing to tell by: in front of titles and in
/// the legend.
public final class Signs {

    private final double[] triangleX = new double[3];
    private final double[] triangleY = new double[3];
    private final double[] diamondX = new double[4];
    private final double[] diamondY = new double[4];

    /// Draws the sign of a colour in a square.
    public void draw(Surface surface, int ordinal, double x, double y, double size, int argb) {
        double third = size / 3;
        switch (ordinal) {
            case 0 -> surface.fillRect(x, y, size, size, size / 2, argb);
            case 1 -> surface.fillRect(x + 0.5, y + 0.5, size - 1, size - 1, 0, argb);
            case 2 -> triangle(surface, x, y + size - 0.5, x + size / 2, y, x + size, y + size - 0.5, argb);
            case 3 -> diamond(surface, x, y, size, argb);
            case 4 -> {
                surface.fillRect(x, y + third, size, third, 0, argb);
                surface.fillRect(x + third, y, third, size, 0, argb);
            }
            case 5 -> {
                surface.fillRect(x, y + 0.5, size, third - 0.3, 0, argb);
                surface.fillRect(x, y + size - third - 0.2, size, third - 0.3, 0, argb);
            }
            case 6 -> triangle(surface, x, y + 0.5, x + size / 2, y + size, x + size, y + 0.5, argb);
            case 7 -> surface.strokeRect(x + 1, y + 1, size - 2, size - 2, (size - 2) / 2, 2, argb);
            default -> surface.fillRect(x, y + size / 2 - 1, size, 2, 0, argb);
        }
    }

    private void triangle(
            Surface surface, double x1, double y1, double x2, double y2, double x3, double y3, int argb) {
        triangleX[0] = x1;
        triangleY[0] = y1;
        triangleX[1] = x2;
        triangleY[1] = y2;
        triangleX[2] = x3;
        triangleY[2] = y3;
        surface.fillPolygon(triangleX, triangleY, argb);
    }

    private void diamond(Surface surface, double x, double y, double size, int argb) {
        diamondX[0] = x;
        diamondY[0] = y + size / 2;
        diamondX[1] = x + size / 2;
        diamondY[1] = y;
        diamondX[2] = x + size;
        diamondY[2] = y + size / 2;
        diamondX[3] = x + size / 2;
        diamondY[3] = y + size;
        surface.fillPolygon(diamondX, diamondY, argb);
    }
}
