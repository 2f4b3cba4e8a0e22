package org.sponsorline.model;

import java.util.Optional;

/// Names one entry of a record; its text form is `agreement:alibaba-top`.
public record EntryKey(Entry.Kind kind, String id) {

    /// The key with this text form, or empty if the text is not one.
    public static Optional<EntryKey> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 1 || colon == text.length() - 1) {
            return Optional.empty();
        }
        String token = text.substring(0, colon);
        for (Entry.Kind kind : Entry.Kind.values()) {
            if (kind.token().equals(token)) {
                return Optional.of(new EntryKey(kind, text.substring(colon + 1)));
            }
        }
        return Optional.empty();
    }

    @Override
    public String toString() {
        return kind.token() + ":" + id;
    }
}
