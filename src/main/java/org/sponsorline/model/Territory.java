package org.sponsorline.model;

import org.jspecify.annotations.Nullable;

/// A place in which an agreement holds, or which is carved out of it.
///
/// @param code     ISO 3166-1 alpha-2, a UN M49 area code, `world`, or free text
/// @param excluded carved out, written with a leading `-`
public record Territory(String code, boolean excluded) {

    /// Reads the record's form, such as `150` or `-GB`.
    public static Territory of(String text) {
        return text.length() > 1 && text.charAt(0) == '-'
                ? new Territory(text.substring(1), true)
                : new Territory(text, false);
    }

    // Said by hand: what the compiler leaves to be made at the first use costs a start milliseconds.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Territory that && excluded == that.excluded && code.equals(that.code);
    }

    @Override
    public int hashCode() {
        return code.hashCode() * 31 + Boolean.hashCode(excluded);
    }

    @Override
    public String toString() {
        return excluded ? "-" + code : code;
    }
}
