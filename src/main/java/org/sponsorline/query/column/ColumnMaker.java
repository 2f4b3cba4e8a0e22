package org.sponsorline.query.column;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Gathers one column item by item.
final class ColumnMaker {

    private final Dimension dimension;
    private final List<String> keys = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final ItemCodes codes;
    private final ValueSets combinations = new ValueSets();
    private final DistinctNumbers pending = new DistinctNumbers();
    private @Nullable String lastKey;
    private int lastValue;

    ColumnMaker(Dimension dimension, int items) {
        this.dimension = dimension;
        codes = new ItemCodes(items);
    }

    /// The number of the value with this key, which is added if it is new.
    int valueOf(String key) {
        // Neighbours in a record often name the same value by the same string.
        if (key.equals(lastKey)) {
            return lastValue;
        }
        Integer known = numbers.get(key);
        if (known == null) {
            known = keys.size();
            keys.add(key);
            numbers.put(key, known);
        }
        lastKey = key;
        lastValue = known;
        return lastValue;
    }

    /// Gives the next item a value; empty and repeated keys are ignored.
    void add(@Nullable String key) {
        if (key != null && !key.isEmpty()) {
            add(valueOf(key));
        }
    }

    void addAll(List<String> all) {
        for (String key : all) {
            add(key);
        }
    }

    void add(int value) {
        pending.add(value);
    }

    /// Assigns all values gathered since the last call to this item.
    void end(int item) {
        codes.set(item, combinations.number(pending));
        pending.clear();
    }

    DimensionColumn finish(
            Function<String, String> label, Function<ColumnOrder.Values, int[]> order) {
        combinations.finish();
        List<String> labels = new ArrayList<>(keys.size());
        for (String key : keys) {
            labels.add(label.apply(key));
        }
        int[] ranks = order.apply(new ColumnOrder.Values(keys, labels));
        return new DimensionColumn(dimension, keys, labels, label.apply(""), ranks, codes, combinations);
    }
}
