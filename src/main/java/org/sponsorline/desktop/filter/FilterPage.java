package org.sponsorline.desktop.filter;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.layout.item.Colouring;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.query.AmountIndex;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.FacetValue;
import org.sponsorline.query.Facets;
import org.sponsorline.query.Filter;
import org.sponsorline.query.FilterRun;
import org.sponsorline.query.asof.AsOf;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.ItemSet;

/// What the filter panel shows for one record and one filter.
///
/// @param filter   the filter it was counted for
/// @param facets   every dimension's values with their counts, in the order of the panel
/// @param colourBy the dimension that colours stand for
/// @param colours  the colours of that dimension's values by key, as ordinals of the palette
/// @param stated   what money is stated in each currency, the most used first
/// @param uncertain how many of what matches may lie outside of the filter's range of money; 0 where it has none
/// @param active   how many of what matches are in force at the filter's date, or null where it asks for none
record FilterPage(
        Filter filter, Map<Dimension, List<FacetValue>> facets, Dimension colourBy, Map<String, Integer> colours,
        List<AmountIndex.Stated> stated, int uncertain, @Nullable Active active) {

    /// How many items are in force for certain, and how many more may be.
    record Active(int certain, int possible) {}

    /// Counts for a filter, in the background.
    ///
    /// @param arrangement says of which items, and what colours stand for
    static FilterPage count(Arrangement arrangement, Filter filter) {
        DatasetIndex index = arrangement.index();
        // The index holds only what is known as of the view's day, so nothing is left to take away.
        Map<Dimension, List<FacetValue>> facets = new EnumMap<>(Facets.count(
                index, arrangement.record().index(), filter,
                (dimension, value) -> name(arrangement, dimension, value)));
        Map<String, Integer> colours = new HashMap<>();
        for (Colouring.Entry entry : arrangement.colouring().entries()) {
            if (entry.ordinal() != Colouring.OTHER) {
                colours.put(entry.key(), entry.ordinal());
            }
        }
        return new FilterPage(
                filter, facets, arrangement.colouring().dimension(), colours, index.amounts().stated(),
                uncertain(index, filter),
                active(index, filter));
    }

    /// An edition that nothing named on the view's day may not have had a host, which its name would tell.
    private static String name(Arrangement arrangement, Dimension dimension, FacetValue value) {
        LocalDate day = arrangement.state().asOf();
        DatasetIndex whole = arrangement.record().index();
        return day == null || dimension != Dimension.EDITION
                ? value.label()
                : whole.dataset().edition(value.key())
                        .map(edition -> AsOf.name(whole.dataset(), edition, day).in(whole.locale()))
                        .orElse(value.label());
    }

    private static int uncertain(DatasetIndex index, Filter filter) {
        Filter.AmountRange range = filter.amounts();
        return range == null ? 0 : index.amounts().uncertain(FilterRun.matches(index, filter, null), range);
    }

    private static @Nullable Active active(DatasetIndex index, Filter filter) {
        Edtf at = filter.activeAt();
        if (at == null) {
            return null;
        }
        ItemSet matching = FilterRun.matches(index, filter, null);
        int certain = index.inForce().certain(matching, at);
        return new Active(certain, matching.count() - certain);
    }

    /// The colour of a value, or that of all others where it has none of its own; null where colours do not stand for
    /// the dimension.
    @Nullable Integer argb(Dimension dimension, String key, Palette palette) {
        return dimension == colourBy ? palette.bars().get(colours.getOrDefault(key, Colouring.OTHER)) : null;
    }
}
