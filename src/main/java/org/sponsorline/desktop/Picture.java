package org.sponsorline.desktop;

import org.sponsorline.model.Dataset;
import org.sponsorline.view.ViewState;

/// What query and layout made of a record for one view.
///
/// Item numbers in it are those of its own [#dataset()], which lacks what was not yet known on the view's day.
///
/// @param record  the record it shows
/// @param dataset what of the record was known as of the view's day; the record's own dataset without such a day
/// @param state   the view it was made for; the workspace's window and selection may have moved on since
public record Picture(OpenRecord record, Dataset dataset, ViewState state) {}
