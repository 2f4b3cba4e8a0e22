package org.sponsorline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Edtf;
import org.sponsorline.model.Entry;

/// Finds entries by words as they are typed.
///
/// Every word of a query must be found: as the beginning of a word, or as any part of a Chinese or Japanese run.
/// Capitals, accents and apostrophes count for nothing. An item is found by its own title and text, and by its parties
/// under all their names, its editions, programme, tier, categories, territories and countries. Ranked are, in this
/// order: exact names, names that begin so, names that hold all words, what fits by its parties and values, and
/// what fits only by a text; equals stand as organizations, editions, agreements, milestones, figures, sources.
///
/// Made once for each [DatasetIndex], away from the window; costs a few bytes for each word of the record. Immutable.
public final class SearchIndex {

    private static final byte EXACT = 7;
    private static final byte BEGINS = 6;
    private static final byte NAMED = 5;
    private static final byte RELATED = 3;
    private static final byte TEXT = 1;

    private static final List<Entry.Kind> ORDER = List.of(
            Entry.Kind.ORGANIZATION, Entry.Kind.EDITION, Entry.Kind.AGREEMENT, Entry.Kind.MILESTONE,
            Entry.Kind.FIGURE, Entry.Kind.SOURCE);

    /// How many texts are read again to be certain; beyond that a word already narrows little.
    private static final int MOST_READINGS = 20_000;

    private final DatasetIndex index;
    private final SearchDocuments documents;
    private final WordIndex words;
    private final ItemSet titled;
    private final HitText hitText;

    private SearchIndex(DatasetIndex index) {
        this.index = index;
        documents = new SearchDocuments(index);
        words = documents.read();
        List<Agreement> agreements = index.dataset().agreements();
        titled = ItemSet.of(
                index.itemCount(), item -> item >= agreements.size() || agreements.get(item).title() != null);
        hitText = new HitText(index, documents);
    }

    public static SearchIndex of(DatasetIndex index) {
        return new SearchIndex(index);
    }

    /// Searches to the end; see [#search(String, int, BooleanSupplier)].
    public SearchResult search(String query, int limit) {
        return search(query, limit, () -> false);
    }

    /// Finds what matches a query.
    ///
    /// @param limit      how many hits to give at most; the total counts all
    /// @param superseded asked now and then whether nobody waits for this search any more
    public SearchResult search(String query, int limit, BooleanSupplier superseded) {
        Edtf date = DateQuery.parse(query, index.locale()).orElse(null);
        String folded = Folding.fold(query.strip());
        List<SearchWords.Wanted> wanted = SearchWords.wanted(folded);
        if (wanted.isEmpty()) {
            return SearchResult.none(query, date, false);
        }
        byte[] tiers = new byte[0];
        for (SearchWords.Wanted word : wanted) {
            if (superseded.getAsBoolean()) {
                return SearchResult.none(query, date, true);
            }
            byte[] ofWord = tiers(word, tiers.length == 0);
            tiers = tiers.length == 0 ? ofWord : lesser(tiers, ofWord);
        }
        markExact(tiers, folded);
        return superseded.getAsBoolean()
                ? SearchResult.none(query, date, true)
                : new SearchResult(query, best(tiers, limit, wanted), count(tiers), date, false);
    }

    /// How well each entry matches one word; only the first word of a query can begin a name.
    private byte[] tiers(SearchWords.Wanted word, boolean first) {
        byte[] weights = words.weights(word);
        verify(weights, word);
        byte[] tiers = new byte[documents.entryCount()];
        if (!anyAbove(weights, 0, weights.length, (byte) 0)) {
            return tiers;
        }
        for (int document = 0; document < tiers.length; document++) {
            tiers[document] = tier(weights[document], first);
        }
        raiseByParties(tiers, weights, first);
        int editions = index.dataset().editions().size();
        raise(tiers, index.column(Dimension.EDITION), weights, documents.firstEdition(), editions);
        for (Dimension dimension : SearchDocuments.BY_VALUE) {
            DimensionColumn column = index.column(dimension);
            raise(tiers, column, weights, documents.firstValue(dimension), column.valueCount());
        }
        raiseFigures(tiers, weights);
        return tiers;
    }

    private static byte tier(byte weight, boolean first) {
        return switch (weight) {
            case WordIndex.BEGINS_NAME -> first ? BEGINS : NAMED;
            case WordIndex.IN_NAME -> NAMED;
            case WordIndex.IN_TEXT -> TEXT;
            default -> 0;
        };
    }

    /// An agreement without a title of its own is named after its holders; to others their parties are related.
    private void raiseByParties(byte[] tiers, byte[] weights, boolean first) {
        int count = index.dataset().organizations().size();
        raise(tiers, index.column(Dimension.ORGANIZATION), weights, documents.firstOrganization(), count);
        DimensionColumn holders = index.holders();
        byte[] ofCombination = tiersByCombination(holders, weights, documents.firstOrganization(), count, first);
        if (ofCombination.length == 0) {
            return;
        }
        for (int item = 0; item < index.itemCount(); item++) {
            byte tier = ofCombination[holders.combination(item)];
            if (tier > tiers[item] && !titled.contains(item)) {
                tiers[item] = tier;
            }
        }
    }

