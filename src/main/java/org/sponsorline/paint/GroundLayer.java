package org.sponsorline.paint;

import java.util.List;
import org.sponsorline.layout.EditionBands.Band;
import org.sponsorline.layout.EditionBands.Span;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.paint.colour.Colours;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.surface.Surface;
import org.sponsorline.time.Tick;

/// What lies behind the bars: the grid of time and the editions as bands of full height.
final class GroundLayer {

    private static final double LEAST_BAND_PX = 2;
    private static final double OUTLINE_FROM_PX = 8;
    private static final double DASH_PX = 3;

    /// The more editions a record plans, the longer the dashes: each is drawn by itself.
    private static final int FEW = 4;
    private static final int MANY = 24;

    /// Where the names of editions end and their bands begin, and the line of dates, as shares of the axis.
    private static final double NAMES_TO = 0.32;
    private static final double DATES_FROM = 0.4;
    private static final double DATES_TO = 0.63;

    void paint(Surface surface, TimelineLayout layout, Frame frame, Palette palette, List<Tick> ticks,
            DayLines lines) {
        double top = layout.metrics().axisHeight();
        // Bands lie below the grid, so that they can be opaque: that takes a fraction of the time.
        int planned = 0;
        for (Band band : layout.editions().bands()) {
            if (band.held() != null) {
                held(surface, frame, palette, band.held(), band.minor() ? top : namesTo(layout));
            }
            if (band.scheduled() != null) {
                planned++;
                plannedGround(surface, frame, palette, band.scheduled(), band.minor() ? top : namesTo(layout));
            }
        }
        for (Tick tick : ticks) {
            if (tick.level() != Tick.Level.FINE) {
                double x = frame.snappedX(tick.day()) + 0.5;
                int line = tick.level() == Tick.Level.MAJOR ? palette.gridMajor() : palette.gridMinor();
                surface.line(x, top, x, frame.heightPx(), 1, 0,
                        inHeld(layout, tick.day()) ? Colours.over(palette.editionHeld(), line) : line);
            }
        }
        double dash = planned <= FEW ? DASH_PX : planned <= MANY ? 2 * DASH_PX : 4 * DASH_PX;
        outlines(surface, layout, frame, palette, dash, lines);
    }

    /// The colour of the ground at a place along the axis, in pixels of the frame.
    static int colourAt(double x, TimelineLayout layout, Frame frame, Palette palette) {
        int colour = palette.ground();
        for (Band band : layout.editions().bands()) {
            if (band.scheduled() != null && isWide(frame, band.scheduled()) && isIn(x, frame, band.scheduled())) {
                colour = plannedColour(palette);
            }
            if (band.held() != null && isIn(x, frame, band.held())) {
                return heldColour(palette);
            }
        }
        return colour;
    }

    private static double namesTo(TimelineLayout layout) {
        return Math.rint(layout.metrics().axisHeight() * NAMES_TO);
    }

    private static boolean isIn(double x, Frame frame, Span span) {
        return frame.snappedX(span.start()) <= x && x < frame.snappedX(span.end());
    }

    private static boolean isWide(Frame frame, Span span) {
        return frame.snappedX(span.end()) - frame.snappedX(span.start()) >= OUTLINE_FROM_PX;
    }

    private static int heldColour(Palette palette) {
        return Colours.over(palette.editionHeld(), palette.ground());
    }

    private static int plannedColour(Palette palette) {
        return Colours.mix(palette.ground(), palette.editionPlanned(), 0.08);
    }

    private static boolean inHeld(TimelineLayout layout, long day) {
        for (Band band : layout.editions().bands()) {
            if (band.held() != null && band.held().start() <= day && day < band.held().end()) {
                return true;
            }
        }
        return false;
    }

    /// Filled: it took place on these days.
    private static void held(Surface surface, Frame frame, Palette palette, Span span, double top) {
        double left = frame.snappedX(span.start());
        double width = Math.max(LEAST_BAND_PX, frame.snappedX(span.end()) - left);
        fill(surface, frame, left, left + width, top, heldColour(palette));
    }

    private static void plannedGround(Surface surface, Frame frame, Palette palette, Span span, double top) {
        if (isWide(frame, span)) {
            fill(surface, frame, frame.snappedX(span.start()), frame.snappedX(span.end()), top, plannedColour(palette));
        }
    }

    private static void fill(Surface surface, Frame frame, double left, double right, double top, int argb) {
        if (left < frame.widthPx() && right > 0) {
            surface.fillRect(left, top, right - left, frame.heightPx() - top, 0, argb);
        }
    }

    /// Dashed outlines: planned for these days. Where they are few pixels wide, one dashed line, and where these
    /// would touch, one for several.
    private static void outlines(
            Surface surface, TimelineLayout layout, Frame frame, Palette palette, double dash,
            DayLines lines) {
        double axisHeight = layout.metrics().axisHeight();
        double last = Double.NEGATIVE_INFINITY;
        for (Band band : layout.editions().bands()) {
            if (band.scheduled() == null) {
                continue;
            }
            double top = band.minor() ? axisHeight : namesTo(layout);
            double left = frame.snappedX(band.scheduled().start());
            double right = frame.snappedX(band.scheduled().end());
            if (left >= frame.widthPx() || right <= 0) {
                continue;
            }
            if (right - left >= OUTLINE_FROM_PX) {
                dashes(surface, layout, left, top, axisHeight, dash, frame, palette, lines);
                dashes(surface, layout, right - 1, top, axisHeight, dash, frame, palette, lines);
            } else if (Math.abs((left + right) / 2 - last) >= OUTLINE_FROM_PX / 2) {
                last = (left + right) / 2;
                dashes(surface, layout, Math.floor(last), top, axisHeight, dash, frame, palette, lines);
            }
        }
    }

    /// A dashed line down the picture that leaves out the line of dates, which it would strike through.
    private static void dashes(
            Surface surface, TimelineLayout layout, double pixel, double top, double axisHeight, double dash, Frame frame,
            Palette palette, DayLines lines) {
        double x = pixel + 0.5;
        if (top < axisHeight) {
            surface.line(x, top, x, axisHeight * DATES_FROM, 1, DASH_PX, palette.editionPlanned());
        }
        double below = Math.max(top, Math.rint(axisHeight * DATES_TO));
        surface.line(x, below, x, frame.heightPx(), 1, dash, palette.editionPlanned());
        lines.add(pixel, colourAt(pixel, layout, frame, palette), 0);
    }
}
