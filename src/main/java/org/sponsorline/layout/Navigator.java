package org.sponsorline.layout;

import java.util.OptionalInt;

/// Finds the next placement for the keyboard. Results are empty if there is none in that direction.
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
