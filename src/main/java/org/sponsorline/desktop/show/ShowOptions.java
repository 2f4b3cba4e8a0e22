package org.sponsorline.desktop.show;

import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.show.screen.ScreenPlace;

/// How a show is to be given.
///
/// @param audience the id of who is in the room, or null for everybody
/// @param screen   the [key][ScreenPlace#key()] of the screen for the room, or null for the one remembered
/// @param window   whether the stage is one plain window
/// @param rehearse whether nobody is in the room and the seconds of the scenes are kept
/// @param scene    the id of the scene to begin with, or null for the first
public record ShowOptions(
        @Nullable String audience, @Nullable String screen, boolean window, boolean rehearse, @Nullable String scene) {

    /// For everybody, on the screen remembered, from the first scene.
    public static final ShowOptions USUAL = new ShowOptions(null, null, false, false, null);

    public ShowOptions from(@Nullable String changed) {
        return new ShowOptions(audience, screen, window, rehearse, changed);
    }

    public ShowOptions inWindow(boolean changed) {
        return new ShowOptions(audience, screen, changed, rehearse, scene);
    }

    public ShowOptions rehearsed(boolean changed) {
        return new ShowOptions(audience, screen, window, changed, scene);
    }

    public ShowOptions forAudience(@Nullable String changed) {
        return new ShowOptions(changed, screen, window, rehearse, scene);
    }

    public ShowOptions onScreen(@Nullable String changed) {
        return new ShowOptions(audience, changed, window, rehearse, scene);
    }
}
