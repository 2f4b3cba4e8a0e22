package org.sponsorline.layout.row;

import org.sponsorline.layout.pack.LaneTable;

/// The lane headers that stay in view: that of the lane at the top of the screen and those around it, one below the
/// other, each pushed away by the end of its lane. Reusable, so that a frame makes no objects.
public final class HeaderStack {

    private final int[] lanes = new int[8];
    private final double[] tops = new double[8];
    private int size;
    private double bottom;

    /// Finds the headers for a scroll position.
    public void compute(LaneTable table, double scrollY) {
        size = 0;
        bottom = 0;
        for (int depth = 0; depth < lanes.length; depth++) {
            int lane = table.laneAt(scrollY + bottom);
            while (lane >= 0 && table.depth(lane) > depth) {
                lane = table.parent(lane);
            }
            if (lane < 0 || table.depth(lane) != depth || table.top(lane) - scrollY >= bottom && depth > 0) {
                return;
            }
            double height = table.headerHeight(lane);
            double pushed = table.bottomWithNested(lane) - scrollY - height;
            tops[size] = Math.min(Math.max(table.top(lane) - scrollY, bottom), pushed);
            lanes[size] = lane;
            bottom = tops[size] + height;
            size++;
        }
    }

    public int size() {
        return size;
    }

    public int lane(int k) {
        return lanes[k];
    }

    /// The top of a header, in pixels below the axis.
    public double top(int k) {
        return tops[k];
    }

    /// Where the last of them ends, in pixels below the axis.
    public double bottom() {
        return bottom;
    }
}
