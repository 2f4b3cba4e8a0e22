package org.sponsorline.briefing.show;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;

/// The scenes of a show in their order, with the time planned for each. Hidden scenes are none of them.
///
/// @param scenes one or more
/// @param slot   how many seconds there are for the whole, or null if that is not planned
public record Script(List<Line> scenes, @Nullable Integer slot) {

    /// A scene of a show.
    ///
    /// @param id      of the scene
    /// @param seconds planned for it, or null
    public record Line(String id, @Nullable Integer seconds) {}

    public Script {
        scenes = List.copyOf(scenes);
        if (scenes.isEmpty()) {
            throw new IllegalArgumentException("A show needs a scene.");
        }
    }

    /// The script of a briefing with at least one scene that is not hidden.
    ///
    /// @throws IllegalArgumentException where there is none
    public static Script of(Briefing briefing) {
        return new Script(
                briefing.visibleScenes().stream().map(scene -> new Line(scene.id(), scene.seconds())).toList(),
                briefing.slot());
    }

    public int size() {
        return scenes.size();
    }

    /// The place of a scene, or -1.
    public int indexOf(String id) {
        for (int i = 0; i < scenes.size(); i++) {
            if (scenes.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }
}
