package org.sponsorline.paint;

import java.util.Locale;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.pack.LaneStrips;
import org.sponsorline.layout.pack.LaneTable;
import org.sponsorline.layout.row.HitTester;
import org.sponsorline.layout.row.LanePlaces;
import org.sponsorline.model.text.Messages;
import org.sponsorline.paint.colour.Colours;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.surface.FadedSurface;
import org.sponsorline.paint.surface.Surface;
import org.sponsorline.query.Coverage;
import org.sponsorline.query.text.CoverageText;

/// The headers of lanes, those that stay in view on top; a folded one shows in a strip when its items were in force.
final class HeaderLayer {

    private static final double INSET_PX = 10;
    private static final double TEXT_AFTER_FOLD_PX = 16;
    private static final double STRIP_PX = 4;

    private final double[] xs = new double[3];
    private final double[] ys = new double[3];
    private Locale locale = Locale.ROOT;
    private Messages phrases = Messages.of(HeaderLayer.class, locale);
    private Surface.Font bold = new Surface.Font(12, true);
    private Surface.Font plain = new Surface.Font(12, false);
    private Surface.Font small = new Surface.Font(11, false);

    void paint(Surface surface, LanePlaces places, Palette palette, PaintOptions options) {
        TimelineLayout layout = places.layout();
        Frame frame = places.frame();
        prepare(layout, options.locale());
        places.eachHeader((lane, y) -> header(
                FadedSurface.over(surface, places.headerPresence(lane)), layout, frame, palette, lane, y));
        if (places.stackBottom() > 0 && frame.scrollY() > 0) {
            double edge = layout.metrics().axisHeight() + Math.rint(places.stackBottom());
            double whole = frame.namesPx() + frame.widthPx();
            surface.fillRect(-frame.namesPx(), edge, whole, 1, 0, palette.rule());
            surface.fillRect(-frame.namesPx(), edge + 1, whole, 3, 0, Colours.withAlpha(palette.rule(), 0.35));
        }
    }

    private void prepare(TimelineLayout layout, Locale wanted) {
        if (!wanted.equals(locale)) {
            locale = wanted;
            phrases = Messages.of(HeaderLayer.class, locale);
        }
        double size = layout.metrics().fontSize();
        if (size != bold.sizePx() || layout.metrics().smallFontSize() != small.sizePx()) {
            bold = new Surface.Font(size, true);
            plain = new Surface.Font(size, false);
            small = new Surface.Font(layout.metrics().smallFontSize(), false);
        }
    }

    private void header(
            Surface surface, TimelineLayout layout, Frame frame, Palette palette, int lane, double rawTop) {
        LaneTable lanes = layout.lanes();
        double top = Math.rint(rawTop);
        double height = Math.rint(rawTop + lanes.headerHeight(lane)) - top;
        int depth = lanes.depth(lane);
        double whole = frame.namesPx() + frame.widthPx();
        surface.fillRect(-frame.namesPx(), top, whole, height, 0, palette.header(depth));
        surface.fillRect(-frame.namesPx(), top + height - 1, whole, 1, 0, palette.rule());
        if (lanes.collapsed(lane)) {
            strip(surface, layout, frame, palette, lane, top + height - 1 - STRIP_PX);
        }
        double x = INSET_PX - frame.namesPx() + depth * HitTester.INDENT_PX;
        double scale = layout.metrics().letterScale();
        double words = x + TEXT_AFTER_FOLD_PX * scale;
        triangle(surface, x, Math.rint(top + height / 2), scale, lanes.collapsed(lane), palette.quietText());
        double baseline = Math.rint(top + height / 2 + bold.sizePx() * 0.35);
        double right = rightWords(surface, layout, frame, palette, lane, baseline);
        double room = right - words - INSET_PX;
        boolean strong = depth < 2;
        String label = shortened(layout, lanes.label(lane), strong, room);
        surface.text(label, words, baseline, strong ? bold : plain, palette.headerText());
        if (layout.isUndated(lane)) {
            double after = words + layout.advances().width(label, bold.sizePx(), strong) + INSET_PX;
            String count = undated(layout.undated(lane).length);
            if (after + layout.advances().width(count, small.sizePx(), false) <= right - INSET_PX) {
                surface.text(count, after, baseline, small, palette.quietText());
            }
        }
    }

