package org.sponsorline.query.column;

import java.util.BitSet;
import java.util.function.BiConsumer;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/// A set of item numbers of one record: one bit an item, its size counted once. Immutable.
public final class ItemSet {

    private final int universe;
    private final BitSet items;
    private final int count;

    /// Takes the bits over; none may be set beyond the universe.
    public ItemSet(int universe, BitSet items) {
        this.universe = universe;
        this.items = items;
        count = items.cardinality();
    }

    /// Every item of a record with this many items.
    public static ItemSet all(int universe) {
        return below(universe, universe);
    }

    /// The items with numbers below a limit, of a record with this many items.
    public static ItemSet below(int universe, int limit) {
        BitSet items = new BitSet(universe);
        items.set(0, limit);
        return new ItemSet(universe, items);
    }

    /// No item of a record with this many items.
    public static ItemSet none(int universe) {
        return below(universe, 0);
    }

    /// The items that pass the test.
    public static ItemSet of(int universe, IntPredicate test) {
        BitSet items = new BitSet(universe);
        for (int item = 0; item < universe; item++) {
            if (test.test(item)) {
                items.set(item);
            }
        }
        return new ItemSet(universe, items);
    }

    /// How many items are in the set.
    public int count() {
        return count;
    }

    public boolean isEmpty() {
        return count == 0;
    }

    /// Whether an item is in the set; false for numbers the record does not have.
    public boolean contains(int item) {
        return item >= 0 && items.get(item);
    }

    /// The first item of the set at or after a number, or -1.
    public int next(int from) {
        return items.nextSetBit(from);
    }

    /// The first number at or after another that is not in the set; the record may have no such item.
    public int nextOutside(int from) {
        return items.nextClearBit(from);
    }

    /// Calls with every item of the set, in ascending order.
    public void forEach(IntConsumer action) {
        for (int item = next(0); item >= 0; item = next(item + 1)) {
            action.accept(item);
        }
    }

    /// What is in both sets of one record.
    public ItemSet and(ItemSet other) {
        requireSameUniverse(other);
        if (count == universe) {
            return other;
        }
        return other.count == universe ? this : combined(other, BitSet::and);
    }

    /// What is in either set of one record.
    public ItemSet or(ItemSet other) {
        return combined(other, BitSet::or);
    }

    /// What is in this set and not in the other.
    public ItemSet without(ItemSet other) {
        return combined(other, BitSet::andNot);
    }

    private ItemSet combined(ItemSet other, BiConsumer<BitSet, BitSet> change) {
        requireSameUniverse(other);
        BitSet changed = (BitSet) items.clone();
        change.accept(changed, other.items);
        return new ItemSet(universe, changed);
    }

    private void requireSameUniverse(ItemSet other) {
        if (other.universe != universe) {
            throw new IllegalArgumentException("These sets belong to different records.");
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemSet set && universe == set.universe && items.equals(set.items);
    }

    @Override
    public int hashCode() {
        return 31 * universe + items.hashCode();
    }

    @Override
    public String toString() {
        return count + " of " + universe;
    }
}
