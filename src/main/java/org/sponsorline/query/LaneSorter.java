package org.sponsorline.query;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.IntList;

/// Sorts items into lanes, level by level, by counting sort: each level asks the columns once for each item and writes
/// each item once into its lanes.
final class LaneSorter {

    final List<LaneValues> levels;
    final IntList parents = new IntList();
    final IntList values = new IntList();
    final IntList levelOf = new IntList();
    final IntList flags = new IntList();
    final IntList counts = new IntList();
    final IntList starts = new IntList();
    final IntList items = new IntList();
    /// How many places the limit leaves out.
    long leftOut;
    private final int limit;
    /// Whether a lane has been left out; none may follow it, so that the lanes made are the first of all.
    private boolean full;
    /// How many places lanes would take beneath those that are folded.
    private long folded;
    private final Set<String> collapsed;
    private final int[][] tallies;
    private final ScopeIndex scopes;
    /// The values of the lanes around the present ones, by dimension.
    private final Map<Dimension, String> around = new EnumMap<>(Dimension.class);

    LaneSorter(DatasetIndex index, List<Dimension> dimensions, Set<String> collapsed, int limit) {
        this.limit = limit;
        levels = dimensions.stream().map(dimension -> new LaneValues(index, dimension)).toList();
        tallies = levels.stream().map(level -> new int[level.size()]).toArray(int[][]::new);
        this.collapsed = collapsed;
        scopes = index.scopes();
    }

    /// The most places that items get altogether: room for some lanes for each of very many items, and for very many
    /// lanes of few items, but not for every combination of the values of one item.
    static int limit(int items) {
        return (int) Math.min(200_000 + 16L * items, 1 << 28);
    }

    /// Sorts items, which come in the order that they keep within lanes.
    void sort(int[] ordered) {
        sortLevel(0, -1, "", ordered, 0, ordered.length);
        if (full) {
            leftOut = placesBeneath(0, ordered, 0, ordered.length) - folded - items.size();
        }
    }

    private void sortLevel(int level, int parent, String parentPath, int[] from, int start, int end) {
        LaneValues lanes = levels.get(level);
        int[] laneCodes = new int[end - start];
        int[] used = tally(level, laneCodes, from, start, end);
        int[] present = withinLimit(level, used);
        if (present.length == 1 && lanes.valueless(present[0]) && parent >= 0) {
            clear(tallies[level], present);
            sortByNextDimension(level, parent, parentPath, from, start, end);
            return;
        }
        int[] next = tallies[level];
        int[] begins = new int[present.length + 1];
        for (int i = 0; i < present.length; i++) {
            begins[i + 1] = begins[i] + next[present[i]];
            next[present[i]] = begins[i];
        }
        int sum = begins[present.length];
        if (level == levels.size() - 1) {
            // Leaves follow each other, so items are written straight to their final places.
            int base = items.extend(sum);
            place(level, laneCodes, from, start, end, items.backing(), base);
            clear(next, used);
            for (int i = 0; i < present.length; i++) {
                add(level, parent, parentPath, present[i], begins[i + 1] - begins[i], base + begins[i]);
            }
        } else {
            int[] sorted = new int[sum];
            place(level, laneCodes, from, start, end, sorted, 0);
            clear(next, used);
            for (int i = 0; i < present.length; i++) {
                if (full || items.size() + (begins[i + 1] - begins[i]) > limit) {
                    full = true;
                    break;
                }
                String path = add(level, parent, parentPath, present[i], begins[i + 1] - begins[i], items.size());
                int lane = values.size() - 1;
                enter(lanes, present[i]);
                if ((flags.get(lane) & Grouping.COLLAPSED) != 0) {
                    items.addAll(sorted, begins[i], begins[i + 1]);
                    folded += placesBeneath(level + 1, sorted, begins[i], begins[i + 1]) - (begins[i + 1] - begins[i]);
                } else {
                    sortLevel(level + 1, lane, path, sorted, begins[i], begins[i + 1]);
                }
                around.remove(lanes.dimension());
            }
        }
        full |= present.length < used.length;
    }

    /// The first of these lanes, as many as the limit has room for when each item in them takes one place. The tally of
    /// the others becomes negative.
    private int[] withinLimit(int level, int[] used) {
        int[] tally = tallies[level];
        long sum = items.size();
        int fit = 0;
        while (fit < used.length && sum + tally[used[fit]] <= limit) {
            sum += tally[used[fit++]];
        }
        for (int i = fit; i < used.length; i++) {
            tally[used[i]] = -1;
        }
        return fit == used.length ? used : Arrays.copyOf(used, fit);
    }

    /// How many places items would take from a level downwards, each in all of its lanes and none of them folded.
    private long placesBeneath(int level, int[] from, int start, int end) {
        long sum = 0;
        for (int i = start; i < end; i++) {
            if (scopes.isDivided(from[i])) {
                sum += placesOfDivided(level, from[i]);
            } else {
                long places = 1;
                for (LaneValues lanes : levels.subList(level, levels.size())) {
                    int laneCode = lanes.laneCode(from[i]);
                    places *= laneCode >= 0 ? 1 : lanes.count(laneCode);
                }
                sum += places;
            }
        }
        return sum;
    }

