package org.sponsorline.desktop.show.room;

import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.camera.Camera;
import org.sponsorline.briefing.show.RoomPicture;

/// What the room is to see at one moment.
///
/// @param room   the picture when nothing moves
/// @param camera the movement that leads to it, or null at rest
/// @param t      how far that has come, 0 to 1
public record RoomMoment(RoomPicture room, @Nullable Camera camera, double t) {

    static RoomMoment atRest(RoomPicture room) {
        return new RoomMoment(room, null, 1);
    }
}
