package org.sponsorline.paint;

import java.util.Locale;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.pack.LaneStrips;
import org.sponsorline.layout.pack.LaneTable;
import org.sponsorline.layout.row.HeaderStack;
import org.sponsorline.layout.row.HitTester;
import org.sponsorline.model.text.Messages;

/// The headers of lanes, those that stay in view on top; a folded lane has a strip that shows when its items are in
/// force.
final class HeaderLayer {

    private static final double INSET_PX = 10;
    private static final double TEXT_AFTER_FOLD_PX = 16;
    private static final double STRIP_PX = 4;

    private final Surface surface;
    private final TimelineLayout layout;
    private final Frame frame;
    private final Palette palette;
    private final Surface.Font bold;
    private final Surface.Font plain;
    private final Surface.Font small;
    private final Messages messages;

    HeaderLayer(Surface surface, TimelineLayout layout, Frame frame, Palette palette, Locale locale) {
        this.surface = surface;
        this.layout = layout;
        this.frame = frame;
        this.palette = palette;
        messages = Messages.of(HeaderLayer.class, locale);
        bold = new Surface.Font(layout.metrics().fontSize(), true);
        plain = new Surface.Font(layout.metrics().fontSize(), false);
        small = new Surface.Font(layout.metrics().smallFontSize(), false);
    }

    void paint() {
        LaneTable lanes = layout.lanes();
        double axis = layout.metrics().axisHeight();
        double bottom = frame.scrollY() + frame.heightPx() - axis;
        int lane = lanes.laneAt(Math.max(0, frame.scrollY()));
        for (; lane >= 0 && lane < lanes.count() && lanes.top(lane) < bottom; lane++) {
            header(lane, axis + lanes.top(lane) - frame.scrollY());
        }
        HeaderStack stack = HeaderStack.of(lanes, frame.scrollY());
        for (HeaderStack.Header header : stack.headers().reversed()) {
            header(header.lane(), axis + header.top());
        }
        if (!stack.headers().isEmpty() && frame.scrollY() > 0) {
            double edge = axis + Math.rint(stack.bottom());
            surface.fillRect(0, edge, frame.widthPx(), 1, 0, palette.rule());
            surface.fillRect(0, edge + 1, frame.widthPx(), 3, 0, Colours.withAlpha(palette.rule(), 0.35));
        }
    }

    private void header(int lane, double rawTop) {
        LaneTable lanes = layout.lanes();
        double top = Math.rint(rawTop);
        double height = Math.rint(rawTop + lanes.headerHeight(lane)) - top;
        int depth = lanes.depth(lane);
        surface.fillRect(0, top, frame.widthPx(), height, 0, palette.header(depth));
        surface.fillRect(0, top + height - 1, frame.widthPx(), 1, 0, palette.rule());
        if (lanes.collapsed(lane)) {
            strip(lane, top + height - 1 - STRIP_PX);
        }
        double x = INSET_PX + depth * HitTester.INDENT_PX;
        foldSign(x, Math.rint(top + height / 2), lanes.collapsed(lane), palette.quietText());
        double baseline = Math.rint(top + height / 2 + bold.sizePx() * 0.35);
        double right = rightWords(lane, baseline);
        double room = right - x - TEXT_AFTER_FOLD_PX - INSET_PX;
        boolean strong = depth < 2;
        String label = layout.advances().fitted(lanes.label(lane), bold.sizePx(), strong, room);
        surface.text(label, x + TEXT_AFTER_FOLD_PX, baseline, strong ? bold : plain, palette.headerText());
    }

    /// The count at the right edge and left of it how many have no date; returns where they begin.
    private double rightWords(int lane, double baseline) {
        String count = Integer.toString(layout.lanes().itemCount(lane));
        double x = frame.widthPx() - INSET_PX - layout.advances().width(count, small.sizePx(), false);
        surface.text(count, x, baseline, small, palette.quietText());
        int undated = layout.undated(lane).length;
        if (undated > 0) {
            String words = messages.say("lane.undated", Integer.toString(undated));
            double right = frame.widthPx() - HitTester.COUNT_PX;
            x = right - layout.advances().width(words, small.sizePx(), false);
            surface.text(words, x, baseline, small, palette.quietText());
        }
        return x;
    }

    private void strip(int lane, double top) {
        LaneStrips strips = layout.strips();
        int begun = 0;
        int level = 0;
        for (int bin = 0; bin <= LaneStrips.BINS; bin++) {
            int next = bin == LaneStrips.BINS ? 0 : level(strips.count(lane, bin), strips.peak(lane));
            if (next != level) {
                stretch(strips.day(begun), strips.day(bin), level, top);
                begun = bin;
                level = next;
            }
        }
    }

    private void stretch(double fromDay, double toDay, int level, double top) {
        double left = Math.max(0, frame.snappedX(fromDay));
        double right = Math.min(frame.widthPx(), frame.snappedX(toDay));
        if (level > 0 && right > left) {
            surface.fillRect(
                    left, top, right - left, STRIP_PX, 0, Colours.withAlpha(palette.quietText(), 0.15 + 0.2 * level));
        }
    }

    /// From 0 for no items to 4 for the peak.
    private static int level(int count, int peak) {
        return count == 0 ? 0 : 1 + Math.min(3, (count - 1) * 4 / peak);
    }

    private void foldSign(double x, double middle, boolean folded, int argb) {
        if (folded) {
            surface.fillTriangle(x + 2, middle - 4, x + 6.5, middle, x + 2, middle + 4, argb);
        } else {
            surface.fillTriangle(x, middle - 2, x + 8, middle - 2, x + 4, middle + 2.5, argb);
        }
    }
}
