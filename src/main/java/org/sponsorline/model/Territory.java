package org.sponsorline.model;

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

    @Override
    public String toString() {
        return excluded ? "-" + code : code;
    }
}
