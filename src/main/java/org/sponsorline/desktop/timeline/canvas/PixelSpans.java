package org.sponsorline.desktop.timeline.canvas;

/// Turns round corners, straight lines and small polygons into rectangles that lie on rows of device pixels.
///
/// The ends of a row keep their fractions, so edges stay smooth; nothing is drawn twice in one place, so
/// translucent colours stay even.
final class PixelSpans {

    /// Takes one rectangle, by its edges.
    @FunctionalInterface
    interface Sink {
        void span(double x1, double y1, double x2, double y2);
    }

    /// Higher polygons are left to the toolkit.
    private static final double SMALL_PX = 40;

    /// So much of a device pixel is not missed.
    private static final double UNSEEN_PX = 0.12;

    private final Sink sink;
    private double scale = 1;

    PixelSpans(Sink sink) {
        this.sink = sink;
    }

    void scale(double devicePixelsPerPixel) {
        scale = devicePixelsPerPixel;
    }

    /// The nearest edge between two device pixels.
    double snapped(double place) {
        return Math.rint(place * scale) / scale;
    }

    void rect(double x1, double y1, double x2, double y2) {
        double from = snapped(y1);
        sink.span(x1, from, x2, lowerEdge(from, y2));
    }

    void roundRect(double x1, double y1, double x2, double y2, double radius) {
        double from = snapped(y1);
        double to = lowerEdge(from, y2);
        double round = Math.min(radius, Math.min(x2 - x1, to - from) / 2);
        double step = 1 / scale;
        int rows = (int) Math.ceil(round * scale - 1e-9);
        // The last rows of a corner stand in by less than can be seen, and go with what is straight.
        while (rows > 0 && inset(round, (rows - 0.5) * step) * scale < UNSEEN_PX) {
            rows--;
        }
        for (int row = 0; row < rows; row++) {
            double inset = inset(round, (row + 0.5) * step);
            sink.span(x1 + inset, from + row * step, x2 - inset, from + (row + 1) * step);
            if (to - (row + 1) * step >= from + rows * step - 1e-9) {
                sink.span(x1 + inset, to - (row + 1) * step, x2 - inset, to - row * step);
            }
        }
        sink.span(x1, from + rows * step, x2, to - rows * step);
    }

    /// The outline of a rectangle, its line centred on the edge.
    void ring(double x1, double y1, double x2, double y2, double radius, double lineWidth) {
        double half = lineWidth / 2;
        double from = snapped(y1 - half);
        double to = lowerEdge(from, y2 + half);
        double step = 1 / scale;
        double line = Math.max(step, snapped(lineWidth));
        double outerRadius = radius <= 0 ? 0 : Math.min(radius + half, Math.min(x2 - x1 + lineWidth, to - from) / 2);
        double innerRadius = Math.max(0, outerRadius - line);
        double outerLeft = x1 - half;
        double outerRight = x2 + half;
        if (radius <= 0) {
            // A thin frame on fractions of a pixel would be two pale lines instead of one.
            outerLeft = snapped(outerLeft);
            outerRight = snapped(outerRight);
        }
        int rows = (int) Math.ceil(Math.max(outerRadius, line) * scale - 1e-9);
        int half2 = (int) Math.ceil((to - from) * scale / 2 - 1e-9);
        rows = Math.min(rows, half2);
        for (int row = 0; row < rows; row++) {
            double depth = (row + 0.5) * step;
            double outer = inset(outerRadius, depth);
            double y = from + row * step;
            double mirrored = to - (row + 1) * step;
            ringRow(outerLeft, outerRight, outer, innerRadius, line, depth, y, y + step);
            if (mirrored > y + 1e-9) {
                ringRow(outerLeft, outerRight, outer, innerRadius, line, depth, mirrored, mirrored + step);
            }
        }
        double bodyFrom = from + rows * step;
        double bodyTo = to - rows * step;
        if (bodyTo > bodyFrom) {
            sink.span(outerLeft, bodyFrom, outerLeft + line, bodyTo);
            sink.span(outerRight - line, bodyFrom, outerRight, bodyTo);
        }
    }

