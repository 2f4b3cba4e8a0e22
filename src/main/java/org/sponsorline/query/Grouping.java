package org.sponsorline.query;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.ItemSet;

/// Items sorted into lanes by one to three dimensions, flattened from the top lane down: each header is followed by the
/// lanes beneath it.
///
/// An item with several values stands in several lanes. A lane in which the next dimension has no values is divided by
/// the one after it, or is a leaf. Within a lane items are ordered by their first day, those of the same day
/// as in the record. Where few items would stand in very many lanes, the first lanes are made up to a limit and the
/// places left out are counted. All is kept in arrays of numbers; paths and labels are made when asked for. Immutable.
public final class Grouping {

    /// Separates the keys in the path of a lane.
    public static final String SEPARATOR = "\u001f";

    static final int LEAF = 1;
    static final int COLLAPSED = 2;

    private final List<LaneValues> levels;
    private final int[] parents;
    private final int[] values;
    private final int[] levelOf;
    private final int[] flags;
    private final int[] counts;
    private final int[] starts;
    private final int[] items;
    private final long placesLeftOut;
    private final StatedTotals totals;

    private Grouping(LaneSorter sorter, StatedTotals totals) {
        this.totals = totals;
        levels = List.copyOf(sorter.levels);
        parents = sorter.parents.toArray();
        values = sorter.values.toArray();
        levelOf = sorter.levelOf.toArray();
        flags = sorter.flags.toArray();
        counts = sorter.counts.toArray();
        sorter.starts.add(sorter.items.size());
        starts = sorter.starts.toArray();
        items = sorter.items.toArray();
        placesLeftOut = sorter.leftOut;
    }

    /// Sorts the shown items of a record into lanes.
    ///
    /// @param dimensions what lanes stand for, outermost first; at least one
    /// @param collapsed  paths of the lanes that are folded; paths without a lane are ignored
    public static Grouping of(
            DatasetIndex index, ItemSet shown, List<Dimension> dimensions, Set<String> collapsed) {
        return of(index, shown, dimensions, collapsed, LaneSorter.limit(index.itemCount()));
    }

    /// The same with a limit of places; lanes that do not fit wholly are left out from there on.
    static Grouping of(
            DatasetIndex index, ItemSet shown, List<Dimension> dimensions, Set<String> collapsed, int limit) {
        LaneSorter sorter = new LaneSorter(index, dimensions, collapsed, limit);
        sorter.sort(index.spans().inOrder(shown));
        return new Grouping(sorter, index.totals());
    }

    /// How many places of items the limit leaves out; 0 if every item stands in all of its lanes. Lanes that are left
    /// out count as unfolded.
    public long placesLeftOut() {
        return placesLeftOut;
    }

    /// How many lanes there are, headers included.
    public int size() {
        return values.length;
    }

    /// Names a lane across regroupings: the keys of its values from the outermost inwards, joined by [#SEPARATOR]; the
    /// key of items without a value is empty.
    public String path(int lane) {
        Deque<String> keys = new ArrayDeque<>();
        for (int at = lane; at >= 0; at = parents[at]) {
            keys.addFirst(key(at));
        }
        return String.join(SEPARATOR, keys);
    }

    /// The key of the lane's own value.
    public String key(int lane) {
        return levels.get(levelOf[lane]).key(values[lane]);
    }

    /// The dimension of the lane's own value.
    public Dimension dimension(int lane) {
        return levels.get(levelOf[lane]).dimension();
    }

    /// The words for the lane's own value.
    public String label(int lane) {
        return levels.get(levelOf[lane]).label(values[lane]);
    }

    /// How many hold what the lane and those around it stand for, as a source says, and how many of them the record has;
    /// empty where no source says so. Filters change nothing of it.
    public Optional<Coverage> coverage(int lane) {
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        for (int at = lane; at >= 0; at = parents[at]) {
            values.put(dimension(at), key(at));
        }
        return totals.of(values);
    }

    /// The header that a lane stands beneath, or -1.
    public int parent(int lane) {
        return parents[lane];
    }

    /// How deep a lane is nested; 0 for the outermost.
    public int depth(int lane) {
        int depth = 0;
        for (int at = parents[lane]; at >= 0; at = parents[at]) {
            depth++;
        }
        return depth;
    }

    /// Whether a lane is of the innermost level; only headers are not.
    public boolean isLeaf(int lane) {
        return (flags[lane] & LEAF) != 0;
    }

    /// Whether a lane is folded: then nothing stands beneath it and its items are its own.
    public boolean isCollapsed(int lane) {
        return (flags[lane] & COLLAPSED) != 0;
    }

    /// How many different items a lane holds, those of lanes beneath it included.
    public int count(int lane) {
        return counts[lane];
    }

    /// How many items stand in the lane itself: none in a header that is not folded.
    public int itemCount(int lane) {
        return starts[lane + 1] - starts[lane];
    }

    /// The item at a place below the lane's [#itemCount(int)].
    public int item(int lane, int k) {
        return items[starts[lane] + k];
    }

    /// The items that stand in the lane itself, as an array of the caller's own.
    public int[] items(int lane) {
        return Arrays.copyOfRange(items, starts[lane], starts[lane + 1]);
    }

    /// The sum of all lanes' own items; more than there are items where some stand in several lanes.
    public int placeCount() {
        return items.length;
    }
}
