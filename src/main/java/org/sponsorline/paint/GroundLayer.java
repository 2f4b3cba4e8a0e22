package org.sponsorline.paint;

import java.util.List;
import org.sponsorline.layout.EditionBands.Band;
import org.sponsorline.layout.EditionBands.Span;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.time.Tick;

/// What lies behind the bars: the grid of time and the editions as bands of full height.
final class GroundLayer {

    private static final double LEAST_BAND_PX = 2;
    private static final double OUTLINE_FROM_PX = 8;
    private static final double DASH_PX = 3;

    /// Where the names of editions end in the axis; their bands begin there.
    private static final double NAME_LINE_PX = 19;

    /// The line of dates, as shares of the axis.
    private static final double DATES_FROM = 0.52;
    private static final double DATES_TO = 0.8;

    void paint(Surface surface, TimelineLayout layout, Frame frame, Palette palette, List<Tick> ticks) {
        double top = layout.metrics().axisHeight();
        for (Tick tick : ticks) {
            if (tick.level() != Tick.Level.FINE) {
                double x = frame.snappedX(tick.day()) + 0.5;
                surface.line(x, top, x, frame.heightPx(), 1, 0,
                        tick.level() == Tick.Level.MAJOR ? palette.gridMajor() : palette.gridMinor());
            }
        }
        for (Band band : layout.editions().bands()) {
            double above = band.minor() ? top : NAME_LINE_PX;
            if (band.held() != null) {
                held(surface, frame, palette, band.held(), above);
            }
            if (band.scheduled() != null) {
                planned(surface, frame, palette, band.scheduled(), above, top);
            }
        }
    }

    /// Filled: it took place on these days.
    private static void held(Surface surface, Frame frame, Palette palette, Span span, double top) {
        double left = frame.snappedX(span.start());
        double width = Math.max(LEAST_BAND_PX, frame.snappedX(span.end()) - left);
        if (left < frame.widthPx() && left + width > 0) {
            surface.fillRect(left, top, width, frame.heightPx() - top, 0, palette.editionHeld());
        }
    }

    /// A dashed outline: planned for these days. Where they are few pixels wide, one dashed line.
    private static void planned(
            Surface surface, Frame frame, Palette palette, Span span, double top, double axisHeight) {
        double left = frame.snappedX(span.start());
        double right = frame.snappedX(span.end());
        if (left >= frame.widthPx() || right <= 0) {
            return;
        }
        if (right - left < OUTLINE_FROM_PX) {
            double x = Math.floor((left + right) / 2) + 0.5;
            dashes(surface, x, top, axisHeight, frame, palette);
            return;
        }
        surface.fillRect(left, top, right - left, frame.heightPx() - top, 0,
                Colours.withAlpha(palette.editionPlanned(), 0.08));
        dashes(surface, left + 0.5, top, axisHeight, frame, palette);
        dashes(surface, right - 0.5, top, axisHeight, frame, palette);
    }

    /// A dashed line down the picture that leaves out the line of dates, which it would strike through.
    private static void dashes(
            Surface surface, double x, double top, double axisHeight, Frame frame, Palette palette) {
        if (top < axisHeight) {
            surface.line(x, top, x, axisHeight * DATES_FROM, 1, DASH_PX, palette.editionPlanned());
        }
        double below = Math.max(top, Math.rint(axisHeight * DATES_TO));
        surface.line(x, below, x, frame.heightPx(), 1, DASH_PX, palette.editionPlanned());
    }
}
