package org.sponsorline.briefing.stale;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.ShownField;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.Text;

/// What became of an item that a scene showed or shows.
///
/// @param key    which item
/// @param name   what it is called, or was called if it is gone
/// @param kind   what became of it
/// @param fields what it says otherwise than then; empty unless it changed
public record ItemChange(EntryKey key, Text name, Kind kind, List<FieldChange> fields) {

    /// What became of an item.
    public enum Kind {
        ADDED, GONE, CHANGED
    }

    /// What a field says now.
    ///
    /// @param before what it said then, in the form that [ShownField] describes, or null if it said nothing
    /// @param now    or null if it says nothing any more
    public record FieldChange(ShownField field, @Nullable String before, @Nullable String now) {}

    public ItemChange {
        fields = List.copyOf(fields);
    }

    /// In a few words: "Alibaba's value", "Panasonic is new".
    public String words(Locale locale) {
        Messages messages = Messages.of(ItemChange.class, locale);
        String called = name.in(locale);
        return switch (kind) {
            case ADDED -> messages.say("stale.added", called);
            case GONE -> messages.say("stale.gone", called);
            case CHANGED -> messages.say("stale.changed", called, fieldNames(messages));
        };
    }

    private String fieldNames(Messages messages) {
        List<String> names = fields.stream().map(change -> messages.get("field." + change.field().token())).toList();
        if (names.size() == 1) {
            return names.getFirst();
        }
        String first = String.join(messages.get("stale.comma"), names.subList(0, names.size() - 1));
        return messages.say("stale.and", first, names.getLast());
    }
}
