package org.sponsorline.briefing.camera;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.sponsorline.view.ViewState.Window;

/// A moment on the way from one view to another.
///
/// @param window  the span of time shown
/// @param rows    how far rows and bars have gone from their old places to their new ones, 0 to 1; 1 from the start
///                where both views have the same lanes in the same order
/// @param arrived how far what only the new view shows has faded in, and what only the old one shows has faded out, 0
///                to 1
/// @param accent  how far the emphasis has gone from the old selection to the new one, 0 to 1
/// @param asOf    the day as of which it is shown; null for all that is known. Between two days it runs from one to the
///                other, so that what was learnt between them comes in its order
public record CameraFrame(Window window, double rows, double arrived, double accent, @Nullable LocalDate asOf) {}
