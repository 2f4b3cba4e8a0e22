package org.sponsorline.briefing.show;

import org.jspecify.annotations.Nullable;
import org.sponsorline.view.ViewState;

/// What can happen in a show.
public sealed interface ShowEvent {

    /// A key's action; a toggle where it has two ways.
    record Act(ShowAction action) implements ShowEvent {}

    /// A digit was typed, for the number of a scene that Enter goes to.
    record Digit(int digit) implements ShowEvent {}

    /// Enter: goes to the scene whose number was typed, or else on.
    record Enter() implements ShowEvent {}

    /// Goes to a scene.
    ///
    /// @param scene its id; nothing happens where the script has none such
    record GoTo(String scene) implements ShowEvent {}

    /// The presenter looks at something else, which begins an excursion or goes on with one.
    ///
    /// @param board what is shown in place of the chart, or null
    record Explore(ViewState view, @Nullable String board) implements ShowEvent {}

    /// Whether the room sees excursions.
    record RoomFollows(boolean follows) implements ShowEvent {}

    /// The pointer moved on the stage, or left it where the point is null.
    record Point(@Nullable StagePoint at) implements ShowEvent {}

    /// A part of the stage is shown large, or the whole where it is null.
    record Zoom(@Nullable StageRegion region) implements ShowEvent {}

    /// Time counts as a pause, or no longer; as while no screen is there.
    record Hold(boolean held) implements ShowEvent {}

    /// The briefing was changed during the show, as by hiding a scene or keeping an excursion as one.
    record Rescript(Script script) implements ShowEvent {}

    /// Time passed.
    record Tick() implements ShowEvent {}

    /// The show is over.
    record End() implements ShowEvent {}
}
