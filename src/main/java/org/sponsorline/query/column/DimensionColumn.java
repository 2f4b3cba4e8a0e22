package org.sponsorline.query.column;

import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/// The values that each item has in one dimension: none, one or several.
///
/// Values are numbered from 0 and have a stable key, which filters and lane paths name, and a label for people.
/// Items with the same values share one *combination*, so that a walk over all items can decide once for each
/// combination. Costs one to four bytes an item. Immutable.
public final class DimensionColumn {

    private final Dimension dimension;
    private final List<String> keys;
    private final List<String> labels;
    private final String missingLabel;
    private final int[] ranks;
    private final int[] byRank;
    private final ItemCodes codes;
    private final ValueSets combinations;
    /// Counted when first asked for.
    private volatile int @Nullable [] ofAll;

    DimensionColumn(
            Dimension dimension, List<String> keys, List<String> labels, String missingLabel, int[] ranks,
            ItemCodes codes, ValueSets combinations) {
        this.dimension = dimension;
        this.keys = List.copyOf(keys);
        this.labels = List.copyOf(labels);
        this.missingLabel = missingLabel;
        this.ranks = ranks;
        byRank = new int[ranks.length];
        for (int value = 0; value < ranks.length; value++) {
            byRank[ranks[value]] = value;
        }
        this.codes = codes;
        this.combinations = combinations;
    }

    public Dimension dimension() {
        return dimension;
    }

    /// How many values there are; some of them may belong to no item.
    public int valueCount() {
        return keys.size();
    }

    /// The stable name of a value, such as an organization's id, `CN`, `media-rights` or `cited`.
    public String key(int value) {
        return keys.get(value);
    }

    /// The label of a value, in the locale of the index.
    public String label(int value) {
        return labels.get(value);
    }

    /// The label for having no value.
    public String missingLabel() {
        return missingLabel;
    }

    /// The value with this key, or -1. Looks at every key.
    public int valueOf(String key) {
        return keys.indexOf(key);
    }

    /// The place of a value in the order of values, from 0.
    ///
    /// Programmes and tiers keep the record's order, kinds that of the format, editions that of their dates;
    /// the others stand in the alphabetical order of the locale.
    public int rank(int value) {
        return ranks[value];
    }

    /// The value of a rank; the inverse of [#rank(int)].
    public int valueAt(int rank) {
        return byRank[rank];
    }

    /// How many values an item has.
    public int count(int item) {
        return combinations.size(codes.get(item));
    }

    /// The value of an item at a place below its [#count(int)].
    public int value(int item, int k) {
        return combinations.value(codes.get(item), k);
    }

    /// How many combinations of values there are; number 0 is that of no value at all.
    public int combinationCount() {
        return combinations.count();
    }

    /// The number of an item's combination.
    public int combination(int item) {
        return codes.get(item);
    }

    /// For each combination, by number, whether it has a value that passes the test.
    public boolean[] combinationsWith(IntPredicate value) {
        return combinations.holding(value);
    }

    /// The items whose combination is wanted.
    ///
    /// @param wanted by the number of the combination
    public ItemSet having(boolean[] wanted) {
        return ItemSet.of(codes.size(), item -> wanted[codes.get(item)]);
    }

    /// How many of these items have each value; the last number says how many have none.
    public int[] tally(ItemSet items) {
        int[] byCombination = codes.tally(items, combinations.count());
        int[] byValue = new int[valueCount() + 1];
        combinations.addUp(byCombination, byValue);
        byValue[valueCount()] = byCombination[0];
        return byValue;
    }

    /// The same of all items, counted once; not to be changed.
    public int[] tallyOfAll() {
        int[] found = ofAll;
        if (found == null) {
            found = tally(ItemSet.all(codes.size()));
            ofAll = found;
        }
        return found;
    }

    /// Writes for each combination the greatest of the numbers, from 0, that its values have.
    ///
    /// @param into is long enough for all combinations
    public void greatestByCombination(byte[] ofValue, byte[] into) {
        combinations.greatest(ofValue, into);
    }

    /// Raises the number of each item of a stretch to that of its combination.
    public void raise(byte[] numbers, byte[] ofCombination, int from, int to) {
        codes.raise(numbers, ofCombination, from, to);
    }

    /// How many values a combination has.
    public int combinationSize(int combination) {
        return combinations.size(combination);
    }

    /// The value of a combination at a place below its size.
    public int combinationValue(int combination, int k) {
        return combinations.value(combination, k);
    }
}
