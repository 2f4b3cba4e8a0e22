package org.sponsorline.query;

/// One value that a filter can choose.
///
/// @param key    what the filter names it by; empty for items for which nothing is stated
/// @param label  words for it
/// @param count  how many items have it among those that all other parts of the filter let through
/// @param chosen whether the filter chooses it
public record FacetValue(String key, String label, int count, boolean chosen) {}
