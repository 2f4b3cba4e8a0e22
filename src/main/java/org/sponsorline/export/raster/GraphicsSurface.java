package org.sponsorline.export.raster;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayDeque;
import java.util.Deque;
import org.sponsorline.paint.surface.Surface;

/// Draws on Java 2D graphics, which need no display. A raster has no names, so groups leave no trace.
public final class GraphicsSurface implements Surface {

    private static final double HATCH_STEP_PX = 6;

    private static final Shape EVERYWHERE = new Rectangle2D.Double(-1e6, -1e6, 4e6, 4e6);

    private final Graphics2D graphics;
    private final FontStack fonts;
    private final Deque<Shape> clips = new ArrayDeque<>();

    /// @param graphics what is drawn on; its transform says how many device pixels a pixel has
    public GraphicsSurface(Graphics2D graphics, FontStack fonts) {
        this.graphics = graphics;
        this.fonts = fonts;
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setRenderingHint(
                RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    }

    @Override
    public void fillRect(double x, double y, double width, double height, double radius, int argb) {
        graphics.setPaint(colour(argb));
        graphics.fill(rectangle(x, y, width, height, radius));
    }

    @Override
    public void strokeRect(
            double x, double y, double width, double height, double radius, double lineWidth, int argb) {
        graphics.setPaint(colour(argb));
        graphics.setStroke(new BasicStroke((float) lineWidth));
        graphics.draw(rectangle(x, y, width, height, radius));
    }

    private static Shape rectangle(double x, double y, double width, double height, double radius) {
        return radius > 0
                ? new RoundRectangle2D.Double(x, y, width, height, 2 * radius, 2 * radius)
                : new Rectangle2D.Double(x, y, width, height);
    }

    @Override
    public void fillFade(double x, double y, double width, double height, int argbLeft, int argbRight) {
        graphics.setPaint(new GradientPaint(
                (float) x, 0, colour(argbLeft), (float) (x + width), 0, colour(argbRight)));
        graphics.fill(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void fillHatch(double x, double y, double width, double height, int argb) {
        clip(x, y, width, height);
        graphics.setPaint(colour(argb));
        graphics.setStroke(new BasicStroke(1));
        // Diagonals have fixed places in the picture, so that adjacent hatches continue each other.
        double first = Math.floor((x + y) / HATCH_STEP_PX) * HATCH_STEP_PX;
        for (double sum = first; sum < x + width + y + height + HATCH_STEP_PX; sum += HATCH_STEP_PX) {
            graphics.draw(new Line2D.Double(sum - y, y, sum - y - height, y + height));
        }
        unclip();
    }

    @Override
    public void line(double x1, double y1, double x2, double y2, double lineWidth, double dash, int argb) {
        graphics.setPaint(colour(argb));
        graphics.setStroke(dash > 0
                ? new BasicStroke((float) lineWidth, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
                        new float[] {(float) dash, (float) dash}, 0)
                : new BasicStroke((float) lineWidth, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
        graphics.draw(new Line2D.Double(x1, y1, x2, y2));
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int argb) {
        var path = new Path2D.Double();
        path.moveTo(xs[0], ys[0]);
        for (int i = 1; i < xs.length; i++) {
            path.lineTo(xs[i], ys[i]);
        }
        path.closePath();
        graphics.setPaint(colour(argb));
        graphics.fill(path);
    }

    @Override
    public void text(String text, double x, double baseline, Font font, int argb) {
        graphics.setPaint(colour(argb));
        double at = x;
        for (FontStack.Piece piece : fonts.pieces(text, font.sizePx(), font.emphasis())) {
            if (piece.rightToLeft()) {
                graphics.drawGlyphVector(piece.glyphs(), (float) at, (float) baseline);
            } else {
                graphics.setFont(piece.font());
                graphics.drawString(piece.text(), (float) at, (float) baseline);
            }
            at += FontStack.width(piece);
        }
    }

    @Override
    public void clip(double x, double y, double width, double height) {
        clips.push(graphics.getClip() == null ? EVERYWHERE : graphics.getClip());
        graphics.clip(new Rectangle2D.Double(x, y, width, height));
    }

    @Override
    public void unclip() {
        graphics.setClip(clips.pop());
    }

    @Override
    public void beginGroup(String id, String description) {}

    @Override
    public void endGroup() {}

    private static Color colour(int argb) {
        return new Color(argb, true);
    }
}
