package org.sponsorline.query;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Organization;
import org.sponsorline.model.ScopeRow;
import org.sponsorline.model.Territory;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.query.column.Columns;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DimensionColumn;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.query.column.Spans;

/// The agreements that say row by row what is held where and by whom: of these, values of several dimensions hold
/// together only if one row has all of them.
///
/// Where an agreement has more values than its rows, what is left over counts as one row more, so that nothing that is
/// stated is lost. Costs nothing for an agreement without rows. Immutable.
final class ScopeIndex {

    /// The dimensions in which rows of one agreement differ.
    static final Set<Dimension> BY_ROW = EnumSet.of(
            Dimension.ORGANIZATION, Dimension.COUNTRY, Dimension.TERRITORY, Dimension.EDITION, Dimension.MEDIA,
            Dimension.MODE);

    private final Map<Integer, List<Row>> rows = new HashMap<>();
    private final BitSet divided = new BitSet();
    private final int items;

    /// @param keys of values by dimension; none where a row states none
    /// @param days the days on which it may hold, or null where it states none of its own
    private record Row(Map<Dimension, Set<String>> keys, Spans.@Nullable Span days) {

        boolean has(Dimension dimension, Collection<String> wanted) {
            Set<String> own = keys.getOrDefault(dimension, Set.of());
            return own.isEmpty() ? wanted.contains("") : own.stream().anyMatch(wanted::contains);
        }

        boolean meets(Filter filter, @Nullable Dimension except) {
            for (Dimension dimension : BY_ROW) {
                Set<String> wanted = filter.keys(dimension);
                if (dimension != except && !wanted.isEmpty() && !has(dimension, wanted)) {
                    return false;
                }
            }
            Spans.Span active = filter.activeAt() == null ? null : Spans.widest(filter.activeAt());
            return active == null || days == null || days.first() <= active.last() && days.last() >= active.first();
        }
    }

    private ScopeIndex(Dataset dataset) {
        items = dataset.itemCount();
        for (int item = 0; item < dataset.agreements().size(); item++) {
            Agreement agreement = dataset.agreements().get(item);
            if (!agreement.scope().isEmpty()) {
                rows.put(item, rows(dataset, agreement));
                divided.set(item);
            }
        }
    }

    static ScopeIndex of(Dataset dataset) {
        return new ScopeIndex(dataset);
    }

    private static List<Row> rows(Dataset dataset, Agreement agreement) {
        List<Row> rows = new ArrayList<>();
        for (int k = 0; k < agreement.scope().size(); k++) {
            Edtf own = agreement.scope().get(k).term();
            rows.add(new Row(
                    keys(dataset, agreement, agreement.rows().get(k)), own == null ? null : Spans.widest(own)));
        }
        ScopeRow left = left(agreement);
        if (!left.isEmpty()) {
            rows.add(new Row(keys(dataset, agreement, left.within(agreement)), null));
        }
        return List.copyOf(rows);
    }

    /// What an agreement states and none of its rows has.
    private static ScopeRow left(Agreement agreement) {
        List<ScopeRow> rows = agreement.rows();
        return new ScopeRow(
                left(agreement.territories().stream().filter(place -> !place.excluded()).toList(), rows,
                        ScopeRow::territories),
                left(agreement.media(), rows, ScopeRow::media), List.of(), List.of(), null,
                left(agreement.grantees(), rows, ScopeRow::grantees), null,
                left(agreement.editions(), rows, ScopeRow::editions), null, List.of());
    }

    private static <E> List<E> left(List<E> all, List<ScopeRow> rows, Function<ScopeRow, List<E>> part) {
        return all.stream().filter(one -> rows.stream().noneMatch(row -> part.apply(row).contains(one))).toList();
    }

