package org.sponsorline.layout;

import java.util.function.IntPredicate;
import org.sponsorline.layout.item.Colouring;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.item.ItemText;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.layout.item.TextMeasure;
import org.sponsorline.query.Grouping;

/// Everything a layout is made from.
///
/// @param columns           where items stand in time
/// @param grouping          the lanes with their items
/// @param colouring         the colour of each item
/// @param matching          which items stand out; the rest is dimmed
/// @param words             the labels
/// @param editions          the bands behind the lanes
/// @param referencePxPerDay the scale at which bars and labels are stacked
/// @param rules             how rows are made
/// @param metrics           sizes
/// @param measure           the fonts it will be drawn with
public record LayoutRequest(
        ItemColumns columns, Grouping grouping, Colouring colouring, IntPredicate matching, ItemText words,
        EditionBands editions, double referencePxPerDay, RowRules rules, Metrics metrics, TextMeasure measure) {

    public LayoutRequest {
        if (!(referencePxPerDay > 0)) {
            throw new IllegalArgumentException("Stacking needs a scale above zero.");
        }
    }
}
