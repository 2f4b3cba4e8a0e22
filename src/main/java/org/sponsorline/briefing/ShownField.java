package org.sponsorline.briefing;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a scene shows of an item. What a field said is kept in the words of the record: dates in their notation,
/// amounts as plain numbers, names of organizations and editions as the record's first language has them.
public enum ShownField {
    NAME, KIND, STATUS, HOLDERS, GRANTOR, PROGRAMME, TIER, CATEGORIES, EXCLUSIVE, TERRITORIES, MEDIA, ANNOUNCED,
    /// The start of the term, or a milestone's date.
    START,
    /// The actual end if one is stated, else the end of the term.
    END,
    EDITIONS, VALUE, DISPUTED, NOTE, SOURCES;

    /// The name in files, such as `value`.
    public String token() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// The field with this name in files.
    public static Optional<ShownField> ofToken(String token) {
        return Arrays.stream(values()).filter(field -> field.token().equals(token)).findFirst();
    }
}
