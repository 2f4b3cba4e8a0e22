package org.sponsorline.export;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.pack.LaneTable;
import org.sponsorline.layout.row.ScrollPlaces;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.EntryKey;
import org.sponsorline.view.LanePlace;

/// Where the lanes of a layout break into pages: between rows, and never between a header and its first row.
final class PageBreaks {

    /// More pages than anybody turns over; then less is to be shown.
    static final int MOST_PAGES = 200;

    /// The air below the last row of a page.
    private static final double AIR_PX = 3;

    private final TimelineLayout layout;
    private final LaneTable lanes;
    private final ScrollPlaces places;

    /// The lanes on one page.
    ///
    /// @param scrollY  how far the layout is scrolled
    /// @param heightPx of axis and lanes together
    record Slice(double scrollY, double heightPx) {}

    /// Where a page ends and the next begins.
    ///
    /// @param endY what is cut off, in pixels of the layout
    private record Break(double endY, double nextScrollY) {}

    private PageBreaks(TimelineLayout layout, Dataset dataset) {
        this.layout = layout;
        lanes = layout.lanes();
        places = new ScrollPlaces(layout, dataset);
    }

    /// The pages from the first lane to the last; at least one.
    ///
    /// @param dataset the record of the layout
    /// @param firstPx the room for axis and lanes on the first page
    /// @param roomPx  the same on the others
    /// @throws IllegalArgumentException where there were more than [#MOST_PAGES]
    static List<Slice> of(TimelineLayout layout, Dataset dataset, double firstPx, double roomPx) {
        return new PageBreaks(layout, dataset).slices(firstPx, roomPx);
    }

    private List<Slice> slices(double firstPx, double roomPx) {
        List<Slice> slices = new ArrayList<>();
        double axis = layout.metrics().axisHeight();
        double scrollY = 0;
        double room = firstPx;
        while (scrollY + room - axis < lanes.height()) {
            if (slices.size() == MOST_PAGES) {
                throw new IllegalArgumentException("There are more than " + MOST_PAGES + " pages.");
            }
            double bottom = scrollY + room - axis;
            Break found = breakAbove(bottom);
            if (found == null || found.endY() <= scrollY || found.nextScrollY() <= scrollY) {
                // One row with its headers is higher than the page.
                found = new Break(bottom, bottom);
            }
            slices.add(new Slice(scrollY, axis + found.endY() - scrollY));
            scrollY = found.nextScrollY();
            room = roomPx;
        }
        slices.add(new Slice(scrollY, room));
        return slices;
    }

    private @Nullable Break breakAbove(double bottom) {
        int lane = lanes.laneAt(bottom);
        if (lane < 0) {
            return null;
        }
        if (bottom < lanes.top(lane) + lanes.headerHeight(lane)) {
            return beforeLane(lane);
        }
        int row = lanes.firstRowBelow(lane, bottom);
        while (row > lanes.firstRow(lane) && end(lane, row - 1) > bottom) {
            row--;
        }
        while (row < lanes.endRow(lane) && end(lane, row) <= bottom) {
            row++;
        }
        if (row == lanes.endRow(lane)) {
            return lane + 1 < lanes.count() ? new Break(bottom, scrollTo(lane + 1, null)) : null;
        }
        if (row == lanes.firstRow(lane)) {
            return beforeLane(lane);
        }
        EntryKey first = places.dataset().item(layout.item(layout.firstInRow(row))).key();
        return new Break(Math.min(bottom, end(lane, row - 1) + AIR_PX), scrollTo(lane, first));
    }

    private double end(int lane, int row) {
        return lanes.rowTop(lane, row) + layout.metrics().barHeight();
    }

    /// The headers of the lanes around it stay with the first of them.
    private Break beforeLane(int lane) {
        int first = lane;
        while (first > 0 && lanes.parent(first) == first - 1 && lanes.firstRow(first - 1) == lanes.endRow(first - 1)) {
            first--;
        }
        return new Break(lanes.top(first), scrollTo(first, null));
    }

    /// A row has the air above it that it has among others, for the pennants of announcements.
    private double scrollTo(int lane, @Nullable EntryKey entry) {
        double air = entry == null ? 0 : layout.metrics().rowHeight() - layout.metrics().barHeight() - 1;
        return places.scrollY(new LanePlace(lanes.path(lane), entry, 0)) - air;
    }
}
