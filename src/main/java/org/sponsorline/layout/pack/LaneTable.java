package org.sponsorline.layout.pack;

import java.util.BitSet;
import java.util.Optional;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.query.Coverage;
import org.sponsorline.query.Grouping;

/// The lanes of a layout with their places: each has a header and below it rows of bars. Immutable.
///
/// `y` is in pixels from the top of the first lane's header. Lanes are numbered in the order they are shown.
public final class LaneTable {

    private static final int MAX_DEPTH = 7;

    private final Grouping grouping;
    private final BitSet headedByRow;
    private final byte[] depth;
    private final Metrics metrics;
    private final int[] parent;
    private final int[] afterNested;
    private final int[] firstRow;
    private final double[] top;

    /// @param headedByRow the lanes without a header of their own: the name beside their first row is their head
    public LaneTable(Grouping grouping, int[] firstRow, BitSet headedByRow, Metrics metrics) {
        this.grouping = grouping;
        this.headedByRow = headedByRow;
        this.metrics = metrics;
        this.firstRow = firstRow;
        int count = grouping.size();
        depth = new byte[count];
        parent = new int[count];
        afterNested = new int[count];
        top = new double[count + 1];
        int[] open = new int[MAX_DEPTH + 1];
        int openDepth = -1;
        for (int lane = 0; lane < count; lane++) {
            parent[lane] = grouping.parent(lane);
            depth[lane] = (byte) (parent[lane] < 0 ? 0 : depth[parent[lane]] + 1);
            while (openDepth >= depth[lane]) {
                afterNested[open[openDepth--]] = lane;
            }
            openDepth = depth[lane];
            open[openDepth] = lane;
            top[lane + 1] = top[lane] + headerHeight(lane) + bodyHeight(lane);
        }
        while (openDepth >= 0) {
            afterNested[open[openDepth--]] = count;
        }
    }

    public int count() {
        return depth.length;
    }

    /// The height of all lanes together.
    public double height() {
        return top[count()];
    }

    public String path(int lane) {
        return grouping.path(lane);
    }

    public String label(int lane) {
        return grouping.label(lane);
    }

    public int depth(int lane) {
        return depth[lane];
    }

    public boolean leaf(int lane) {
        return grouping.isLeaf(lane);
    }

    public boolean collapsed(int lane) {
        return grouping.isCollapsed(lane);
    }

    /// How many items a lane and those below it hold.
    public int itemCount(int lane) {
        return grouping.count(lane);
    }

    /// How much of a stated total a lane's record has; empty where none is stated.
    public Optional<Coverage> coverage(int lane) {
        return grouping.coverage(lane);
    }

    /// The lane around a lane, or -1.
    public int parent(int lane) {
        return parent[lane];
    }

    public double top(int lane) {
        return top[lane];
    }

    /// Where a lane with all lanes nested in it ends.
    public double bottomWithNested(int lane) {
        return top[afterNested[lane]];
    }

    /// Whether the name beside a lane's first row is its head, in place of a header above its rows.
    public boolean isHeadedByRow(int lane) {
        return headedByRow.get(lane);
    }

    public double headerHeight(int lane) {
        return headedByRow.get(lane) ? 0 : metrics.headerHeight(depth(lane));
    }

    private double bodyHeight(int lane) {
        int rows = firstRow[lane + 1] - firstRow[lane];
        return rows == 0 ? 0 : rows * metrics.rowHeight() + 2 * padding(lane);
    }

    /// Lanes without a header stand as close as rows do.
    private double padding(int lane) {
        return headedByRow.get(lane) ? 0 : metrics.lanePadding();
    }

    /// The lane at a height, or -1 above the first and below the last.
    public int laneAt(double y) {
        if (y < 0 || y >= height()) {
            return -1;
        }
        int low = 0;
        int high = count() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (top[middle] <= y) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    public int firstRow(int lane) {
        return firstRow[lane];
    }

    /// The first row that is not of this lane.
    public int endRow(int lane) {
        return firstRow[lane + 1];
    }

    public int rowCount() {
        return firstRow[count()];
    }

    /// The lane of a row.
    public int laneOfRow(int row) {
        int low = 0;
        int high = count() - 1;
        while (low < high) {
            int middle = low + high + 1 >>> 1;
            if (firstRow[middle] <= row) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    /// The top of a row's bars.
    public double rowTop(int row) {
        int lane = laneOfRow(row);
        return rowTop(lane, row);
    }

    /// The top of the bars of a row that is known to be of this lane.
    public double rowTop(int lane, int row) {
        return top[lane] + headerHeight(lane) + padding(lane)
                + (row - firstRow[lane]) * metrics.rowHeight()
                + (metrics.rowHeight() - metrics.barHeight()) / 2;
    }

    /// The row at a height, or -1 on headers and between lanes.
    public int rowAt(double y) {
        int lane = laneAt(y);
        if (lane < 0) {
            return -1;
        }
        double down = rowsDown(lane, y);
        int row = firstRow[lane] + (int) Math.floor(down);
        return down >= 0 && row < firstRow[lane + 1] ? row : -1;
    }

    /// The first row of a lane that is not wholly above `y`.
    public int firstRowBelow(int lane, double y) {
        return clampRow(lane, Math.floor(rowsDown(lane, y)));
    }

    /// The row after the last of a lane that is not wholly below `y`.
    public int endRowAbove(int lane, double y) {
        return clampRow(lane, Math.ceil(rowsDown(lane, y)));
    }

    private double rowsDown(int lane, double y) {
        return (y - top[lane] - headerHeight(lane) - padding(lane)) / metrics.rowHeight();
    }

    private int clampRow(int lane, double rowsDown) {
        return (int) Math.clamp(firstRow[lane] + rowsDown, firstRow[lane], firstRow[lane + 1]);
    }
}
