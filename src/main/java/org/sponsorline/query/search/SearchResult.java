package org.sponsorline.query.search;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.query.text.DateReading;

/// What a search found.
///
/// @param query      what was looked for
/// @param hits       the best of what was found, best first
/// @param total      how many entries match, those beyond the hits included
/// @param read       what the query means as a date
/// @param superseded whether the search was given up on the way; then it found nothing
public record SearchResult(
        String query, List<SearchHit> hits, int total, DateReading read, boolean superseded) {

    /// The one date that the query is, or null.
    public @Nullable Edtf date() {
        return read.date();
    }

    static SearchResult none(String query, DateReading read, boolean superseded) {
        return new SearchResult(query, List.of(), 0, read, superseded);
    }
}
