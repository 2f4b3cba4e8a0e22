package org.sponsorline.desktop.show;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Scene;
import org.sponsorline.briefing.show.Curtain;
import org.sponsorline.briefing.show.Pacing;
import org.sponsorline.briefing.show.RoomPicture;
import org.sponsorline.briefing.show.ShowState;
import org.sponsorline.briefing.show.StageLook;
import org.sponsorline.desktop.show.room.ShowMaterial;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.query.audience.Audience;

/// What the console says at one moment, in its own language. A value made of the show's state and nothing else.
///
/// @param audience who is in the room and how much is withheld
/// @param room     heads the mirror: `In the room: 4 of 11`, or that the room does not see it
/// @param mirror   what the presenter works on: what the room sees or would see without curtain and freezing
/// @param badges   the gravest first
/// @param next     heads the picture of the next scene, or says that there is none
/// @param nextRoom that picture, or null after the last scene
/// @param notes    Markdown, blank if there are none
/// @param left     until the planned end, or a dash
/// @param scene    the time of this scene, of the time planned for it if there is one
/// @param pacing   how the show stands, in words
/// @param standing the same, for a colour
/// @param part     how much of the scene's time is over, 0 to 1
/// @param typed    the number typed so far, or blank
record ConsolePage(
        String audience, String room, RoomPicture mirror, List<ShowBadge> badges, String next, @Nullable RoomPicture nextRoom,
        String notes, String clock, String elapsed, String left, String scene, String pacing,
        Pacing.Standing standing, double part, String typed) {

    private static final String NONE = "–";

    static ConsolePage of(
            ShowMaterial material, ShowState state, boolean waiting, LocalTime time, MessageBundle words) {
        Locale locale = words.getLocale();
        Scene scene = material.scene(state.sceneId()).orElseThrow();
        Pacing pacing = Pacing.of(state);
        Long planned = pacing.scenePlanned();
        Long left = pacing.left();
        String elapsed = Pacing.clock(pacing.sceneElapsed());
        boolean stale = material.stale().scene(state.sceneId()).isPresent();
        return new ConsolePage(
                audience(material, words),
                words.say(mirror(state).equals(state.room()) ? "room" : "room.not", state.scene() + 1,
                        state.script().size()),
                mirror(state),
                ShowBadge.of(state, waiting, stale),
                next(material, state, words), nextRoom(state),
                scene.notes() == null ? "" : scene.notes().paragraphsIn(locale),
                DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(locale).format(time),
                Pacing.clock(pacing.elapsed()), left == null ? NONE : Pacing.clock(left),
                planned == null ? elapsed : words.say("times.of", elapsed, Pacing.clock(planned)),
                pacing.sentence(locale), pacing.standing(),
                planned == null || planned == 0 ? 0 : Math.clamp((double) pacing.sceneElapsed() / planned, 0, 1),
                state.typed() == 0 ? "" : words.say("typed", state.typed()));
    }

    private static RoomPicture mirror(ShowState state) {
        return new RoomPicture(
                state.sceneId(), state.excursion(), state.look(), state.pointer(), state.language(), Curtain.NONE);
    }

    private static String audience(ShowMaterial material, MessageBundle words) {
        Audience audience = material.audience();
        if (audience == null) {
            return words.getString("audience.everybody");
        }
        String withheld = material.withheld().sentence(words.getLocale());
        String name = audience.name().in(words.getLocale());
        return withheld.isEmpty() ? words.say("audience", name) : words.say("audience.withheld", name, withheld);
    }

    private static String next(ShowMaterial material, ShowState state, MessageBundle words) {
        return material.scene(state.nextId())
                .map(scene -> words.say("next", state.scene() + 2, scene.title().in(words.getLocale())))
                .orElseGet(() -> words.getString("next.none"));
    }

    private static @Nullable RoomPicture nextRoom(ShowState state) {
        String next = state.nextId();
        return next == null ? null
                : new RoomPicture(next, null, StageLook.PLAIN, null, state.language(), Curtain.NONE);
    }
}
