package org.sponsorline.briefing.show;

import org.jspecify.annotations.Nullable;
import org.sponsorline.view.ViewState;

/// A way off the script, to answer a question.
///
/// @param view   what is looked at now
/// @param board  what is shown in place of the chart, see [org.sponsorline.briefing.Scene#board()], or null
/// @param before what was laid over the scene that was left
public record Excursion(ViewState view, @Nullable String board, StageLook before) {}
