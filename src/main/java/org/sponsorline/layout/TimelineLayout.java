package org.sponsorline.layout;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import org.sponsorline.layout.item.AdvanceTable;
import org.sponsorline.layout.item.Colouring;
import org.sponsorline.layout.item.Holdings;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.item.ItemLabel;
import org.sponsorline.layout.item.ItemText;
import org.sponsorline.layout.item.LabelCache;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.layout.item.Standing;
import org.sponsorline.layout.pack.LaneStrips;
import org.sponsorline.layout.pack.LaneTable;
import org.sponsorline.layout.pack.MarkBox;
import org.sponsorline.layout.pack.PlacementsByItem;
import org.sponsorline.layout.pack.RunMix;
import org.sponsorline.time.TimeScale;
import org.sponsorline.query.Grouping;

/// The places of all lanes, rows and items: lanes from top to bottom, rows in lanes, items in rows by time. An
/// immutable value without a viewport; drawing and hit testing take a [Frame] as well.
///
/// An item that stands in several lanes has several *placements*, numbered row by row in the order of time. Within a
/// row no two marks overlap at the layout's scale, so that starts and ends both ascend and any stretch of time is
/// found by binary search.
public final class TimelineLayout {

    private final LayoutRequest request;
    private final LaneTable lanes;
    private final int[] rowFirst;
    private final int[] items;
    private final long[] from;
    private final long[] to;
    private final BitSet named;
    private final int[][] undated;
    private final LaneStrips strips;
    private final PlacementsByItem byItem;
    private final LabelCache labels;
    private final RowText rowLabels;
    private final AdvanceTable advances;
    private final RunMix mix;
    private final LaneColours usualColours;
    private final boolean labelAware;
    private final long operations;

    TimelineLayout(
            LayoutRequest request, LaneTable lanes, int[] rowFirst, int[] items, BitSet named, int[][] undated,
            LaneStrips strips, boolean labelAware, long operations) {
        this.request = request;
        this.lanes = lanes;
        this.rowFirst = rowFirst;
        this.items = items;
        this.named = named;
        this.undated = undated;
        this.strips = strips;
        this.labelAware = labelAware;
        this.operations = operations;
        from = new long[items.length];
        to = new long[items.length];
        for (int row = 0; row + 1 < rowFirst.length; row++) {
            placeRow(rowFirst[row], rowFirst[row + 1]);
        }
        byItem = new PlacementsByItem(items, request.columns().count());
        advances = AdvanceTable.over(request.measure());
        labels = new LabelCache(request.words(), request.columns(), advances, request.metrics().fontSize());
        rowLabels = new RowText(this, request);
        mix = new RunMix(items, request.colouring(), request.matching());
        usualColours = new LaneColours(this);
    }

    private void placeRow(int first, int end) {
        ItemColumns columns = request.columns();
        for (int placement = first; placement < end; placement++) {
            int item = items[placement];
            long day = columns.from(item);
            // An item announced while its predecessor ran begins in the row at its start.
            from[placement] = placement > first && day < to[placement - 1] ? columns.start(item) : day;
            to[placement] = columns.to(item);
        }
    }

    private TimelineLayout(TimelineLayout other, LayoutRequest request) {
        this.request = request;
        lanes = other.lanes;
        rowFirst = other.rowFirst;
        items = other.items;
        from = other.from;
        to = other.to;
        named = other.named;
        undated = other.undated;
        strips = other.strips;
        byItem = other.byItem;
        labels = other.labels;
        rowLabels = other.rowLabels;
        advances = other.advances;
        labelAware = other.labelAware;
        operations = other.operations;
        mix = new RunMix(items, request.colouring(), request.matching());
        usualColours = new LaneColours(this);
    }

    /// The same places with other matches or colours, which is far cheaper than a new layout.
    public TimelineLayout with(IntPredicate matching, Colouring colouring) {
        return new TimelineLayout(this, new LayoutRequest(
                request.columns(), request.grouping(), colouring, matching, request.words(), request.editions(),
                request.referencePxPerDay(), request.rules(), request.metrics(), request.measure()));
    }

    /// Whether labels are still stacked well at a scale; if not, it is right and merely shows fewer of them. Rows of one
    /// holder each keep their order and company at every scale.
    public boolean serves(double pxPerDay) {
        double ratio = pxPerDay / request.referencePxPerDay();
        return !labelAware || request.rules().byHolder() || ratio >= 0.5 && ratio <= 2;
    }

    /// The lanes with their items.
    public Grouping grouping() {
        return request.grouping();
    }

    public LaneTable lanes() {
        return lanes;
    }

    public Metrics metrics() {
        return request.metrics();
    }

    public ItemColumns columns() {
        return request.columns();
    }

    /// The scale for which the dates of the axis are chosen: larger letters leave room for fewer.
    public TimeScale axisScale(Frame frame) {
        return new TimeScale(frame.viewport(), frame.widthPx() / metrics().letterScale());
    }

    public EditionBands editions() {
        return request.editions();
    }

    public Colouring colouring() {
        return request.colouring();
    }

    public ItemText words() {
        return request.words();
    }

    public AdvanceTable advances() {
        return advances;
    }

    /// The height of all lanes together, in pixels.
    public double height() {
        return lanes.height();
    }

    /// How far a frame of this height can be scrolled.
    public double maxScrollY(double frameHeightPx) {
        return Math.max(0, height() - (frameHeightPx - metrics().axisHeight()));
    }

    public int rowCount() {
        return rowFirst.length - 1;
    }

    /// The first placement of a row.
    public int firstInRow(int row) {
        return rowFirst[row];
    }

    /// The placement after the last of a row.
    public int endOfRow(int row) {
        return rowFirst[row + 1];
    }

