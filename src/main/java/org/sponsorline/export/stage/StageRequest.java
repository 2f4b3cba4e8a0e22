package org.sponsorline.export.stage;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.view.ViewState;

/// What a picture for the room is made from.
///
/// @param index    the record as the audience may see it
/// @param view     what of it, or null for a scene of text alone
/// @param title    written by the presenter, or empty for the sentence that heads the view
/// @param subtitle below the title, or empty
/// @param withheld how much the audience does not see, as a sentence; empty for nothing
/// @param number   of the scene, from 1; 0 for none
/// @param locale   the language of the stage
/// @param today    the day that counts where the view is as of none
/// @param widthPx  of the picture
/// @param heightPx of the picture; all sizes follow it
public record StageRequest(
        DatasetIndex index, @Nullable ViewState view, String title, String subtitle, String withheld, int number,
        Locale locale, boolean dark, LocalDate today, double widthPx, double heightPx) {

    /// The stage that sizes are stated for.
    static final double LINES = 1080;

    /// Pixels for each line of a stage of 1080.
    double unit() {
        return heightPx / LINES;
    }
}
