package org.sponsorline.query.search;

import java.util.List;
import org.sponsorline.model.EntryKey;

/// One entry that a search found.
///
/// @param key          names the entry
/// @param title        what it is called
/// @param titleMarks   the places of the words of the query in the title, in order and without overlaps
/// @param excerpt      a line about it that shows the words which are not in its title; may be empty
/// @param excerptMarks where they stand in the excerpt
/// @param rank         how well it matches; higher is better, and hits come in falling order
public record SearchHit(
        EntryKey key, String title, List<Mark> titleMarks, String excerpt, List<Mark> excerptMarks, double rank) {

    /// Part of a text to be marked, from a place up to another, counted in characters as strings count them.
    public record Mark(int from, int to) {}
}
