package org.sponsorline.query;

/// One lane of a [Grouping], or the header over several.
///
/// @param path      names the lane across regroupings: the keys of its values from the outermost inwards, joined by
///                  [Grouping#SEPARATOR]; the key of items without a value is empty
/// @param label     words for its own value
/// @param depth     0 for the outermost
/// @param leaf      whether it is of the innermost level; only headers are not
/// @param collapsed whether it is folded: then nothing stands beneath it and its items are its own
/// @param count     how many different items it holds, those of lanes beneath it included
public record Lane(String path, String label, int depth, boolean leaf, boolean collapsed, int count) {}
