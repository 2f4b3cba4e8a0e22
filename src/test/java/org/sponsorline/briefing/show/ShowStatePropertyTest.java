package org.sponsorline.briefing.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.Briefings;
import org.sponsorline.view.ViewState;

/// Whatever is done in a show in whatever order: ten thousand invented shows.
final class ShowStatePropertyTest {

    private static final int SHOWS = 10_000;
    private static final int MOST_EVENTS = 40;

    private final Random random = new Random(13);

    private Script script() {
        Briefing briefing = Briefings.ofScenes(1 + random.nextInt(8));
        for (int i = random.nextInt(3); i > 0 && briefing.visibleScenes().size() > 1; i--) {
            briefing = briefing.with(briefing.visibleScenes().getFirst().withHidden(true));
        }
        return Script.of(briefing);
    }

    private ShowEvent event() {
        return switch (random.nextInt(16)) {
            case 0 -> new ShowEvent.Digit(random.nextInt(12) - 1);
            case 1 -> new ShowEvent.Enter();
            case 2 -> new ShowEvent.GoTo("scene-" + random.nextInt(10));
            case 3, 4 -> new ShowEvent.Explore(
                    Briefings.VIEW.withWindow(new ViewState.Window(0, 1 + random.nextInt(999))), null);
            case 5 -> new ShowEvent.RoomFollows(random.nextBoolean());
            case 6 -> new ShowEvent.Point(
                    random.nextBoolean() ? null : new StagePoint(random.nextDouble() * 3 - 1, random.nextDouble()));
            case 7 -> new ShowEvent.Zoom(
                    random.nextBoolean() ? null : new StageRegion(random.nextDouble(), random.nextDouble(), 0.3));
            case 8 -> new ShowEvent.Hold(random.nextBoolean());
            case 9 -> new ShowEvent.Rescript(script());
            case 10 -> random.nextInt(60) == 0 ? new ShowEvent.End() : new ShowEvent.Tick();
            default -> new ShowEvent.Act(ShowAction.values()[random.nextInt(ShowAction.values().length)]);
        };
    }

    @Test
    void aShowIsAlwaysInExactlyOneSceneAndLosesNeitherCurtainNorFreezing() {
        for (int show = 0; show < SHOWS; show++) {
            long now = random.nextInt(1000);
            long start = now;
            ShowState state = ShowState.started(script(), random.nextInt(12) - 2, Locale.ENGLISH, now);
            for (int i = random.nextInt(MOST_EVENTS); i >= 0; i--) {
                now += random.nextInt(5000);
                ShowEvent event = event();
                ShowState next = state.after(event, now);
                check(state, event, next);
                assertTrue(next.ended() || next.clock().read() == now);
                assertTrue(next.clock().whole() <= now - start);
                state = next;
            }
        }
    }

    private static void check(ShowState before, ShowEvent event, ShowState after) {
        assertEquals(after.script().scenes().get(after.scene()).id(), after.sceneId());
        assertEquals(after.sceneId(), after.isFrozen() ? after.sceneId() : after.room().scene());
        assertEquals(after.script().size(), after.clock().scenes().size());
        ShowAction action = event instanceof ShowEvent.Act(ShowAction done) ? done : null;
        if (action != ShowAction.BLACK && action != ShowAction.WHITE && action != ShowAction.BACK) {
            assertEquals(before.curtain(), after.curtain(), () -> event + " on " + before);
        }
        if (action != ShowAction.FREEZE && action != ShowAction.BACK) {
            assertEquals(before.frozen(), after.frozen(), () -> event + " on " + before);
        }
        assertEquals(after.curtain(), after.room().curtain());
        if (before.isFrozen() && after.isFrozen()) {
            assertEquals(
                    before.room().withCurtain(Curtain.NONE), after.room().withCurtain(Curtain.NONE),
                    () -> event + " on " + before);
        }
        if (before.ended()) {
            assertSame(before, after);
        }
    }

    /// Nothing that was done meanwhile to curtain, language, pointer or clock belongs to where the script was.
    @Test
    void everyExcursionReturnsToAnEqualScene() {
        for (int show = 0; show < SHOWS; show++) {
            ShowState state = ShowState.started(script(), 0, Locale.ENGLISH, 0);
            for (int i = random.nextInt(MOST_EVENTS); i >= 0; i--) {
                state = state.after(event(), 0);
            }
            if (state.ended()) {
                continue;
            }
            state = state.after(new ShowEvent.Act(ShowAction.EXCURSION), 0);
            ShowState left = state;
            for (int i = random.nextInt(10); i >= 0; i--) {
                state = state.after(new ShowEvent.Explore(
                        Briefings.VIEW.withWindow(new ViewState.Window(0, 1 + random.nextInt(999))), null), 0);
                state = state.after(switch (random.nextInt(3)) {
                    case 0 -> new ShowEvent.Zoom(new StageRegion(0, 0, 0.5));
                    case 1 -> new ShowEvent.Act(ShowAction.SOURCES);
                    default -> new ShowEvent.Act(ShowAction.SPOTLIGHT);
                }, 0);
            }

            ShowState returned = state.after(new ShowEvent.Act(ShowAction.EXCURSION), 0);

            // Digits typed before go with the first step off the script.
            assertEquals(left.after(new ShowEvent.GoTo(left.sceneId()), 0), returned);
        }
    }
}
