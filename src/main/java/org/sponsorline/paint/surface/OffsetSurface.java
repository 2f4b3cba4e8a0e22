package org.sponsorline.paint.surface;

/// Another surface seen from a point of its own: what is drawn at the origin here stands at that point there.
public final class OffsetSurface implements Surface {

    private final Surface target;
    private final double dx;
    private final double dy;

    public OffsetSurface(Surface target, double dx, double dy) {
        this.target = target;
        this.dx = dx;
        this.dy = dy;
    }

    @Override
    public void fillRect(double x, double y, double width, double height, double radius, int argb) {
        target.fillRect(x + dx, y + dy, width, height, radius, argb);
    }

    @Override
    public void strokeRect(
            double x, double y, double width, double height, double radius, double lineWidth, int argb) {
        target.strokeRect(x + dx, y + dy, width, height, radius, lineWidth, argb);
    }

    @Override
    public void fillFade(double x, double y, double width, double height, int argbLeft, int argbRight) {
        target.fillFade(x + dx, y + dy, width, height, argbLeft, argbRight);
    }

    @Override
    public void fillHatch(double x, double y, double width, double height, int argb) {
        target.fillHatch(x + dx, y + dy, width, height, argb);
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double lineWidth, double dash, int argb) {
        target.line(x1 + dx, y1 + dy, x2 + dx, y2 + dy, lineWidth, dash, argb);
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int argb) {
        target.fillPolygon(moved(xs, dx), moved(ys, dy), argb);
    }

    private static double[] moved(double[] places, double by) {
        double[] moved = new double[places.length];
        for (int i = 0; i < places.length; i++) {
            moved[i] = places[i] + by;
        }
        return moved;
    }

    @Override
    public void text(String text, double x, double baseline, Font font, int argb) {
        target.text(text, x + dx, baseline + dy, font, argb);
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        target.clip(x + dx, y + dy, width, height);
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
