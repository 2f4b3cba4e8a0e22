package org.sponsorline.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DimensionColumn;
import org.sponsorline.query.column.ItemSet;

/// Counts what each possible choice of a filter would leave.
///
/// The counts of a dimension ignore what is chosen in it, so that they say what one more choice there would add.
public final class Facets {

    private Facets() {}

    /// The values of every dimension with their counts.
    ///
    /// All values that any item of the index has are listed, in an order that no filter changes, so that a value keeps
    /// its place when it is clicked: the most frequent first, equal ones in the column's order. Kinds, certainties and
    /// citedness keep the column's order, and the line for items without a value comes last. Values without an item
    /// are listed only if they are chosen.
    ///
    /// @param asOf counts only what was known by the end of this day, or null for all that is known
    public static Map<Dimension, List<FacetValue>> count(
            DatasetIndex index, Filter filter, @Nullable LocalDate asOf) {
        Map<Dimension, ItemSet> parts = FilterRun.byDimension(index, filter);
        ItemSet rest = FilterRun.apartFromDimensions(index, filter, asOf);
        ItemSet all = rest;
        for (ItemSet part : parts.values()) {
            all = all.and(part);
        }
        all = index.scopes().refined(all, filter);
        Map<Dimension, List<FacetValue>> facets = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            ItemSet base = parts.containsKey(dimension)
                    ? index.scopes().refined(withoutPart(rest, parts, dimension), filter, dimension) : all;
            int[] everywhere = asOf == null
                    ? index.column(dimension).tallyOfAll()
                    : index.column(dimension).tally(FilterRun.apartFromDimensions(index, Filter.NONE, asOf));
            facets.put(dimension, values(index, dimension, everywhere, base, filter));
        }
        return facets;
    }

    /// The same with a line for every value that the whole record has, in the order of the whole record: what had nothing
    /// on that day counts 0 and keeps its place.
    ///
    /// @param known what was known on a day
    /// @param whole all of the record
    /// @param names names a value that was not known then
    public static Map<Dimension, List<FacetValue>> count(
            DatasetIndex known, DatasetIndex whole, Filter filter, BiFunction<Dimension, FacetValue, String> names) {
        Map<Dimension, List<FacetValue>> counted = count(known, filter, null);
        if (known.equals(whole)) {
            return counted;
        }
        count(whole, Filter.NONE, null).forEach((dimension, all) -> {
            Map<String, FacetValue> left = new LinkedHashMap<>();
            counted.getOrDefault(dimension, List.of()).forEach(value -> left.put(value.key(), value));
            List<FacetValue> values = new ArrayList<>(all.size());
            for (FacetValue each : all) {
                FacetValue value = left.remove(each.key());
                values.add(value != null ? value
                        : new FacetValue(each.key(), names.apply(dimension, each), 0, 0, false));
            }
            values.addAll(left.values());
            counted.put(dimension, values);
        });
        return counted;
    }

    private static ItemSet withoutPart(ItemSet rest, Map<Dimension, ItemSet> parts, Dimension dimension) {
        ItemSet base = rest;
        for (Map.Entry<Dimension, ItemSet> part : parts.entrySet()) {
            base = part.getKey() == dimension ? base : base.and(part.getValue());
        }
        return base;
    }

    private static List<FacetValue> values(
            DatasetIndex index, Dimension dimension, int[] everywhere, ItemSet base, Filter filter) {
        DimensionColumn column = index.column(dimension);
        ItemSet ofAgreements = ItemSet.below(index.itemCount(), index.dataset().agreements().size());
        int[] agreements = column.tally(base.and(ofAgreements));
        index.scopes().correct(agreements, column, base, filter);
        int[] milestones = column.tally(base.without(ofAgreements));
        var chosen = filter.keys(dimension);
        // Tens of thousands of organizations may be sorted at each change of the filter, so they are sorted as numbers.
        int values = column.valueCount();
        long[] present = new long[values];
        int size = 0;
        boolean byRank = ownOrder(dimension);
        for (int value = 0; value < values; value++) {
            if (everywhere[value] > 0 || !chosen.isEmpty() && chosen.contains(column.key(value))) {
                long commonest = byRank ? 0 : (long) (Integer.MAX_VALUE - everywhere[value]) << Integer.SIZE;
                present[size++] = commonest | column.rank(value);
            }
        }
        Arrays.sort(present, 0, size);
        List<FacetValue> facet = new ArrayList<>(size + 1);
        for (int i = 0; i < size; i++) {
            int value = column.valueAt((int) present[i]);
            String key = column.key(value);
            facet.add(new FacetValue(
                    key, column.label(value), agreements[value], milestones[value],
                    chosen.contains(key)));
        }
        // What few records state is not offered where a record does not.
        boolean isUnused = (dimension == Dimension.FAMILY || dimension == Dimension.MODE) && facet.isEmpty();
        if (!isUnused && everywhere[values] > 0 || chosen.contains("")) {
            facet.add(new FacetValue(
                    "", column.missingLabel(), agreements[values], milestones[values],
                    chosen.contains("")));
        }
        return facet;
    }

    private static boolean ownOrder(Dimension dimension) {
        return switch (dimension) {
            case KIND, CERTAINTY, STATUS, CITED -> true;
            case PROGRAMME, TIER, ORGANIZATION, GRANTOR, FAMILY, CATEGORY, TERRITORY, COUNTRY, EDITION, MEDIA, MODE ->
                false;
        };
    }
}