    private long placesOfDivided(int level, int item) {
        if (level == levels.size()) {
            return 1;
        }
        LaneValues lanes = levels.get(level);
        int laneCode = lanes.laneCode(item);
        long sum = 0;
        for (int k = 0; k < (laneCode >= 0 ? 1 : lanes.count(laneCode)); k++) {
            int lane = laneCode >= 0 ? laneCode : lanes.lane(laneCode, k);
            if (laneCode >= 0 || stands(item, lanes, lane, laneCode)) {
                enter(lanes, lane);
                sum += placesOfDivided(level + 1, item);
                around.remove(lanes.dimension());
            }
        }
        return sum;
    }

    /// Clears the counts of these lanes alone: a tally is used as often as there are lanes above.
    private static void clear(int[] tally, int[] lanes) {
        for (int lane : lanes) {
            tally[lane] = 0;
        }
    }

    /// The next dimension parts the same lane, or nothing does and it becomes a leaf.
    private void sortByNextDimension(int level, int parent, String parentPath, int[] from, int start, int end) {
        if (level + 1 < levels.size()) {
            sortLevel(level + 1, parent, parentPath, from, start, end);
        } else {
            flags.set(parent, flags.get(parent) | Grouping.LEAF);
            items.addAll(from, start, end);
        }
    }

    /// Adds a lane and returns its path.
    private String add(int level, int parent, String parentPath, int value, int count, int firstItem) {
        String key = levels.get(level).key(value);
        String path = parent < 0 ? key : parentPath + Grouping.SEPARATOR + key;
        boolean folded = !collapsed.isEmpty() && collapsed.contains(path);
        boolean leaf = level == levels.size() - 1;
        parents.add(parent);
        values.add(value);
        levelOf.add(level);
        flags.add((leaf ? Grouping.LEAF : 0) | (folded ? Grouping.COLLAPSED : 0));
        counts.add(count);
        starts.add(firstItem);
        return path;
    }

    /// Notes the lanes of each item, counts items by lane, and returns the lanes that have any, in order.
    private int[] tally(int level, int[] laneCodes, int[] from, int start, int end) {
        LaneValues lanes = levels.get(level);
        int[] tally = tallies[level];
        // Few items: their lanes are collected and sorted. Many: all lanes are gone through in order.
        boolean few = end - start < lanes.size();
        IntList used = new IntList();
        for (int i = start; i < end; i++) {
            int laneCode = lanes.laneCode(from[i]);
            laneCodes[i - start] = laneCode;
            if (laneCode >= 0) {
                if (tally[laneCode]++ == 0 && few) {
                    used.add(laneCode);
                }
            } else {
                for (int k = lanes.count(laneCode) - 1; k >= 0; k--) {
                    int lane = lanes.lane(laneCode, k);
                    if (stands(from[i], lanes, lane, laneCode) && tally[lane]++ == 0 && few) {
                        used.add(lane);
                    }
                }
            }
        }
        return few ? inOrder(lanes, used) : present(lanes, tally);
    }

    private static int[] inOrder(LaneValues lanes, IntList used) {
        int[] ranks = new int[used.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = lanes.rank(used.get(i));
        }
        Arrays.sort(ranks);
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = lanes.at(ranks[i]);
        }
        return ranks;
    }

    private static int[] present(LaneValues lanes, int[] tally) {
        int[] present = new int[tally.length];
        int size = 0;
        for (int rank = 0; rank < tally.length; rank++) {
            int lane = lanes.at(rank);
            if (tally[lane] > 0) {
                present[size++] = lane;
            }
        }
        return Arrays.copyOf(present, size);
    }

    /// Writes the items lane after lane, each lane in the order given.
    private void place(int level, int[] laneCodes, int[] from, int start, int end, int[] into, int base) {
        LaneValues lanes = levels.get(level);
        int[] next = tallies[level];
        for (int i = start; i < end; i++) {
            int laneCode = laneCodes[i - start];
            if (laneCode >= 0) {
                if (next[laneCode] >= 0) {
                    into[base + next[laneCode]++] = from[i];
                }
            } else {
                for (int k = lanes.count(laneCode) - 1; k >= 0; k--) {
                    int lane = lanes.lane(laneCode, k);
                    if (next[lane] >= 0 && stands(from[i], lanes, lane, laneCode)) {
                        into[base + next[lane]++] = from[i];
                    }
                }
            }
        }
    }

    private void enter(LaneValues lanes, int lane) {
        if (!lanes.valueless(lane)) {
            around.put(lanes.dimension(), lanes.key(lane));
        }
    }

    /// Whether an item that has the values of several lanes stands in one of them: where it is divided into rows, a row
    /// must have the values of the lanes around as well. Where no row has, what the agreement states as a whole counts.
    private boolean stands(int item, LaneValues lanes, int lane, int laneCode) {
        return around.isEmpty() || !scopes.isDivided(item) || holds(item, lanes, lane)
                || IntStream.range(0, lanes.count(laneCode)).noneMatch(k -> holds(item, lanes, lanes.lane(laneCode, k)));
    }

    private boolean holds(int item, LaneValues lanes, int lane) {
        Map<Dimension, String> wanted = new EnumMap<>(around);
        wanted.put(lanes.dimension(), lanes.key(lane));
        return scopes.holdTogether(item, wanted);
    }
}
