package org.sponsorline.paint;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.pack.MarkBox;

/// One agreement as a bar: announced, in force, ended, and how far each of these is known.
final class BarDrawer {

    private static final double RADIUS_PX = 3;

    /// What is drawn of a bar beyond the edge of the picture, so that its round corners stay out of sight.
    private static final double BEYOND_PX = 16;

    /// How much of a colour is left at the very end of a fade: enough to see where it ends.
    private static final double FAINT = 0.2;

    /// What is doubtful to the day fades over so many pixels.
    private static final double DOUBT_PX = 12;

    private static final double ARROW_PX = 8;

    /// Narrower bars have square corners and no pennant, and narrower fades one colour: nobody could see more.
    private static final double LEAST_SHAPED_PX = 6;
    private static final double LEAST_FADE_PX = 4;

    private final double[] xs = new double[3];
    private final double[] ys = new double[3];

    // The bar being drawn.
    private Surface surface = NoSurface.INSTANCE;
    private double top;
    private double height;
    private int fill;
    private int ground;
    private boolean hollow;
    private boolean rumoured;

    // Opaque, as everything in a bar: what lies behind it would only cost time.
    private int faint;

    void draw(
            Surface onto, TimelineLayout layout, Frame frame, Palette palette, int placement, double rightLimit,
            double y) {
        int item = layout.item(placement);
        ItemColumns columns = layout.columns();
        surface = onto;
        top = y;
        ground = palette.ground();
        hollow = columns.isAny(item, HollowBar.FLAGS);
        rumoured = columns.is(item, ItemColumns.RUMOURED);
        if (columns.is(item, ItemColumns.INFERRED)) {
            unstated(layout, frame, palette, placement, item);
            return;
        }
        height = layout.metrics().barHeight();
        int ordinal = layout.colouring().ordinal(item);
        fill = hollow ? palette.mark(ordinal, layout.matches(item)) : palette.bar(ordinal, layout.matches(item));
        faint = Colours.mix(ground, fill, FAINT);
        double edge = frame.widthPx() + BEYOND_PX;
        double start = Math.clamp(frame.snappedX(columns.start(item)), -BEYOND_PX, edge);
        double end = Math.clamp(frame.snappedX(columns.end(item)), -BEYOND_PX, edge);
        end = Math.max(end, start + MarkBox.MIN_BAR_PX);
        double full = Math.clamp(frame.snappedX(columns.full(item)), start, end);
        double fading = Math.clamp(frame.snappedX(columns.fading(item)), full, end);
        if (columns.is(item, ItemColumns.DOUBTFUL_START)) {
            full = Math.max(full, Math.min(start + DOUBT_PX, fading));
        }
        if (columns.is(item, ItemColumns.DOUBTFUL_END)) {
            fading = Math.min(fading, Math.max(end - DOUBT_PX, full));
        }
        announced(columns, frame, item, start, end, frame.widthPx(), layout.from(placement) < columns.start(item));
        if (columns.is(item, ItemColumns.ENDED_EARLY)) {
            unserved(end, Math.min(edge, frame.snappedX(columns.scheduledEnd(item))));
        }
        boolean joined = layout.joinsPrevious(placement);
        boolean continued = placement + 1 < layout.placementCount() && layout.joinsPrevious(placement + 1);
        // What is torn off at the start, or goes on in a tail or an unserved rest, has no corner there to round.
        boolean goesOn = continued || columns.is(item, ItemColumns.UNKNOWN_END)
                || columns.is(item, ItemColumns.ENDED_EARLY);
        body(start, full, fading, end, joined || columns.is(item, ItemColumns.UNKNOWN_START), goesOn);
        if (columns.is(item, ItemColumns.UNKNOWN_START)) {
            tornStart(start, hollow ? fill : ground);
        }
        if (columns.is(item, ItemColumns.UNKNOWN_END)) {
            unknownTail(end, Math.min(rightLimit, end + MarkBox.UNKNOWN_TAIL_PX));
        }
        if (columns.is(item, ItemColumns.OPEN_END)) {
            arrow(frame.widthPx(), true);
        }
        if (columns.is(item, ItemColumns.OPEN_START)) {
            arrow(0, false);
        }
        if (joined) {
            surface.fillRect(start - 1, top, 2, height, 0, palette.ground());
        }
    }

    /// No term is stated: two brackets around the days that are named, joined by dashes, and nothing in between.
    private void unstated(TimelineLayout layout, Frame frame, Palette palette, int placement, int item) {
        ItemColumns columns = layout.columns();
        height = layout.metrics().barHeight();
        fill = palette.mark(layout.colouring().ordinal(item), layout.matches(item));
        double edge = frame.widthPx() + BEYOND_PX;
        double start = frame.snappedX(columns.start(item));
        double end = frame.snappedX(columns.end(item));
        double middle = Math.rint((start + end) / 2);
        double left = Math.clamp(Math.min(start, middle - MarkBox.HALF_UNSTATED_PX), -BEYOND_PX, edge);
        double right = Math.clamp(Math.max(end, middle + MarkBox.HALF_UNSTATED_PX), -BEYOND_PX, edge);
        announced(columns, frame, item, left, right, frame.widthPx(), layout.from(placement) < columns.start(item));
        Unstated.draw(surface, left, top, right - left, height, hollow && !rumoured, rumoured, ground, fill);
    }

