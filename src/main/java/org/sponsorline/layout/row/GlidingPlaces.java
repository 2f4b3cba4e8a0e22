package org.sponsorline.layout.row;

import java.util.Map;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.layout.row.LaneGlide.Way;

/// Lanes on the way to where they will rest.
///
/// @param rest    where they will
/// @param rows    the rows in view before or after, those behind others first
/// @param headers the headers in view before or after, those behind others first
/// @param share   of the way that lies behind them
record GlidingPlaces(LanePlaces rest, Map<Integer, Way> rows, Map<Integer, Way> headers, double share)
        implements LanePlaces {

    @Override
    public TimelineLayout layout() {
        return rest.layout();
    }

    @Override
    public Frame frame() {
        return rest.frame();
    }

    private Metrics metrics() {
        return layout().metrics();
    }

    @Override
    public void eachRow(RowsInView.Visitor visitor) {
        for (int row : rows.keySet()) {
            double y = rowTop(row);
            if (isInView(y - aboveBars(), metrics().rowHeight())) {
                visitor.row(row, y);
            }
        }
    }

    private boolean isInView(double top, double height) {
        return top + height > metrics().axisHeight() && top < frame().heightPx();
    }

    /// The air of a row above its bars.
    private double aboveBars() {
        return (metrics().rowHeight() - metrics().barHeight()) / 2;
    }

    @Override
    public double rowTop(int row) {
        return Math.rint(rest.rowTop(row) + rows.getOrDefault(row, Way.NONE).left(share));
    }

    @Override
    public double rowPresence(int row) {
        return rows.getOrDefault(row, Way.NONE).presence(share);
    }

    @Override
    public int rowAt(double y) {
        int found = -1;
        if (y >= metrics().axisHeight() && headerAt(y) < 0) {
            for (int row : rows.keySet()) {
                double top = rowTop(row) - aboveBars();
                found = y >= top && y < top + metrics().rowHeight() ? row : found;
            }
        }
        return found;
    }

    @Override
    public void eachHeader(HeaderVisitor visitor) {
        for (int lane : headers.keySet()) {
            double y = headerTop(lane);
            if (isInView(y, layout().lanes().headerHeight(lane))) {
                visitor.header(lane, y);
            }
        }
    }

    @Override
    public double headerTop(int lane) {
        return rest.headerTop(lane) + headers.getOrDefault(lane, Way.NONE).left(share);
    }

    @Override
    public double headerPresence(int lane) {
        return headers.getOrDefault(lane, Way.NONE).presence(share);
    }

    @Override
    public int headerAt(double y) {
        int found = -1;
        if (y >= metrics().axisHeight()) {
            for (int lane : headers.keySet()) {
                double top = headerTop(lane);
                found = y >= top && y < top + layout().lanes().headerHeight(lane) ? lane : found;
            }
        }
        return found;
    }

    @Override
    public double stackBottom() {
        return rest.stackBottom();
    }
}
