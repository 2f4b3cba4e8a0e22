package org.sponsorline.query.search;

import java.util.List;

/// What a search found.
///
/// @param query      the text as typed
/// @param hits       the best of what was found, best first
/// @param total      how many entries match, those beyond the hits included
/// @param superseded whether the search was given up before its end; then it has no hits
public record SearchResult(String query, List<SearchHit> hits, int total, boolean superseded) {

    static SearchResult none(String query, boolean superseded) {
        return new SearchResult(query, List.of(), 0, superseded);
    }
}
