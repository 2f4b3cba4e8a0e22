package org.sponsorline.query.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Entry;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DimensionColumn;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.query.column.Spans;
import org.sponsorline.query.text.SearchText;

/// Finds entries by words as they are typed.
///
/// Every word of a query must be found: as the beginning of a word, or as any part of a run without spaces, as Chinese
/// and Thai have them.
/// Capitals, accents and apostrophes count for nothing. An item is found by its own title and text, and by its parties
/// under all their names, its editions, programme, tier, categories, territories and countries. Ranked are, in this
/// order: exact names, names that begin so, names that hold all words, what fits by its parties and values, and
/// what fits only by a text; equals stand as organizations, editions, agreements, milestones, figures, sources, and
/// agreements in force before those yet to begin and those that have ended.
///
/// Made once for each [DatasetIndex], away from the window; costs a few bytes for each word of the record. May be asked
/// by several threads, and answers one after the other.
public final class SearchIndex {

    private static final byte EXACT = 7;
    private static final byte BEGINS = 6;
    private static final byte NAMED = 5;
    private static final byte RELATED = 3;
    private static final byte TEXT = 1;

    private static final List<Entry.Kind> ORDER = List.of(
            Entry.Kind.ORGANIZATION, Entry.Kind.EDITION, Entry.Kind.AGREEMENT, Entry.Kind.MILESTONE,
            Entry.Kind.FIGURE, Entry.Kind.SOURCE);

    /// The most texts that are read again for a run of three characters or more.
    private static final int MOST_READINGS = 20_000;

    private final DatasetIndex index;
    private final SearchDocuments documents;
    private final WordIndex words;
    private final ItemSet titled;
    private final HitText hitText;
    /// By figure, the place of its organization in the record, or -1.
    private final int[] organizationOfFigure;
    /// Buffers for one search at a time, kept from one to the next so that a keystroke allocates nothing for each
    /// entry.
    private final byte[] weights;
    private final byte[] tiers;
    private final byte[] others;
    private final byte[] combinations;

    private SearchIndex(DatasetIndex index) {
        this.index = index;
        documents = new SearchDocuments(index);
        words = documents.read();
        List<Agreement> agreements = index.dataset().agreements();
        titled = ItemSet.of(
                index.itemCount(), item -> item >= agreements.size() || agreements.get(item).title() != null);
        hitText = new HitText(index, documents);
        organizationOfFigure = index.dataset().figures().stream().mapToInt(figure -> figure.organization() == null
                ? -1 : index.dataset().organizationIndex(figure.organization())).toArray();
        weights = new byte[words.documentCount()];
        tiers = new byte[documents.entryCount()];
        others = new byte[tiers.length];
        combinations = new byte[mostCombinations()];
    }

