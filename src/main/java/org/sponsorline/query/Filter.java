package org.sponsorline.query;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DimensionColumn;

/// Which items match: all of its parts must hold; within one dimension one chosen value is enough.
///
/// @param chosen   keys of values by dimension, as [DimensionColumn] names them; a dimension without any is absent
/// @param amounts  the range a stated figure must touch, or null for any
/// @param activeAt the span in which an item may be in force or happen, or null for any; see [InForce]
public record Filter(Map<Dimension, Set<String>> chosen, @Nullable AmountRange amounts, @Nullable Edtf activeAt) {

    /// The filter that everything matches.
    public static final Filter NONE = new Filter(Map.of(), null, null);

    /// A range of money in one currency, both ends inclusive.
    ///
    /// @param currency        ISO 4217; figures in other currencies do not match, as nothing is converted
    /// @param min             or null for no lower end
    /// @param max             or null for no upper end
    /// @param withUndisclosed whether items without a figure in this currency match as well
    public record AmountRange(
            String currency, @Nullable BigDecimal min, @Nullable BigDecimal max, boolean withUndisclosed) {}

    public Filter {
        Map<Dimension, Set<String>> copy = new EnumMap<>(Dimension.class);
        chosen.forEach((dimension, keys) -> {
            if (!keys.isEmpty()) {
                copy.put(dimension, Collections.unmodifiableSet(new LinkedHashSet<>(keys)));
            }
        });
        chosen = Collections.unmodifiableMap(copy);
    }

    /// Whether it lets everything through.
    public boolean isNone() {
        return chosen.isEmpty() && amounts == null && activeAt == null;
    }

    /// The keys chosen in a dimension, in the order they were chosen; empty if it does not narrow.
    public Set<String> keys(Dimension dimension) {
        return chosen.getOrDefault(dimension, Set.of());
    }

    /// This filter with one value of a dimension chosen or no longer chosen.
    public Filter with(Dimension dimension, String key, boolean wanted) {
        Map<Dimension, Set<String>> changed = new EnumMap<>(Dimension.class);
        changed.putAll(chosen);
        Set<String> keys = new LinkedHashSet<>(keys(dimension));
        if (wanted) {
            keys.add(key);
        } else {
            keys.remove(key);
        }
        changed.put(dimension, keys);
        return new Filter(changed, amounts, activeAt);
    }

    /// This filter with nothing chosen in a dimension.
    public Filter without(Dimension dimension) {
        Map<Dimension, Set<String>> changed = new EnumMap<>(Dimension.class);
        changed.putAll(chosen);
        changed.remove(dimension);
        return new Filter(changed, amounts, activeAt);
    }

    public Filter withAmounts(@Nullable AmountRange range) {
        return new Filter(chosen, range, activeAt);
    }

    public Filter withActiveAt(@Nullable Edtf span) {
        return new Filter(chosen, amounts, span);
    }
}
