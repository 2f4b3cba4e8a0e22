package org.sponsorline.briefing.show;

import org.jspecify.annotations.Nullable;

/// What is laid over a scene while it is shown, and goes with it.
///
/// @param sources   whether the sources of its figures are shown large
/// @param card      whether the details of its selection are shown large
/// @param spotlight whether all is dimmed but a circle around the pointer
/// @param zoom      the part that is shown large, or null for the whole
public record StageLook(boolean sources, boolean card, boolean spotlight, @Nullable StageRegion zoom) {

    /// Nothing is laid over.
    public static final StageLook PLAIN = new StageLook(false, false, false, null);

    public StageLook withSources(boolean changed) {
        return new StageLook(changed, false, spotlight, zoom);
    }

    public StageLook withCard(boolean changed) {
        return new StageLook(false, changed, spotlight, zoom);
    }

    public StageLook withSpotlight(boolean changed) {
        return new StageLook(sources, card, changed, zoom);
    }

    public StageLook withZoom(@Nullable StageRegion changed) {
        return new StageLook(sources, card, spotlight, changed);
    }

    /// Without what was laid over last: first the zoom, then sources or card, then the spotlight.
    StageLook back() {
        return zoom != null ? withZoom(null) : sources || card ? new StageLook(false, false, spotlight, null) : PLAIN;
    }
}
