package org.sponsorline.query;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/// Items parted into lanes by one to three dimensions, flattened from the top lane down: each header is followed by
/// what stands beneath it.
///
/// An item with several values stands in several lanes. A lane in which the next dimension tells nothing apart is
/// parted by the one after it, or is a leaf. Within a lane items are ordered by their first day, those of the same day
/// as in the record. All is kept in arrays of numbers; paths and labels are made when asked for. Immutable.
public final class Grouping {

    /// Stands between the keys of a lane path.
    public static final String SEPARATOR = "\u001f";

    private static final int LEAF = 1;
    private static final int COLLAPSED = 2;

    private final List<LaneValues> levels;
    private final int[] parents;
    private final int[] values;
    private final int[] levelOf;
    private final int[] flags;
    private final int[] counts;
    private final int[] starts;
    private final int[] items;

    private Grouping(Parting parting) {
        levels = List.copyOf(parting.levels);
        parents = parting.parents.toArray();
        values = parting.values.toArray();
        levelOf = parting.levelOf.toArray();
        flags = parting.flags.toArray();
        counts = parting.counts.toArray();
        parting.starts.add(parting.items.size());
        starts = parting.starts.toArray();
        items = parting.items.toArray();
    }

    /// Parts the shown items of a record into lanes.
    ///
    /// @param dimensions what lanes stand for, outermost first; at least one
    /// @param collapsed  paths of the lanes that are folded; paths of lanes that are not there count for nothing
    public static Grouping of(
            DatasetIndex index, ItemSet shown, List<Dimension> dimensions, Set<String> collapsed) {
        Parting parting = new Parting(index, dimensions, collapsed);
        int[] ordered = new int[shown.count()];
        int next = 0;
        for (int place = 0; place < index.itemCount(); place++) {
            int item = index.spans().inOrder(place);
            if (shown.contains(item)) {
                ordered[next++] = item;
            }
        }
        parting.part(0, -1, "", ordered, 0, ordered.length);
        return new Grouping(parting);
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

    /// The work of parting, level by level, by counting sort.
    private static final class Parting {

        private final List<LaneValues> levels;
        private final Set<String> collapsed;
        private final int[][] tallies;
        private final IntList parents = new IntList();
        private final IntList values = new IntList();
        private final IntList levelOf = new IntList();
        private final IntList flags = new IntList();
        private final IntList counts = new IntList();
        private final IntList starts = new IntList();
        private final IntList items = new IntList();

        Parting(DatasetIndex index, List<Dimension> dimensions, Set<String> collapsed) {
            levels = dimensions.stream().map(dimension -> new LaneValues(index, dimension)).toList();
            tallies = levels.stream().map(level -> new int[level.size()]).toArray(int[][]::new);
            this.collapsed = collapsed;
        }

        void part(int level, int parent, String parentPath, int[] from, int start, int end) {
            LaneValues lanes = levels.get(level);
            int[] present = tally(level, from, start, end);
            if (present.length == 1 && lanes.valueless(present[0]) && parent >= 0) {
                tallies[level][present[0]] = 0;
                partFurther(level, parent, parentPath, from, start, end);
                return;
            }
            int[] ends = new int[present.length];
            int[] sorted = sorted(level, present, ends, from, start, end);
            int begin = 0;
            for (int i = 0; i < present.length; i++) {
                emit(level, parent, parentPath, present[i], sorted, begin, ends[i]);
                begin = ends[i];
            }
        }

        /// The next dimension parts the same lane, or nothing does and it becomes a leaf.
        private void partFurther(int level, int parent, String parentPath, int[] from, int start, int end) {
            if (level + 1 < levels.size()) {
                part(level + 1, parent, parentPath, from, start, end);
            } else {
                flags.set(parent, flags.get(parent) | LEAF);
                items.addAll(from, start, end);
            }
        }

        private void emit(
                int level, int parent, String parentPath, int value, int[] sorted, int begin, int end) {
            String key = levels.get(level).key(value);
            String path = parent < 0 ? key : parentPath + SEPARATOR + key;
            boolean folded = !collapsed.isEmpty() && collapsed.contains(path);
            boolean leaf = level == levels.size() - 1;
            int lane = values.size();
            parents.add(parent);
            values.add(value);
            levelOf.add(level);
            flags.add((leaf ? LEAF : 0) | (folded ? COLLAPSED : 0));
            counts.add(end - begin);
            starts.add(items.size());
            if (leaf || folded) {
                items.addAll(sorted, begin, end);
            } else {
                part(level + 1, lane, path, sorted, begin, end);
            }
        }

        /// Counts items by lane and returns the lanes that have any, in order.
        private int[] tally(int level, int[] from, int start, int end) {
            LaneValues lanes = levels.get(level);
            int[] tally = tallies[level];
            IntList present = new IntList();
            for (int i = start; i < end; i++) {
                int item = from[i];
                for (int k = lanes.count(item) - 1; k >= 0; k--) {
                    int lane = lanes.lane(item, k);
                    if (tally[lane]++ == 0) {
                        present.add(lane);
                    }
                }
            }
            long[] byRank = new long[present.size()];
            for (int i = 0; i < byRank.length; i++) {
                byRank[i] = (long) lanes.rank(present.get(i)) << Integer.SIZE | present.get(i);
            }
            Arrays.sort(byRank);
            return Arrays.stream(byRank).mapToInt(ranked -> (int) ranked).toArray();
        }

        /// The items lane after lane, each lane in the order given; leaves the tally clear for its next use.
        private int[] sorted(int level, int[] present, int[] ends, int[] from, int start, int end) {
            LaneValues lanes = levels.get(level);
            int[] next = tallies[level];
            int sum = 0;
            for (int lane : present) {
                int count = next[lane];
                next[lane] = sum;
                sum += count;
            }
            int[] sorted = new int[sum];
            for (int i = start; i < end; i++) {
                int item = from[i];
                for (int k = lanes.count(item) - 1; k >= 0; k--) {
                    sorted[next[lanes.lane(item, k)]++] = item;
                }
            }
            for (int i = 0; i < present.length; i++) {
                ends[i] = next[present[i]];
                next[present[i]] = 0;
            }
            return sorted;
        }
    }
}
