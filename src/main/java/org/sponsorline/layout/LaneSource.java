package org.sponsorline.layout;

/// A lane before it has a place: what grouping says of it.
///
/// @param path      identifies it among the lanes of one grouping
/// @param depth     from 0
/// @param leaf      whether it has no lanes below it
/// @param collapsed whether it is folded
/// @param count     how many items it and the lanes below it hold
/// @param items     the items it shows itself: those of a leaf, or all of a folded lane; else none
public record LaneSource(
        String path, String label, int depth, boolean leaf, boolean collapsed, int count, int[] items) {}
