package org.sponsorline.model;

import org.jspecify.annotations.Nullable;

/// The citation of one source for an entry or for one of its fields.
///
/// @param source id of the source
/// @param field  the field it supports, or null for the whole entry
/// @param quote  the source's own words, or null
/// @param note   a remark on how it says so, or null
public record Citation(String source, @Nullable String field, @Nullable String quote, @Nullable String note) {}
