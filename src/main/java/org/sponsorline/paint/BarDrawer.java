package org.sponsorline.paint;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.item.TermMarks;
import org.sponsorline.layout.pack.MarkBox;
import org.sponsorline.layout.row.BarEnd;
import org.sponsorline.paint.colour.BarColours;
import org.sponsorline.paint.colour.Colours;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.colour.Tone;
import org.sponsorline.paint.surface.NoSurface;
import org.sponsorline.paint.surface.Surface;

/// One agreement as a bar: announced, in force, ended, and how far each of these is known.
final class BarDrawer {

    private static final double RADIUS_PX = 3;

    /// What is drawn of a bar beyond the edge of the picture, so that its round corners stay out of sight.
    private static final double BEYOND_PX = 16;

    /// How much of a colour is left at the very end of a fade: enough to see where it ends.
    private static final double FAINT = 0.2;

    /// The width of the line that closes a pale bar at its ends.
    private static final double CAP_PX = 2;

    /// The depth of the teeth at an end that is known to the month or the year, and how many there are.
    private static final double TOOTH_PX = 3;
    private static final int TEETH = 4;

    /// Narrower bars have no teeth: nothing would be left between them.
    private static final double LEAST_TOOTHED_PX = 4 * TOOTH_PX;

    /// The width of a seam, and how far it points into the bar that goes on.
    private static final double SEAM_PX = 2;
    private static final double POINT_PX = 5;

    private static final double ARROW_PX = 8;

    /// Half the width of a pennant for letters of the usual size.
    private static final double PENNANT_PX = 4;

    /// Narrower bars have square corners and no pennant, and narrower fades one colour: nobody could see more.
    private static final double LEAST_SHAPED_PX = 6;
    private static final double LEAST_FADE_PX = 4;

    private final TermMarkDrawer termMarks = new TermMarkDrawer();

    // The bar being drawn.
    private Surface surface = NoSurface.INSTANCE;
    private double top;
    private double height;
    private double scale;
    private int fill;
    private int edgeColour;
    private boolean outlined;
    private int ground;
    private boolean hollow;
    private boolean rumoured;

    // Opaque, as everything in a bar: what lies behind it would only cost time.
    private int faint;

    void draw(
            Surface onto, TimelineLayout layout, Frame frame, Palette palette, int placement, double rightLimit,
            double y, boolean recedes) {
        int item = layout.item(placement);
        ItemColumns columns = layout.columns();
        surface = onto;
        top = y;
        ground = palette.ground();
        scale = layout.metrics().letterScale();
        hollow = columns.isAny(item, HollowBar.FLAGS);
        rumoured = columns.is(item, ItemColumns.RUMOURED);
        if (columns.is(item, ItemColumns.INFERRED)) {
            unstated(layout, frame, palette, placement, item, recedes);
            return;
        }
        height = layout.metrics().barHeight();
        colour(layout, palette, item, recedes);
        double edge = frame.widthPx() + BEYOND_PX;
        double start = Math.clamp(frame.snappedX(columns.start(item)), -BEYOND_PX, edge);
        double end = Math.clamp(frame.snappedX(columns.end(item)), -BEYOND_PX, edge);
        end = Math.max(end, start + MarkBox.MIN_BAR_PX);
        BarEnd startShape = BarEnd.start(columns, item);
        BarEnd endShape = BarEnd.end(columns, item);
        double full = start + fade(startShape, end - start);
        double fading = end - fade(endShape, end - start);
        announced(columns, frame, item, start, end, frame.widthPx(), layout.from(placement) < columns.start(item));
        if (columns.is(item, ItemColumns.ENDED_EARLY)) {
            unserved(end, Math.min(edge, frame.snappedX(columns.scheduledEnd(item))));
        }
        boolean joined = layout.joinsPrevious(placement);
        boolean continued = placement + 1 < layout.placementCount() && layout.joinsPrevious(placement + 1);
        // What is torn off at the start, or goes on in a tail or an unserved rest, has no corner there to round.
        boolean openLeft = joined || columns.isAny(item, ItemColumns.UNKNOWN_START | ItemColumns.OPEN_START);
        boolean openRight = continued || columns.isAny(
                item, ItemColumns.UNKNOWN_END | ItemColumns.OPEN_END | ItemColumns.ENDED_EARLY);
        body(start, full, fading, end, openLeft || startShape == BarEnd.COARSE, openRight || endShape == BarEnd.COARSE);
        boolean closesRight = columns.is(item, ItemColumns.ENDED_EARLY) || !openRight && fading == end;
        caps(start, end, capWidth(openLeft || full > start, startShape), capWidth(!closesRight, endShape));
        boolean toothed = end - start >= LEAST_TOOTHED_PX;
        if (toothed && startShape == BarEnd.COARSE && !openLeft) {
            teeth(start, 1);
        }
        if (toothed && endShape == BarEnd.COARSE && !continued && !columns.is(item, ItemColumns.OPEN_END)) {
            teeth(end, -1);
        }
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
        TermMarks marks = columns.termMarks(item);
        if (marks != null) {
            int against = hollow || fill != edgeColour ? edgeColour : ground;
            termMarks.draw(surface, frame, marks, start, end, rightLimit, top, height, ground, against, edgeColour);
        }
        if (joined) {
            int before = layout.item(placement - 1);
            seams(start, palette.bar(layout.colouring().ordinal(before), Tone.of(layout, before), recedes).fill(),
                    layout.changesHolder(placement));
        }
    }

