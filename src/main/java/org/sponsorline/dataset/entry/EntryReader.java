package org.sponsorline.dataset.entry;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.json.JsonCursor;
import org.sponsorline.dataset.problem.Findings;
import org.sponsorline.model.Entry;

/// Reads one entry after the other from one parser.
public final class EntryReader {

    private final JsonCursor cursor;
    private final FieldReader fields;
    private final EntryReaders entries;
    private final ItemReaders items;

    /// @param unknownNames the members that the format does not have and that have been reported
    public EntryReader(JsonReader in, Findings findings, Interner interner, Set<String> unknownNames) {
        cursor = new JsonCursor(in, findings, Members.ENTRY_ARRAYS, unknownNames);
        fields = new FieldReader(cursor, interner);
        MoneyReader money = new MoneyReader(fields);
        entries = new EntryReaders(fields, money);
        items = new ItemReaders(fields, money);
    }

    public JsonCursor cursor() {
        return cursor;
    }

    public FieldReader fields() {
        return fields;
    }

    /// The entry at the cursor, or null where it cannot be understood.
    public @Nullable Entry read(Entry.Kind kind) throws IOException {
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
}
