package org.sponsorline.paint;

import java.util.List;
import org.sponsorline.layout.EditionBands.Band;
import org.sponsorline.layout.EditionBands.Span;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.time.Tick;

/// The ground behind the bars: the grid of time and the editions as bands of full height.
final class GroundLayer {

    private static final double LEAST_BAND_PX = 2;
    private static final double OUTLINE_FROM_PX = 8;
    private static final double DASH_PX = 3;

    /// The more editions are planned, the longer the dashes, to bound the number of dashes drawn.
    private static final int FEW = 4;
    private static final int MANY = 24;

    /// Where the names of editions end in the axis; their bands begin there.
    private static final double NAME_LINE_PX = 19;

    /// The line of dates, as shares of the axis.
    private static final double DATES_FROM = 0.52;
    private static final double DATES_TO = 0.8;

    private final Surface surface;
    private final TimelineLayout layout;
    private final Frame frame;
    private final Palette palette;

    GroundLayer(Surface surface, TimelineLayout layout, Frame frame, Palette palette) {
        this.surface = surface;
        this.layout = layout;
        this.frame = frame;
        this.palette = palette;
    }

    /// @param lines takes note of the lines that go down through all lanes
    void paint(List<Tick> ticks, DayLines lines) {
        double top = layout.metrics().axisHeight();
        // Bands lie below the grid, so that they can be opaque, which is much faster to paint.
        int planned = 0;
        for (Band band : layout.editions().bands()) {
            if (band.held() != null) {
                held(band.held(), band.minor() ? top : NAME_LINE_PX);
            }
            if (band.scheduled() != null) {
                planned++;
                plannedGround(band.scheduled(), band.minor() ? top : NAME_LINE_PX);
            }
        }
        for (Tick tick : ticks) {
            if (tick.level() != Tick.Level.FINE) {
                double x = frame.snappedX(tick.day()) + 0.5;
                int line = tick.level() == Tick.Level.MAJOR ? palette.gridMajor() : palette.gridMinor();
                surface.line(x, top, x, frame.heightPx(), 1, 0,
                        inHeld(tick.day()) ? Colours.over(palette.editionHeld(), line) : line);
            }
        }
        double dash = planned <= FEW ? DASH_PX : planned <= MANY ? 2 * DASH_PX : 4 * DASH_PX;
        outlines(dash, lines);
    }

    /// The colour of the ground at a place along the axis, in pixels of the frame.
    int colourAt(double x) {
        int colour = palette.ground();
        for (Band band : layout.editions().bands()) {
            if (band.scheduled() != null && isWide(band.scheduled()) && isIn(x, band.scheduled())) {
                colour = plannedColour();
            }
            if (band.held() != null && isIn(x, band.held())) {
                return heldColour();
            }
        }
        return colour;
    }

    private boolean isIn(double x, Span span) {
        return frame.snappedX(span.start()) <= x && x < frame.snappedX(span.end());
    }

    private boolean isWide(Span span) {
        return frame.snappedX(span.end()) - frame.snappedX(span.start()) >= OUTLINE_FROM_PX;
    }

    private int heldColour() {
        return Colours.over(palette.editionHeld(), palette.ground());
    }

    private int plannedColour() {
        return Colours.mix(palette.ground(), palette.editionPlanned(), 0.08);
    }

    private boolean inHeld(long day) {
        for (Band band : layout.editions().bands()) {
            if (band.held() != null && band.held().start() <= day && day < band.held().end()) {
                return true;
            }
        }
        return false;
    }

    /// A filled band: the edition took place on these days.
    private void held(Span span, double top) {
        double left = frame.snappedX(span.start());
        double width = Math.max(LEAST_BAND_PX, frame.snappedX(span.end()) - left);
        fill(left, left + width, top, heldColour());
    }

    private void plannedGround(Span span, double top) {
        if (isWide(span)) {
            fill(frame.snappedX(span.start()), frame.snappedX(span.end()), top, plannedColour());
        }
    }

    private void fill(double left, double right, double top, int argb) {
        if (left < frame.widthPx() && right > 0) {
            surface.fillRect(left, top, right - left, frame.heightPx() - top, 0, argb);
        }
    }

    /// Dashed outlines of planned editions: one dashed line if they are few pixels wide, and one for several if these
    /// would touch.
    private void outlines(double dash, DayLines lines) {
        double axisHeight = layout.metrics().axisHeight();
        double last = Double.NEGATIVE_INFINITY;
        for (Band band : layout.editions().bands()) {
            if (band.scheduled() == null) {
                continue;
            }
            double top = band.minor() ? axisHeight : NAME_LINE_PX;
            double left = frame.snappedX(band.scheduled().start());
            double right = frame.snappedX(band.scheduled().end());
            if (left >= frame.widthPx() || right <= 0) {
                continue;
            }
            if (right - left >= OUTLINE_FROM_PX) {
                dashes(left, top, axisHeight, dash, lines);
                dashes(right - 1, top, axisHeight, dash, lines);
            } else if (Math.abs((left + right) / 2 - last) >= OUTLINE_FROM_PX / 2) {
                last = (left + right) / 2;
                dashes(Math.floor(last), top, axisHeight, dash, lines);
            }
        }
    }

    /// A dashed line down the picture that leaves out the line of dates, which it would strike through.
    private void dashes(double pixel, double top, double axisHeight, double dash, DayLines lines) {
        double x = pixel + 0.5;
        if (top < axisHeight) {
            surface.line(x, top, x, axisHeight * DATES_FROM, 1, DASH_PX, palette.editionPlanned());
        }
        double below = Math.max(top, Math.rint(axisHeight * DATES_TO));
        surface.line(x, below, x, frame.heightPx(), 1, dash, palette.editionPlanned());
        lines.add(pixel, colourAt(pixel));
    }
}
