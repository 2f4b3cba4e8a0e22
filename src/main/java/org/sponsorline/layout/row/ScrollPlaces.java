package org.sponsorline.layout.row;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.pack.LaneTable;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.Grouping;
import org.sponsorline.time.Viewport;
import org.sponsorline.view.LanePlace;

/// Converts between scroll positions and places among the lanes that hold when lanes are laid out anew.
///
/// @param dataset the record of the layout
public record ScrollPlaces(TimelineLayout layout, Dataset dataset) {

    /// Fine enough for a pixel of the largest letters, and short when written.
    private static final double STEPS_PER_ROW = 1000;

    private static final double HALF_PX = 0.5;

    /// The place at the top of the screen; null at the very top.
    ///
    /// @param viewport the span of time in view, from which an item is chosen to name its row
    public @Nullable LanePlace at(double scrollY, Viewport viewport) {
        LaneTable lanes = layout.lanes();
        if (scrollY <= 0 || lanes.count() == 0) {
            return null;
        }
        int row = firstRowBelow(scrollY + HeaderStack.of(lanes, scrollY).bottom());
        int lane = firstWholeHeader(scrollY, row < 0 ? Double.POSITIVE_INFINITY : lanes.rowTop(row));
        if (lane < 0 && row >= 0) {
            lane = lanes.laneOfRow(row);
            EntryKey entry = dataset.item(layout.item(seenInRow(row, viewport))).key();
            return new LanePlace(lanes.path(lane), entry, rows(scrollY - rowAtTop(lane, row)));
        }
        lane = lane < 0 ? Math.max(0, lanes.laneAt(scrollY)) : lane;
        return new LanePlace(lanes.path(lane), null, rows(scrollY - headerAtTop(lane)));
    }

    /// The scroll position of a place, not clamped to what can be scrolled. If the item is not in the layout, its lane
    /// stands in for it, then the lane around that, then the very top.
    public double scrollY(@Nullable LanePlace place) {
        if (place == null) {
            return 0;
        }
        double below = place.rows() * layout.metrics().rowHeight();
        OptionalInt placement = placement(place);
        if (placement.isPresent()) {
            int row = layout.rowOf(placement.getAsInt());
            return Math.rint(rowAtTop(layout.lanes().laneOfRow(row), row) + below);
        }
        int lane = lane(place.lane());
        if (lane >= 0) {
            return Math.rint(headerAtTop(lane) + (place.entry() == null ? below : 0));
        }
        int end = place.lane().lastIndexOf(Grouping.SEPARATOR);
        return end < 0 ? 0 : scrollY(new LanePlace(place.lane().substring(0, end), null, 0));
    }

    /// Whether the item or lane of a place is in the layout.
    public boolean holds(LanePlace place) {
        return place.entry() == null ? lane(place.lane()) >= 0 : placement(place).isPresent();
    }

    /// The placement of a place's item: in the lane it names, or in any if there is no such lane.
    private OptionalInt placement(LanePlace place) {
        int item = place.entry() == null ? -1 : dataset.itemNumber(place.entry());
        if (item < 0 || layout.placementsOf(item) == 0) {
            return OptionalInt.empty();
        }
        LaneTable lanes = layout.lanes();
        for (int k = 0; k < layout.placementsOf(item); k++) {
            int placement = layout.placementOf(item, k);
            if (lanes.path(lanes.laneOfRow(layout.rowOf(placement))).equals(place.lane())) {
                return OptionalInt.of(placement);
            }
        }
        return lane(place.lane()) >= 0 ? OptionalInt.empty() : layout.firstPlacementOf(item);
    }

    /// The first row that reaches below `y`, or -1.
    private int firstRowBelow(double y) {
        LaneTable lanes = layout.lanes();
        int lane = lanes.laneAt(y);
        if (lane < 0) {
            return -1;
        }
        int row = lanes.firstRowBelow(lane, y);
        while (row < lanes.endRow(lane) && lanes.rowTop(lane, row) + layout.metrics().barHeight() <= y) {
            row++;
        }
        return row < lanes.rowCount() ? row : -1;
    }

    /// The first lane whose header is at its own place, whole, above `limit`; or -1.
    private int firstWholeHeader(double scrollY, double limit) {
        LaneTable lanes = layout.lanes();
        for (int lane = Math.max(0, lanes.laneAt(scrollY)); lane < lanes.count() && lanes.top(lane) < limit; lane++) {
            if (headerAtTop(lane) >= scrollY - HALF_PX) {
                return lane;
            }
        }
        return -1;
    }

    private int seenInRow(int row, Viewport viewport) {
        int seen = layout.firstEndingAfter(row, viewport.startDay());
        return seen < layout.endOfRow(row) && layout.from(seen) < viewport.endDay() ? seen : layout.firstInRow(row);
    }

    /// The scroll position at which a lane's header comes to stand below those around it.
    private double headerAtTop(int lane) {
        return layout.lanes().top(lane) - headersAround(lane);
    }

    /// The scroll position at which a row comes to stand below the headers.
    private double rowAtTop(int lane, int row) {
        return layout.lanes().rowTop(lane, row) - headersAround(lane) - layout.lanes().headerHeight(lane);
    }

    private double headersAround(int lane) {
        double height = 0;
        for (int depth = 0; depth < layout.lanes().depth(lane); depth++) {
            height += layout.metrics().headerHeight(depth);
        }
        return height;
    }

    private int lane(String path) {
        LaneTable lanes = layout.lanes();
        for (int lane = 0; lane < lanes.count(); lane++) {
            if (lanes.path(lane).equals(path)) {
                return lane;
            }
        }
        return -1;
    }

    private double rows(double px) {
        return Math.rint(px / layout.metrics().rowHeight() * STEPS_PER_ROW) / STEPS_PER_ROW;
    }
}
