package org.sponsorline.view;

import org.jspecify.annotations.Nullable;
import org.sponsorline.model.EntryKey;

/// The vertical scroll position as the row or header at the top, below the headers that stay in view. Unlike pixels it
/// holds at other sizes of the window and of letters, and when lanes are laid out anew.
///
/// @param lane  the path of a lane (see [org.sponsorline.query.Grouping])
/// @param entry an item in the row at the top, or null if the lane's header is there
/// @param rows  how far that row or header is scrolled under, in heights of a row; negative if it is lower
public record LanePlace(String lane, @Nullable EntryKey entry, double rows) {

    /// The largest distance that is accepted.
    private static final double MOST_ROWS = 1e6;

    public LanePlace {
        if (!(Math.abs(rows) <= MOST_ROWS)) {
            throw new IllegalArgumentException("A place among the lanes is near what it is named after.");
        }
        // Turns negative zero into zero, so that equal places are equal.
        rows += 0.0;
    }
}
