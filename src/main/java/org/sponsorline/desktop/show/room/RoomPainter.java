package org.sponsorline.desktop.show.room;

import org.sponsorline.paint.surface.Surface;

/// Paints what the room sees. It is the same picture at any size: stage, mirror and the small pictures of the list.
public interface RoomPainter {

    /// Paints all of a rectangle of this size from the corner of a surface. On the JavaFX thread.
    ///
    /// @param dark whether light letters stand on a dark ground
    void paint(Surface surface, ShowMaterial material, RoomMoment moment, double width, double height, boolean dark);

    /// The picture in words, for those who cannot see it; nothing that is withheld is among them.
    String words(ShowMaterial material, RoomMoment moment);
}
