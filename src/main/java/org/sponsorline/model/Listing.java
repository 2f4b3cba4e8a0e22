package org.sponsorline.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All entries of one kind in the order of the record, and the index of their ids, which are unique.
///
/// @param entries is copied
/// @param ids     of just these entries; nothing may be added to it any more
public record Listing<E extends Entry>(List<E> entries, IdIndex ids) {

    public Listing {
        entries = List.copyOf(entries);
    }

    /// Makes the index of the ids.
    static <E extends Entry> Listing<E> of(List<E> entries) {
        return new Listing<>(entries, IdIndex.of(entries));
    }

    int indexOf(String id) {
        return ids.indexOf(id, entries);
    }

    Optional<E> find(@Nullable String id) {
        int index = id == null ? -1 : indexOf(id);
        return index < 0 ? Optional.empty() : Optional.of(entries.get(index));
    }
}
