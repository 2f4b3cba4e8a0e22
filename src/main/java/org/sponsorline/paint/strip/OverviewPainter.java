package org.sponsorline.paint.strip;

import java.util.Locale;
import org.sponsorline.layout.OverviewDensity;
import org.sponsorline.layout.OverviewFrame;
import org.sponsorline.layout.item.Colouring;
import org.sponsorline.layout.item.TextMeasure;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.surface.Surface;
import org.sponsorline.time.Tick;
import org.sponsorline.time.TickPlanner;

/// Draws the overview strip: how much there is in all of the record's time.
public final class OverviewPainter {

    private static final double COLUMN_PX = 2;
    private static final double LABELS_PX = 15;
    private static final double AIR_PX = 4;

    /// Draws the strip without its window, which is moved over it.
    ///
    /// @param letterScale the size of letters against the usual size
    public void paintDensity(
            Surface surface, OverviewDensity density, OverviewFrame frame, double letterScale, Palette palette,
            TextMeasure measure, Locale locale) {
        surface.fillRect(0, 0, frame.widthPx(), frame.heightPx(), 0, palette.ground());
        double base = frame.heightPx() - LABELS_PX * letterScale;
        double perItem = density.peak() == 0 ? 0 : (base - AIR_PX) / density.peak();
        double binDays = (density.endDay() - density.startDay()) / OverviewDensity.BINS;
        for (double x = 0; x < frame.widthPx(); x += COLUMN_PX) {
            int bin = (int) Math.floor((frame.dayAt(x) - density.startDay()) / binDays);
            if (bin >= 0 && bin < OverviewDensity.BINS) {
                double y = base;
                for (int kind = 0; kind < Colouring.ORDINALS; kind++) {
                    double height = density.count(bin, kind) * perItem;
                    if (height > 0) {
                        y -= height;
                        surface.fillRect(x, y, COLUMN_PX, height, 0, palette.bars().get(kind));
                    }
                }
            }
        }
        var font = new Surface.Font(10.5 * letterScale, false);
        double free = 0;
        for (Tick tick : TickPlanner.plan(frame.scale(), locale).ticks()) {
            double x = Math.floor(frame.scale().xOf(tick.day())) + 0.5;
            double width = measure.width(tick.label(), font.sizePx(), false);
            if (!tick.label().isEmpty() && x - width / 2 >= free && x + width / 2 < frame.widthPx()) {
                surface.text(tick.label(), x - width / 2, frame.heightPx() - 4 * letterScale, font, palette.quietText());
                free = x + width / 2 + 8;
            }
        }
    }
}
