package org.sponsorline.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Edtf;

/// What a search found.
///
/// @param query      what was looked for
/// @param hits       the best of what was found, best first
/// @param total      how many entries match, those beyond the hits included
/// @param date       the date that the query is, if it is one, or null
/// @param superseded whether the search was given up on the way; then it found nothing
public record SearchResult(
        String query, List<SearchHit> hits, int total, @Nullable Edtf date, boolean superseded) {

    static SearchResult none(String query, @Nullable Edtf date, boolean superseded) {
        return new SearchResult(query, List.of(), 0, date, superseded);
    }
}
