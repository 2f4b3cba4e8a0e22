package org.sponsorline.briefing.show;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// All that decides what the room sees, apart from the briefing and the record.
///
/// @param scene     the id of the scene, or null where the show has none
/// @param excursion what is shown in its place, or null
/// @param look      what is laid over
/// @param pointer   where the pointer is, or null if it is not on the stage
/// @param language  of the stage
/// @param curtain   what hides all of this
public record RoomPicture(
        @Nullable String scene, @Nullable Excursion excursion, StageLook look, @Nullable StagePoint pointer,
        Locale language, Curtain curtain) {

    RoomPicture withCurtain(Curtain changed) {
        return new RoomPicture(scene, excursion, look, pointer, language, changed);
    }
}
