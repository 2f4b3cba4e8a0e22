package org.sponsorline.desktop.timeline;

import java.time.LocalDate;
import java.util.Objects;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.OverviewDensity;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.value.YearlyValue;

/// What a timeline has to show: a record laid out, and the density of all of it.
///
/// @param dataset whose item numbers the layout speaks of
/// @param asOf    the day the record is seen from, or null for all that is known
/// @param values  what a strip of stated values shows, or null for no strip
public record TimelineContent(
        Dataset dataset, TimelineLayout layout, OverviewDensity overview, @Nullable LocalDate asOf,
        @Nullable YearlyValue values) {

    // The same layout of the same record is the same content, and neither is to be gone through to tell.

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TimelineContent that && dataset == that.dataset && layout == that.layout
                && overview == that.overview && values == that.values
                && Objects.equals(asOf, that.asOf);
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(layout);
    }

    /// The key of an item.
    public EntryKey key(int item) {
        return dataset.item(item).key();
    }

    /// The item with a key, or empty where the record has none such.
    public OptionalInt item(EntryKey key) {
        int number = dataset.itemNumber(key);
        return number < 0 ? OptionalInt.empty() : OptionalInt.of(number);
    }
}
