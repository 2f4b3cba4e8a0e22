package org.sponsorline.view;

import org.jspecify.annotations.Nullable;
import org.sponsorline.model.EntryKey;

/// Where one is among the lanes: what stands at the top, below the headers that stay in view. It holds at other sizes of
/// the window and of letters, and while lanes are laid out anew.
///
/// @param lane  the path of a lane (see the query room's grouping)
/// @param entry an item in the row at the top, or null where the lane's header stands there
/// @param rows  how far that row or header is scrolled under, in heights of a row; negative where it stands lower
public record LanePlace(String lane, @Nullable EntryKey entry, double rows) {

    /// Farther off than this nothing stands at the top.
    private static final double MOST_ROWS = 1e6;

    public LanePlace {
        if (!(Math.abs(rows) <= MOST_ROWS)) {
            throw new IllegalArgumentException("A place among the lanes is near what it is named after.");
        }
        // Without negative zero, which reads as another place.
        rows += 0.0;
    }
}
