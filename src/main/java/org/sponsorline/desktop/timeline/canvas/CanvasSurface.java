package org.sponsorline.desktop.timeline.canvas;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.shape.StrokeLineCap;
import org.sponsorline.paint.surface.Surface;

/// Draws on a JavaFX canvas what a painter asks for, in the way that costs the toolkit least.
///
/// The toolkit is slow at paths and fast at rectangles, so everything that can be is made of rectangles: [PixelSpans]
/// turns round corners, straight lines and small polygons into spans of pixels.
/// Vertical edges of the grid are moved to whole device pixels; horizontal places keep their fractions, so
/// that panning is even.
///
/// Nothing is asked of the toolkit twice: colours and fonts are set when they change, a clip when something
/// crosses its edge, and what lies outside of it is left out. A frame allocates nothing once its colours are known.
public final class CanvasSurface implements Surface {

    /// Fades over so many device pixels at most are drawn in columns, and of how many.
    private static final double NARROW_FADE_PX = 20;
    private static final double MOST_FADE_COLUMNS = 10;
    private static final int MAX_CLIPS = 32;

    private final Canvas canvas;
    private final GraphicsContext graphics;
    private final CanvasFonts fonts;
    private final CanvasPaints paints = new CanvasPaints();
    private final PixelSpans spans = new PixelSpans(this::span);

    private double scale = 1;
    private boolean plainFill;
    private int fill;
    private boolean fontKnown;
    private Font font = new Font(0, false);

    // The rectangle drawing is confined to, and those it is nested in.
    private final double[] clips = new double[MAX_CLIPS * 4];
    private int clipDepth;
    private double left;
    private double top;
    private double right;
    private double bottom;
    private boolean clipSet;

    private double drawnLeft;
    private double drawnTop;
    private double drawnRight;
    private double drawnBottom;

    private int primitives;
    private int texts;

    public CanvasSurface(Canvas canvas, CanvasFonts fonts) {
        this.canvas = canvas;
        this.fonts = fonts;
        graphics = canvas.getGraphicsContext2D();
    }

    /// Starts an empty picture.
    ///
    /// @param pixelScale device pixels per pixel of the scene
    public void begin(double pixelScale) {
        reset(pixelScale);
        graphics.clearRect(0, 0, right, bottom);
    }

    /// Starts an empty picture like [#begin(double)], clearing no more than the last one has drawn on.
    public void beginOverLast(double pixelScale) {
        Bounds last = drawn();
        reset(pixelScale);
        graphics.clearRect(last.getMinX(), last.getMinY(), last.getWidth(), last.getHeight());
    }

    /// What the picture has drawn on so far, with a pixel around it for smoothed edges; empty for nothing.
    public Bounds drawn() {
        if (drawnRight <= drawnLeft) {
            return new BoundingBox(0, 0, 0, 0);
        }
        double x = Math.floor(drawnLeft) - 1;
        double y = Math.floor(drawnTop) - 1;
        return new BoundingBox(x, y, Math.ceil(drawnRight) + 1 - x, Math.ceil(drawnBottom) + 1 - y);
    }

    private void reset(double pixelScale) {
        scale = pixelScale;
        paints.scale(pixelScale);
        spans.scale(pixelScale);
        dropClip();
        clipDepth = 0;
        left = 0;
        top = 0;
        right = canvas.getWidth();
        bottom = canvas.getHeight();
        plainFill = false;
        fontKnown = false;
        primitives = 0;
        texts = 0;
        drawnLeft = Double.POSITIVE_INFINITY;
        drawnTop = Double.POSITIVE_INFINITY;
        drawnRight = Double.NEGATIVE_INFINITY;
        drawnBottom = Double.NEGATIVE_INFINITY;
        graphics.setLineCap(StrokeLineCap.BUTT);
    }

    /// How many shapes and texts the picture has taken so far.
    public int primitives() {
        return primitives;
    }

    /// How many of them were texts.
    public int texts() {
        return texts;
    }

    @Override
    public void fillRect(double x, double y, double width, double height, double radius, int argb) {
        if (isOutside(x, y, x + width, y + height) || isClear(argb)) {
            return;
        }
        fill(argb);
        if (radius <= 0) {
            spans.rect(x, y, x + width, y + height);
        } else {
            spans.roundRect(x, y, x + width, y + height, radius);
        }
    }

