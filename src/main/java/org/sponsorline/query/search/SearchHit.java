package org.sponsorline.query.search;

import java.util.List;
import org.sponsorline.model.EntryKey;

/// One entry that a search found.
///
/// @param key          names the entry
/// @param title        what it is called
/// @param titleMarks   where the words looked for stand in the title, in order and apart from each other
/// @param excerpt      a line about it in which the words that are not in its title are seen; may be empty
/// @param excerptMarks where they stand in the excerpt
/// @param rank         how well it matches; higher is better, and hits come in falling order
public record SearchHit(
        EntryKey key, String title, List<Mark> titleMarks, String excerpt, List<Mark> excerptMarks, double rank) {

    /// Part of a text to be marked, from a place up to another, counted in characters as strings count them.
    public record Mark(int from, int to) {}
}
