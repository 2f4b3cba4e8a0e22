package org.sponsorline.paint.surface;

import org.sponsorline.paint.colour.Colours;

/// Another surface, on which everything is drawn fainter, as it is while it appears.
public final class FadedSurface implements Surface {

    /// Opacity changes in so many steps: a surface that makes its paints once makes few for each colour.
    private static final int STEPS = 8;

    private final Surface target;
    private final double opacity;

    private FadedSurface(Surface target, double opacity) {
        this.target = target;
        this.opacity = opacity;
    }

    /// A surface over another, or that itself for what is drawn in full.
    ///
    /// @param opacity from 0 to 1
    public static Surface over(Surface target, double opacity) {
        return opacity >= 1 ? target : new FadedSurface(target, Math.floor(opacity * STEPS) / STEPS);
    }

    private int faded(int argb) {
        return Colours.withAlpha(argb, (argb >>> 24) / 255.0 * opacity);
    }

    @Override
    public void fillRect(double x, double y, double width, double height, double radius, int argb) {
        target.fillRect(x, y, width, height, radius, faded(argb));
    }

    @Override
    public void strokeRect(
            double x, double y, double width, double height, double radius, double lineWidth, int argb) {
        target.strokeRect(x, y, width, height, radius, lineWidth, faded(argb));
    }

    @Override
    public void fillFade(double x, double y, double width, double height, int argbLeft, int argbRight) {
        target.fillFade(x, y, width, height, faded(argbLeft), faded(argbRight));
    }

    @Override
    public void fillHatch(double x, double y, double width, double height, int argb) {
        target.fillHatch(x, y, width, height, faded(argb));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double lineWidth, double dash, int argb) {
        target.line(x1, y1, x2, y2, lineWidth, dash, faded(argb));
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int argb) {
        target.fillPolygon(xs, ys, faded(argb));
    }

    @Override
    public void text(String text, double x, double baseline, Font font, int argb) {
        target.text(text, x, baseline, font, faded(argb));
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        target.clip(x, y, width, height);
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
