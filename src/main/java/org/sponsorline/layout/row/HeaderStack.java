package org.sponsorline.layout.row;

import java.util.ArrayList;
import java.util.List;
import org.sponsorline.layout.pack.LaneTable;

/// The lane headers that stay in view: that of the lane at the top of the screen and those around it, one below the
/// other, each pushed away by the end of its lane.
///
/// @param headers from top to bottom, which is from the outermost lane inwards
/// @param bottom  where the last of them ends, in pixels below the axis
public record HeaderStack(List<Header> headers, double bottom) {

    /// One header.
    ///
    /// @param top in pixels below the axis; negative where the header is pushed out of view
    public record Header(int lane, double top) {}

    /// The headers at a scroll position.
    public static HeaderStack of(LaneTable table, double scrollY) {
        List<Header> headers = new ArrayList<>();
        double bottom = 0;
        for (int depth = 0; ; depth++) {
            int lane = table.laneAt(scrollY + bottom);
            while (lane >= 0 && table.depth(lane) > depth) {
                lane = table.parent(lane);
            }
            if (lane < 0 || table.depth(lane) != depth || table.top(lane) - scrollY >= bottom && depth > 0) {
                return new HeaderStack(headers, bottom);
            }
            double height = table.headerHeight(lane);
            double pushed = table.bottomWithNested(lane) - scrollY - height;
            double top = Math.min(Math.max(table.top(lane) - scrollY, bottom), pushed);
            headers.add(new Header(lane, top));
            bottom = top + height;
        }
    }
}
