package org.sponsorline.query.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Entry;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DimensionColumn;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.query.column.Spans;
import org.sponsorline.query.text.SearchText;

/// How well every entry fits one query, and which fit best.
///
/// In this order: exact names, names that begin so, names that hold all words, what fits by its parties and values, and
/// what fits only by a text; equals stand as organizations, editions, agreements, milestones, figures, sources, and
/// agreements in force before those yet to begin and those that have ended.
final class SearchRanking {

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
    /// By entry, one of the numbers above; 0 for what does not fit.
    private final byte[] tiers;
    /// By document, how it holds the word looked at.
    private final byte[] weights;

    SearchRanking(DatasetIndex index, SearchDocuments documents, WordIndex words) {
        this.index = index;
        this.documents = documents;
        this.words = words;
        titled = documents.titled();
        tiers = new byte[documents.entryCount()];
        weights = new byte[words.documentCount()];
    }

    /// A document that fits.
    ///
    /// @param rank higher is better
    record Ranked(int document, double rank) {}

    /// Ranks the entries by a query.
    ///
    /// @param folded     the whole query
    /// @param wanted     its words, at least one
    /// @param superseded asked now and then whether this is still wanted
    /// @return whether it came to its end
    boolean rank(String folded, List<SearchWords.Wanted> wanted, BooleanSupplier superseded) {
        weigh(wanted.getFirst(), tiers, true);
        byte[] others = wanted.size() > 1 ? new byte[tiers.length] : tiers;
        for (SearchWords.Wanted word : wanted.subList(1, wanted.size())) {
            if (superseded.getAsBoolean()) {
                return false;
            }
            weigh(word, others, false);
            takeLesser(tiers, others);
        }
        markExact(folded);
        return !superseded.getAsBoolean();
    }

    /// How well each entry matches one word; only the first word of a query can begin a name.
    private void weigh(SearchWords.Wanted word, byte[] into, boolean first) {
        words.weigh(word, weights);
        verify(word);
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
        byte[] combinations = tiersOfCombinations(
                holders, named, documents.firstOrganization(), index.dataset().organizations().size());
        if (combinations == null) {
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
        byte[] combinations = tiersOfCombinations(column, ofWeight, firstDocument, count);
        if (combinations != null) {
            column.raise(into, combinations, 0, index.itemCount());
        }
    }

    /// The greatest tier among the values of each combination, or null if none has any.
    private byte @Nullable [] tiersOfCombinations(
            DimensionColumn column, byte[] ofWeight, int firstDocument, int count) {
        if (!isAnyNamed(firstDocument, count)) {
            return null;
        }
        byte[] ofValue = new byte[column.valueCount()];
        for (int value = 0; value < count; value++) {
            ofValue[value] = ofWeight[weights[firstDocument + value]];
        }
        byte[] combinations = new byte[column.combinationCount()];
        column.greatestByCombination(ofValue, combinations);
        return combinations;
    }

    private boolean isAnyNamed(int firstDocument, int count) {
        for (int document = firstDocument; document < firstDocument + count; document++) {
            if (weights[document] > WordIndex.IN_TEXT) {
                return true;
            }
        }
        return false;
    }

    private void raiseFigures(byte[] into) {
        int first = documents.first(Entry.Kind.FIGURE);
        for (int document = first; document < documents.end(Entry.Kind.FIGURE); document++) {
            int organization = documents.organizationOfFigure(document - first);
            if (organization >= 0 && weights[organization] > WordIndex.IN_TEXT) {
                into[document] = (byte) Math.max(into[document], RELATED);
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

    /// How many entries fit.
    int count() {
        int count = 0;
        for (byte tier : tiers) {
            count += tier > 0 ? 1 : 0;
        }
        return count;
    }

    /// What fits best, best first.
    ///
    /// @param day on which agreements are in force or not; null to keep them in the record's order
    List<Ranked> best(int limit, @Nullable LocalDate day) {
        List<Ranked> best = new ArrayList<>();
        for (byte tier = EXACT; tier > 0 && best.size() < limit; tier--) {
            for (int kind = 0; kind < ORDER.size() && best.size() < limit; kind++) {
                boolean byTime = day != null && ORDER.get(kind) == Entry.Kind.AGREEMENT;
                for (Phase phase : byTime ? Phase.BY_TIME : List.of(Phase.ANY)) {
                    add(best, limit, tier, kind, document -> phase.holds(index, document, day));
                }
            }
        }
        return best;
    }

    private void add(List<Ranked> best, int limit, byte tier, int kind, IntPredicate among) {
        int end = documents.end(ORDER.get(kind));
        for (int document = documents.first(ORDER.get(kind)); document < end && best.size() < limit; document++) {
            if (tiers[document] == tier && among.test(document)) {
                best.add(new Ranked(document, tier - kind / 10.0));
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
