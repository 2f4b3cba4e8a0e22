package org.sponsorline.model;

import java.util.Arrays;
import java.util.List;

/// Finds entries by id at six to twelve bytes an entry, where a hash map takes forty.
///
/// Open addressing over the list's own ids (Knuth, The Art of Computer Programming 3, 6.4, algorithm L).
final class IdIndex {

    private static final int EMPTY = -1;

    private final List<? extends Entry> entries;
    private final int[] slots;

    IdIndex(List<? extends Entry> entries) {
        this.entries = entries;
        // Between a third and two thirds full: short probes, little memory.
        slots = new int[Integer.highestOneBit(Math.max(2, entries.size() + entries.size() / 2)) * 2];
        Arrays.fill(slots, EMPTY);
        for (int i = 0; i < entries.size(); i++) {
            int slot = slotOf(entries.get(i).id());
            if (slots[slot] == EMPTY) {
                slots[slot] = i;
            }
        }
    }

    int indexOf(String id) {
        return slots[slotOf(id)];
    }

    /// The slot that holds this id, or the empty one where it would stand.
    private int slotOf(String id) {
        int mask = slots.length - 1;
        int hash = id.hashCode();
        int slot = (hash ^ hash >>> 16) * 0x9E3779B1 >>> 7 & mask;
        while (slots[slot] != EMPTY && !entries.get(slots[slot]).id().equals(id)) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
