package org.sponsorline.desktop.search;

import org.sponsorline.model.date.Edtf;
import org.sponsorline.query.search.SearchHit;

/// One line of the results.
sealed interface SearchRow {

    /// The way to a date that was typed.
    record ToDate(Edtf date, String label) implements SearchRow {}

    /// An entry that was found.
    ///
    /// @param kind  what it is, in a word
    /// @param token names its icon: the kind of entry, or `statement`
    record Found(SearchHit hit, String kind, String token) implements SearchRow {}
}
