package org.sponsorline.query;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.IntList;

/// The work of parting items into lanes, level by level, by counting sort.
///
/// Each level asks the columns once for each item and writes each item once to where it stands; what is between is
/// walked in order, so that a record that outgrows the caches is parted at much the same pace.
final class LaneSorter {

    final List<LaneValues> levels;
    final IntList parents = new IntList();
    final IntList values = new IntList();
    final IntList levelOf = new IntList();
    final IntList flags = new IntList();
    final IntList counts = new IntList();
    final IntList starts = new IntList();
    final IntList items = new IntList();
    /// The places that are left out for the limit.
    long leftOut;
    private final int limit;
    /// Whether a lane has been left out: none may follow it then, so that what is there is the beginning of the whole.
    private boolean full;
    /// The places that folded lanes have no need of.
    private long folded;
    private final Set<String> collapsed;
    private final int[][] tallies;
    private final Room[] rooms;

    LaneSorter(DatasetIndex index, List<Dimension> dimensions, Set<String> collapsed, int limit) {
        this.limit = limit;
        levels = dimensions.stream().map(dimension -> new LaneValues(index, dimension)).toList();
        tallies = levels.stream().map(level -> new int[level.size()]).toArray(int[][]::new);
        rooms = levels.stream().map(_ -> new Room()).toArray(Room[]::new);
        this.collapsed = collapsed;
    }

    /// The most places that items get altogether: room for some lanes for each of very many items, and for very many lanes
    /// of few items, but not for every combination of the values of one item.
    static int limit(int items) {
        return (int) Math.min(200_000 + 16L * items, 1 << 28);
    }

    /// Room to work in, kept from lane to lane of one level.
    private static final class Room {

        private int[] standings = {};
        private int[] sorted = {};

        int[] standings(int size) {
            if (standings.length < size) {
                standings = new int[size];
            }
            return standings;
        }

        int[] sorted(int size) {
            if (sorted.length < size) {
                sorted = new int[size];
            }
            return sorted;
        }
    }

    /// Parts items, which come in the order that they keep within lanes.
    void part(int[] ordered) {
        part(0, -1, "", ordered, 0, ordered.length);
        if (full) {
            leftOut = placesBeneath(0, ordered, 0, ordered.length) - folded - items.size();
        }
    }

    private void part(int level, int parent, String parentPath, int[] from, int start, int end) {
        LaneValues lanes = levels.get(level);
        int[] standings = rooms[level].standings(end - start);
        int[] met = tally(level, standings, from, start, end);
        int[] present = fitting(level, met);
        if (present.length == 1 && lanes.valueless(present[0]) && parent >= 0) {
            clear(tallies[level], present);
            partFurther(level, parent, parentPath, from, start, end);
            return;
        }
        for (IntList each : List.of(parents, values, levelOf, flags, counts)) {
            each.reserve(present.length);
        }
        starts.reserve(present.length + 1);
        int[] next = tallies[level];
        int[] begins = new int[present.length + 1];
        for (int i = 0; i < present.length; i++) {
            begins[i + 1] = begins[i] + next[present[i]];
            next[present[i]] = begins[i];
        }
        int sum = begins[present.length];
        if (level == levels.size() - 1) {
            // Leaves follow each other as they are sorted, so they are sorted into their places.
            int base = items.extend(sum);
            sort(level, standings, from, start, end, items.backing(), base);
            clear(next, met);
            for (int i = 0; i < present.length; i++) {
                add(level, parent, parentPath, present[i], begins[i + 1] - begins[i], base + begins[i]);
            }
        } else {
            int[] sorted = rooms[level].sorted(sum);
            sort(level, standings, from, start, end, sorted, 0);
            clear(next, met);
            for (int i = 0; i < present.length; i++) {
                if (full || items.size() + (begins[i + 1] - begins[i]) > limit) {
                    full = true;
                    break;
                }
                String path = add(level, parent, parentPath, present[i], begins[i + 1] - begins[i], items.size());
                int lane = values.size() - 1;
                if ((flags.get(lane) & Grouping.COLLAPSED) != 0) {
                    items.addAll(sorted, begins[i], begins[i + 1]);
                    folded += placesBeneath(level + 1, sorted, begins[i], begins[i + 1]) - (begins[i + 1] - begins[i]);
                } else {
                    part(level + 1, lane, path, sorted, begins[i], begins[i + 1]);
                }
            }
        }
        full |= present.length < met.length;
    }