    @Override
    public void strokeRect(
            double x, double y, double width, double height, double radius, double lineWidth, int argb) {
        double half = lineWidth / 2;
        if (lineWidth <= 0 || isOutside(x - half, y - half, x + width + half, y + height + half) || isClear(argb)) {
            return;
        }
        fill(argb);
        spans.ring(x, y, x + width, y + height, radius, lineWidth);
    }

    @Override
    public void fillFade(double x, double y, double width, double height, int argbLeft, int argbRight) {
        if (isOutside(x, y, x + width, y + height) || width <= 0) {
            return;
        }
        double from = Math.max(x, left);
        double to = Math.min(x + width, right);
        // Only what can be seen is drawn: a fade may be wider than the toolkit's numbers are exact.
        int first = from == x ? argbLeft : Argb.mix(argbLeft, argbRight, (from - x) / width);
        int last = to == x + width ? argbRight : Argb.mix(argbLeft, argbRight, (to - x) / width);
        double y1 = Math.max(spans.snapped(y), top);
        double y2 = Math.min(spans.snapped(y + height), bottom);
        if (y2 > y1 && (to - from) * scale <= NARROW_FADE_PX) {
            fadeByColumns(from, y1, to, y2, first, last);
        } else if (y2 > y1) {
            graphics.setFill(paints.fade(first, last));
            plainFill = false;
            drawnOn(from, y1, to, y2);
            graphics.fillRect(from, y1, to - from, y2 - y1);
        }
    }

    /// Columns of one or two device pixels, each of the colour at its middle. The toolkit works out 256 colours anew for
    /// each gradient it draws, which takes longer than a few rectangles.
    private void fadeByColumns(double from, double y1, double to, double y2, int first, int last) {
        double column = Math.ceil((to - from) * scale / MOST_FADE_COLUMNS) / scale;
        for (double x = from; x < to; ) {
            double next = Math.min(to, Math.floor(x * scale + 1e-6) / scale + column);
            fill(Argb.mix(first, last, ((x + next) / 2 - from) / (to - from)));
            span(x, y1, next, y2);
            x = next;
        }
    }

    @Override
    public void fillHatch(double x, double y, double width, double height, int argb) {
        if (isOutside(x, y, x + width, y + height) || isClear(argb)) {
            return;
        }
        double x1 = Math.max(x, left);
        double x2 = Math.min(x + width, right);
        double y1 = Math.max(spans.snapped(y), top);
        double y2 = Math.min(spans.snapped(y + height), bottom);
        if (y2 > y1) {
            // The diagonals belong to the rectangle and move with it.
            double originX = x + Math.floor((x1 - x) / CanvasPaints.HATCH_STEP_PX) * CanvasPaints.HATCH_STEP_PX;
            double originY = spans.snapped(y);
            graphics.setFill(paints.hatch(argb));
            plainFill = false;
            drawnOn(x1, y1, x2, y2);
            graphics.translate(originX, originY);
            graphics.fillRect(x1 - originX, y1 - originY, x2 - x1, y2 - y1);
            graphics.translate(-originX, -originY);
        }
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double lineWidth, double dash, int argb) {
        double half = lineWidth / 2;
        if (lineWidth <= 0 || isClear(argb)
                || isOutside(Math.min(x1, x2) - half, Math.min(y1, y2) - half,
                        Math.max(x1, x2) + half, Math.max(y1, y2) + half)) {
            return;
        }
        if (x1 == x2 || y1 == y2) {
            fill(argb);
            spans.straight(x1, y1, x2, y2, lineWidth, dash, left, top, right, bottom);
            return;
        }
        setClip();
        graphics.setStroke(paints.colour(argb));
        graphics.setLineWidth(lineWidth);
        if (dash > 0) {
            graphics.setLineDashes(dash, dash);
        }
        drawnOn(Math.min(x1, x2) - half, Math.min(y1, y2) - half, Math.max(x1, x2) + half, Math.max(y1, y2) + half);
        graphics.strokeLine(x1, y1, x2, y2);
        if (dash > 0) {
            graphics.setLineDashes();
        }
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int argb) {
        double minX = xs[0];
        double maxX = xs[0];
        double minY = ys[0];
        double maxY = ys[0];
        for (int i = 1; i < xs.length; i++) {
            minX = Math.min(minX, xs[i]);
            maxX = Math.max(maxX, xs[i]);
            minY = Math.min(minY, ys[i]);
            maxY = Math.max(maxY, ys[i]);
        }
        if (isOutside(minX, minY, maxX, maxY) || isClear(argb)) {
            return;
        }
        fill(argb);
        if (!spans.smallConvex(xs, ys, minY, maxY)) {
            if (minX < left || maxX > right || minY < top || maxY > bottom) {
                setClip();
                fill(argb);
            }
            drawnOn(minX, minY, maxX, maxY);
            graphics.fillPolygon(xs, ys, xs.length);
        }
    }

