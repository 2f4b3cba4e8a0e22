package org.sponsorline.paint;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.pack.MarkBox;

/// Draws one agreement as a bar that shows when it was announced, is in force and ended, and how exactly that is known.
final class BarDrawer {

    private static final double RADIUS_PX = 3;

    /// How far bars are drawn beyond the edge of the picture, so that their round corners are out of sight.
    private static final double BEYOND_PX = 16;

    /// The share of the colour at the very end of a fade, so that the end is visible.
    private static final double FAINT = 0.2;

    /// The length of the fade at an end that is in doubt although stated to the day.
    private static final double DOUBT_PX = 12;

    private static final double ARROW_PX = 8;

    /// Narrower bars have square corners and no pennant; narrower fades have one colour.
    private static final double LEAST_SHAPED_PX = 6;
    private static final double LEAST_FADE_PX = 4;

    private final Surface surface;
    private final TimelineLayout layout;
    private final Frame frame;
    private final ItemColumns columns;
    private final int placement;
    private final int item;
    private final double top;
    private final double height;
    private final int ground;
    private final int fill;
    /// The colour at the end of a fade: opaque, as everything in a bar.
    private final int faint;
    private final boolean hollow;
    private final boolean rumoured;

    /// @param top the top of the bar, in pixels of the frame
    BarDrawer(Surface surface, TimelineLayout layout, Frame frame, Palette palette, int placement, double top) {
        this.surface = surface;
        this.layout = layout;
        this.frame = frame;
        this.placement = placement;
        this.top = top;
        columns = layout.columns();
        item = layout.item(placement);
        height = layout.metrics().barHeight();
        hollow = columns.isAny(item, HollowBar.FLAGS);
        rumoured = columns.is(item, ItemColumns.RUMOURED);
        ground = palette.ground();
        int ordinal = layout.colouring().ordinal(item);
        boolean matching = layout.matches(item);
        fill = hollow || columns.is(item, ItemColumns.INFERRED)
                ? palette.mark(ordinal, matching) : palette.bar(ordinal, matching);
        faint = Colours.mix(ground, fill, FAINT);
    }

    /// Draws the bar.
    ///
    /// @param rightLimit how far the tail of an unknown end may reach, in pixels of the frame
    void draw(double rightLimit) {
        if (columns.is(item, ItemColumns.INFERRED)) {
            drawWithoutTerm();
            return;
        }
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
        announced(start, end);
        if (columns.is(item, ItemColumns.ENDED_EARLY)) {
            unserved(end, Math.min(edge, frame.snappedX(columns.scheduledEnd(item))));
        }
        boolean joined = layout.joinsPrevious(placement);
        boolean continued = placement + 1 < layout.placementCount() && layout.joinsPrevious(placement + 1);
        // An end that is torn, or continues in a tail or an unserved rest, has no round corners.
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
            surface.fillRect(start - 1, top, 2, height, 0, ground);
        }
    }

    /// No term is stated: two brackets around the days that are named, joined by dashes.
    private void drawWithoutTerm() {
        double edge = frame.widthPx() + BEYOND_PX;
        double start = frame.snappedX(columns.start(item));
        double end = frame.snappedX(columns.end(item));
        double middle = Math.rint((start + end) / 2);
        double left = Math.clamp(Math.min(start, middle - MarkBox.HALF_UNSTATED_PX), -BEYOND_PX, edge);
        double right = Math.clamp(Math.max(end, middle + MarkBox.HALF_UNSTATED_PX), -BEYOND_PX, edge);
        announced(left, right);
        Unstated.draw(surface, left, top, right - left, height, hollow && !rumoured, rumoured, ground, fill);
    }

    /// The part certainly in force is solid with round corners; the rest fades towards its ends.
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

    /// The part of a term that was scheduled and not served.
    private void unserved(double end, double scheduled) {
        if (scheduled - end >= 2) {
            int pale = Colours.mix(ground, fill, 0.55);
            surface.fillHatch(end, top, scheduled - end, height, pale);
            surface.strokeRect(end - 0.5, top + 0.5, scheduled - end, height - 1, 0, 1, pale);
        }
    }

    /// A fade and dots: it went on for an unknown time.
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

    /// A ragged edge: it began by then, at an unknown time.
    private void tornStart(double start, int argb) {
        double tooth = height / 3;
        for (int k = 0; k < 3; k++) {
            surface.fillTriangle(start - 0.5, top + k * tooth, start + 4, top + (k + 0.5) * tooth, start - 0.5,
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
            surface.fillTriangle(back, top, tip, middle, back, top + height, fill);
            return;
        }
        surface.fillTriangle(back, top, tip, top, tip, middle, ground);
        surface.fillTriangle(back, top + height, tip, top + height, tip, middle, ground);
    }

    /// A small pennant above the day it became public, with a line to the start if that is later.
    private void announced(double start, double end) {
        if (columns.announced(item) == ItemColumns.NONE) {
            return;
        }
        double x = frame.snappedX((columns.announced(item) + columns.announcedEnd(item)) * 0.5);
        if (end - Math.min(x, start) < LEAST_SHAPED_PX) {
            return;
        }
        if (layout.from(placement) < columns.start(item) && start - x > 1) {
            double from = Math.max(-BEYOND_PX, x);
            surface.fillRect(from, Math.rint(top + height / 2), start - from, 1, 0, Colours.mix(ground, fill, 0.6));
            surface.fillRect(x, top, 1, height, 0, fill);
        }
        if (x > -BEYOND_PX && x < frame.widthPx() + BEYOND_PX) {
            surface.fillTriangle(x - 3.5, top - 4, x + 0.5, top + 0.5, x + 4.5, top - 4, fill);
        }
    }
}
