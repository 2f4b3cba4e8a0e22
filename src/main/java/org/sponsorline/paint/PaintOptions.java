package org.sponsorline.paint;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a picture shows besides its layout.
///
/// @param locale    the language of dates and words
/// @param today     where the line of the present day stands, or null for none; a view as of a day has none, as
///                  nothing in it is known of the present
/// @param asOf      the day the record is seen from, or null for none
/// @param described whether items are drawn in named groups with words for those who cannot see them; a file wants
///                  that, a canvas does not
public record PaintOptions(Locale locale, @Nullable LocalDate today, @Nullable LocalDate asOf, boolean described) {

    public PaintOptions {
        if (asOf != null) {
            today = null;
        }
    }
}
