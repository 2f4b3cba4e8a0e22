package org.sponsorline.paint;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.PlacementSet;
import org.sponsorline.layout.TimelineLayout;

/// What a picture shows besides its layout.
///
/// @param locale    the language of dates and words
/// @param today     where the line of the present day stands, or null for none; a view as of a day has none, as
///                  nothing in it is known of the present
/// @param asOf      the day the record is seen from, or null for none
/// @param selected  what is selected: its rows are tinted
/// @param lifted    the selection and what belongs to it, behind which the rest recedes; [PlacementSet#NONE] where all
///                  is as strong as its own state makes it
/// @param described whether items are drawn in named groups with words for those who cannot see them; a file wants
///                  that, a canvas does not
/// @param figures   the numbers of sources that stand after the words of items
public record PaintOptions(
        Locale locale, @Nullable LocalDate today, @Nullable LocalDate asOf, PlacementSet selected,
        PlacementSet lifted, boolean described, SourceFigures figures) {

    public PaintOptions {
        if (asOf != null) {
            today = null;
        }
    }

    /// Options of a picture in which nothing is selected and no sources have numbers.
    public PaintOptions(Locale locale, @Nullable LocalDate today, @Nullable LocalDate asOf, boolean described) {
        this(locale, today, asOf, PlacementSet.NONE, PlacementSet.NONE, described, SourceFigures.NONE);
    }

    /// Whether a row holds anything that is selected.
    boolean isTinted(TimelineLayout layout, int row) {
        return selected.isOf(layout) && selected.anyIn(layout.firstInRow(row), layout.endOfRow(row));
    }

    /// Whether what stands from one placement to before another recedes behind the selection.
    boolean recedes(TimelineLayout layout, int first, int end) {
        return !lifted.isEmpty() && lifted.isOf(layout) && !lifted.anyIn(first, end);
    }
}
