package org.sponsorline.query;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.query.asof.AsOf;
import org.sponsorline.query.asof.KnowledgeDates;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DimensionColumn;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.query.column.Spans;

/// Finds the items that match a filter: one walk over the items for each part of it.
///
/// An as-of day only leaves items out here: what became known *about* an item later can still make it match. A view
/// that must not reveal that indexes the record that [AsOf] makes, and needs no day.
public final class FilterRun {

    private FilterRun() {}

    /// The items for which every part of the filter holds and which were known by the end of a day.
    ///
    /// @param asOf the day, or null for all that is known
    public static ItemSet matches(DatasetIndex index, Filter filter, @Nullable LocalDate asOf) {
        ItemSet matching = apartFromDimensions(index, filter, asOf);
        for (ItemSet part : byDimension(index, filter).values()) {
            matching = matching.and(part);
        }
        return index.scopes().refined(matching, filter);
    }

    /// The items known by the end of a day, or all of them if the day is null.
    public static ItemSet known(DatasetIndex index, @Nullable LocalDate asOf) {
        if (asOf == null) {
            return ItemSet.all(index.itemCount());
        }
        long day = asOf.toEpochDay();
        KnowledgeDates knownFrom = index.knownFrom();
        return ItemSet.of(index.itemCount(), item -> knownFrom.day(item) <= day);
    }

    /// For each dimension in which something is chosen, the items that have one of the chosen values.
    static Map<Dimension, ItemSet> byDimension(DatasetIndex index, Filter filter) {
        Map<Dimension, ItemSet> parts = new EnumMap<>(Dimension.class);
        filter.chosen().forEach(
                (dimension, keys) -> parts.put(dimension, having(index.column(dimension), keys)));
        return parts;
    }

    /// The items that pass everything in the filter except what is chosen in dimensions.
    static ItemSet apartFromDimensions(DatasetIndex index, Filter filter, @Nullable LocalDate asOf) {
        ItemSet matching = known(index, asOf);
        if (filter.amounts() != null) {
            matching = matching.and(index.amounts().touching(filter.amounts()));
        }
        if (filter.activeAt() != null) {
            Spans.Span active = Spans.widest(filter.activeAt());
            InForce inForce = index.inForce();
            matching = matching.and(
                    ItemSet.of(index.itemCount(), item -> inForce.possible(item, active.first(), active.last())));
        }
        return matching;
    }

    /// The items with one of the keys; the empty key stands for items without any value.
    private static ItemSet having(DimensionColumn column, Set<String> keys) {
        boolean[] ofValue = new boolean[column.valueCount()];
        for (int value = 0; value < ofValue.length; value++) {
            ofValue[value] = keys.contains(column.key(value));
        }
        boolean[] wanted = column.combinationsWith(value -> ofValue[value]);
        wanted[0] = keys.contains("");
        return column.having(wanted);
    }
}