    private void colour(TimelineLayout layout, Palette palette, int item, boolean recedes) {
        int ordinal = layout.colouring().ordinal(item);
        Tone tone = Tone.of(layout, item);
        BarColours colours = palette.bar(ordinal, tone, recedes);
        fill = hollow ? palette.mark(ordinal, tone != Tone.DIMMED && !recedes) : colours.fill();
        edgeColour = hollow ? fill : colours.edge();
        outlined = !hollow && tone == Tone.NOT_BEGUN;
        faint = Colours.mix(ground, fill, FAINT);
    }

    /// No term is stated: two brackets around the days that are named, joined by dashes, and nothing in between.
    private void unstated(
            TimelineLayout layout, Frame frame, Palette palette, int placement, int item,
            boolean recedes) {
        ItemColumns columns = layout.columns();
        height = layout.metrics().barHeight();
        fill = palette.mark(layout.colouring().ordinal(item), layout.matches(item) && !recedes);
        edgeColour = fill;
        double edge = frame.widthPx() + BEYOND_PX;
        double start = frame.snappedX(columns.start(item));
        double end = frame.snappedX(columns.end(item));
        double middle = Math.rint((start + end) / 2);
        double left = Math.clamp(Math.min(start, middle - MarkBox.HALF_UNSTATED_PX), -BEYOND_PX, edge);
        double right = Math.clamp(Math.max(end, middle + MarkBox.HALF_UNSTATED_PX), -BEYOND_PX, edge);
        announced(columns, frame, item, left, right, frame.widthPx(), layout.from(placement) < columns.start(item));
        UnstatedTermMark.draw(surface, left, top, right - left, height, hollow && !rumoured, rumoured, ground, fill);
    }

    /// Full in colour, with round corners where an end is known to the day; a doubtful end fades.
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

    private static double fade(BarEnd shape, double width) {
        return shape == BarEnd.DOUBTFUL ? Math.min(shape.widthPx(), width / 3) : 0;
    }

    /// Closes a pale bar, or draws the outline of one that has not begun: its fill alone would not show where it ends.
    private void caps(double start, double end, double left, double right) {
        if (edgeColour == fill || end - start < LEAST_SHAPED_PX) {
            return;
        }
        if (outlined) {
            surface.fillRect(start, top, end - start, 1, 0, edgeColour);
            surface.fillRect(start, top + height - 1, end - start, 1, 0, edgeColour);
        }
        if (left > 0) {
            surface.fillRect(start, top, left, height, 0, edgeColour);
        }
        if (right > 0) {
            surface.fillRect(end - right, top, right, height, 0, edgeColour);
        }
    }

    /// The width of the line at an end, which teeth do not bite through.
    private static double capWidth(boolean open, BarEnd shape) {
        return open ? 0 : shape == BarEnd.COARSE ? CAP_PX + TOOTH_PX : CAP_PX;
    }

    /// An end that is known to the month or the year: the ground bites into the bar.
    ///
    /// @param inwards 1 at a start, -1 at an end
    private void teeth(double x, int inwards) {
        double edge = x - 0.5 * inwards;
        double tooth = height / TEETH;
        for (int k = 0; k < TEETH; k++) {
            surface.fillTriangle(edge, top + k * tooth, x + TOOTH_PX * inwards, top + (k + 0.5) * tooth, edge,
                    top + (k + 1) * tooth, ground);
        }
    }

    /// The bar before points into the one that carries it on; twice where another holder does.
    private void seams(double start, int before, boolean otherHolder) {
        double from = start;
        if (otherHolder) {
            seam(from, before);
            from += 2 * SEAM_PX + 1;
        }
        seam(from, otherHolder ? fill : before);
    }

    private void seam(double x, int before) {
        double middle = top + height / 2;
        double bottom = top + height;
        surface.fillTriangle(x - 1, top, x - 1 + POINT_PX, middle, x - 1, bottom, before);
        double left = x - 1;
        double right = left + SEAM_PX;
        surface.fillPolygon(
                new double[] {left, right, right + POINT_PX, right, left, left + POINT_PX},
                new double[] {top, top, middle, bottom, bottom, middle}, ground);
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
            surface.fillRect(from, Math.rint(top + height / 2), start - from, 1, 0, Colours.mix(ground, edgeColour, 0.6));
            surface.fillRect(x, top, 1, height, 0, edgeColour);
        }
        if (x > -BEYOND_PX && x < rightLimit + BEYOND_PX) {
            double half = PENNANT_PX * scale;
            surface.fillTriangle(x + 0.5 - half, top - half, x + 0.5, top + 0.5, x + 0.5 + half, top - half, edgeColour);
        }
    }
}
