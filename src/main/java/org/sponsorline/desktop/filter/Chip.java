package org.sponsorline.desktop.filter;

import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;

/// One part of a filter as a removable chip.
sealed interface Chip {

    String label();

    /// The filter without this part.
    Filter removedFrom(Filter filter);

    /// One chosen value of a dimension.
    record Value(Dimension dimension, String key, String label) implements Chip {
        @Override
        public Filter removedFrom(Filter filter) {
            return filter.with(dimension, key, false);
        }
    }

    /// The range of money.
    record Amounts(String label) implements Chip {
        @Override
        public Filter removedFrom(Filter filter) {
            return filter.withAmounts(null);
        }
    }

    /// The date at which items must be in force.
    record Active(String label) implements Chip {
        @Override
        public Filter removedFrom(Filter filter) {
            return filter.withActiveAt(null);
        }
    }
}
