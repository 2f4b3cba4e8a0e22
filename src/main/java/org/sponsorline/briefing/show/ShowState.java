package org.sponsorline.briefing.show;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.text.SpokenLanguages;

/// A show in progress. The stage and the console are two views of this one value, and nothing else decides what they
/// show.
///
/// @param script      the scenes
/// @param scene       the place of the present one in the script; an excursion does not change it
/// @param excursion   the way off the script, or null
/// @param look        what is laid over the scene or the excursion
/// @param curtain     what hides the stage; only its own keys and [ShowAction#BACK] change it
/// @param frozen      what the room goes on seeing whatever happens, or null; only its own key and
///                    [ShowAction#BACK] change it
/// @param pointer     where the pointer is on the stage, or null
/// @param language    of the stage
/// @param roomFollows whether the room sees excursions
/// @param typed       the number of a scene typed so far, or 0
/// @param clock       how the time stands
/// @param ended       whether the show is over; nothing changes it then
public record ShowState(
        Script script, int scene, @Nullable Excursion excursion, StageLook look, Curtain curtain,
        @Nullable RoomPicture frozen, @Nullable StagePoint pointer, Locale language, boolean roomFollows, int typed,
        ShowClock clock, boolean ended) {

    /// Numbers of scenes have at most three digits.
    private static final int MOST_TYPED = 999;

    public ShowState {
        if (scene < 0 || scene >= script.size() || clock.scenes().size() != script.size()) {
            throw new IllegalArgumentException("A show is in one of its scenes.");
        }
    }

    /// A show that begins.
    ///
    /// @param scene    the place in the script to begin at; places beyond its ends are its ends
    /// @param language of the stage
    /// @param now      the time in milliseconds, on a clock that only goes forward
    public static ShowState started(Script script, int scene, Locale language, long now) {
        return new ShowState(
                script, Math.clamp(scene, 0, script.size() - 1), null, StageLook.PLAIN, Curtain.NONE, null, null,
                language, true, 0, ShowClock.started(script.size(), now), false);
    }

    /// The id of the present scene.
    public String sceneId() {
        return script.scenes().get(scene).id();
    }

    /// The id of the scene that follows, or null after the last.
    public @Nullable String nextId() {
        return scene + 1 < script.size() ? script.scenes().get(scene + 1).id() : null;
    }

    public boolean isFrozen() {
        return frozen != null;
    }

    /// What the room sees: what it was frozen at, else the excursion if it follows, else the scene; and the curtain in
    /// front of all of it.
    public RoomPicture room() {
        return frozen != null ? frozen.withCurtain(curtain) : live();
    }

    /// What the room would see if it were not frozen.
    private RoomPicture live() {
        if (excursion != null && !roomFollows) {
            return new RoomPicture(sceneId(), null, excursion.before(), null, language, curtain);
        }
        return new RoomPicture(sceneId(), excursion, look, pointer, language, curtain);
    }

    /// The show after something happened.
    ///
    /// @param now the time in milliseconds, on the clock it was started with
    public ShowState after(ShowEvent event, long now) {
        if (ended) {
            return this;
        }
        ShowState read = withClock(clock.read(now, scene, excursion != null));
        return switch (event) {
            case ShowEvent.Act(ShowAction action) -> read.acted(action);
            case ShowEvent.Digit(int digit) -> read.typedDigit(digit);
            case ShowEvent.Enter() -> read.entered();
            case ShowEvent.GoTo(String id) -> script.indexOf(id) < 0 ? read : read.at(script.indexOf(id));
            case ShowEvent.Explore(var view, var board) -> read.exploring(new Excursion(
                    view, board, excursion == null ? look : excursion.before()));
            case ShowEvent.RoomFollows(boolean follows) -> read.following(follows);
            case ShowEvent.Point(var at) -> read.pointing(at);
            case ShowEvent.Zoom(var region) -> read.withLook(look.withZoom(region));
            case ShowEvent.Hold(boolean held) -> read.withClock(read.clock.withHeld(held));
            case ShowEvent.Rescript(var changed) -> read.rescripted(changed);
            case ShowEvent.Tick() -> read;
            case ShowEvent.End() -> read.over();
        };
    }

    private ShowState acted(ShowAction action) {
        return switch (action) {
            // A clicker has no other key that leads back to the script.
            case NEXT -> excursion != null ? returned() : at(scene + 1);
            case PREVIOUS -> excursion != null ? returned() : at(scene - 1);
            case FIRST -> at(0);
            case LAST -> at(script.size() - 1);
            case BLACK -> withCurtain(curtain == Curtain.BLACK ? Curtain.NONE : Curtain.BLACK);
            case WHITE -> withCurtain(curtain == Curtain.WHITE ? Curtain.NONE : Curtain.WHITE);
            case FREEZE -> withFrozen(frozen == null ? live().withCurtain(Curtain.NONE) : null);
            case SOURCES -> withLook(look.withSources(!look.sources()));
            case CARD -> withLook(look.withCard(!look.card()));
            case SPOTLIGHT -> withLook(look.withSpotlight(!look.spotlight()));
            case LANGUAGE -> withLanguage(next(language));
            // What an excursion begins with is known to who begins it, see Explore.
            case EXCURSION -> returned();
            // Which screen a window is on is no part of this value.
            case SWAP_SCREENS -> this;
            case BACK -> back();
        };
    }

    /// One level back. What is in front of the room comes after what is behind it, so that nothing off the script is
    /// shown by going back.
    private ShowState back() {
        if (typed > 0) {
            return withTyped(0);
        }
        if (!look.equals(StageLook.PLAIN)) {
            return withLook(look.back());
        }
        if (excursion != null) {
            return returned();
        }
        return curtain != Curtain.NONE ? withCurtain(Curtain.NONE) : frozen != null ? withFrozen(null) : over();
    }

    /// At a scene of the script, where an excursion ends; places beyond the ends are the ends.
    private ShowState at(int place) {
        int there = Math.clamp(place, 0, script.size() - 1);
        ShowState back = returned().withTyped(0);
        return there == scene ? back : new ShowState(
                script, there, null, StageLook.PLAIN, curtain, frozen, pointer, language, roomFollows, 0, clock,
                false);
    }

    private ShowState typedDigit(int digit) {
        return digit < 0 || digit > 9 ? this : withTyped(Math.min(MOST_TYPED, typed * 10 + digit));
    }

    private ShowState entered() {
        if (typed == 0) {
            return acted(ShowAction.NEXT);
        }
        return typed <= script.size() ? at(typed - 1) : withTyped(0);
    }

    private ShowState returned() {
        return excursion == null ? this : new ShowState(
                script, scene, null, excursion.before(), curtain, frozen, pointer, language, roomFollows, 0, clock,
                false);
    }

    /// In another script: at the same scene, else at the one that has come to stand in its place. Times are kept.
    private ShowState rescripted(Script changed) {
        List<Long> times = changed.scenes().stream().map(line -> script.indexOf(line.id()))
                .map(place -> place < 0 ? 0L : clock.inScene(place)).toList();
        int same = changed.indexOf(sceneId());
        ShowClock kept = new ShowClock(times, clock.excursions(), clock.pauses(), clock.read(), clock.held());
        return new ShowState(
                changed, same < 0 ? Math.min(scene, changed.size() - 1) : same, excursion,
                same < 0 && excursion == null ? StageLook.PLAIN : look, curtain, frozen, pointer, language,
                roomFollows, 0, kept, false);
    }

    private static Locale next(Locale language) {
        List<Locale> all = SpokenLanguages.all();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).getLanguage().equals(language.getLanguage())) {
                return all.get((i + 1) % all.size());
            }
        }
        return all.getFirst();
    }

    private ShowState exploring(Excursion changed) {
        StageLook there = excursion == null ? StageLook.PLAIN : look;
        return new ShowState(
                script, scene, changed, there, curtain, frozen, pointer, language, roomFollows, 0, clock, false);
    }

    private ShowState withLook(StageLook changed) {
        return new ShowState(
                script, scene, excursion, changed, curtain, frozen, pointer, language, roomFollows, typed, clock,
                false);
    }

    private ShowState withCurtain(Curtain changed) {
        return new ShowState(
                script, scene, excursion, look, changed, frozen, pointer, language, roomFollows, typed, clock, false);
    }

    private ShowState withFrozen(@Nullable RoomPicture changed) {
        return new ShowState(
                script, scene, excursion, look, curtain, changed, pointer, language, roomFollows, typed, clock, false);
    }

    private ShowState pointing(@Nullable StagePoint at) {
        return new ShowState(
                script, scene, excursion, look, curtain, frozen, at, language, roomFollows, typed, clock, false);
    }

    private ShowState withLanguage(Locale changed) {
        return new ShowState(
                script, scene, excursion, look, curtain, frozen, pointer, changed, roomFollows, typed, clock, false);
    }

    private ShowState following(boolean changed) {
        return new ShowState(
                script, scene, excursion, look, curtain, frozen, pointer, language, changed, typed, clock, false);
    }

    private ShowState withTyped(int changed) {
        return new ShowState(
                script, scene, excursion, look, curtain, frozen, pointer, language, roomFollows, changed, clock,
                false);
    }

    private ShowState withClock(ShowClock changed) {
        return new ShowState(
                script, scene, excursion, look, curtain, frozen, pointer, language, roomFollows, typed, changed,
                false);
    }

    private ShowState over() {
        return new ShowState(
                script, scene, excursion, look, curtain, frozen, pointer, language, roomFollows, typed, clock, true);
    }
}