    private void ringRow(
            double left, double right, double outer, double innerRadius, double line, double depth, double y1,
            double y2) {
        if (depth < line) {
            sink.span(left + outer, y1, right - outer, y2);
            return;
        }
        double inner = line + inset(innerRadius, depth - line);
        if (left + inner >= right - inner) {
            sink.span(left + outer, y1, right - outer, y2);
        } else {
            sink.span(left + outer, y1, left + inner, y2);
            sink.span(right - inner, y1, right - outer, y2);
        }
    }

    /// A horizontal or vertical line, of dashes where `dash` is above zero, as far as it shows inside the edges.
    void straight(
            double x1, double y1, double x2, double y2, double lineWidth, double dash, double left, double top,
            double right, double bottom) {
        double width = Math.max(1 / scale, snapped(lineWidth));
        boolean vertical = x1 == x2;
        double across = snapped((vertical ? x1 : y1) - width / 2);
        double start = vertical ? Math.min(y1, y2) : Math.min(x1, x2);
        double end = vertical ? Math.max(y1, y2) : Math.max(x1, x2);
        double from = Math.max(start, vertical ? top : left);
        double to = Math.min(end, vertical ? bottom : right);
        if (dash <= 0) {
            piece(vertical, across, width, from, to);
            return;
        }
        double period = dash * 2;
        for (double at = start + Math.floor((from - start) / period) * period; at < to; at += period) {
            piece(vertical, across, width, Math.max(from, at), Math.min(to, at + dash));
        }
    }

    private void piece(boolean vertical, double across, double width, double from, double to) {
        if (to <= from) {
            return;
        }
        if (vertical) {
            sink.span(across, from, across + width, to);
        } else {
            sink.span(from, across, to, across + width);
        }
    }

    /// A convex polygon of little height; answers whether it was one, and draws nothing otherwise.
    boolean smallConvex(double[] xs, double[] ys, double minY, double maxY) {
        if (maxY - minY > SMALL_PX || !isConvex(xs, ys)) {
            return false;
        }
        double step = 1 / scale;
        for (double y = Math.floor(minY * scale) / scale; y < maxY; y += step) {
            // The first and last row are as high as the polygon covers them.
            double rowTop = Math.max(y, minY);
            double rowBottom = Math.min(y + step, maxY);
            double middle = (rowTop + rowBottom) / 2;
            double x1 = Double.POSITIVE_INFINITY;
            double x2 = Double.NEGATIVE_INFINITY;
            for (int i = 0, j = xs.length - 1; i < xs.length; j = i++) {
                double upper = Math.min(ys[i], ys[j]);
                double lower = Math.max(ys[i], ys[j]);
                if (middle >= upper && middle <= lower && lower > upper) {
                    double x = xs[j] + (middle - ys[j]) / (ys[i] - ys[j]) * (xs[i] - xs[j]);
                    x1 = Math.min(x1, x);
                    x2 = Math.max(x2, x);
                }
            }
            if (x2 > x1 && rowBottom > rowTop) {
                sink.span(x1, rowTop, x2, rowBottom);
            }
        }
        return true;
    }

    private static boolean isConvex(double[] xs, double[] ys) {
        int turns = 0;
        int count = xs.length;
        for (int i = 0; i < count; i++) {
            int j = (i + 1) % count;
            int k = (i + 2) % count;
            double cross = (xs[j] - xs[i]) * (ys[k] - ys[j]) - (ys[j] - ys[i]) * (xs[k] - xs[j]);
            if (cross > 0) {
                turns |= 1;
            } else if (cross < 0) {
                turns |= 2;
            }
        }
        return turns != 3;
    }

    /// How far a circle's edge stands in from its box at some depth below the top of the box.
    private static double inset(double radius, double depth) {
        if (depth >= radius) {
            return 0;
        }
        double rise = radius - depth;
        return radius - Math.sqrt(radius * radius - rise * rise);
    }

    private double lowerEdge(double upperEdge, double y) {
        return Math.max(upperEdge + 1 / scale, snapped(y));
    }
}
