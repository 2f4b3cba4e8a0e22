package org.sponsorline.bench;

import java.util.ArrayList;
import java.util.List;
import org.sponsorline.paint.surface.Surface;

/// Keeps what a picture is drawn of as plain rectangles and labels: what a bare canvas draws for comparison.
/// Fades and hatches become one rectangle each, lines thin rectangles, outlines and polygons their bounds.
final class Tape implements Surface {

    record Rectangle(double x, double y, double width, double height, int argb) {}

    record Label(String text, double x, double baseline, Font font, int argb) {}

    final List<Rectangle> rectangles = new ArrayList<>();
    final List<Label> labels = new ArrayList<>();

    @Override
    public void fillRect(double x, double y, double width, double height, double radius, int argb) {
        rectangles.add(new Rectangle(x, y, width, height, argb));
    }

    @Override
    public void strokeRect(double x, double y, double width, double height, double radius, double lineWidth, int argb) {
        rectangles.add(new Rectangle(x, y, width, lineWidth, argb));
    }

    @Override
    public void fillFade(double x, double y, double width, double height, int argbLeft, int argbRight) {
        rectangles.add(new Rectangle(x, y, width, height, argbLeft));
    }

    @Override
    public void fillHatch(double x, double y, double width, double height, int argb) {
        rectangles.add(new Rectangle(x, y, width, height, argb));
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double lineWidth, double dash, int argb) {
        rectangles.add(new Rectangle(
                Math.min(x1, x2), Math.min(y1, y2), Math.max(lineWidth, Math.abs(x2 - x1)),
                Math.max(lineWidth, Math.abs(y2 - y1)), argb));
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int argb) {
        double left = Double.POSITIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < xs.length; i++) {
            left = Math.min(left, xs[i]);
            right = Math.max(right, xs[i]);
            top = Math.min(top, ys[i]);
            bottom = Math.max(bottom, ys[i]);
        }
        rectangles.add(new Rectangle(left, top, right - left, bottom - top, argb));
    }

    @Override
    public void text(String text, double x, double baseline, Font font, int argb) {
        labels.add(new Label(text, x, baseline, font, argb));
    }

    @Override
    public void clip(double x, double y, double width, double height) {}

    @Override
    public void unclip() {}

    @Override
    public void beginGroup(String id, String description) {}

    @Override
    public void endGroup() {}
}
