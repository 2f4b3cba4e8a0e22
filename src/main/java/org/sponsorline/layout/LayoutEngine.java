package org.sponsorline.layout;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.item.AdvanceTable;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.layout.pack.ChainPacker;
import org.sponsorline.layout.pack.LanePacker;
import org.sponsorline.layout.pack.LaneStrips;
import org.sponsorline.layout.pack.LaneTable;
import org.sponsorline.query.Grouping;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.IntList;

/// Makes layouts: stacks the items of each lane and puts the lanes below each other, in O(n log n).
public final class LayoutEngine {

    /// The gap between one item or its label and the next in a row.
    private static final double GAP_PX = 8;

    /// Beyond this many items labels get no room of their own: nobody reads them all, and measuring them takes longest.
    static final int LABELLED_ITEMS = 100_000;

    /// Beyond this many rows a lane is stacked by bars alone, which takes far fewer.
    static final int LABELLED_ROWS = 200;

    /// Beyond this many rows of one holder each a lane has compact rows.
    static final int HOLDER_ROWS = 300;

    /// The most room beside a bar that stacking keeps free for its label.
    private static final double MAX_LABEL_PX = 190;

    /// The gap between a bar's edge and the label in it or beside it.
    public static final double LABEL_PAD_PX = 6;

    private static final int[] NO_ITEMS = {};

    private final LayoutRequest request;
    private final AdvanceTable advances;
    private final LanePacker withLabels;
    private final LanePacker byBars;
    private final @Nullable ChainPacker byHolder;

    private LayoutEngine(LayoutRequest request) {
        this.request = request;
        advances = AdvanceTable.over(request.measure());
        withLabels = packer(this::labelBeyond);
        byBars = packer(item -> 0);
        RowRules rules = request.rules();
        byHolder = rules.holdings() == null || !rules.byHolder() ? null : new ChainPacker(
                request.columns(), rules.holdings(), rules.order(), rules.day());
    }

    /// The layout of a request. Runs on any thread.
    public static TimelineLayout layout(LayoutRequest request) {
        return new LayoutEngine(request).layout();
    }

    private TimelineLayout layout() {
        Grouping grouping = request.grouping();
        int laneCount = grouping.size();
        int total = grouping.placeCount();
        boolean labelled = total <= LABELLED_ITEMS;
        int[] items = new int[total];
        int placed = 0;
        int[] firstRow = new int[laneCount + 1];
        IntList rowFirst = new IntList();
        int[][] undated = new int[laneCount][];
        BitSet named = new BitSet();
        var strips = new LaneStrips(request.columns(), laneCount);
        for (int lane = 0; lane < laneCount; lane++) {
            int[] all = grouping.items(lane);
            if (grouping.isCollapsed(lane)) {
                strips.add(lane, all);
                all = NO_ITEMS;
            }
            undated[lane] = undatedOf(all);
            int[] dated = undated[lane].length == 0 ? all : datedOf(all);
            List<List<Integer>> chains = byHolder == null || !labelled ? List.of()
                    : byHolder.pack(only(dated, false), HOLDER_ROWS).orElse(List.of());
            for (List<Integer> chain : chains) {
                named.set(rowFirst.size());
                rowFirst.add(placed);
                for (int item : chain) {
                    items[placed++] = item;
                }
            }
            LanePacker.Rows rows = pack(chains.isEmpty() ? dated : only(dated, true), labelled);
            System.arraycopy(rows.items(), 0, items, placed, rows.items().length);
            for (int row = 0; row < rows.count(); row++) {
                rowFirst.add(placed + rows.first(row));
            }
            placed += rows.items().length;
            firstRow[lane + 1] = rowFirst.size();
        }
        rowFirst.add(placed);
        var table = new LaneTable(grouping, firstRow, headedByRow(named, firstRow), request.metrics());
        return new TimelineLayout(
                request, table, rowFirst.toArray(), Arrays.copyOf(items, placed), named, undated, strips, labelled, withLabels.operations() + byBars.operations());
    }

    /// The lanes that are one holder's, where the name beside their first row says all that a header would.
    private BitSet headedByRow(BitSet named, int[] firstRow) {
        Grouping grouping = request.grouping();
        BitSet lanes = new BitSet();
        for (int lane = 0; lane < grouping.size(); lane++) {
            boolean saidByNames = !request.rules().headed() || grouping.dimension(lane) == Dimension.ORGANIZATION;
            lanes.set(lane, grouping.isLeaf(lane) && saidByNames
                    && firstRow[lane + 1] > firstRow[lane] && named.get(firstRow[lane]));
        }
        return lanes;
    }

    /// The milestones among these items, or the others.
    private int[] only(int[] items, boolean milestones) {
        return Arrays.stream(items)
                .filter(item -> request.columns().is(item, ItemColumns.MILESTONE) == milestones).toArray();
    }

    private LanePacker.Rows pack(int[] items, boolean labelled) {
        return labelled
                ? withLabels.pack(items, LABELLED_ROWS).orElseGet(() -> byBars.pack(items))
                : byBars.pack(items);
    }

    private LanePacker packer(IntToDoubleFunction labels) {
        return new LanePacker(request.columns(), request.referencePxPerDay(), GAP_PX, labels);
    }

    /// The room a title needs beside its mark, in pixels; 0 if it fits inside.
    private double labelBeyond(int item) {
        ItemColumns columns = request.columns();
        boolean bar = !columns.is(item, ItemColumns.MILESTONE);
        double title = advances.width(request.words().title(item), request.metrics().fontSize(), bar);
        boolean badge = (columns.flags(item) & (ItemColumns.CONFLICT | ItemColumns.UNCITED)) != 0;
        Metrics metrics = request.metrics();
        double sign = (bar ? metrics.signRoom() : 0) + (badge ? metrics.badgeRoom() : 0);
        double width = ((double) columns.end(item) - columns.start(item)) * request.referencePxPerDay();
        boolean inside = bar && title + sign + 2 * LABEL_PAD_PX <= width;
        return inside ? 0 : Math.min(title, MAX_LABEL_PX) + sign + LABEL_PAD_PX;
    }

    private int[] undatedOf(int[] items) {
        return Arrays.stream(items).filter(item -> request.columns().is(item, ItemColumns.UNDATED)).toArray();
    }

    private int[] datedOf(int[] items) {
        return Arrays.stream(items).filter(item -> !request.columns().is(item, ItemColumns.UNDATED)).toArray();
    }
}