    /// Raises items that have a value, or a party or edition, whose name holds the word.
    private void raise(byte[] tiers, DimensionColumn column, byte[] weights, int firstDocument, int count) {
        byte[] ofCombination = tiersByCombination(column, weights, firstDocument, count, false);
        if (ofCombination.length == 0) {
            return;
        }
        for (int item = 0; item < index.itemCount(); item++) {
            if (ofCombination[column.combination(item)] > 0 && tiers[item] < RELATED) {
                tiers[item] = RELATED;
            }
        }
    }

    /// The greatest tier among the values of each combination; empty where none has any.
    private static byte[] tiersByCombination(
            DimensionColumn column, byte[] weights, int firstDocument, int count, boolean first) {
        if (!anyAbove(weights, firstDocument, firstDocument + count, WordIndex.IN_TEXT)) {
            return new byte[0];
        }
        byte[] ofValue = new byte[column.valueCount()];
        for (int value = 0; value < count; value++) {
            byte weight = weights[firstDocument + value];
            ofValue[value] = weight > WordIndex.IN_TEXT ? tier(weight, first) : 0;
        }
        return column.greatestByCombination(ofValue);
    }

    private static boolean anyAbove(byte[] weights, int from, int to, byte least) {
        for (int document = from; document < to; document++) {
            if (weights[document] > least) {
                return true;
            }
        }
        return false;
    }

    private void raiseFigures(byte[] tiers, byte[] weights) {
        int document = documents.first(Entry.Kind.FIGURE);
        for (var figure : index.dataset().figures()) {
            String id = figure.organization();
            int organization = id == null ? -1 : index.dataset().organizationIndex(id);
            if (organization >= 0 && weights[documents.firstOrganization() + organization] > WordIndex.IN_TEXT) {
                tiers[document] = (byte) Math.max(tiers[document], RELATED);
            }
            document++;
        }
    }

    /// A run longer than a pair was found pair by pair; here its characters must really follow each other.
    private void verify(byte[] weights, SearchWords.Wanted word) {
        if (!word.run() || word.text().codePointCount(0, word.text().length()) < 3) {
            return;
        }
        int readings = 0;
        for (int document = 0; document < weights.length && readings < MOST_READINGS; document++) {
            if (weights[document] > 0) {
                readings++;
                weights[document] = documents.holds(document, word.text()) ? weights[document] : 0;
            }
        }
    }

    /// Finds the names that are the query itself among those that begin like it.
    private void markExact(byte[] tiers, String folded) {
        int readings = 0;
        boolean[] exact = new boolean[index.dataset().organizations().size()];
        boolean any = false;
        for (int document = 0; document < tiers.length && readings < MOST_READINGS; document++) {
            if (tiers[document] == BEGINS && (document >= index.itemCount() || titled.contains(document))) {
                readings++;
                if (SearchDocuments.names(documents.entry(document)).stream()
                        .anyMatch(name -> isLike(name, folded) && Folding.fold(name).equals(folded))) {
                    tiers[document] = EXACT;
                    int organization = document - documents.firstOrganization();
                    if (organization >= 0 && organization < exact.length) {
                        exact[organization] = true;
                        any = true;
                    }
                }
            }
        }
        if (any) {
            markHeldBy(exact, tiers);
        }
    }

    /// Folding drops and splits a few characters of a name; one of quite another length cannot become the query.
    private static boolean isLike(String name, String folded) {
        return name.length() <= 2 * folded.length() + 2 && folded.length() <= 2 * name.length() + 2;
    }

    private void markHeldBy(boolean[] exact, byte[] tiers) {
        DimensionColumn holders = index.holders();
        boolean[] ofCombination = new boolean[holders.combinationCount()];
        for (int combination = 1; combination < ofCombination.length; combination++) {
            int value = holders.combinationValue(combination, 0);
            // The title of a joint agreement is longer than the name of one of its holders.
            ofCombination[combination] =
                    holders.combinationSize(combination) == 1 && value < exact.length && exact[value];
        }
        for (int item = 0; item < index.itemCount(); item++) {
            if (tiers[item] == BEGINS && ofCombination[holders.combination(item)] && !titled.contains(item)) {
                tiers[item] = EXACT;
            }
        }
    }

    private static byte[] lesser(byte[] first, byte[] second) {
        for (int i = 0; i < first.length; i++) {
            // That the query begins a name is decided by its first word; the others need only be in the name.
            boolean begins = first[i] == BEGINS && second[i] == NAMED;
            first[i] = begins ? BEGINS : (byte) Math.min(first[i], second[i]);
        }
        return first;
    }

    private static int count(byte[] tiers) {
        int count = 0;
        for (byte tier : tiers) {
            count += tier > 0 ? 1 : 0;
        }
        return count;
    }

    private List<SearchHit> best(byte[] tiers, int limit, List<SearchWords.Wanted> wanted) {
        List<SearchHit> hits = new ArrayList<>();
        for (byte tier = EXACT; tier > 0 && hits.size() < limit; tier--) {
            for (int kind = 0; kind < ORDER.size() && hits.size() < limit; kind++) {
                int end = documents.end(ORDER.get(kind));
                for (int document = documents.first(ORDER.get(kind)); document < end; document++) {
                    if (tiers[document] == tier) {
                        hits.add(hitText.hit(documents.entry(document), wanted, tier - kind / 10.0));
                        if (hits.size() == limit) {
                            break;
                        }
                    }
                }
            }
        }
        return List.copyOf(hits);
    }
}
