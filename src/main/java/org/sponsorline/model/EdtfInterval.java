package org.sponsorline.model;

/// A span between two stated ends, each of which may be a date, open or unknown.
///
/// @param text  the expression as written
/// @param start where it begins
/// @param end   where it ends, inclusive
public record EdtfInterval(String text, Bound start, Bound end) implements Edtf {}
