package org.sponsorline.layout.row;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.pack.LaneTable;

/// How close marks may come before they are drawn as one run, for a whole frame.
///
/// With few items in view it is the least distance at which marks can be told apart. With thousands it grows, so that
/// the number of marks drawn is bounded by the screen.
final class MarkPitch {

    private static final double LEAST_PX = 3;
    private static final double MOST_PX = 24;

    /// Up to this many items in view each is drawn by itself if there is room.
    private static final int FEW_ITEMS = 1500;

    /// The most marks drawn in a frame, counting two marks a pitch.
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
