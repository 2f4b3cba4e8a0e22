package org.sponsorline.model;

import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;

/// The view a record asks to be opened with; each part is null if it is not stated.
///
/// @param window  the span to show
/// @param groupBy comma-separated tokens of what lanes stand for
/// @param scale   `calendar`, the only one there is
public record OpeningView(@Nullable Edtf window, @Nullable String groupBy, @Nullable String scale) {

    /// A record that asks for nothing.
    public static final OpeningView UNSTATED = new OpeningView(null, null, null);
}
