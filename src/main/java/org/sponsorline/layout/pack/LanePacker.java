package org.sponsorline.layout.pack;

import java.util.Arrays;
import java.util.Optional;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.query.column.LongOrder;

/// Stacks the items of one lane into rows so that none overlaps another: the fewest rows there can be, each item in
/// the topmost that is free, in O(n log n).
///
/// Items are taken in the order of their left edges. A row is busy up to the right edge of what stands in it last; rows
/// that are busy wait in one heap by that edge, free ones in another by their number. What renews an item follows it
/// in its row where that row is free in time, even if a label stood there.
///
/// Made once for the lanes of a layout and used for one after the other: what it works in is kept from lane to lane.
public final class LanePacker {

    private static final int NONE = -1;

    private final ItemColumns columns;
    private final double pxPerDay;
    private final double gapPx;
    private final LabelExtent labels;
    private final RowHeaps rows = new RowHeaps();
    private final LongOrder order = new LongOrder();
    private long[] lefts = {};
    private int[] itemOfRank = {};
    private int[] rowOfRank = {};
    /// The row of each item of the lane; kept only where items follow each other.
    private final int[] rowOfItem;
    private long visits;

    /// How far right of an item's mark its label reaches at the reference scale, in pixels; 0 where it is inside.
    public interface LabelExtent {
        double beyond(int item);
    }

    /// The rows of a lane: the items row by row, each row in the order of time, and where each row begins.
    public static final class Rows {

        private final int[] order;
        private final int[] first;

        private Rows(int[] order, int[] first) {
            this.order = order;
            this.first = first;
        }

        public int count() {
            return first.length - 1;
        }

        public int first(int row) {
            return first[row];
        }

        public int size() {
            return order.length;
        }

        public void copyTo(int[] items, int at) {
            System.arraycopy(order, 0, items, at, order.length);
        }
    }

    public LanePacker(ItemColumns columns, double pxPerDay, double gapPx, LabelExtent labels) {
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
        sort(items);
        rows.clear();
        int placed = place(items.length, mostRows);
        for (int rank = 0; rank < placed && rowOfItem.length > 0; rank++) {
            rowOfItem[itemOfRank[rank]] = NONE;
        }
        return placed < items.length ? Optional.empty() : Optional.of(byRow(items.length));
    }

    private void sort(int[] items) {
        if (lefts.length < items.length) {
            lefts = new long[items.length];
            itemOfRank = new int[items.length];
            rowOfRank = new int[items.length];
        }
        for (int i = 0; i < items.length; i++) {
            lefts[i] = leftEighths(items[i]);
        }
        order.sort(lefts, items.length);
        for (int rank = 0; rank < items.length; rank++) {
            itemOfRank[rank] = items[order.at(rank)];
        }
    }

    /// Gives each item its row in the order of left edges; how many were placed before there were too many rows.
    private int place(int count, int mostRows) {
        for (int rank = 0; rank < count; rank++) {
            int item = itemOfRank[rank];
            double markRight = MarkBox.right(columns, item, pxPerDay);
            double left = MarkBox.left(columns, item, columns.from(item), pxPerDay);
            int predecessor = columns.predecessor(item);
            int row = predecessor < 0 ? NONE : rowOfItem[predecessor];
            double start = columns.start(item) * pxPerDay;
            if (row < 0 || !rows.freeAfterMark(row, start)) {
                row = rows.takeFree(left);
            }
            // Else it was perhaps announced while its predecessor still ran: the announcement is marked on that.
            rows.occupy(row, markRight, markRight + labels.beyond(item) + gapPx);
            if (row >= mostRows) {
                return rank;
            }
            rowOfRank[rank] = row;
            if (rowOfItem.length > 0) {
                rowOfItem[item] = row;
            }
            visits++;
        }
        return count;
    }

    /// Left edges to an eighth of a day: what begins within the same eighth may come in any order.
    private long leftEighths(int item) {
        return (long) Math.floor(MarkBox.left(columns, item, columns.from(item), pxPerDay) / pxPerDay * 8);
    }

    /// A counting sort keeps the order of time within each row.
    private Rows byRow(int count) {
        int[] first = new int[rows.count() + 1];
        for (int rank = 0; rank < count; rank++) {
            first[rowOfRank[rank] + 1]++;
        }
        for (int row = 0; row < rows.count(); row++) {
            first[row + 1] += first[row];
        }
        int[] next = Arrays.copyOf(first, rows.count());
        int[] items = new int[count];
        for (int rank = 0; rank < count; rank++) {
            items[next[rowOfRank[rank]]++] = itemOfRank[rank];
        }
        return new Rows(items, first);
    }
}
