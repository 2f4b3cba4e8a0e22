package org.sponsorline.briefing.room;

import java.util.List;
import java.util.Locale;
import org.sponsorline.briefing.Scene;

/// Measures the stage picture of a scene; implemented by what lays it out.
public interface StageMeasure {

    /// Nothing is measured.
    StageMeasure NONE = (_, _) -> List.of();

    /// Every text on the stage of a scene, in the language of the stage.
    List<StageLabel> labels(Scene scene, Locale language);
}
