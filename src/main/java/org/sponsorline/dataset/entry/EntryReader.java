package org.sponsorline.dataset.entry;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.json.JsonCursor;
import org.sponsorline.model.Entry;

/// Reads one entry after the other from one text.
public final class EntryReader {

    private final JsonCursor cursor;
    private final FieldReader fields;
    private final EntryReaders entries;
    private final ItemReaders items;
    private final HeaderReaders headers;

    public EntryReader(JsonCursor cursor) {
        this.cursor = cursor;
        fields = new FieldReader(cursor, new Interner());
        MoneyReader money = new MoneyReader(fields);
        entries = new EntryReaders(fields, money);
        headers = new HeaderReaders(fields, money);
        items = new ItemReaders(fields, money);
    }

    public FieldReader fields() {
        return fields;
    }

    /// Reads the arrays that hold no entries.
    public HeaderReaders headers() {
        return headers;
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