    private String undated(int count) {
        return phrases.say("lane.undated", Integer.toString(count));
    }

    /// The count at the right edge, left of it how many have no date, where not all have none, and how many of a stated
    /// total the record has; returns where they begin.
    private double rightWords(
            Surface surface, TimelineLayout layout, Frame frame, Palette palette, int lane, double baseline) {
        String count = Integer.toString(layout.lanes().itemCount(lane));
        double x = frame.widthPx() - INSET_PX - layout.advances().width(count, small.sizePx(), false);
        surface.text(count, x, baseline, small, palette.quietText());
        int undated = layout.undated(lane).length;
        if (undated > 0 && !layout.isUndated(lane)) {
            String words = undated(undated);
            double right = frame.widthPx() - HitTester.COUNT_PX;
            x = right - layout.advances().width(words, small.sizePx(), false);
            surface.text(words, x, baseline, small, palette.quietText());
        }
        Coverage coverage = layout.lanes().coverage(lane).orElse(null);
        if (coverage != null) {
            String words = CoverageText.brief(coverage.recorded(), coverage.total(), locale);
            double right = undated > 0 ? x - 2 * INSET_PX : frame.widthPx() - HitTester.COUNT_PX;
            x = right - layout.advances().width(words, small.sizePx(), false);
            surface.text(words, x, baseline, small, palette.quietText());
        }
        return x;
    }

    private String shortened(TimelineLayout layout, String label, boolean strong, double room) {
        if (layout.advances().width(label, bold.sizePx(), strong) <= room) {
            return label;
        }
        int length = layout.advances().fitting(label, bold.sizePx(), strong, room - bold.sizePx());
        return label.substring(0, length).stripTrailing() + "…";
    }

    private static void strip(
            Surface surface, TimelineLayout layout, Frame frame, Palette palette, int lane, double top) {
        LaneStrips strips = layout.strips();
        int begun = 0;
        int level = 0;
        for (int bin = 0; bin <= LaneStrips.BINS; bin++) {
            int next = bin == LaneStrips.BINS ? 0 : level(strips.count(lane, bin), strips.peak(lane));
            if (next != level) {
                stretch(surface, frame, palette, strips.day(begun), strips.day(bin), level, top);
                begun = bin;
                level = next;
            }
        }
    }

    private static void stretch(
            Surface surface, Frame frame, Palette palette, double fromDay, double toDay, int level, double top) {
        double left = Math.max(0, frame.snappedX(fromDay));
        double right = Math.min(frame.widthPx(), frame.snappedX(toDay));
        if (level > 0 && right > left) {
            surface.fillRect(
                    left, top, right - left, STRIP_PX, 0, Colours.withAlpha(palette.quietText(), 0.15 + 0.2 * level));
        }
    }

    /// From 0 for nothing to 4 for the most there is.
    private static int level(int count, int peak) {
        return count == 0 ? 0 : 1 + Math.min(3, (count - 1) * 4 / peak);
    }

    private void triangle(Surface surface, double x, double middle, double scale, boolean folded, int argb) {
        xs[0] = x + scale * (folded ? 2 : 0);
        ys[0] = middle - scale * (folded ? 4 : 2);
        xs[1] = x + scale * (folded ? 6.5 : 8);
        ys[1] = middle - scale * (folded ? 0 : 2);
        xs[2] = x + scale * (folded ? 2 : 4);
        ys[2] = middle + scale * (folded ? 4 : 2.5);
        surface.fillPolygon(xs, ys, argb);
    }
}
