package org.sponsorline.desktop.table;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Grouping;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.query.value.StatedValues;

/// The items of the table in their order: those the timeline draws undimmed, each once, however many lanes it is in.
///
/// In the order of the lanes, an item stands where it is drawn first. Items of folded lanes are rows like the others.
/// Never changed once made; the arrays are shared, not copied.
final class TableRows {

    private final DatasetIndex index;
    private final int[] order;
    private final int[] rows;
    private final StatedValues values;

    private TableRows(DatasetIndex index, int[] order, StatedValues values) {
        this.index = index;
        this.order = order;
        this.values = values;
        rows = RowOrder.rowsByItem(order, index.itemCount());
    }

    /// How much is known about the prices of these rows.
    StatedValues values() {
        return values;
    }

    /// A sort by one field.
    record Sort(TableField field, boolean descending) {}

    /// The matching items in the order of the lanes.
    static TableRows ofLanes(DatasetIndex index, Grouping grouping, ItemSet matching) {
        int[] order = new int[matching.count()];
        BitSet seen = new BitSet(index.itemCount());
        int next = 0;
        for (int lane = 0; lane < grouping.size(); lane++) {
            for (int k = 0; k < grouping.itemCount(lane); k++) {
                int item = grouping.item(lane, k);
                if (matching.contains(item) && !seen.get(item)) {
                    seen.set(item);
                    order[next++] = item;
                }
            }
        }
        return new TableRows(
                index, Arrays.copyOf(order, next),
                StatedValues.of(index.dataset(), new ItemSet(index.itemCount(), seen)));
    }

    /// The same rows sorted, the first of several sorts first; equal ones keep the order they have.
    TableRows sorted(List<Sort> sorts, SortKeys keys) {
        int[] sorted = order;
        for (Sort sort : sorts.reversed()) {
            sorted = RowOrder.by(sorted, keys.by(sort.field()), sort.descending());
        }
        return sorts.isEmpty() ? this : new TableRows(index, sorted, values);
    }

    DatasetIndex index() {
        return index;
    }

    int size() {
        return order.length;
    }

    int item(int row) {
        return order[row];
    }

    /// The row of an item, or -1.
    int rowOf(int item) {
        return item < 0 || item >= rows.length ? -1 : rows[item];
    }
}
