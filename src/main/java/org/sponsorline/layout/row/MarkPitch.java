package org.sponsorline.layout.row;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.pack.LaneTable;

/// How close marks may come before they are drawn as one run, chosen for a whole frame.
///
/// As long as few items are in view they only have to be told apart. Where thousands are, the pitch grows so that the
/// number of things drawn stays bounded by the screen.
final class MarkPitch {

    private static final double LEAST_PX = 3;
    private static final double MOST_PX = 24;

    /// Up to so many items in view each is drawn by itself if it can be told apart.
    private static final int FEW_ITEMS = 1500;

    /// What a frame may draw in rows, counting two marks a pitch.
    private static final double MARKS_PER_FRAME = 3600;

    private MarkPitch() {}

    static double of(TimelineLayout layout, Frame frame) {
        LaneTable lanes = layout.lanes();
        double bodyHeight = frame.heightPx() - layout.metrics().axisHeight();
        int lane = lanes.laneAt(Math.max(0, frame.scrollY()));
        int rows = 0;
        long items = 0;
        double bottom = frame.scrollY() + bodyHeight;
        for (; lane >= 0 && lane < lanes.count() && lanes.top(lane) < bottom; lane++) {
            int end = lanes.endRowAbove(lane, bottom);
            for (int row = lanes.firstRowBelow(lane, frame.scrollY()); row < end; row++) {
                rows++;
                int first = layout.firstEndingAfter(row, frame.viewport().startDay());
                items += layout.firstStartingAt(row, first, frame.viewport().endDay()) - first;
            }
        }
        return items <= FEW_ITEMS
                ? LEAST_PX
                : Math.clamp(Math.ceil(2 * rows * frame.widthPx() / MARKS_PER_FRAME), LEAST_PX, MOST_PX);
    }
}
