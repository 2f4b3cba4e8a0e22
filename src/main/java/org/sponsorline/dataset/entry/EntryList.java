package org.sponsorline.dataset.entry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Entry;
import org.sponsorline.model.IdIndex;
import org.sponsorline.model.Listing;

/// The entries of one array: those taken over, and where in the file the others stood.
public final class EntryList<E extends Entry> {

    private static final int FREE = -1;
    /// From this many entries on, all processors look at them.
    static final int MANY = 20_000;

    private static final int MOST_REJECTED_IDS = 100_000;

    private final Entry.Kind kind;
    private final List<E> entries = new ArrayList<>();
    private final Set<String> rejectedIds = new HashSet<>();
    private IdIndex ids = new IdIndex();
    private int[] rejected = new int[4];
    private int rejectedCount;

    EntryList(Entry.Kind kind) {
        this.kind = kind;
    }

    /// A list of the same entries; it knows nothing of those that were left out.
    EntryList<E> copy() {
        EntryList<E> copy = new EntryList<>(kind);
        copy.entries.addAll(entries);
        copy.ids = ids.copy();
        return copy;
    }

    public Entry.Kind kind() {
        return kind;
    }

    public List<E> entries() {
        return entries;
    }

    /// The place of an entry that was taken over, or -1.
    int indexOf(@Nullable String id) {
        return id == null ? FREE : ids.indexOf(id, entries);
    }

    /// For each entry the place of the one that it refers to, or -1 where it refers to none that was taken over.
    public int[] places(Function<? super E, @Nullable String> reference) {
        return everyPlace().map(i -> indexOf(reference.apply(entries.get(i)))).toArray();
    }

    /// The places of the entries that do not pass a test.
    public int[] failing(Predicate<? super E> test) {
        return everyPlace().filter(i -> !test.test(entries.get(i))).toArray();
    }

    private IntStream everyPlace() {
        IntStream places = IntStream.range(0, entries.size());
        return entries.size() < MANY ? places : places.parallel();
    }

    /// Whether no entry that was taken over has an id.
    public boolean isFree(String id) {
        return indexOf(id) == FREE;
    }

    /// Takes an entry over, whose id must be free.
    public void add(E entry) {
        ids.add(entry.id().hashCode());
        entries.add(entry);
    }

    /// The entries for a whole record; none may be added any more.
    Listing<E> listing() {
        ids.finish();
        return new Listing<>(entries, ids);
    }

    /// Notes an entry that is left out.
    ///
    /// @param index its place in the file's array
    public void reject(int index, @Nullable String id) {
        if (rejectedCount == rejected.length) {
            rejected = Arrays.copyOf(rejected, rejectedCount * 2);
        }
        rejected[rejectedCount++] = index;
        if (id != null && rejectedIds.size() < MOST_REJECTED_IDS) {
            rejectedIds.add(id);
        }
    }

    int rejectedCount() {
        return rejectedCount;
    }

    public boolean isRejected(String id) {
        return rejectedIds.contains(id);
    }

    /// The ids taken over, in the order of the file.
    public Iterable<String> ids() {
        return () -> entries.stream().map(Entry::id).iterator();
    }

    /// Where in the file's array an entry stood that was taken over.
    public int indexInFile(int entry) {
        int low = 0;
        int high = rejectedCount;
        // How many were left out before it: rejected[k] - k entries were taken over before the k-th rejected one.
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (rejected[middle] - middle > entry) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return entry + low;
    }
}
