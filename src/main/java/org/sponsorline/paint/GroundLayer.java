package org.sponsorline.paint;

import java.util.List;
import org.sponsorline.layout.EditionBands.Band;
import org.sponsorline.layout.EditionBands.Span;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.time.Tick;
import org.sponsorline.time.TimeScale;

/// What lies behind the bars: the grid of time and the editions as bands of full height.
final class GroundLayer {

    private static final double LEAST_BAND_PX = 2;

    void paint(Surface surface, TimelineLayout layout, Frame frame, Palette palette, List<Tick> ticks) {
        double top = layout.metrics().axisHeight();
        TimeScale scale = frame.scale();
        for (Tick tick : ticks) {
            if (tick.level() != Tick.Level.FINE) {
                double x = Math.floor(scale.xOf(tick.day())) + 0.5;
                surface.line(x, top, x, frame.heightPx(), 1, 0,
                        tick.level() == Tick.Level.MAJOR ? palette.gridMajor() : palette.gridMinor());
            }
        }
        for (Band band : layout.editions().bands()) {
            if (band.held() != null) {
                held(surface, frame, scale, palette, band.held(), top);
            }
            if (band.scheduled() != null) {
                planned(surface, frame, scale, palette, band.scheduled(), top);
            }
        }
    }

    private static void held(
            Surface surface, Frame frame, TimeScale scale, Palette palette, Span span, double top) {
        double left = Math.floor(scale.xOf(span.start()));
        double width = Math.max(LEAST_BAND_PX, Math.ceil(scale.xOf(span.end())) - left);
        if (left < frame.widthPx() && left + width > 0) {
            surface.fillRect(left, top, width, frame.heightPx() - top, 0, palette.editionHeld());
        }
    }

    /// Two dashed edges: the days stand there, and nothing fills them.
    private static void planned(
            Surface surface, Frame frame, TimeScale scale, Palette palette, Span span, double top) {
        double left = Math.floor(scale.xOf(span.start())) + 0.5;
        double right = Math.max(left + LEAST_BAND_PX + 1, Math.ceil(scale.xOf(span.end())) - 0.5);
        if (left < frame.widthPx() && right > 0) {
            surface.line(left, top, left, frame.heightPx(), 1, 3, palette.editionPlanned());
            surface.line(right, top, right, frame.heightPx(), 1, 3, palette.editionPlanned());
        }
    }
}