    /// What is in force for certain is full and has round corners; the rest fades towards its ends.
    private void body(double start, double full, double fading, double end, boolean squareLeft, boolean squareRight) {
        if (hollow) {
            HollowBar.draw(
                    surface, start, full, fading, end, top, height, rumoured, !squareLeft, !squareRight, ground, fill);
            return;
        }
        if (full > start) {
            fade(start, full, faint, fill);
        }
        if (end > fading) {
            fade(fading, end, fill, faint);
        }
        if (fading > full) {
            boolean roundLeft = full == start && !squareLeft;
            boolean roundRight = fading == end && !squareRight;
            double solid = fading - full;
            double radius = (roundLeft || roundRight) && solid >= LEAST_SHAPED_PX ? Math.min(RADIUS_PX, solid / 4) : 0;
            surface.fillRect(full, top, fading - full, height, radius, fill);
            if (radius > 0 && !roundLeft) {
                surface.fillRect(full, top, radius, height, 0, fill);
            }
            if (radius > 0 && !roundRight) {
                surface.fillRect(fading - radius, top, radius, height, 0, fill);
            }
        }
    }

    private void fade(double from, double to, int left, int right) {
        if (to - from < LEAST_FADE_PX) {
            surface.fillRect(from, top, to - from, height, 0, Colours.mix(left, right, 0.5));
        } else {
            surface.fillFade(from, top, to - from, height, left, right);
        }
    }

    /// The rest of a term that ended early: scheduled, and not served.
    private void unserved(double end, double scheduled) {
        if (scheduled - end >= 2) {
            int pale = Colours.mix(ground, fill, 0.55);
            surface.fillHatch(end, top, scheduled - end, height, pale);
            surface.strokeRect(end - 0.5, top + 0.5, scheduled - end, height - 1, 0, 1, pale);
        }
    }

    /// Some pixels that grow fainter, then dots: it went on for a time that nobody states.
    private void unknownTail(double end, double right) {
        double dots = Math.min(14, right - end);
        double fade = Math.max(0, right - end - dots);
        if (hollow) {
            HollowBar.edges(surface, end, end + fade, top, height, 1, fill, faint);
        } else {
            surface.fillFade(end, top, fade, height, fill, faint);
        }
        for (double x = end + fade + 2; x + 2 <= right; x += 4.5) {
            surface.fillRect(x, top + height / 2 - 1, 2, 2, 0, fill);
        }
    }

    /// A ragged edge: it began by then, and nobody states when.
    private void tornStart(double start, int argb) {
        double tooth = height / 3;
        for (int k = 0; k < 3; k++) {
            triangle(start - 0.5, top + k * tooth, start + 4, top + (k + 0.5) * tooth, start - 0.5,
                    top + (k + 1) * tooth, argb);
        }
    }

    /// The bar leaves the picture as an arrow: no end is set.
    private void arrow(double edge, boolean toRight) {
        double tip = toRight ? edge - 2 : edge + 2;
        double back = toRight ? tip - ARROW_PX : tip + ARROW_PX;
        double outside = toRight ? edge + BEYOND_PX : edge - BEYOND_PX;
        double middle = top + height / 2;
        double emptied = hollow ? back : tip;
        surface.fillRect(Math.min(emptied, outside), top, Math.abs(outside - emptied), height, 0, ground);
        if (hollow) {
            triangle(back, top, tip, middle, back, top + height, fill);
            return;
        }
        triangle(back, top, tip, top, tip, middle, ground);
        triangle(back, top + height, tip, top + height, tip, middle, ground);
    }

    /// A small pennant above the day it became public, with a line to the start where that comes later.
    private void announced(
            ItemColumns columns, Frame frame, int item, double start, double end, double rightLimit, boolean ownRow) {
        if (columns.announced(item) == ItemColumns.NONE) {
            return;
        }
        double x = frame.snappedX((columns.announced(item) + columns.announcedEnd(item)) * 0.5);
        if (end - Math.min(x, start) < LEAST_SHAPED_PX) {
            return;
        }
        if (ownRow && start - x > 1) {
            double from = Math.max(-BEYOND_PX, x);
            surface.fillRect(from, Math.rint(top + height / 2), start - from, 1, 0, Colours.mix(ground, fill, 0.6));
            surface.fillRect(x, top, 1, height, 0, fill);
        }
        if (x > -BEYOND_PX && x < rightLimit + BEYOND_PX) {
            triangle(x - 3.5, top - 4, x + 0.5, top + 0.5, x + 4.5, top - 4, fill);
        }
    }

    private void triangle(double x1, double y1, double x2, double y2, double x3, double y3, int argb) {
        xs[0] = x1;
        ys[0] = y1;
        xs[1] = x2;
        ys[1] = y2;
        xs[2] = x3;
        ys[2] = y3;
        surface.fillPolygon(xs, ys, argb);
    }
}
