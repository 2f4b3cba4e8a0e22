package org.sponsorline.query;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.ItemSet;

/// Items parted into lanes by one to three dimensions, flattened from the top lane down: each header is followed by
/// what stands beneath it.
///
/// An item with several values stands in several lanes. A lane in which the next dimension tells nothing apart is
/// parted by the one after it, or is a leaf. Within a lane items are ordered by their first day, those of the same day
/// as in the record. Where few items would stand in very many lanes, the first lanes are made up to a limit and the
/// places left out are counted. All is kept in arrays of numbers; paths and labels are made when asked for. Immutable.
public final class Grouping {

    /// Stands between the keys of a lane path.
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

    private Grouping(LaneSorter parting) {
        levels = List.copyOf(parting.levels);
        parents = parting.parents.toArray();
        values = parting.values.toArray();
        levelOf = parting.levelOf.toArray();
        flags = parting.flags.toArray();
        counts = parting.counts.toArray();
        parting.starts.add(parting.items.size());
        starts = parting.starts.toArray();
        items = parting.items.toArray();
        placesLeftOut = parting.leftOut;
    }

    /// Parts the shown items of a record into lanes.
    ///
    /// @param dimensions what lanes stand for, outermost first; at least one
    /// @param collapsed  paths of the lanes that are folded; paths of lanes that are not there count for nothing
    public static Grouping of(
            DatasetIndex index, ItemSet shown, List<Dimension> dimensions, Set<String> collapsed) {
        return of(index, shown, dimensions, collapsed, LaneSorter.limit(index.itemCount()));
    }

    /// The same with a limit of places; lanes that do not fit wholly are left out from there on.
    static Grouping of(
            DatasetIndex index, ItemSet shown, List<Dimension> dimensions, Set<String> collapsed, int limit) {
        LaneSorter parting = new LaneSorter(index, dimensions, collapsed, limit);
        parting.part(index.spans().inOrder(shown));
        return new Grouping(parting);
    }

    /// How many places of items the limit leaves out; 0 where every item stands in all of its lanes. Lanes left out count
    /// as unfolded.
    public long placesLeftOut() {
        return placesLeftOut;
    }

    /// How many lanes there are, headers included.
    public int size() {
        return values.length;
    }

    public Lane lane(int lane) {
        return new Lane(path(lane), label(lane), depth(lane), isLeaf(lane), isCollapsed(lane), count(lane));
    }

    /// See [Lane#path()].
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

    /// See [Lane#label()].
    public String label(int lane) {
        return levels.get(levelOf[lane]).label(values[lane]);
    }

    /// The header that a lane stands beneath, or -1.
    public int parent(int lane) {
        return parents[lane];
    }

    /// See [Lane#depth()].
    public int depth(int lane) {
        int depth = 0;
        for (int at = parents[lane]; at >= 0; at = parents[at]) {
            depth++;
        }
        return depth;
    }

    /// See [Lane#leaf()].
    public boolean isLeaf(int lane) {
        return (flags[lane] & LEAF) != 0;
    }

    /// See [Lane#collapsed()].
    public boolean isCollapsed(int lane) {
        return (flags[lane] & COLLAPSED) != 0;
    }

    /// See [Lane#count()].
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