    @Override
    public void text(String text, double x, double baseline, Font asked, int argb) {
        double size = asked.sizePx();
        if (text.isEmpty() || isClear(argb) || x >= right || baseline - size > bottom || baseline + size < top) {
            return;
        }
        // A text's width is not known here: the widest glyphs are about as wide as the font is high.
        double reach = x + text.length() * size * 1.2;
        if (reach <= left) {
            return;
        }
        if (clipDepth > 0
                && (x < left || reach > right || baseline - size < top || baseline + size / 2 > bottom)) {
            setClip();
        }
        fill(argb);
        if (!fontKnown || !font.equals(asked)) {
            graphics.setFont(fonts.font(asked));
            font = asked;
            fontKnown = true;
        }
        drawnOn(x, baseline - size * 1.2, reach, baseline + size / 2);
        texts++;
        graphics.fillText(text, x, spans.snapped(baseline));
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        if (clipDepth == MAX_CLIPS) {
            throw new IllegalStateException("Clips nest no deeper than " + MAX_CLIPS + ".");
        }
        int at = clipDepth++ * 4;
        clips[at] = left;
        clips[at + 1] = top;
        clips[at + 2] = right;
        clips[at + 3] = bottom;
        dropClip();
        left = Math.max(left, spans.snapped(x));
        top = Math.max(top, spans.snapped(y));
        right = Math.max(left, Math.min(right, spans.snapped(x + width)));
        bottom = Math.max(top, Math.min(bottom, spans.snapped(y + height)));
    }

    @Override
    public void unclip() {
        if (clipDepth == 0) {
            throw new IllegalStateException("There is no clip to end.");
        }
        int at = --clipDepth * 4;
        dropClip();
        left = clips[at];
        top = clips[at + 1];
        right = clips[at + 2];
        bottom = clips[at + 3];
    }

    /// A canvas has no parts with names; the control speaks for it.
    @Override
    public void beginGroup(String id, String description) {}

    @Override
    public void endGroup() {}

    private boolean isOutside(double x1, double y1, double x2, double y2) {
        return x1 >= right || x2 <= left || y1 >= bottom || y2 <= top;
    }

    private static boolean isClear(int argb) {
        return argb >>> 24 == 0;
    }

    private void fill(int argb) {
        if (!plainFill || fill != argb) {
            graphics.setFill(paints.colour(argb));
            fill = argb;
            plainFill = true;
        }
    }

    /// One rectangle of the current colour, cut to the clip.
    private void span(double x1, double y1, double x2, double y2) {
        double fromX = Math.max(x1, left);
        double fromY = Math.max(y1, top);
        double toX = Math.min(x2, right);
        double toY = Math.min(y2, bottom);
        if (toX > fromX && toY > fromY) {
            drawnOn(fromX, fromY, toX, toY);
            graphics.fillRect(fromX, fromY, toX - fromX, toY - fromY);
        }
    }

    private void drawnOn(double x1, double y1, double x2, double y2) {
        primitives++;
        drawnLeft = Math.min(drawnLeft, x1);
        drawnTop = Math.min(drawnTop, y1);
        drawnRight = Math.max(drawnRight, x2);
        drawnBottom = Math.max(drawnBottom, y2);
    }

    private void setClip() {
        if (!clipSet && clipDepth > 0) {
            graphics.save();
            graphics.beginPath();
            graphics.rect(left, top, right - left, bottom - top);
            graphics.clip();
            clipSet = true;
        }
    }

    private void dropClip() {
        if (clipSet) {
            graphics.restore();
            clipSet = false;
            // What was set since then has gone with it.
            plainFill = false;
            fontKnown = false;
        }
    }
}
