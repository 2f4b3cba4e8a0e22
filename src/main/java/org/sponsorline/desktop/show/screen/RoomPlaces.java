package org.sponsorline.desktop.show.screen;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Which screen the room sees and which the presenter.
///
/// @param screens all there are
/// @param stage   what the room sees, or null while there is none for it: the show waits then
/// @param console the presenter's
/// @param wanted  where the stage was put by the presenter, which it goes back to when that screen comes again
public record RoomPlaces(
        List<ScreenPlace> screens, @Nullable ScreenPlace stage, ScreenPlace console, ScreenPlace wanted) {

    public RoomPlaces {
        screens = List.copyOf(screens);
    }

    /// The places to begin with: the stage where it was with these screens before, else on the first screen that is
    /// not the presenter's, else on the only one.
    ///
    /// @param screens    one or more, the main one first
    /// @param remembered the [key][ScreenPlace#key()] of the screen that the room saw last, or null
    public static RoomPlaces of(List<ScreenPlace> screens, @Nullable String remembered) {
        ScreenPlace stage = screens.stream().filter(screen -> screen.key().equals(remembered)).findFirst()
                .orElse(screens.size() > 1 ? screens.get(1) : screens.getFirst());
        return on(screens, stage);
    }

    /// With the stage on a screen, and the console on another one if there is one.
    public static RoomPlaces on(List<ScreenPlace> screens, ScreenPlace stage) {
        ScreenPlace console = screens.stream().filter(screen -> !screen.equals(stage)).findFirst().orElse(stage);
        return new RoomPlaces(screens, stage, console, stage);
    }

    /// What these screens are remembered by as a set: their bounds and scales, in any order.
    public static String key(List<ScreenPlace> screens) {
        return screens.stream().map(ScreenPlace::key).sorted().collect(Collectors.joining(" "));
    }

    /// Stage and console in each other's place; where the show waits, the stage comes to the presenter's screen.
    public RoomPlaces swapped() {
        if (stage == null) {
            return on(screens, console);
        }
        return new RoomPlaces(screens, console, stage, console);
    }

    /// With the stage on a screen of the same set.
    public RoomPlaces with(ScreenPlace changed) {
        ScreenPlace other = changed.equals(console) && stage != null ? stage : console;
        return new RoomPlaces(screens, changed, other.equals(changed) ? on(screens, changed).console : other, changed);
    }

    /// Once there are other screens. The stage stays where it is, or goes to the screen that shows most of the place
    /// where it was; never to the presenter's, where it would cover the notes. Then the show waits.
    ///
    /// @param now all that there are then; none counts as no change, as systems say so for a moment
    public RoomPlaces after(List<ScreenPlace> now) {
        if (now.isEmpty()) {
            return this;
        }
        boolean alone = stage != null && stage.equals(console);
        ScreenPlace own = nearest(now, console);
        List<ScreenPlace> free = now.stream().filter(screen -> !screen.equals(own)).toList();
        if (free.isEmpty()) {
            // Where both stood on one screen, they go on to do so.
            return new RoomPlaces(now, alone ? own : null, own, wanted);
        }
        return new RoomPlaces(now, nearest(free, wanted), own, wanted);
    }

    private static ScreenPlace nearest(List<ScreenPlace> among, ScreenPlace to) {
        if (among.contains(to)) {
            return to;
        }
        return among.stream().max(Comparator.comparingDouble((ScreenPlace each) -> each.areaOf(to.bounds())))
                .orElseThrow();
    }

    /// Whether the show waits for a screen.
    public boolean isWaiting() {
        return stage == null;
    }

    /// Whether stage and console share a screen.
    public boolean isShared() {
        return Objects.equals(stage, console);
    }
}
