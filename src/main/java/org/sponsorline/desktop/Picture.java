package org.sponsorline.desktop;

import org.sponsorline.model.Dataset;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Grouping;
import org.sponsorline.query.ItemSet;
import org.sponsorline.view.ViewState;

/// What query and layout made of a record for one view.
///
/// Item numbers in it are those of its own [#dataset()], which lacks what was not yet known on the view's day.
///
/// @param record   the record it shows
/// @param state    the view it was made for; the workspace's window and selection may have moved on since
/// @param index    the index of what was known as of the view's day; the record's own without such a day
/// @param matching the items the filter matches
/// @param shown    the items that have a place in the lanes: all, or the matching ones where the rest is hidden
/// @param grouping the lanes
public record Picture(
        OpenRecord record, ViewState state, DatasetIndex index, ItemSet matching, ItemSet shown, Grouping grouping) {

    /// What of the record was known as of the view's day.
    public Dataset dataset() {
        return index.dataset();
    }
}
