package org.sponsorline.briefing.show;

import java.util.List;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.Scene;

/// What a rehearsal leaves in a briefing: how long each scene took.
public final class RehearsedTimes {

    private static final double MILLIS = 1000;

    private RehearsedTimes() {}

    /// The briefing with the time of every scene that was shown; scenes that were not keep the time of an earlier
    /// rehearsal.
    public static Briefing kept(Briefing briefing, ShowState state) {
        List<Script.Line> script = state.script().scenes();
        Briefing kept = briefing;
        for (int i = 0; i < script.size(); i++) {
            int seconds = (int) Math.round(state.clock().inScene(i) / MILLIS);
            Scene scene = briefing.scene(script.get(i).id()).orElse(null);
            if (scene != null && seconds > 0) {
                kept = kept.with(scene.withRehearsed(seconds));
            }
        }
        return kept;
    }
}
