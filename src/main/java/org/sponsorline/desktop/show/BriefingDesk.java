package org.sponsorline.desktop.show;

import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;

/// Where a show takes its briefing from, and gives back what it adds to it.
public interface BriefingDesk {

    /// The open briefing, or null if none is.
    ObservableValue<@Nullable Briefing> briefingProperty();

    /// The show has changed the briefing: seconds of a rehearsal, an excursion kept as a scene.
    void change(Briefing changed);
}
