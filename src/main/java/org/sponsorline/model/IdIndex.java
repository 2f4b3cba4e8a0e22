package org.sponsorline.model;

import java.util.Arrays;
import java.util.List;

/// Finds the entries of a list by id; a hash table at six to twelve bytes an entry.
///
/// Open addressing over the ids in the list (Knuth, The Art of Computer Programming 3, 6.4, algorithm L). A slot holds
/// the place of an entry and as many bits of its id's hash as there is room for, so that few other entries are
/// compared. Grows as entries are added; the list belongs to the caller.
public final class IdIndex {

    private static final int FIRST_BITS = 5;
    private static final int[] NO_HASHES = {};

    /// As many slots as `1 << bits`. Zero, or hash above the lower bits, which hold the place from 1 on.
    private int[] slots = new int[1 << FIRST_BITS];
    private int bits = FIRST_BITS;
    /// The hashes of all ids by place, from which a larger table is made.
    private int[] hashes = new int[1 << FIRST_BITS];
    private int size;

    /// The index of a whole list.
    static IdIndex of(List<? extends Entry> entries) {
        IdIndex index = new IdIndex();
        for (int i = 0; i < entries.size(); i++) {
            index.add(entries.get(i).id().hashCode());
        }
        index.finish();
        return index;
    }

    /// Another index of the same entries, to which others can be added.
    public IdIndex copy() {
        IdIndex copy = new IdIndex();
        copy.slots = slots.clone();
        copy.bits = bits;
        copy.hashes = hashes.clone();
        copy.size = size;
        return copy;
    }

    /// Adds the next entry of the list. Of two with the same id the first is found.
    ///
    /// @param hash the hash code of its id
    /// @throws IllegalStateException after [#finish]
    public void add(int hash) {
        if (size == hashes.length) {
            if (hashes.length == 0) {
                throw new IllegalStateException("Nothing can be added to a finished index.");
            }
            hashes = Arrays.copyOf(hashes, size * 2);
        }
        hashes[size++] = hash;
        // Between a third and two thirds full: short probes, little memory.
        if (size * 3L > slots.length * 2L) {
            bits++;
            slots = new int[1 << bits];
            for (int i = 0; i < size; i++) {
                put(i);
            }
        } else {
            put(size - 1);
        }
    }

    private void put(int place) {
        int spread = spread(hashes[place]);
        int at = spread >>> -bits;
        while (slots[at] != 0) {
            at = at + 1 & slots.length - 1;
        }
        slots[at] = spread << bits | place + 1;
    }

    /// Releases the memory that adding needs; nothing can be added afterwards.
    public void finish() {
        hashes = NO_HASHES;
        size = 0;
    }

    /// The place of the entry with an id, or -1.
    ///
    /// @param entries the list whose entries have been added; others may stand in their places now, with the same ids
    public int indexOf(String id, List<? extends Entry> entries) {
        int spread = spread(id.hashCode());
        int mask = slots.length - 1;
        int at = spread >>> -bits;
        for (int slot; (slot = slots[at]) != 0; at = at + 1 & mask) {
            int place = (slot & mask) - 1;
            if ((slot & ~mask) == spread << bits && entries.get(place).id().equals(id)) {
                return place;
            }
        }
        return -1;
    }

    private static int spread(int hash) {
        return (hash ^ hash >>> 16) * 0x9E3779B1;
    }
}
