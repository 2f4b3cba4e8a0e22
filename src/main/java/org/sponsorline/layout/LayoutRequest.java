package org.sponsorline.layout;

import java.util.List;
import java.util.function.IntPredicate;

/// Everything a layout is made from.
///
/// @param columns           where items stand in time
/// @param lanes             in the order they are shown, each parent before its children
/// @param colouring         the colour of each item
/// @param matching          which items stand out; the rest is dimmed
/// @param words             the labels
/// @param editions          the bands behind the lanes
/// @param referencePxPerDay the scale at which bars and labels are stacked
/// @param metrics           sizes
/// @param measure           the fonts it will be drawn with
public record LayoutRequest(
        ItemColumns columns, List<LaneSource> lanes, Colouring colouring, IntPredicate matching, ItemWords words,
        EditionBands editions, double referencePxPerDay, Metrics metrics, TextMeasure measure) {

    public LayoutRequest {
        if (!(referencePxPerDay > 0)) {
            throw new IllegalArgumentException("Stacking needs a scale above zero.");
        }
        lanes = List.copyOf(lanes);
    }
}
