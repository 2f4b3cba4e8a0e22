package org.sponsorline.briefing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a scene showed when it was captured, by which it is told later whether the record has changed since.
///
/// @param day   the day of the capture
/// @param hash  of the record's bytes then, see [RecordReference#hashOf], or null if it was not in a file
/// @param items those selected first, then in the order of the record; at most [#MOST_ITEMS]
/// @param more  how many other items it showed
public record ShownScene(LocalDate day, @Nullable String hash, List<ShownItem> items, int more) {

    /// How many items are kept with what they said. A stage shows a dozen rows; a scene of more items than this is a
    /// survey, of which only the number of the others is kept.
    public static final int MOST_ITEMS = 500;

    public ShownScene {
        items = List.copyOf(items);
    }
}
