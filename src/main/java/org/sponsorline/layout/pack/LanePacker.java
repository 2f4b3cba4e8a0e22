package org.sponsorline.layout.pack;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.query.column.LongOrder;

/// Stacks the items of one lane into the fewest rows in which none overlaps another, each item in the topmost free row,
/// in O(n log n).
///
/// Items are taken in the order of their left edges. A row is busy up to the right edge of what stands in it last; rows
/// that are busy wait in one heap by that edge, free ones in another by their number. What renews an item follows it
/// in its row where that row is free in time, even if a label stood there.
public final class LanePacker {

    private static final int NONE = -1;

    private final ItemColumns columns;
    private final double pxPerDay;
    private final double gapPx;
    private final IntToDoubleFunction labels;
    private final RowHeaps rows = new RowHeaps();
    /// The row of each item of the lane; kept only where items follow each other.
    private final int[] rowOfItem;
    private long visits;

    /// The rows of a lane.
    public static final class Rows {

        private final int[] items;
        private final int[] first;

        private Rows(int[] items, int[] first) {
            this.items = items;
            this.first = first;
        }

        /// The items row by row, each row in the order of time; do not change the array.
        public int[] items() {
            return items;
        }

        public int count() {
            return first.length - 1;
        }

        /// The place in [#items()] at which a row begins.
        public int first(int row) {
            return first[row];
        }
    }

    /// @param pxPerDay the scale at which items are stacked
    /// @param gapPx    between an item or its label and the next
    /// @param labels   how far right of an item's mark its label reaches, in pixels; 0 if it is inside
    public LanePacker(ItemColumns columns, double pxPerDay, double gapPx, IntToDoubleFunction labels) {
        this.columns = columns;
        this.pxPerDay = pxPerDay;
        this.gapPx = gapPx;
        this.labels = labels;
        rowOfItem = new int[columns.hasPredecessors() ? columns.count() : 0];
        Arrays.fill(rowOfItem, NONE);
    }

    /// Steps taken so far: comparisons in heaps and visits of items.
    public long operations() {
        return visits + rows.operations();
    }

    /// Stacks these items, each of which has a place in time.
    public Rows pack(int[] items) {
        return pack(items, Integer.MAX_VALUE).orElseThrow();
    }

    /// Stacks these items, or gives up as soon as they need more rows than this.
    public Optional<Rows> pack(int[] items, int mostRows) {
        long[] lefts = Arrays.stream(items).mapToLong(this::leftEighths).toArray();
        int[] ordered = Arrays.stream(LongOrder.of(lefts)).map(place -> items[place]).toArray();
        int[] rowOf = new int[items.length];
        rows.clear();
        int placed = place(ordered, rowOf, mostRows);
        for (int rank = 0; rank < placed && rowOfItem.length > 0; rank++) {
            rowOfItem[ordered[rank]] = NONE;
        }
        return placed < items.length ? Optional.empty() : Optional.of(byRow(ordered, rowOf));
    }

    /// Gives each item its row in the order of left edges; how many were placed before there were too many rows.
    private int place(int[] ordered, int[] rowOf, int mostRows) {
        for (int rank = 0; rank < ordered.length; rank++) {
            int item = ordered[rank];
            double markRight = MarkBox.right(columns, item, pxPerDay);
            double left = MarkBox.left(columns, item, columns.from(item), pxPerDay);
            int predecessor = columns.predecessor(item);
            int row = predecessor < 0 ? NONE : rowOfItem[predecessor];
            double start = columns.start(item) * pxPerDay;
            if (row < 0 || !rows.freeAfterMark(row, start)) {
                row = rows.takeFree(left);
            }
            // It may have been announced while its predecessor still ran; then its announcement is marked on that bar.
            rows.occupy(row, markRight, markRight + labels.applyAsDouble(item) + gapPx);
            if (row >= mostRows) {
                return rank;
            }
            rowOf[rank] = row;
            if (rowOfItem.length > 0) {
                rowOfItem[item] = row;
            }
            visits++;
        }
        return ordered.length;
    }

    /// Left edges to an eighth of a day: items within the same eighth may come in any order.
    private long leftEighths(int item) {
        return (long) Math.floor(MarkBox.left(columns, item, columns.from(item), pxPerDay) / pxPerDay * 8);
    }

    /// A counting sort keeps the order of time within each row.
    private Rows byRow(int[] ordered, int[] rowOf) {
        int[] first = new int[rows.count() + 1];
        for (int row : rowOf) {
            first[row + 1]++;
        }
        for (int row = 0; row < rows.count(); row++) {
            first[row + 1] += first[row];
        }
        int[] next = Arrays.copyOf(first, rows.count());
        int[] items = new int[ordered.length];
        for (int rank = 0; rank < ordered.length; rank++) {
            items[next[rowOf[rank]]++] = ordered[rank];
        }
        return new Rows(items, first);
    }
}
