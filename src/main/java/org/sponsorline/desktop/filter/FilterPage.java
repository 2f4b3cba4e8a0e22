package org.sponsorline.desktop.filter;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sponsorline.query.FacetValue;
import org.sponsorline.query.FigureColumns;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;

/// What the filter panel shows for one record and one filter.
///
/// @param filter   the filter it was counted for
/// @param facets   every dimension's values with their counts, in the order of the panel
/// @param colourBy the dimension that colours stand for
/// @param colours  the colours of that dimension's values by key, as ordinals of the palette
/// @param stated   what money is stated in each currency, the most used first
/// @param active   how many of what matches are in force at the filter's date, or null where it asks for none
record FilterPage(
        Filter filter, Map<Dimension, List<FacetValue>> facets, Dimension colourBy, Map<String, Integer> colours,
        List<FigureColumns.Stated> stated, @Nullable Active active) {

    /// How many items are in force for certain, and how many more may be.
    record Active(int certain, int possible) {}

    /// The colour of a value, or that of all others where it has none of its own; -1 where colours do not stand for
    /// the dimension.
    int colour(Dimension dimension, String key, int other) {
        return dimension == colourBy ? colours.getOrDefault(key, other) : -1;
    }
}
