package org.sponsorline.paint;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.sponsorline.paint.surface.Surface;

/// Remembers what was drawn, with the named group it was drawn in, so that tests can ask for it.
public final class RecordingSurface implements Surface {

    private final List<Shape> shapes = new ArrayList<>();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final Group none = new Group("", "");
    private int clips;

    /// A named part of the picture.
    public record Group(String id, String description) {}

    /// What sort of thing was drawn.
    public enum Sort { RECT, STROKE, FADE, HATCH, LINE, POLYGON, TEXT }

    /// One thing that was drawn, with the box around it.
    ///
    /// @param to   the second colour of a fade, else the first
    /// @param text empty but for texts
    /// @param xs   the corners of a polygon, else empty
    public record Shape(
            Group group, Sort sort, double left, double top, double right, double bottom, int argb, int to, String text,
            double[] xs, double[] ys) {

        boolean covers(double x, double y) {
            if (x < left || x > right || y < top || y > bottom || sort == Sort.TEXT || sort == Sort.STROKE) {
                return false;
            }
            return sort != Sort.POLYGON || inside(x, y);
        }

        private boolean inside(double x, double y) {
            boolean inside = false;
            for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
                if (ys[i] > y != ys[j] > y && x < (xs[j] - xs[i]) * (y - ys[i]) / (ys[j] - ys[i]) + xs[i]) {
                    inside = !inside;
                }
            }
            return inside;
        }

        public double width() {
            return right - left;
        }

        public double height() {
            return bottom - top;
        }
    }

    /// Everything, in the order in which it was drawn.
    public List<Shape> shapes() {
        return List.copyOf(shapes);
    }

    /// What was drawn of one sort in the part with this name.
    public List<Shape> of(String group, Sort sort) {
        return shapes.stream().filter(shape -> shape.group().id().equals(group) && shape.sort() == sort).toList();
    }

    /// The colour of what was drawn last at a point; 0 where nothing was.
    public int colourAt(double x, double y) {
        for (int i = shapes.size() - 1; i >= 0; i--) {
            if (shapes.get(i).covers(x, y)) {
                return shapes.get(i).argb();
            }
        }
        return 0;
    }

    /// Takes over what was drawn on another surface.
    void again(Shape shape) {
        shapes.add(shape);
    }

    private void add(Sort sort, double left, double top, double right, double bottom, int argb, int to, String text) {
        add(sort, left, top, right, bottom, argb, to, text, new double[0], new double[0]);
    }

    private void add(
            Sort sort, double left, double top, double right, double bottom, int argb, int to, String text, double[] xs,
            double[] ys) {
        Group group = groups.isEmpty() ? none : groups.peek();
        shapes.add(new Shape(group, sort, left, top, right, bottom, argb, to, text, xs, ys));
    }

    @Override
    public void fillRect(double x, double y, double width, double height, double radius, int argb) {
        add(Sort.RECT, x, y, x + width, y + height, argb, argb, "");
    }

    @Override
    public void strokeRect(
            double x, double y, double width, double height, double radius, double lineWidth, int argb) {
        add(Sort.STROKE, x, y, x + width, y + height, argb, argb, "");
    }

    @Override
    public void fillFade(double x, double y, double width, double height, int argbLeft, int argbRight) {
        add(Sort.FADE, x, y, x + width, y + height, argbLeft, argbRight, "");
    }

    @Override
    public void fillHatch(double x, double y, double width, double height, int argb) {
        add(Sort.HATCH, x, y, x + width, y + height, argb, argb, "");
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double lineWidth, double dash, int argb) {
        add(Sort.LINE, Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2), argb, argb, "");
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
        add(Sort.POLYGON, left, top, right, bottom, argb, argb, "", xs.clone(), ys.clone());
    }

    /// Texts have no width here; their box is a point on the baseline.
    @Override
    public void text(String text, double x, double baseline, Font font, int argb) {
        add(Sort.TEXT, x, baseline, x, baseline, argb, argb, text);
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        clips++;
    }

    @Override
    public void unclip() {
        clips--;
    }

    @Override
    public void beginGroup(String id, String description) {
        groups.push(new Group(id, description));
    }

    @Override
    public void endGroup() {
        groups.pop();
    }

    /// Whether every clip was taken back and every group ended.
    public boolean finished() {
        return clips == 0 && groups.isEmpty();
    }
}
