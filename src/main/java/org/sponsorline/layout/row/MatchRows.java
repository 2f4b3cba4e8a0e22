package org.sponsorline.layout.row;

import org.sponsorline.layout.Frame;
import org.sponsorline.layout.TimelineLayout;

/// How many items match in each row, to count the matches out of sight above and below. Immutable; empty if all items
/// match or none does.
///
/// An item that stands in several lanes counts in each; items of folded lanes are not counted.
public final class MatchRows {

    private final TimelineLayout layout;
    /// By row, how many match in all rows before it; empty if there is nothing to tell.
    private final int[] before;

    private MatchRows(TimelineLayout layout, int[] before) {
        this.layout = layout;
        this.before = before;
    }

    /// Counts them, in one walk over the layout.
    public static MatchRows of(TimelineLayout layout) {
        int[] before = new int[layout.rowCount() + 1];
        for (int row = 0; row < layout.rowCount(); row++) {
            int here = 0;
            for (int placement = layout.firstInRow(row); placement < layout.endOfRow(row); placement++) {
                here += layout.matches(layout.item(placement)) ? 1 : 0;
            }
            before[row + 1] = before[row] + here;
        }
        int all = before[layout.rowCount()];
        return new MatchRows(layout, all == 0 || all == layout.placementCount() ? new int[0] : before);
    }

    /// Whether there is anything to tell.
    public boolean isEmpty() {
        return before.length == 0;
    }

    /// Whether anything matches in a row.
    public boolean any(int row) {
        return !isEmpty() && before[row + 1] > before[row];
    }

    /// How many match in rows above a frame.
    public int above(Frame frame) {
        return isEmpty() ? 0 : before[firstInSight(frame)];
    }

    /// How many match in rows below a frame.
    public int below(Frame frame) {
        return isEmpty() ? 0 : before[layout.rowCount()] - before[firstBelow(frame)];
    }

    /// The nearest row above a frame with a match, or -1.
    public int rowAbove(Frame frame) {
        int row = isEmpty() ? -1 : firstInSight(frame) - 1;
        while (row >= 0 && !any(row)) {
            row--;
        }
        return row;
    }

    /// The nearest row below a frame with a match, or -1.
    public int rowBelow(Frame frame) {
        int row = isEmpty() ? layout.rowCount() : firstBelow(frame);
        while (row < layout.rowCount() && !any(row)) {
            row++;
        }
        return row == layout.rowCount() ? -1 : row;
    }

    /// The first row of which more than half shows; the header that stays at the top covers what is behind it.
    private int firstInSight(Frame frame) {
        double half = layout.metrics().barHeight() / 2;
        return firstFrom(frame.scrollY() + (frame.scrollY() > 0 ? layout.metrics().headerHeight(0) : 0) - half);
    }

    /// The first row of which less than half shows.
    private int firstBelow(Frame frame) {
        double bottom = frame.scrollY() + frame.heightPx() - layout.metrics().axisHeight();
        return Math.max(firstInSight(frame), firstFrom(bottom - layout.metrics().barHeight() / 2));
    }

    /// The first row whose top lies at a height or below it.
    private int firstFrom(double y) {
        int low = 0;
        int high = layout.rowCount();
        while (low < high) {
            int middle = low + high >>> 1;
            if (layout.lanes().rowTop(middle) < y) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
