package org.sponsorline.dataset;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Entry;

/// Reads one entry after the other from one parser.
final class EntryReader {

    private final JsonCursor cursor;
    private final Parts parts;
    private final EntryReaders entries;
    private final ItemReaders items;

    /// @param numbers of the words that `in` gives
    EntryReader(JsonReader in, WordNumbers numbers, Findings findings, Shared shared) {
        cursor = new JsonCursor(in, numbers, findings, shared.unknownNames());
        parts = new Parts(cursor, shared.pool(), shared.known());
        MoneyReader money = new MoneyReader(parts);
        entries = new EntryReaders(parts, money);
        items = new ItemReaders(parts, money);
    }

    JsonCursor cursor() {
        return cursor;
    }

    Parts parts() {
        return parts;
    }

    /// The entry at the cursor, or null where it cannot be understood.
    @Nullable Entry read(Entry.Kind kind) throws IOException {
        cursor.inEntry(kind);
        return switch (kind) {
            case SOURCE -> entries.source();
            case ORGANIZATION -> entries.organization();
            case EDITION -> entries.edition();
            case AGREEMENT -> items.agreement();
            case MILESTONE -> items.milestone();
            case FIGURE -> entries.figure();
        };
    }

    /// Whether a reference has been read since the last question of which it is not certain that it can be followed.
    boolean hadOpenReferences() {
        return parts.hadOpenReferences();
    }
}
