package org.sponsorline.layout.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DimensionColumn;

/// The colour of each item: the most frequent values of a dimension get a colour each, the rest share one.
///
/// Chosen for the whole record, so that colours do not change with the filter or the as-of day. One byte an item.
/// Immutable.
public final class Colouring {

    /// How many values can have a colour of their own.
    public static final int COLOURS = 8;

    /// The colour of all other values.
    public static final int OTHER = COLOURS;

    /// The colour of items without a value.
    public static final int NONE = COLOURS + 1;

    /// How many colours there are in all.
    public static final int ORDINALS = COLOURS + 2;

    private final Dimension dimension;
    private final byte[] ordinals;
    private final List<Entry> entries;

    /// One line of a legend.
    ///
    /// @param ordinal the colour
    /// @param key     the value's key in its dimension, empty for those that share a colour
    /// @param label   its name, empty for [#OTHER] and [#NONE], which the painter names
    /// @param count   how many items of the record have this colour
    public record Entry(int ordinal, String key, String label, int count) {}

    private Colouring(Dimension dimension, byte[] ordinals, List<Entry> entries) {
        this.dimension = dimension;
        this.ordinals = ordinals;
        this.entries = List.copyOf(entries);
    }

    /// All items in the first colour.
    public static Colouring single(int items) {
        return new Colouring(Dimension.KIND, new byte[items], List.of());
    }

    /// The colours of a record by a dimension; an item with several values has the colour of its first. By category it is
    /// that of the family where the record has families, as there are more categories than colours.
    public static Colouring of(DatasetIndex index, Dimension asked) {
        Dimension dimension = coloured(index, asked);
        DimensionColumn column = index.column(dimension);
        return paint(index, column, ordinals(column, counts(index, column)));
    }

    /// The colours of what is known of a record on some day, each value with the colour it has in the whole record.
    public static Colouring of(DatasetIndex known, DatasetIndex whole, Dimension asked) {
        if (known.equals(whole)) {
            return of(whole, asked);
        }
        Dimension dimension = coloured(whole, asked);
        DimensionColumn all = whole.column(dimension);
        byte[] ofAll = ordinals(all, counts(whole, all));
        DimensionColumn column = known.column(dimension);
        byte[] ordinalOfValue = new byte[column.valueCount()];
        Arrays.fill(ordinalOfValue, (byte) OTHER);
        for (int value = 0; value < ofAll.length; value++) {
            int inKnown = ofAll[value] == OTHER ? -1 : column.valueOf(all.key(value));
            if (inKnown >= 0) {
                ordinalOfValue[inKnown] = ofAll[value];
            }
        }
        return paint(known, column, ordinalOfValue);
    }

    private static Dimension coloured(DatasetIndex whole, Dimension asked) {
        boolean hasFamilies = !whole.dataset().header().categories().isEmpty();
        return asked == Dimension.CATEGORY && hasFamilies ? Dimension.FAMILY : asked;
    }

    private static int[] counts(DatasetIndex index, DimensionColumn column) {
        int[] counts = new int[column.valueCount()];
        for (int item = 0; item < index.itemCount(); item++) {
            if (column.count(item) > 0) {
                counts[column.value(item, 0)]++;
            }
        }
        return counts;
    }

    private static Colouring paint(DatasetIndex index, DimensionColumn column, byte[] ordinalOfValue) {
        byte[] ordinals = new byte[index.itemCount()];
        int[] sizes = new int[ORDINALS];
        for (int item = 0; item < ordinals.length; item++) {
            int ordinal = column.count(item) == 0 ? NONE : ordinalOfValue[column.value(item, 0)];
            ordinals[item] = (byte) ordinal;
            sizes[ordinal]++;
        }
        List<Entry> entries = new ArrayList<>();
        for (int value = 0; value < ordinalOfValue.length; value++) {
            int ordinal = ordinalOfValue[value];
            if (ordinal != OTHER && sizes[ordinal] > 0) {
                entries.add(new Entry(ordinal, column.key(value), column.label(value), sizes[ordinal]));
            }
        }
        entries.sort(Comparator.comparingInt(Entry::ordinal));
        for (int shared : new int[] {OTHER, NONE}) {
            if (sizes[shared] > 0) {
                entries.add(new Entry(shared, "", "", sizes[shared]));
            }
        }
        return new Colouring(column.dimension(), ordinals, entries);
    }

    /// Colours go to the most frequent values, in the order of values, which is also that of the legend.
    private static byte[] ordinals(DimensionColumn column, int[] counts) {
        byte[] ordinalOfValue = new byte[counts.length];
        Arrays.fill(ordinalOfValue, (byte) OTHER);
        int[] coloured = IntStream.range(0, counts.length).filter(value -> counts[value] > 0).boxed()
                .sorted(Comparator.<Integer>comparingInt(value -> -counts[value]).thenComparingInt(column::rank))
                .limit(COLOURS).sorted(Comparator.comparingInt(column::rank))
                .mapToInt(Integer::intValue).toArray();
        for (int ordinal = 0; ordinal < coloured.length; ordinal++) {
            ordinalOfValue[coloured[ordinal]] = (byte) ordinal;
        }
        return ordinalOfValue;
    }

    /// What colours stand for: the families where one has asked for categories and the record has families.
    public Dimension dimension() {
        return dimension;
    }

    /// The colour of an item.
    public int ordinal(int item) {
        return ordinals[item];
    }

    /// The values that have a colour, in the order of their colours, then those that share one: what a legend lists.
    public List<Entry> entries() {
        return entries;
    }
}
