package org.sponsorline.dataset;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Entry;

/// The entries of one array: those taken over, and where in the file the others stood.
final class EntryList<E extends Entry> {

    private static final int FREE = -1;
    private static final int MOST_REJECTED_IDS = 100_000;

    private final Entry.Kind kind;
    private final List<E> entries = new ArrayList<>();
    private final StringTable<Boolean> rejectedIds = new StringTable<>();
    private int[] slots = emptySlots(64);
    /// The hash of the id in each slot, so that entries are looked at only where it is likely the one.
    private int[] hashes = new int[64];
    private int indexed;
    private final NumberSet numbers = new NumberSet();
    private final NumberSet open = new NumberSet();
    private boolean unnumbered;
    private int[] rejected = new int[4];
    private int rejectedCount;

    EntryList(Entry.Kind kind) {
        this.kind = kind;
    }

    /// A list of the same entries; it knows nothing of those that were left out.
    EntryList<E> copy() {
        EntryList<E> copy = new EntryList<>(kind);
        copy.entries.addAll(entries);
        copy.open.addAll(open);
        return copy;
    }

    Entry.Kind kind() {
        return kind;
    }

    List<E> entries() {
        return entries;
    }

    /// The place of an entry that was taken over, or -1.
    int indexOf(@Nullable String id) {
        if (id == null) {
            return FREE;
        }
        index();
        return slots[slotOf(id)];
    }

    boolean isFree(String id) {
        return indexOf(id) == FREE;
    }

    /// Whether no entry has an id yet.
    ///
    /// @param number of the id, or -1; see [WordNumbers]
    boolean isFree(String id, int number) {
        return number < 0 || unnumbered ? isFree(id) : !numbers.has(number);
    }

    /// Takes an entry over, whose id must be free.
    ///
    /// @param number         of its id, or -1; see [WordNumbers]
    /// @param openReferences whether it is not certain that all it refers to is there
    void add(E entry, int number, boolean openReferences) {
        if (number < 0) {
            unnumbered = true;
        } else {
            numbers.add(number);
        }
        if (openReferences) {
            open.add(entries.size());
        }
        entries.add(entry);
    }

    /// Takes entries over up to the first whose id is not free.
    ///
    /// @return how many
    @SuppressWarnings("unchecked") // a stretch for this list holds entries of its kind
    int addAll(Stretch stretch) {
        for (int i = 0; i < stretch.count(); i++) {
            E entry = (E) stretch.entry(i);
            int number = stretch.idNumber(i);
            // Not looking at the entry itself, which is fresh from another processor.
            boolean free = number < 0 || unnumbered ? isFree(entry.id()) : !numbers.has(number);
            if (!free) {
                return i;
            }
            add(entry, number, stretch.hasOpenReferences(i));
        }
        return stretch.count();
    }

    /// The numbers of the ids of entries that were taken over.
    NumberSet numbers() {
        return numbers;
    }

    /// Whether it is not certain that all can be followed to which an entry refers.
    boolean hasOpenReferences(int entry) {
        return open.has(entry);
    }

    /// Makes the index now where it will be needed.
    void prepareIndex() {
        if (!open.isEmpty()) {
            index();
        }
    }

    /// Brings the index up to date, which many files never need.
    private void index() {
        if (entries.size() * 5L > slots.length * 3L) {
            slots = emptySlots(Integer.highestOneBit(entries.size()) * 4);
            hashes = new int[slots.length];
            indexed = 0;
        }
        for (; indexed < entries.size(); indexed++) {
            String id = entries.get(indexed).id();
            int slot = slotOf(id);
            slots[slot] = indexed;
            hashes[slot] = id.hashCode();
        }
    }

    /// The slot that holds this id, or the free one where it would stand.
    private int slotOf(String id) {
        int mask = slots.length - 1;
        int hash = id.hashCode();
        int slot = hash * 0x9E3779B1 >>> 7 & mask;
        while (slots[slot] != FREE && !(hashes[slot] == hash && entries.get(slots[slot]).id().equals(id))) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private static int[] emptySlots(int count) {
        int[] slots = new int[count];
        Arrays.fill(slots, FREE);
        return slots;
    }

    /// Notes an entry that is left out.
    ///
    /// @param index its place in the file's array
    void reject(int index, @Nullable String id) {
        if (rejectedCount == rejected.length) {
            rejected = Arrays.copyOf(rejected, rejectedCount * 2);
        }
        rejected[rejectedCount++] = index;
        if (id != null && rejectedIds.size() < MOST_REJECTED_IDS) {
            rejectedIds.put(id, true);
        }
    }

    int rejectedCount() {
        return rejectedCount;
    }

    boolean isRejected(String id) {
        return rejectedIds.get(id) != null;
    }

    /// The ids taken over, in the order of the file.
    Iterable<String> ids() {
        return () -> entries.stream().map(Entry::id).iterator();
    }

    /// Where in the file's array an entry stood that was taken over.
    int indexInFile(int entry) {
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
