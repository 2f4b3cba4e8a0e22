package org.sponsorline.dataset;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.sponsorline.model.Entry;

/// What all who read parts of one record know together, each from its own thread.
///
/// @param words        the short words that have come
/// @param pool         the values made of them
/// @param known        the numbers of the ids of the entries that have been taken over; others may see them late
/// @param unknownNames the members that the format does not have and that have been reported
record Shared(Words words, Pool pool, Map<Entry.Kind, NumberSet> known, Set<String> unknownNames) {

    /// @param wordsComeShared whether the parser gives equal short words as one string already
    Shared(boolean wordsComeShared, EntryLists lists) {
        this(new Words(), new Pool(wordsComeShared), known(lists), ConcurrentHashMap.newKeySet());
    }

    private static Map<Entry.Kind, NumberSet> known(EntryLists lists) {
        Map<Entry.Kind, NumberSet> known = new EnumMap<>(Entry.Kind.class);
        for (EntryList<?> list : lists.all()) {
            known.put(list.kind(), list.numbers());
        }
        return known;
    }
}
