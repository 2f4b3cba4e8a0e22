package org.sponsorline.layout.row;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.pack.LaneTable;

/// The rows of lanes that a frame shows, from top to bottom.
public final class RowsInView {

    private RowsInView() {}

    /// Takes a row.
    @FunctionalInterface
    public interface Visitor {

        /// @param y the top of the row's bars on the screen, on a whole pixel
        void row(int row, double y);
    }

    /// Hands each row in view to a visitor; rows that are only partly seen count.
    public static void each(TimelineLayout layout, Frame frame, Visitor visitor) {
        LaneTable lanes = layout.lanes();
        double axis = layout.metrics().axisHeight();
        double bottom = frame.scrollY() + frame.heightPx() - axis;
        int lane = lanes.laneAt(Math.max(0, frame.scrollY()));
        for (; lane >= 0 && lane < lanes.count() && lanes.top(lane) < bottom; lane++) {
            int endRow = lanes.endRowAbove(lane, bottom);
            for (int row = lanes.firstRowBelow(lane, frame.scrollY()); row < endRow; row++) {
                visitor.row(row, Math.rint(axis - frame.scrollY() + lanes.rowTop(lane, row)));
            }
        }
    }
}
