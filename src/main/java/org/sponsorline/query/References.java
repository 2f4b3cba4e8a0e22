package org.sponsorline.query;

import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;

/// Which agreement names which other one in one of its fields: eight bytes for each that names one.
final class References {

    private final int[] from;
    private final int[] to;

    private References(int[] from, int[] to) {
        this.from = from;
        this.to = to;
    }

    /// The references made by a field that holds the id of an agreement; ids that dangle refer to nothing.
    static References of(Dataset dataset, Function<Agreement, @Nullable String> field) {
        IntList from = new IntList();
        IntList to = new IntList();
        for (int item = 0; item < dataset.agreements().size(); item++) {
            String id = field.apply(dataset.agreements().get(item));
            int named = id == null ? -1 : dataset.itemNumber(new EntryKey(Entry.Kind.AGREEMENT, id));
            if (named >= 0) {
                from.add(item);
                to.add(named);
            }
        }
        return new References(from.toArray(), to.toArray());
    }

    /// The agreement that one names, or -1.
    int named(int item) {
        int place = Arrays.binarySearch(from, item);
        return place < 0 ? -1 : to[place];
    }

    /// The agreements that name one, in ascending order.
    int[] naming(int item) {
        IntList naming = new IntList();
        for (int place = 0; place < to.length; place++) {
            if (to[place] == item) {
                naming.add(from[place]);
            }
        }
        return naming.toArray();
    }

    /// The ways back from all agreements at once, for whoever asks for many: four bytes for each agreement.
    Ways ways(int agreements) {
        int[] starts = new int[agreements + 1];
        for (int named : to) {
            starts[named + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] next = starts.clone();
        int[] naming = new int[to.length];
        for (int place = 0; place < to.length; place++) {
            naming[next[to[place]]++] = from[place];
        }
        return new Ways(starts, naming);
    }

    /// Which agreements name one, answered without a walk.
    static final class Ways {
        private final int[] starts;
        private final int[] naming;

        private Ways(int[] starts, int[] naming) {
            this.starts = starts;
            this.naming = naming;
        }

        /// In ascending order.
        int[] naming(int item) {
            return Arrays.copyOfRange(naming, starts[item], starts[item + 1]);
        }
    }
}
