package org.sponsorline.query;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.StatedTotal;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.Spans;

/// The totals that a record states, each with what the record has of it. Of several totals for the same the last one
/// counts. Immutable.
public final class StatedTotals {

    private final List<Coverage> all = new ArrayList<>();
    private final Map<Map<Dimension, String>, Coverage> byValues = new HashMap<>();

    private StatedTotals(DatasetIndex index) {
        List<StatedTotal> totals = new ArrayList<>(index.dataset().header().totals());
        totals.sort(Comparator.comparingLong(total -> total.on() == null
                ? Spans.UNBOUNDED_START : Spans.widest(total.on()).last()));
        for (StatedTotal total : totals) {
            byValues.put(values(total), new Coverage(recorded(index, total), total));
        }
        index.dataset().header().totals().forEach(total -> all.add(new Coverage(recorded(index, total), total)));
    }

    static StatedTotals of(DatasetIndex index) {
        return new StatedTotals(index);
    }

    /// Every total in the order of the record.
    public List<Coverage> all() {
        return List.copyOf(all);
    }

    /// The total of exactly these values, such as those that a lane and the lanes around it stand for.
    Optional<Coverage> of(Map<Dimension, String> values) {
        return Optional.ofNullable(byValues.get(values));
    }

    private static Map<Dimension, String> values(StatedTotal total) {
        Map<Dimension, String> values = new EnumMap<>(Dimension.class);
        put(values, Dimension.PROGRAMME, total.programme());
        put(values, Dimension.TIER, total.tier());
        put(values, Dimension.EDITION, total.edition());
        put(values, Dimension.KIND, total.kind() == null ? null : total.kind().token());
        return values;
    }

    private static void put(Map<Dimension, String> values, Dimension dimension, @Nullable String key) {
        if (key != null) {
            values.put(dimension, key);
        }
    }

    private static int recorded(DatasetIndex index, StatedTotal total) {
        Set<String> holders = new HashSet<>();
        Edtf on = total.on();
        Spans.Span days = on == null ? null : Spans.widest(on);
        List<Agreement> agreements = index.dataset().agreements();
        for (int item = 0; item < agreements.size(); item++) {
            boolean then = days == null
                    ? agreements.get(item).isHeld() : index.inForce().possible(item, days.first(), days.last());
            if (then && total.counts(agreements.get(item))) {
                holders.addAll(agreements.get(item).grantees());
            }
        }
        return holders.size();
    }
}
