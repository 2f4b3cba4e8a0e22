package org.sponsorline.briefing.room;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.stale.StaleCheck;
import org.sponsorline.model.Dataset;
import org.sponsorline.query.audience.Audience;

/// Under which conditions a briefing is to be shown.
///
/// @param record    the whole record, with what is withheld
/// @param audience  who will be in the room, or null if they may see everything
/// @param stale     what has changed since the scenes were captured
/// @param languages of the stage; the first is that it begins with
/// @param measure   of the stage pictures
/// @param fonts     of the stage
/// @param screens   those that are there, in pixels
public record RoomConditions(
        Dataset record, @Nullable Audience audience, StaleCheck stale, List<Locale> languages, StageMeasure measure,
        FontCoverage fonts, List<Screen> screens) {

    /// A screen.
    ///
    /// @param name   what it is called
    /// @param width  in its own pixels
    /// @param height in its own pixels
    public record Screen(String name, int width, int height) {}

    public RoomConditions {
        languages = List.copyOf(languages);
        screens = List.copyOf(screens);
    }
}
