package org.sponsorline.desktop.workspace;

import org.jspecify.annotations.Nullable;
import org.sponsorline.view.ViewHistory;
import org.sponsorline.view.ViewState;

/// What was open before the first part of another file was shown; it comes back where that file cannot be read to
/// its end, or is no longer wanted.
///
/// @param record  or null where nothing was open
/// @param begun   the view with which the part was shown first
record PreviousRecord(
        @Nullable OpenRecord record, ViewHistory history, ViewState home, FilterState.Undo undo, ViewState begun) {}