    private int mostCombinations() {
        int most = Math.max(index.holders().combinationCount(), Math.max(
                index.column(Dimension.ORGANIZATION).combinationCount(),
                index.column(Dimension.EDITION).combinationCount()));
        for (Dimension dimension : SearchDocuments.BY_VALUE) {
            most = Math.max(most, index.column(dimension).combinationCount());
        }
        return most;
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
    public synchronized SearchResult search(
            String query, @Nullable LocalDate day, int limit, BooleanSupplier superseded) {
        String folded = SearchText.fold(query.strip());
        List<SearchWords.Wanted> wanted = SearchWords.wanted(folded);
        if (wanted.isEmpty()) {
            return SearchResult.none(query, false);
        }
        for (int i = 0; i < wanted.size(); i++) {
            if (superseded.getAsBoolean()) {
                return SearchResult.none(query, true);
            }
            weigh(wanted.get(i), i == 0 ? tiers : others, i == 0);
            if (i > 0) {
                takeLesser(tiers, others);
            }
        }
        markExact(folded);
        return superseded.getAsBoolean()
                ? SearchResult.none(query, true)
                : new SearchResult(query, best(limit, wanted, day), count(tiers), false);
    }

    /// How well each entry matches one word; only the first word of a query can begin a name.
    private void weigh(SearchWords.Wanted word, byte[] into, boolean first) {
        words.weigh(word, weights);
        verify(word);
        if (!anyAbove(weights, 0, weights.length, (byte) 0)) {
            Arrays.fill(into, (byte) 0);
            return;
        }
        byte[] ofWeight = {0, TEXT, NAMED, first ? BEGINS : NAMED};
        for (int document = 0; document < into.length; document++) {
            into[document] = ofWeight[weights[document]];
        }
        raiseByHolders(into, ofWeight);
        byte[] related = {0, 0, RELATED, RELATED};
        raise(into, index.column(Dimension.ORGANIZATION), related, documents.firstOrganization(),
                index.dataset().organizations().size());
        raise(into, index.column(Dimension.EDITION), related, documents.firstEdition(),
                index.dataset().editions().size());
        for (Dimension dimension : SearchDocuments.BY_VALUE) {
            DimensionColumn column = index.column(dimension);
            raise(into, column, related, documents.firstValue(dimension), column.valueCount());
        }
        raiseFigures(into);
    }

    /// An agreement without a title of its own is named after its holders.
    private void raiseByHolders(byte[] into, byte[] ofWeight) {
        DimensionColumn holders = index.holders();
        byte[] named = {0, 0, ofWeight[WordIndex.IN_NAME], ofWeight[WordIndex.BEGINS_NAME]};
        if (!weighCombinations(
                holders, named, documents.firstOrganization(), index.dataset().organizations().size())) {
            return;
        }
        int to;
        for (int from = titled.nextOutside(0); from < index.itemCount(); from = titled.nextOutside(to)) {
            int next = titled.next(from);
            to = next < 0 ? index.itemCount() : next;
            holders.raise(into, combinations, from, to);
        }
    }

    /// Raises items that have a value, or a party or edition, whose name holds the word.
    private void raise(byte[] into, DimensionColumn column, byte[] ofWeight, int firstDocument, int count) {
        if (weighCombinations(column, ofWeight, firstDocument, count)) {
            column.raise(into, combinations, 0, index.itemCount());
        }
    }

    /// Writes the greatest tier among the values of each combination, unless none has any.
    private boolean weighCombinations(DimensionColumn column, byte[] ofWeight, int firstDocument, int count) {
        if (!anyAbove(weights, firstDocument, firstDocument + count, WordIndex.IN_TEXT)) {
            return false;
        }
        byte[] ofValue = new byte[column.valueCount()];
        for (int value = 0; value < count; value++) {
            ofValue[value] = ofWeight[weights[firstDocument + value]];
        }
        column.greatestByCombination(ofValue, combinations);
        return true;
    }

    private static boolean anyAbove(byte[] weights, int from, int to, byte least) {
        for (int document = from; document < to; document++) {
            if (weights[document] > least) {
                return true;
            }
        }
        return false;
    }

    private void raiseFigures(byte[] into) {
        int first = documents.first(Entry.Kind.FIGURE);
        for (int figure = 0; figure < organizationOfFigure.length; figure++) {
            if (organizationOfFigure[figure] >= 0
                    && weights[documents.firstOrganization() + organizationOfFigure[figure]] > WordIndex.IN_TEXT) {
                into[first + figure] = (byte) Math.max(into[first + figure], RELATED);
            }
        }
    }

    /// A run longer than a pair was found pair by pair; here its characters must really follow each other.
    private void verify(SearchWords.Wanted word) {
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
    private void markExact(String folded) {
        boolean[] exact = new boolean[index.dataset().organizations().size()];
        boolean any = false;
        for (int document : words.named(folded)) {
            if (document < tiers.length && tiers[document] == BEGINS
                    && (document >= index.itemCount() || titled.contains(document)) && isNamed(document, folded)) {
                tiers[document] = EXACT;
                int organization = document - documents.firstOrganization();
                if (organization >= 0 && organization < exact.length) {
                    exact[organization] = true;
                    any = true;
                }
            }
        }
        if (any) {
            markHeldBy(exact);
        }
    }

    private boolean isNamed(int document, String folded) {
        return SearchDocuments.names(documents.entry(document)).stream()
                .anyMatch(name -> SearchText.fold(name).equals(folded));
    }

    private void markHeldBy(boolean[] exact) {
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

    private static void takeLesser(byte[] first, byte[] second) {
        for (int i = 0; i < first.length; i++) {
            // That the query begins a name is decided by its first word; the others need only be in the name.
            boolean begins = first[i] == BEGINS && second[i] == NAMED;
            first[i] = begins ? BEGINS : (byte) Math.min(first[i], second[i]);
        }
    }

    private static int count(byte[] tiers) {
        int count = 0;
        for (byte tier : tiers) {
            count += tier > 0 ? 1 : 0;
        }
        return count;
    }

    private List<SearchHit> best(int limit, List<SearchWords.Wanted> wanted, @Nullable LocalDate day) {
        List<SearchHit> hits = new ArrayList<>();
        for (byte tier = EXACT; tier > 0 && hits.size() < limit; tier--) {
            for (int kind = 0; kind < ORDER.size() && hits.size() < limit; kind++) {
                boolean byTime = day != null && ORDER.get(kind) == Entry.Kind.AGREEMENT;
                for (Phase phase : byTime ? Phase.BY_TIME : List.of(Phase.ANY)) {
                    addHits(hits, limit, tier, kind, document -> phase.holds(index, document, day), wanted);
                }
            }
        }
        return List.copyOf(hits);
    }

    private void addHits(
            List<SearchHit> hits, int limit, byte tier, int kind, IntPredicate among, List<SearchWords.Wanted> wanted) {
        int end = documents.end(ORDER.get(kind));
        for (int document = documents.first(ORDER.get(kind)); document < end && hits.size() < limit; document++) {
            if (tiers[document] == tier && among.test(document)) {
                hits.add(hitText.hit(documents.entry(document), wanted, tier - kind / 10.0));
            }
        }
    }

    /// Whether agreements are in force on a day, in the order in which people look for them.
    private enum Phase {
        IN_FORCE, TO_BEGIN, ENDED, ANY;

        private static final List<Phase> BY_TIME = List.of(IN_FORCE, TO_BEGIN, ENDED);

        /// What nobody holds or is only reported is in force on no day; it counts as yet to begin.
        private boolean holds(DatasetIndex index, int item, @Nullable LocalDate day) {
            if (this == ANY || day == null) {
                return this == ANY;
            }
            Spans spans = index.spans();
            long on = day.toEpochDay();
            boolean ended = spans.dated(item) && spans.lastDay(item) < on;
            boolean begun = spans.dated(item) && spans.firstDay(item) <= on
                    && index.isHeld(item);
            return this == (ended ? ENDED : begun ? IN_FORCE : TO_BEGIN);
        }
    }
}
