package org.sponsorline.paint;

import java.util.List;
import java.util.Locale;
import org.sponsorline.layout.EditionNames;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.time.Tick;
import org.sponsorline.time.TickPlan;
import org.sponsorline.time.TickPlanner;
import org.sponsorline.time.TimeScale;

/// The time axis with the names of editions above it.
final class AxisLayer {

    private final EditionNames names = new EditionNames();
    private TickPlan plan = new TickPlan(List.of(), "");

    void plan(Frame frame, Locale locale) {
        plan = TickPlanner.plan(frame.scale(), locale);
    }

    List<Tick> ticks() {
        return plan.ticks();
    }

    void paint(Surface surface, TimelineLayout layout, Frame frame, Palette palette, PaintOptions options) {
        double height = layout.metrics().axisHeight();
        TimeScale scale = frame.scale();
        double size = layout.metrics().smallFontSize();
        var plain = new Surface.Font(size, false);
        var bold = new Surface.Font(size, true);
        surface.fillRect(0, 0, frame.widthPx(), height, 0, palette.ground());
        surface.line(0, height - 0.5, frame.widthPx(), height - 0.5, 1, 0, palette.rule());
        names.compute(layout, frame);
        for (int k = 0; k < names.size(); k++) {
            surface.text(names.text(k), names.left(k), 15, plain, palette.quietText());
        }
        double free = 4;
        if (!plan.context().isEmpty()) {
            surface.text(plan.context(), 6, height - 12, bold, palette.text());
            free = 6 + layout.advances().width(plan.context(), size, true) + 8;
        }
        for (Tick tick : plan.ticks()) {
            double x = Math.floor(scale.xOf(tick.day())) + 0.5;
            boolean major = tick.level() == Tick.Level.MAJOR;
            double length = major ? 8 : tick.level() == Tick.Level.MINOR ? 5 : 3;
            surface.line(x, height - length, x, height, 1, 0, palette.quietText());
            double width = layout.advances().width(tick.label(), size, major);
            if (!tick.label().isEmpty() && x + 4 >= free && x + 4 + width < frame.widthPx()) {
                surface.text(tick.label(), x + 4, height - 12, major ? bold : plain,
                        major ? palette.text() : palette.quietText());
                free = x + 4 + width + 6;
            }
        }
        if (options.today() != null) {
            double x = Math.rint(scale.xOf(options.today().toEpochDay())) + 0.5;
            surface.line(x, height - 8, x, frame.heightPx(), 1.5, 0, palette.today());
        }
    }
}
