package org.sponsorline.desktop.workspace;

import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.OverviewDensity;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.Colouring;
import org.sponsorline.model.Dataset;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Grouping;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.query.value.YearlyValue;
import org.sponsorline.view.ViewState;

/// What query and layout made of a record for one view.
///
/// Item numbers in it are those of its own [#dataset()], which lacks what was not yet known on the view's day.
///
/// @param record    the record it shows
/// @param state     the view it was made for; the workspace's window and selection may have moved on since
/// @param canvas    the place it was made for
/// @param known     what was known as of the view's day; the record's own without such a day
/// @param matching  the items the filter matches
/// @param shown     the items that have a place in the lanes: all, or the matching ones where the rest is hidden
/// @param grouping  the lanes
/// @param colouring the colour of each item, and the legend
/// @param layout    where everything stands
/// @param overview  how dense the whole record is
/// @param values    what the matching agreements come to in each year, or null where the view does not ask for it
public record Arrangement(
        OpenRecord record, ViewState state, Canvas canvas, AsOfRecord known, ItemSet matching, ItemSet shown,
        Grouping grouping, Colouring colouring, TimelineLayout layout, OverviewDensity overview,
        @Nullable YearlyValue values) {

    /// The place the timeline has on the screen, as far as layout depends on it.
    ///
    /// @param widthPx   how wide it is
    /// @param fontScale the size of its letters against the usual size
    public record Canvas(double widthPx, double fontScale) {}

    // Two arrangements made from the same record and view are not interchangeable: placements, labels and caches belong
    // to one layout. Comparing their parts would also take long whenever one follows another.

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /// What of the record was known as of the view's day.
    public Dataset dataset() {
        return known.dataset();
    }

    public DatasetIndex index() {
        return known.index();
    }
}
