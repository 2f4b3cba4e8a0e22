package org.sponsorline.layout.row;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.pack.LaneTable;

/// Lanes as they stand in a frame.
///
/// @param stack the headers that stay in view
record RestingPlaces(TimelineLayout layout, Frame frame, HeaderStack stack) implements LanePlaces {

    private LaneTable lanes() {
        return layout.lanes();
    }

    private double axis() {
        return layout.metrics().axisHeight();
    }

    @Override
    public void eachRow(RowsInView.Visitor visitor) {
        RowsInView.each(layout, frame, visitor);
    }

    @Override
    public double rowTop(int row) {
        return Math.rint(axis() - frame.scrollY() + lanes().rowTop(row));
    }

    @Override
    public double rowPresence(int row) {
        return 1;
    }

    @Override
    public int rowAt(double y) {
        return y < axis() || headerAt(y) >= 0 ? -1 : lanes().rowAt(y - axis() + frame.scrollY());
    }

    @Override
    public void eachHeader(HeaderVisitor visitor) {
        double bottom = frame.scrollY() + frame.heightPx() - axis();
        int lane = lanes().laneAt(Math.max(0, frame.scrollY()));
        for (; lane >= 0 && lane < lanes().count() && lanes().top(lane) < bottom; lane++) {
            if (!lanes().isHeadedByRow(lane)) {
                visitor.header(lane, axis() + lanes().top(lane) - frame.scrollY());
            }
        }
        for (HeaderStack.Header header : stack.headers().reversed()) {
            if (!lanes().isHeadedByRow(header.lane())) {
                visitor.header(header.lane(), axis() + header.top());
            }
        }
    }

    @Override
    public double headerTop(int lane) {
        for (HeaderStack.Header header : stack.headers()) {
            if (header.lane() == lane) {
                return axis() + header.top();
            }
        }
        return axis() + lanes().top(lane) - frame.scrollY();
    }

    @Override
    public double headerPresence(int lane) {
        return 1;
    }

    @Override
    public int headerAt(double y) {
        double bodyY = y - axis();
        if (bodyY < 0) {
            return -1;
        }
        for (HeaderStack.Header header : stack.headers().reversed()) {
            if (bodyY >= header.top() && bodyY < header.top() + lanes().headerHeight(header.lane())) {
                return header.lane();
            }
        }
        int lane = lanes().laneAt(bodyY + frame.scrollY());
        return lane >= 0 && bodyY + frame.scrollY() < lanes().top(lane) + lanes().headerHeight(lane) ? lane : -1;
    }

    @Override
    public double stackBottom() {
        return stack.bottom();
    }
}
