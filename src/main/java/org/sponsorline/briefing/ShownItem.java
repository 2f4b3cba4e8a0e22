package org.sponsorline.briefing;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.text.Text;

/// An item that a scene showed, with what the record said about it then.
///
/// @param key  which item
/// @param name what it was called, for the case that it is gone
/// @param said what each field said, in the form that [ShownField] describes; fields that said nothing are absent
public record ShownItem(EntryKey key, Text name, Map<ShownField, String> said) {

    public ShownItem {
        Map<ShownField, String> copy = new EnumMap<>(ShownField.class);
        copy.putAll(said);
        said = Collections.unmodifiableMap(copy);
    }
}
