package org.sponsorline.briefing.stale;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.ShownItem;
import org.sponsorline.briefing.ShownScene;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.FilterRun;
import org.sponsorline.query.asof.AsOf;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.view.ViewState;

/// The items that a scene shows: those selected, and those that match its filter and touch its window, as known on its
/// day.
public final class SceneItems {

    private SceneItems() {}

    /// The record as a view shows it, ready for questions: the index itself, or that of what was known on its day.
    static DatasetIndex known(DatasetIndex index, ViewState view) {
        LocalDate day = view.asOf();
        Dataset known = day == null ? index.dataset() : AsOf.view(index.dataset(), day);
        return known == index.dataset() ? index : DatasetIndex.of(known, index.locale());
    }

    /// The items that a view shows of what it knows.
    ///
    /// @param index of the record as known on the view's day
    static ItemSet of(DatasetIndex index, ViewState view) {
        long first = (long) Math.floor(view.window().startDay());
        long last = (long) Math.ceil(view.window().endDay()) - 1;
        ItemSet matching = FilterRun.matches(index, view.filter(), null);
        ItemSet inWindow = ItemSet.of(index.itemCount(), item -> index.spans().touches(item, first, last));
        ItemSet selected = ItemSet.of(
                index.itemCount(), item -> view.selection().contains(index.dataset().item(item).key()));
        return matching.and(inWindow).or(selected);
    }

    /// What a view shows, to be kept with its scene. Looks at every item, so it is for use in the background.
    ///
    /// @param index of the whole record
    /// @param hash  of the record's bytes, or null if it is not in a file
    /// @param day   today
    public static ShownScene captured(DatasetIndex index, ViewState view, @Nullable String hash, LocalDate day) {
        DatasetIndex known = known(index, view);
        ItemSet shown = of(known, view);
        List<ShownItem> items = new ArrayList<>();
        int most = ShownScene.MOST_ITEMS;
        for (EntryKey key : view.selection()) {
            int item = known.dataset().itemNumber(key);
            if (item >= 0 && items.size() < most) {
                items.add(SaidFields.of(known.dataset(), known.dataset().item(item)));
            }
        }
        for (int item = shown.next(0); item >= 0 && items.size() < most; item = shown.next(item + 1)) {
            if (!view.selection().contains(known.dataset().item(item).key())) {
                items.add(SaidFields.of(known.dataset(), known.dataset().item(item)));
            }
        }
        return new ShownScene(day, hash, items, shown.count() - items.size());
    }
}
