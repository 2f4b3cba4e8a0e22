package org.sponsorline.paint.surface;

/// Draws a picture larger or smaller, from a place on.
public final class ScaledSurface implements Surface {

    private final Surface target;
    private final double scale;
    private final double dx;
    private final double dy;

    /// @param scale pixels of the target per pixel of the picture
    /// @param dx    where the picture begins on the target
    /// @param dy    the same downwards
    public ScaledSurface(Surface target, double scale, double dx, double dy) {
        this.target = target;
        this.scale = scale;
        this.dx = dx;
        this.dy = dy;
    }

    private double x(double x) {
        return x * scale + dx;
    }

    private double y(double y) {
        return y * scale + dy;
    }

    private double[] scaled(double[] places, double by) {
        double[] moved = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            moved[i] = places[i] * scale + by;
        }
        return moved;
    }

    @Override
    public void fillRect(double x, double y, double width, double height, double radius, int argb) {
        target.fillRect(x(x), y(y), width * scale, height * scale, radius * scale, argb);
    }

    @Override
    public void strokeRect(
            double x, double y, double width, double height, double radius, double lineWidth, int argb) {
        target.strokeRect(x(x), y(y), width * scale, height * scale, radius * scale, lineWidth * scale, argb);
    }

    @Override
    public void fillFade(double x, double y, double width, double height, int argbLeft, int argbRight) {
        target.fillFade(x(x), y(y), width * scale, height * scale, argbLeft, argbRight);
    }

    @Override
    public void fillHatch(double x, double y, double width, double height, int argb) {
        target.fillHatch(x(x), y(y), width * scale, height * scale, argb);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double lineWidth, double dash, int argb) {
        target.line(x(x1), y(y1), x(x2), y(y2), lineWidth * scale, dash * scale, argb);
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int argb) {
        target.fillPolygon(scaled(xs, dx), scaled(ys, dy), argb);
    }

    @Override
    public void text(String text, double x, double baseline, Font font, int argb) {
        target.text(text, x(x), y(baseline), new Font(font.sizePx() * scale, font.emphasis()), argb);
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        target.clip(x(x), y(y), width * scale, height * scale);
    }

    @Override
    public void unclip() {
        target.unclip();
    }

    @Override
    public void beginGroup(String id, String description) {
        target.beginGroup(id, description);
    }

    @Override
    public void endGroup() {
        target.endGroup();
    }
}