    private static Map<Dimension, Set<String>> keys(Dataset dataset, Agreement agreement, ScopeRow row) {
        Map<Dimension, Set<String>> keys = new EnumMap<>(Dimension.class);
        Set<String> parties = new LinkedHashSet<>(row.grantees());
        Set<String> countries = new LinkedHashSet<>();
        for (String holder : row.grantees()) {
            dataset.organization(holder).map(Organization::country).ifPresent(countries::add);
        }
        if (agreement.grantor() != null) {
            parties.add(agreement.grantor());
        }
        Set<String> places = new LinkedHashSet<>();
        row.territories().stream().filter(place -> !place.excluded()).map(Territory::code).forEach(places::add);
        Set<String> modes = new LinkedHashSet<>();
        row.modes().forEach(mode -> modes.add(Columns.key(mode)));
        keys.put(Dimension.ORGANIZATION, parties);
        keys.put(Dimension.COUNTRY, countries);
        keys.put(Dimension.TERRITORY, places);
        keys.put(Dimension.EDITION, new LinkedHashSet<>(row.editions()));
        keys.put(Dimension.MEDIA, new LinkedHashSet<>(row.media()));
        keys.put(Dimension.MODE, modes);
        return keys;
    }

    /// Whether an item is an agreement that is divided into rows.
    boolean isDivided(int item) {
        return divided.get(item);
    }

    /// Those of the items of which, if they are divided, one row meets the whole filter.
    ItemSet refined(ItemSet some, Filter filter) {
        return refined(some, filter, null);
    }

    /// The same with what is chosen in one dimension left aside.
    ItemSet refined(ItemSet some, Filter filter, @Nullable Dimension except) {
        // Each value alone is in one of the rows.
        if (divided.isEmpty() || parts(filter, except) < 2) {
            return some;
        }
        BitSet failing = new BitSet();
        for (int item = divided.nextSetBit(0); item >= 0; item = divided.nextSetBit(item + 1)) {
            if (some.contains(item) && !isMet(item, filter, except, null)) {
                failing.set(item);
            }
        }
        return failing.isEmpty() ? some : some.without(new ItemSet(items, failing));
    }

    /// How many parts of a filter a row has to meet at once.
    private static int parts(Filter filter, @Nullable Dimension except) {
        int parts = filter.activeAt() == null ? 0 : 1;
        for (Dimension dimension : filter.chosen().keySet()) {
            parts += dimension != except && BY_ROW.contains(dimension) ? 1 : 0;
        }
        return parts;
    }

    /// Whether one row meets a filter apart from one dimension, and there has a key where one is given.
    private boolean isMet(int item, Filter filter, @Nullable Dimension except, @Nullable Set<String> key) {
        for (Row row : rows(item)) {
            if (row.meets(filter, except) && (except == null || key == null || row.has(except, key))) {
                return true;
            }
        }
        return false;
    }

    private List<Row> rows(int item) {
        return rows.getOrDefault(item, List.of());
    }

    /// Takes from a tally of these items by value what no row has that meets the rest of the filter.
    ///
    /// @param tally by the number of the value; the last number says how many have none
    void correct(int[] tally, DimensionColumn column, ItemSet some, Filter filter) {
        Dimension dimension = column.dimension();
        if (divided.isEmpty() || !BY_ROW.contains(dimension) || parts(filter, dimension) == 0) {
            return;
        }
        for (int item = divided.nextSetBit(0); item >= 0; item = divided.nextSetBit(item + 1)) {
            for (int k = 0; some.contains(item) && k < column.count(item); k++) {
                int value = column.value(item, k);
                tally[value] -= isMet(item, filter, dimension, Set.of(column.key(value))) ? 0 : 1;
            }
        }
    }

    /// Whether a row of a divided agreement has all of these values; true for every other item.
    boolean holdTogether(int item, Map<Dimension, String> keys) {
        if (!divided.get(item)) {
            return true;
        }
        for (Row row : rows(item)) {
            boolean hasAll = true;
            for (Map.Entry<Dimension, String> wanted : keys.entrySet()) {
                hasAll &= !BY_ROW.contains(wanted.getKey()) || row.has(wanted.getKey(), Set.of(wanted.getValue()));
            }
            if (hasAll) {
                return true;
            }
        }
        return false;
    }
}
