package org.sponsorline.layout;

import java.util.OptionalInt;

/// Where the keyboard goes from one placement to the next. Empty where there is nothing in that direction.
public final class Navigator {

    private final TimelineLayout layout;

    public Navigator(TimelineLayout layout) {
        this.layout = layout;
    }

    /// The next in time in the same row.
    public OptionalInt nextInRow(int placement) {
        return placement + 1 < layout.endOfRow(layout.rowOf(placement))
                ? OptionalInt.of(placement + 1) : OptionalInt.empty();
    }

    /// The one before in the same row.
    public OptionalInt previousInRow(int placement) {
        return placement > layout.firstInRow(layout.rowOf(placement))
                ? OptionalInt.of(placement - 1) : OptionalInt.empty();
    }

    /// The one nearest to a day in the row above; rows of other lanes count as well.
    public OptionalInt above(int placement, double day) {
        int row = layout.rowOf(placement) - 1;
        return row < 0 ? OptionalInt.empty() : nearestInRow(row, day);
    }

    /// The one nearest to a day in the row below.
    public OptionalInt below(int placement, double day) {
        int row = layout.rowOf(placement) + 1;
        return row >= layout.rowCount() ? OptionalInt.empty() : nearestInRow(row, day);
    }

    /// The first of the same row.
    public int firstInRow(int placement) {
        return layout.firstInRow(layout.rowOf(placement));
    }

    /// The last of the same row.
    public int lastInRow(int placement) {
        return layout.endOfRow(layout.rowOf(placement)) - 1;
    }

    /// The first of all.
    public OptionalInt first() {
        return layout.placementCount() == 0 ? OptionalInt.empty() : OptionalInt.of(0);
    }

    /// The last of all.
    public OptionalInt last() {
        return layout.placementCount() == 0
                ? OptionalInt.empty() : OptionalInt.of(layout.placementCount() - 1);
    }

    /// Of a row, the placement that covers a day or else comes nearest to it.
    public OptionalInt nearestInRow(int row, double day) {
        int first = layout.firstInRow(row);
        int end = layout.endOfRow(row);
        if (first == end) {
            return OptionalInt.empty();
        }
        int after = layout.firstEndingAfter(row, day);
        if (after == end) {
            return OptionalInt.of(end - 1);
        }
        boolean covers = layout.from(after) <= day;
        boolean earlierIsNearer = after > first && day - layout.to(after - 1) < layout.from(after) - day;
        return OptionalInt.of(!covers && earlierIsNearer ? after - 1 : after);
    }
}
