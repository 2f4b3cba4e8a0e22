package org.sponsorline.paint.surface;

/// Where a picture is drawn: a canvas, an SVG file, a raster, a recorder in tests.
///
/// Coordinates are pixels from the top left of the surface, y downwards. Colours are `0xAARRGGBB`.
/// Every implementation honours every argument. Text stands on its baseline.
public interface Surface {

    /// How a text is set.
    ///
    /// @param sizePx   height of the font
    /// @param emphasis whether it is bold
    record Font(double sizePx, boolean emphasis) {}

    /// A filled rectangle; `radius` rounds its corners.
    void fillRect(double x, double y, double width, double height, double radius, int argb);

    /// The outline of a rectangle, its line centred on the edge.
    void strokeRect(double x, double y, double width, double height, double radius, double lineWidth, int argb);

    /// A rectangle whose colour runs from left to right between two colours.
    void fillFade(double x, double y, double width, double height, int argbLeft, int argbRight);

    /// A rectangle hatched with thin diagonals.
    void fillHatch(double x, double y, double width, double height, int argb);

    /// A straight line; `dash` is the length of dashes and gaps, zero for a solid line.
    void line(double x1, double y1, double x2, double y2, double lineWidth, double dash, int argb);

    /// A filled polygon.
    ///
    /// @param xs and ys the corners, of equal length, at least three
    void fillPolygon(double[] xs, double[] ys, int argb);

    /// A filled triangle.
    default void fillTriangle(double x1, double y1, double x2, double y2, double x3, double y3, int argb) {
        fillPolygon(new double[] {x1, x2, x3}, new double[] {y1, y2, y3}, argb);
    }

    /// A text that starts at x on its baseline y.
    void text(String text, double x, double baseline, Font font, int argb);

    /// Draws only inside this rectangle until [#unclip()]; clips nest by intersection.
    void clip(double x, double y, double width, double height);

    void unclip();

    /// Begins a named part of the picture, such as `agreement:alibaba-top`, with words for those who cannot see it.
    void beginGroup(String id, String description);

    void endGroup();
}
