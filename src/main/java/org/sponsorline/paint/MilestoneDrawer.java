package org.sponsorline.paint;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.MarkBox;
import org.sponsorline.layout.TimelineLayout;

/// One milestone as a mark.
final class MilestoneDrawer {

    private final double[] xs = new double[4];
    private final double[] ys = new double[4];

    void draw(Surface surface, TimelineLayout layout, Frame frame, Palette palette, int placement, double y) {
        int item = layout.item(placement);
        double pxPerDay = frame.pxPerDay();
        double x = Math.rint(
                MarkBox.centre(layout.columns(), item, pxPerDay) - frame.viewport().startDay() * pxPerDay);
        double middle = y + layout.metrics().barHeight() / 2;
        double half = MarkBox.HALF_MARK_PX;
        xs[0] = x - half;
        ys[0] = middle;
        xs[1] = x;
        ys[1] = middle - half;
        xs[2] = x + half;
        ys[2] = middle;
        xs[3] = x;
        ys[3] = middle + half;
        surface.fillPolygon(xs, ys, palette.bar(layout.colouring().ordinal(item), layout.matches(item)));
    }
}
