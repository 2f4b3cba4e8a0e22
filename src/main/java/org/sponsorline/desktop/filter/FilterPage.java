package org.sponsorline.desktop.filter;

import java.util.List;
import java.util.Map;
import org.sponsorline.query.Amounts;
import org.sponsorline.query.Dimension;
import org.sponsorline.query.FacetValue;
import org.sponsorline.query.Filter;

/// What the filter panel shows for one record and one filter.
///
/// @param filter   the filter it was counted for
/// @param facets   every dimension's values with their counts, in the order of the panel
/// @param colourBy the dimension that colours stand for
/// @param colours  the colours of that dimension's values by key, as ordinals of the palette
/// @param stated   what money is stated in each currency, the most used first
record FilterPage(
        Filter filter, Map<Dimension, List<FacetValue>> facets, Dimension colourBy, Map<String, Integer> colours,
        List<Amounts.Stated> stated) {

    /// The colour of a value, or that of all others where it has none of its own; -1 where colours do not stand for
    /// the dimension.
    int colour(Dimension dimension, String key, int other) {
        return dimension == colourBy ? colours.getOrDefault(key, other) : -1;
    }
}
