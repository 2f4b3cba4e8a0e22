package org.sponsorline.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Who says so: one source vouching for an entry or for one field of it.
///
/// @param source id of the source
/// @param field  the member it vouches for, or null for the whole entry
/// @param quote  the source's own words, or null
/// @param note   a remark on how it says so, or null
public record Citation(String source, @Nullable String field, @Nullable String quote, @Nullable String note) {

    // Said by hand: what the compiler leaves to be made at the first use costs a start milliseconds.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Citation that && source.equals(that.source) && Objects.equals(field, that.field)
                && Objects.equals(quote, that.quote) && Objects.equals(note, that.note);
    }

    @Override
    public int hashCode() {
        return ((source.hashCode() * 31 + Objects.hashCode(field)) * 31 + Objects.hashCode(quote)) * 31
                + Objects.hashCode(note);
    }
}
