package org.sponsorline.query.column;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Milestone;

/// Which item names which agreements in one of its fields, found in both directions by binary search; twelve bytes a
/// reference.
public final class References {

    /// Each reference, by the item that makes it and then in its own order.
    private final int[] from;
    private final int[] to;
    /// The places of the references by the agreement they name, then by the item that names it.
    private final int[] byNamed;

    private References(Maker maker) {
        from = maker.from.build().toArray();
        to = maker.to.build().toArray();
        long[] keys = new long[to.length];
        for (int place = 0; place < keys.length; place++) {
            keys[place] = (long) to[place] << Integer.SIZE | place;
        }
        Arrays.sort(keys);
        byNamed = new int[keys.length];
        for (int i = 0; i < keys.length; i++) {
            byNamed[i] = (int) keys[i];
        }
    }

    /// The references made by a field that holds the id of an agreement; dangling ids are ignored.
    public static References ofAgreements(Dataset dataset, Function<Agreement, @Nullable String> field) {
        Maker maker = new Maker(dataset);
        List<Agreement> agreements = dataset.agreements();
        for (int item = 0; item < agreements.size(); item++) {
            String id = field.apply(agreements.get(item));
            if (id != null) {
                maker.add(item, id);
            }
        }
        return new References(maker);
    }

    /// Which milestone concerns which agreements.
    public static References ofMilestones(Dataset dataset) {
        Maker maker = new Maker(dataset);
        int first = dataset.agreements().size();
        List<Milestone> milestones = dataset.milestones();
        for (int place = 0; place < milestones.size(); place++) {
            for (String id : milestones.get(place).agreements()) {
                maker.add(first + place, id);
            }
        }
        return new References(maker);
    }

    private static final class Maker {

        private final Dataset dataset;
        private final IntStream.Builder from = IntStream.builder();
        private final IntStream.Builder to = IntStream.builder();

        Maker(Dataset dataset) {
            this.dataset = dataset;
        }

        void add(int item, String id) {
            int named = dataset.itemNumber(new EntryKey(Entry.Kind.AGREEMENT, id));
            if (named >= 0) {
                from.add(item);
                to.add(named);
            }
        }
    }

    /// The first agreement that an item names, or -1.
    public int named(int item) {
        int place = firstFrom(item);
        return place < from.length && from[place] == item ? to[place] : -1;
    }

    /// All agreements that an item names, in its own order.
    public int[] allNamed(int item) {
        return Arrays.copyOfRange(to, firstFrom(item), firstFrom(item + 1));
    }

    /// The items that name an agreement, in ascending order.
    public int[] naming(int agreement) {
        int first = firstPlace(to.length, place -> to[byNamed[place]] >= agreement);
        int end = firstPlace(to.length, place -> to[byNamed[place]] > agreement);
        return Arrays.stream(byNamed, first, end).map(place -> from[place]).distinct().toArray();
    }

    private int firstFrom(int item) {
        return firstPlace(from.length, place -> from[place] >= item);
    }

    /// The first place from which on a condition holds; the end if it holds nowhere.
    private static int firstPlace(int end, IntPredicate holds) {
        int low = 0;
        int high = end;
        while (low < high) {
            int middle = low + high >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
