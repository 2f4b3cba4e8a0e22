package org.sponsorline.query;

/// One value that a filter can choose.
///
/// @param key        what the filter names it by; empty for items for which nothing is stated
/// @param label      words for it
/// @param agreements how many agreements have it among those that all other parts of the filter let through
/// @param milestones how many milestones and statements have it among those
/// @param chosen     whether the filter chooses it
public record FacetValue(String key, String label, int agreements, int milestones, boolean chosen) {

    /// How many items have it.
    public int count() {
        return agreements + milestones;
    }
}