    /// The first of these lanes, as many as the limit has room for when each item in them takes one place. The tally of
    /// the others becomes negative.
    private int[] fitting(int level, int[] met) {
        int[] tally = tallies[level];
        long sum = items.size();
        int fit = 0;
        while (fit < met.length && sum + tally[met[fit]] <= limit) {
            sum += tally[met[fit++]];
        }
        for (int i = fit; i < met.length; i++) {
            tally[met[i]] = -1;
        }
        return fit == met.length ? met : Arrays.copyOf(met, fit);
    }

    /// How many places items would take from a level downwards, each in all of its lanes and none of them folded.
    private long placesBeneath(int level, int[] from, int start, int end) {
        long sum = 0;
        for (int i = start; i < end; i++) {
            long places = 1;
            for (LaneValues lanes : levels.subList(level, levels.size())) {
                int standing = lanes.standing(from[i]);
                places *= standing >= 0 ? 1 : lanes.count(standing);
            }
            sum += places;
        }
        return sum;
    }

    /// A tally is clear between its uses, of which there may be as many as there are lanes.
    private static void clear(int[] tally, int[] lanes) {
        for (int lane : lanes) {
            tally[lane] = 0;
        }
    }

    /// The next dimension parts the same lane, or nothing does and it becomes a leaf.
    private void partFurther(int level, int parent, String parentPath, int[] from, int start, int end) {
        if (level + 1 < levels.size()) {
            part(level + 1, parent, parentPath, from, start, end);
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

    /// Notes where each item stands, counts items by lane, and returns the lanes that have any, in order.
    private int[] tally(int level, int[] standings, int[] from, int start, int end) {
        LaneValues lanes = levels.get(level);
        int[] tally = tallies[level];
        // Few items: the lanes that they meet are put in order. Many: all lanes are gone through in order.
        boolean few = end - start < lanes.size();
        IntList met = new IntList();
        for (int i = start; i < end; i++) {
            int standing = lanes.standing(from[i]);
            standings[i - start] = standing;
            if (standing >= 0) {
                if (tally[standing]++ == 0 && few) {
                    met.add(standing);
                }
            } else {
                for (int k = lanes.count(standing) - 1; k >= 0; k--) {
                    int lane = lanes.lane(standing, k);
                    if (tally[lane]++ == 0 && few) {
                        met.add(lane);
                    }
                }
            }
        }
        return few ? inOrder(lanes, met) : present(lanes, tally);
    }

    private static int[] inOrder(LaneValues lanes, IntList met) {
        int[] ranks = new int[met.size()];
        for (int i = 0; i < ranks.length; i++) {
            ranks[i] = lanes.rank(met.get(i));
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
    private void sort(int level, int[] standings, int[] from, int start, int end, int[] into, int base) {
        LaneValues lanes = levels.get(level);
        int[] next = tallies[level];
        for (int i = start; i < end; i++) {
            int standing = standings[i - start];
            if (standing >= 0) {
                if (next[standing] >= 0) {
                    into[base + next[standing]++] = from[i];
                }
            } else {
                for (int k = lanes.count(standing) - 1; k >= 0; k--) {
                    int lane = lanes.lane(standing, k);
                    if (next[lane] >= 0) {
                        into[base + next[lane]++] = from[i];
                    }
                }
            }
        }
    }
}
