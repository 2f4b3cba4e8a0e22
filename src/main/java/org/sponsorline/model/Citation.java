package org.sponsorline.model;

import org.jspecify.annotations.Nullable;

/// Who says so: one source vouching for an entry or for one field of it.
///
/// @param source id of the source
/// @param field  the member it vouches for, or null for the whole entry
/// @param quote  the source's own words, or null
/// @param note   a remark on how it says so, or null
public record Citation(String source, @Nullable String field, @Nullable String quote, @Nullable String note) {}
