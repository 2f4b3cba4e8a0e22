package org.sponsorline.desktop.search;

import java.util.List;

/// What stands below the search field.
///
/// @param query    what was looked for
/// @param rows     the best of what was found, a date first
/// @param sentence how much was found, or that nothing was
record SearchResults(String query, List<SearchRow> rows, String sentence) {

    static final SearchResults NONE = new SearchResults("", List.of(), "");

    /// The rows that name entries.
    List<SearchRow.Found> found() {
        return rows.stream()
                .filter(SearchRow.Found.class::isInstance).map(SearchRow.Found.class::cast).toList();
    }
}
