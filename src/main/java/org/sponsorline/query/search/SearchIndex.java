package org.sponsorline.query.search;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.text.SearchText;

/// Finds entries by words as they are typed.
///
/// Every word of a query must be found: as the beginning of a word, or as any part of a run without spaces, as Chinese
/// and Thai have them.
/// Capitals, accents and apostrophes count for nothing. An item is found by its own title and text, and by its parties
/// under all their names, its editions, programme, tier, categories, territories and countries. Which come first is for
/// [SearchRanking] to say.
///
/// Made once for each [DatasetIndex], away from the window; costs a few bytes for each word of the record. Immutable.
public final class SearchIndex {

    private final DatasetIndex index;
    private final SearchDocuments documents;
    private final WordIndex words;
    private final HitText hitText;

    private SearchIndex(DatasetIndex index) {
        this.index = index;
        documents = new SearchDocuments(index);
        words = documents.read();
        hitText = new HitText(index, documents);
    }

    public static SearchIndex of(DatasetIndex index) {
        return new SearchIndex(index);
    }

    /// Searches to the end; see [#search(String, int, BooleanSupplier)].
    public SearchResult search(String query, int limit) {
        return search(query, limit, () -> false);
    }

    /// Finds what matches a query, without regard to what is in force.
    public SearchResult search(String query, int limit, BooleanSupplier superseded) {
        return search(query, null, limit, superseded);
    }

    /// Finds what matches a query.
    ///
    /// @param day        the day on which agreements are in force or not; null to keep them in the record's order
    /// @param limit      how many hits to give at most; the total counts all
    /// @param superseded asked now and then whether a later search has taken the place of this one
    public SearchResult search(String query, @Nullable LocalDate day, int limit, BooleanSupplier superseded) {
        String folded = SearchText.fold(query.strip());
        List<SearchWords.Wanted> wanted = SearchWords.wanted(folded);
        if (wanted.isEmpty() || superseded.getAsBoolean()) {
            return SearchResult.none(query, !wanted.isEmpty());
        }
        SearchRanking ranking = new SearchRanking(index, documents, words);
        if (!ranking.rank(folded, wanted, superseded)) {
            return SearchResult.none(query, true);
        }
        List<SearchHit> hits = ranking.best(limit, day).stream()
                .map(found -> hitText.hit(documents.entry(found.document()), wanted, found.rank())).toList();
        return new SearchResult(query, hits, ranking.count(), false);
    }
}
