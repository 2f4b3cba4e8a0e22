package org.sponsorline.paint;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.HeaderStack;
import org.sponsorline.layout.HeaderText;
import org.sponsorline.layout.HitTester;
import org.sponsorline.layout.LaneTable;
import org.sponsorline.layout.TimelineLayout;

/// The headers of lanes, those that stay in view on top.
final class HeaderLayer {

    private final HeaderStack stack = new HeaderStack();
    private final double[] xs = new double[3];
    private final double[] ys = new double[3];

    void paint(Surface surface, TimelineLayout layout, Frame frame, Palette palette, PaintOptions options) {
        LaneTable lanes = layout.lanes();
        double axis = layout.metrics().axisHeight();
        double bottom = frame.scrollY() + frame.heightPx() - axis;
        int lane = lanes.laneAt(Math.max(0, frame.scrollY()));
        for (; lane >= 0 && lane < lanes.count() && lanes.top(lane) < bottom; lane++) {
            header(surface, layout, frame, palette, lane, axis + lanes.top(lane) - frame.scrollY());
        }
        stack.compute(lanes, frame.scrollY());
        for (int k = stack.size() - 1; k >= 0; k--) {
            header(surface, layout, frame, palette, stack.lane(k), axis + stack.top(k));
        }
    }

    private void header(
            Surface surface, TimelineLayout layout, Frame frame, Palette palette, int lane, double rawTop) {
        LaneTable lanes = layout.lanes();
        double top = Math.rint(rawTop);
        double height = lanes.headerHeight(lane);
        int depth = lanes.depth(lane);
        surface.fillRect(0, top, frame.widthPx(), height, 0, palette.header(depth));
        double x = 10 + depth * HitTester.INDENT_PX;
        triangle(surface, x, top + height / 2, lanes.collapsed(lane), palette.quietText());
        var font = new Surface.Font(layout.metrics().fontSize(), true);
        double baseline = top + height / 2 + layout.metrics().fontSize() * 0.36;
        surface.text(lanes.label(lane), x + 14, baseline, font, palette.headerText());
        String count = Integer.toString(lanes.itemCount(lane));
        var small = new Surface.Font(layout.metrics().smallFontSize(), false);
        double width = layout.advances().width(count, small.sizePx(), false);
        surface.text(count, frame.widthPx() - 12 - width, baseline, small, palette.quietText());
        if (layout.undated(lane).length > 0) {
            surface.text("+" + layout.undated(lane).length, frame.widthPx() - HeaderText.COUNT_PX - 40, baseline,
                    small, palette.quietText());
        }
    }

    private void triangle(Surface surface, double x, double middle, boolean folded, int argb) {
        xs[0] = folded ? x + 1 : x;
        ys[0] = folded ? middle - 4 : middle - 2;
        xs[1] = folded ? x + 6 : x + 8;
        ys[1] = folded ? middle : middle - 2;
        xs[2] = folded ? x + 1 : x + 4;
        ys[2] = folded ? middle + 4 : middle + 3;
        surface.fillPolygon(xs, ys, argb);
    }
}
