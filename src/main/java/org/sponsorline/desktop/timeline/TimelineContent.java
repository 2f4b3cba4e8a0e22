package org.sponsorline.desktop.timeline;

import java.time.LocalDate;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.OverviewDensity;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.EntryKey;

/// What a timeline has to show: a record laid out, and the density of all of it.
///
/// @param dataset whose item numbers the layout speaks of
/// @param asOf    the day the record is seen from, or null for all that is known
public record TimelineContent(
        Dataset dataset, TimelineLayout layout, OverviewDensity overview, @Nullable LocalDate asOf) {

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
