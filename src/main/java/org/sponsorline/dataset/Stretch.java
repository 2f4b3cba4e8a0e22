package org.sponsorline.dataset;

import java.util.Arrays;
import org.sponsorline.model.Entry;

/// Entries that follow each other in the file and in which there is nothing to report.
///
/// Whether their ids are free is not known: that depends on what stands before them.
final class Stretch {

    // An array of entries, so that whoever takes them out need not look at them.
    private Entry[] entries = new Entry[256];
    private int count;
    private final NumberSet open = new NumberSet();
    private int[] idNumbers = new int[256];
    private int[] idHashes = new int[256];
    private int[] ends = new int[256];

    /// Adds the next entry.
    ///
    /// @param idNumber       of its id, or -1; see [WordNumbers]
    /// @param openReferences whether it is not certain that all it refers to is there
    /// @param end            the place behind it
    void add(Entry entry, int idNumber, boolean openReferences, int end) {
        int at = count++;
        if (at == ends.length) {
            entries = Arrays.copyOf(entries, at * 2);
            idNumbers = Arrays.copyOf(idNumbers, at * 2);
            idHashes = Arrays.copyOf(idHashes, at * 2);
            ends = Arrays.copyOf(ends, at * 2);
        }
        idNumbers[at] = idNumber;
        idHashes[at] = entry.id().hashCode();
        ends[at] = end;
        if (openReferences) {
            open.add(at);
        }
        entries[at] = entry;
    }

    int count() {
        return count;
    }

    Entry entry(int index) {
        return entries[index];
    }

    int idNumber(int index) {
        return idNumbers[index];
    }

    /// The hash code of an entry's id.
    int idHash(int index) {
        return idHashes[index];
    }

    boolean hasOpenReferences(int index) {
        return open.has(index);
    }

    /// The place behind an entry.
    int end(int index) {
        return ends[index];
    }
}
