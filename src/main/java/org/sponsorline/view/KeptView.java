package org.sponsorline.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;

/// Adapts a view that was kept while its record was read anew, or since the last start.
public final class KeptView {

    private KeptView() {}

    /// The view without values and currencies that no item has and without selected entries that are not
    /// in the record.
    public static ViewState in(DatasetIndex index, ViewState kept) {
        List<EntryKey> selection = kept.selection().stream()
                .filter(key -> index.dataset().entry(key).isPresent()).toList();
        ViewState there = selection.equals(kept.selection()) ? kept : kept.withSelection(selection);
        if (there.yearly() != null && !isStated(index, there.yearly().currency())) {
            there = there.withYearly(ViewState.YearlyStrip.USUAL);
        }
        Filter filter = filter(index, kept.filter());
        return filter.equals(kept.filter()) ? there : there.withFilter(filter);
    }

    private static Filter filter(DatasetIndex index, Filter kept) {
        Filter filter = kept;
        for (Dimension dimension : Dimension.values()) {
            for (String key : kept.keys(dimension)) {
                if (!key.isEmpty() && index.column(dimension).valueOf(key) < 0) {
                    filter = filter.with(dimension, key, false);
                }
            }
        }
        Filter.AmountRange range = kept.amounts();
        return range == null || isStated(index, range.currency()) ? filter : filter.withAmounts(null);
    }

    private static boolean isStated(DatasetIndex index, @Nullable String currency) {
        return currency == null || index.amounts().stated().stream()
                .anyMatch(each -> each.currency().equals(currency));
    }
}