    public int placementCount() {
        return items.length;
    }

    public int item(int placement) {
        return items[placement];
    }

    /// Whether a placement renews the one before it in its row without a gap.
    public boolean joinsPrevious(int placement) {
        return placement > 0 && columns().predecessor(items[placement]) == items[placement - 1]
                && columns().start(items[placement]) == to[placement - 1]
                && rowOf(placement) == rowOf(placement - 1);
    }

    /// Whether a placement carries on what none of its own holders held before.
    public boolean changesHolder(int placement) {
        Holdings holdings = request.rules().holdings();
        return holdings != null && joinsPrevious(placement)
                && holdings.areStrangers(items[placement - 1], items[placement]);
    }

    /// Whether the bar of an item in a row shows the sign of its colour: not where it has the usual one of its lane.
    public boolean showsSign(int row, int item) {
        return !named.get(row) || colouring().ordinal(item) != usualColours.usual(lanes.laneOfRow(row));
    }

    /// The left edge of a placement's mark, in pixels from day 0.
    public double markLeft(int placement, double pxPerDay) {
        return MarkBox.left(columns(), items[placement], from[placement], pxPerDay);
    }

    /// The right edge of a placement's mark, in pixels from day 0.
    public double markRight(int placement, double pxPerDay) {
        return MarkBox.right(columns(), items[placement], pxPerDay);
    }

    /// The first day of anything drawn at a placement.
    public long from(int placement) {
        return from[placement];
    }

    /// The day after the last of anything drawn at a placement.
    public long to(int placement) {
        return to[placement];
    }

    public int rowOf(int placement) {
        // Rows are never empty, so a place that is found is the row that begins there.
        int found = Arrays.binarySearch(rowFirst, placement);
        return found < 0 ? -found - 2 : found;
    }

    /// How many times an item stands in the picture.
    public int placementsOf(int item) {
        return byItem.count(item);
    }

    /// A placement of an item, `k` below [#placementsOf(int)].
    public int placementOf(int item, int k) {
        return byItem.placement(item, k);
    }

    /// The first placement of an item, or empty if it is not shown or is in a folded lane.
    public OptionalInt firstPlacementOf(int item) {
        return byItem.count(item) == 0 ? OptionalInt.empty() : OptionalInt.of(byItem.placement(item, 0));
    }

    /// The undated items of a lane; do not change the array.
    public int[] undated(int lane) {
        return undated[lane];
    }

    /// How many undated items stand beside a row, because its name is the head of their lane.
    public int undatedBeside(int row) {
        int lane = lanes.laneOfRow(row);
        return lanes.isHeadedByRow(lane) && row == lanes.firstRow(lane) ? undated[lane].length : 0;
    }

    /// Whether all that stands in a lane is undated, so that there is nothing below its header.
    public boolean isUndated(int lane) {
        return undated[lane].length > 0 && lanes.firstRow(lane) == lanes.endRow(lane);
    }

    /// The strips that folded lanes show.
    public LaneStrips strips() {
        return strips;
    }

    /// The items from one placement to before another, as a list that is not copied.
    public List<Integer> items(int first, int end) {
        return new AbstractList<>() {
            @Override
            public Integer get(int index) {
                return items[first + Objects.checkIndex(index, size())];
            }

            @Override
            public int size() {
                return end - first;
            }
        };
    }

    public ItemLabel label(int item) {
        return labels.label(item);
    }

    /// Whether a row is one holder's, with its name beside the picture.
    public boolean isNamed(int row) {
        return named.get(row);
    }

    /// Whether any row is one holder's.
    public boolean hasNames() {
        return !named.isEmpty();
    }

    /// What stands beside the picture for a row that is one holder's.
    public RowText.Name rowName(int row) {
        return rowLabels.name(row);
    }

    /// The words on a placement: where its row is one holder's only what tells it from its neighbours.
    ///
    /// @param row the row it stands in
    public ItemLabel labelIn(int row, int placement) {
        return named.get(row) ? rowLabels.label(row, placement) : labels.label(items[placement]);
    }

    /// The day, counted from 1970-01-01, on which items are in force, have ended or have not begun.
    public long day() {
        return request.rules().day();
    }

    public Standing standing(int item) {
        return Standing.of(columns(), item, day());
    }

    /// Whether an item stands out; otherwise it is dimmed.
    public boolean matches(int item) {
        return request.matching().test(item);
    }

    /// What [#mix] says of items that do not match.
    public static final int DIMMED = RunMix.DIMMED;

    /// How many kinds [#mix] counts.
    public static final int KINDS = RunMix.KINDS;

    /// Writes how many placements of each kind stand from one to before another; at most 64 are looked at.
    public void mix(int first, int end, int[] into) {
        mix.count(first, end, into);
    }

    /// The number of steps that making this layout took, for tests of its complexity.
    public long operations() {
        return operations;
    }

    /// The first placement of a row of which anything lies after `day`, or the row's end.
    public int firstEndingAfter(int row, double day) {
        int low = rowFirst[row];
        int high = rowFirst[row + 1];
        while (low < high) {
            int middle = low + high >>> 1;
            if (to[middle] > day) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /// The first placement of a row that begins at or after `day`, or the row's end.
    ///
    /// @param hint where the search begins; cost is logarithmic in the distance from it
    public int firstStartingAt(int row, int hint, double day) {
        int end = rowFirst[row + 1];
        int step = 1;
        int low = hint;
        while (low < end && from[low] < day) {
            hint = low + 1;
            low += step;
            step <<= 1;
        }
        int high = Math.min(low, end);
        low = hint;
        while (low < high) {
            int middle = low + high >>> 1;
            if (from[middle] < day) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
