package org.sponsorline.query.column;

import java.util.Arrays;
import java.util.function.IntConsumer;
import java.util.function.IntPredicate;

/// A set of item numbers of one record: one bit an item, its size counted once. Immutable.
public final class ItemSet {

    private final int universe;
    private final long[] words;
    private final int count;

    /// Takes the array over; bits beyond the universe must be clear.
    public ItemSet(int universe, long[] words) {
        this.universe = universe;
        this.words = words;
        int sum = 0;
        for (long word : words) {
            sum += Long.bitCount(word);
        }
        count = sum;
    }

    /// Every item of a record with this many items.
    public static ItemSet all(int universe) {
        long[] words = new long[wordCount(universe)];
        Arrays.fill(words, -1L);
        if ((universe & 63) != 0) {
            words[words.length - 1] = -1L >>> -universe;
        }
        return new ItemSet(universe, words);
    }

    /// The items with numbers below a limit, of a record with so many.
    public static ItemSet below(int universe, int limit) {
        long[] words = new long[wordCount(universe)];
        Arrays.fill(words, 0, limit >>> 6, -1L);
        if ((limit & 63) != 0) {
            words[limit >>> 6] = -1L >>> -limit;
        }
        return new ItemSet(universe, words);
    }

    /// No item of a record with this many items.
    public static ItemSet none(int universe) {
        return new ItemSet(universe, new long[wordCount(universe)]);
    }

    /// The items that pass the test.
    public static ItemSet of(int universe, IntPredicate test) {
        long[] words = new long[wordCount(universe)];
        for (int item = 0; item < universe; item++) {
            if (test.test(item)) {
                words[item >>> 6] |= 1L << item;
            }
        }
        return new ItemSet(universe, words);
    }

    public static int wordCount(int universe) {
        return (universe + 63) >>> 6;
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
        return item >= 0 && item < universe && (words[item >>> 6] & 1L << item) != 0;
    }

    /// The first item of the set at or after a number, or -1 where there is none.
    public int next(int from) {
        int index = from >>> 6;
        if (from >= universe) {
            return -1;
        }
        long word = words[index] & -1L << from;
        while (word == 0) {
            if (++index == words.length) {
                return -1;
            }
            word = words[index];
        }
        return (index << 6) + Long.numberOfTrailingZeros(word);
    }

    /// Calls with every item of the set, in ascending order.
    public void forEach(IntConsumer action) {
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                action.accept((i << 6) + Long.numberOfTrailingZeros(word));
            }
        }
    }

    /// The items of the set in ascending order.
    public int[] toArray() {
        int[] items = new int[count];
        int next = 0;
        for (int i = 0; i < words.length; i++) {
            for (long word = words[i]; word != 0; word &= word - 1) {
                items[next++] = (i << 6) + Long.numberOfTrailingZeros(word);
            }
        }
        return items;
    }

    /// What is in both sets of one record.
    public ItemSet and(ItemSet other) {
        long[] both = sameUniverse(other);
        if (count == universe) {
            return other;
        }
        if (other.count == universe) {
            return this;
        }
        both = both.clone();
        for (int i = 0; i < both.length; i++) {
            both[i] &= words[i];
        }
        return new ItemSet(universe, both);
    }

    /// What is in either set of one record.
    public ItemSet or(ItemSet other) {
        long[] either = sameUniverse(other).clone();
        for (int i = 0; i < either.length; i++) {
            either[i] |= words[i];
        }
        return new ItemSet(universe, either);
    }

    /// What is in this set and not in the other.
    public ItemSet without(ItemSet other) {
        long[] rest = sameUniverse(other).clone();
        for (int i = 0; i < rest.length; i++) {
            rest[i] = words[i] & ~rest[i];
        }
        return new ItemSet(universe, rest);
    }

    private long[] sameUniverse(ItemSet other) {
        if (other.universe != universe) {
            throw new IllegalArgumentException("These sets belong to different records.");
        }
        return other.words;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ItemSet set && universe == set.universe && Arrays.equals(words, set.words);
    }

    @Override
    public int hashCode() {
        return 31 * universe + Arrays.hashCode(words);
    }

    @Override
    public String toString() {
        return count + " of " + universe;
    }

    /// The bits of items `64 * index` to `64 * index + 63`.
    public long word(int index) {
        return words[index];
    }
}
