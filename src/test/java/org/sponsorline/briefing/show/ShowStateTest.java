package org.sponsorline.briefing.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.Briefings;
import org.sponsorline.view.ViewState;

final class ShowStateTest {

    private static final Script FIVE = Script.of(Briefings.ofScenes(5));
    private static final ViewState ELSEWHERE = Briefings.VIEW.withWindow(new ViewState.Window(0, 1000));

    private static ShowState begun() {
        return ShowState.started(FIVE, 0, Locale.ENGLISH, 0);
    }

    private static ShowState pressed(ShowState state, String... keys) {
        ShowState pressed = state;
        for (String key : keys) {
            pressed = pressed.after(ShowKeys.STANDARD.event(key).orElseThrow(), 0);
        }
        return pressed;
    }

    private static ShowState acted(ShowState state, ShowAction... actions) {
        ShowState acted = state;
        for (ShowAction action : actions) {
            acted = acted.after(new ShowEvent.Act(action), 0);
        }
        return acted;
    }

    private static ShowState exploring(ShowState state) {
        return state.after(new ShowEvent.Explore(ELSEWHERE, null), 0);
    }

    @Test
    void fourKeysOfAClickerGoThroughTheShow() {
        assertEquals("scene-3", pressed(begun(), "PAGE_DOWN", "PAGE_DOWN").sceneId());
        assertEquals("scene-2", pressed(begun(), "PAGE_DOWN", "PAGE_DOWN", "PAGE_UP").sceneId());
        assertEquals("scene-5", pressed(begun(), "END", "PAGE_DOWN").sceneId());
        assertEquals("scene-1", pressed(begun(), "PAGE_UP").sceneId());
        assertEquals(Curtain.BLACK, pressed(begun(), "PERIOD").curtain());
    }

    @Test
    void aNumberAndEnterGoToAScene() {
        assertEquals("scene-4", pressed(begun(), "DIGIT4", "ENTER").sceneId());
        assertEquals("scene-1", pressed(begun(), "NUMPAD9", "ENTER").sceneId());
        assertEquals("scene-2", pressed(begun(), "NUMPAD9", "ENTER", "ENTER").sceneId());
        assertEquals("scene-2", pressed(begun(), "DIGIT4", "ESCAPE", "ENTER").sceneId());
        assertEquals(999, pressed(begun(), "DIGIT9", "DIGIT9", "DIGIT9", "DIGIT9", "DIGIT9").typed());
    }

    @Test
    void knowsWhatFollows() {
        assertEquals("scene-2", begun().nextId());
        assertNull(pressed(begun(), "END").nextId());
    }

    @Test
    void aCurtainStaysWhereverTheScriptGoes() {
        ShowState black = acted(begun(), ShowAction.BLACK, ShowAction.NEXT, ShowAction.LANGUAGE);

        assertEquals(Curtain.BLACK, black.room().curtain());
        assertEquals("scene-2", black.sceneId());
        assertEquals(Curtain.WHITE, acted(black, ShowAction.WHITE).curtain());
        assertEquals(Curtain.NONE, acted(black, ShowAction.BLACK).curtain());
    }

    @Test
    void aFrozenRoomSeesTheSameWhateverTheConsoleDoes() {
        ShowState frozen = acted(begun(), ShowAction.NEXT, ShowAction.FREEZE);
        RoomPicture seen = frozen.room();

        ShowState moved = exploring(acted(frozen, ShowAction.LAST, ShowAction.SOURCES, ShowAction.LANGUAGE))
                .after(new ShowEvent.Point(new StagePoint(0.5, 0.5)), 0)
                .after(new ShowEvent.Zoom(new StageRegion(0, 0, 0.5)), 0);

        assertEquals(seen, moved.room());
        assertEquals("scene-2", moved.room().scene());
        assertEquals(Curtain.BLACK, acted(moved, ShowAction.BLACK).room().curtain());
        assertEquals(seen, acted(moved, ShowAction.BLACK, ShowAction.BLACK).room());
        assertEquals("scene-5", acted(moved, ShowAction.FREEZE).room().scene());
    }

    @Test
    void aBlackRoomThatIsFrozenShowsItsSceneAfterTheCurtain() {
        ShowState frozen = acted(begun(), ShowAction.BLACK, ShowAction.FREEZE);

        assertEquals(Curtain.NONE, acted(frozen, ShowAction.BLACK).room().curtain());
    }

    @Test
    void anExcursionLeadsBackToExactlyWhereTheScriptWas() {
        ShowState there = acted(begun(), ShowAction.NEXT, ShowAction.SOURCES, ShowAction.SPOTLIGHT)
                .after(new ShowEvent.Zoom(new StageRegion(0.2, 0.2, 0.5)), 0);

        ShowState away = exploring(exploring(there)).after(new ShowEvent.Zoom(new StageRegion(0, 0, 0.3)), 0);

        assertEquals(ELSEWHERE, away.room().excursion().view());
        assertEquals(there, acted(away, ShowAction.EXCURSION));
        assertEquals(there, acted(away, ShowAction.NEXT));
        assertEquals(there, acted(away, ShowAction.BACK, ShowAction.BACK));
    }

    @Test
    void theRoomNeedNotFollow() {
        ShowState there = acted(begun(), ShowAction.NEXT).after(new ShowEvent.RoomFollows(false), 0);

        ShowState away = exploring(there).after(new ShowEvent.Point(new StagePoint(0.1, 0.1)), 0);

        assertEquals(there.room(), away.room());
    }

    @Test
    void goingBackShowsNothingOffTheScript() {
        ShowState hidden = acted(
                acted(exploring(acted(begun(), ShowAction.BLACK, ShowAction.FREEZE)), ShowAction.SOURCES),
                ShowAction.BACK);

        assertEquals(Curtain.BLACK, hidden.curtain());
        ShowState script = acted(hidden, ShowAction.BACK);
        assertNull(script.excursion());
        assertEquals(Curtain.BLACK, script.curtain());
        ShowState open = acted(script, ShowAction.BACK);
        assertEquals(Curtain.NONE, open.curtain());
        assertTrue(open.isFrozen());
        ShowState live = acted(open, ShowAction.BACK);
        assertFalse(live.isFrozen());
        assertFalse(live.ended());
        assertTrue(acted(live, ShowAction.BACK).ended());
    }

    @Test
    void whatIsLaidOverASceneGoesWithIt() {
        ShowState laid = acted(begun(), ShowAction.CARD, ShowAction.SOURCES);

        assertTrue(laid.look().sources());
        assertFalse(laid.look().card());
        assertEquals(StageLook.PLAIN, acted(laid, ShowAction.NEXT).look());
        assertEquals(laid, acted(laid, ShowAction.PREVIOUS));
    }

    @Test
    void theStageChangesItsLanguageAndBack() {
        ShowState chinese = acted(begun(), ShowAction.LANGUAGE);

        assertEquals(Locale.CHINESE, chinese.room().language());
        assertEquals(Locale.ENGLISH, acted(chinese, ShowAction.LANGUAGE).language());
        assertEquals(Locale.ENGLISH, acted(ShowState.started(FIVE, 0, Locale.SIMPLIFIED_CHINESE, 0),
                ShowAction.LANGUAGE).language());
    }

    @Test
    void aSceneCanBeGoneToByItsId() {
        assertEquals("scene-4", begun().after(new ShowEvent.GoTo("scene-4"), 0).sceneId());
        assertEquals(begun(), begun().after(new ShowEvent.GoTo("none"), 0));
    }

    @Test
    void anOverShowStaysOver() {
        ShowState over = begun().after(new ShowEvent.End(), 0);

        assertSame(over, pressed(over, "PAGE_DOWN", "B"));
    }

    @Test
    void aChangedBriefingKeepsTheSceneAndTheTimes() {
        Briefing five = Briefings.ofScenes(5);
        ShowState third = begun().after(new ShowEvent.GoTo("scene-3"), 2000).after(new ShowEvent.Tick(), 5000);

        ShowState moved = third.after(new ShowEvent.Rescript(Script.of(five.moved("scene-3", 0))), 5000);
        ShowState gone = third.after(new ShowEvent.Rescript(Script.of(five.removed("scene-3"))), 5000);

        assertEquals("scene-3", moved.sceneId());
        assertEquals(3000, moved.clock().inScene(0));
        assertEquals("scene-4", gone.sceneId());
        assertEquals(2000, gone.clock().elapsed());
        assertNotEquals(third, moved);
    }

    @Test
    void aShowNeedsAScene() {
        assertThrows(IllegalArgumentException.class, () -> Script.of(Briefings.ofScenes(0)));
    }

    @Test
    void timeCountsForTheSceneAndNotInExcursionsAndPauses() {
        ShowState state = begun()
                .after(new ShowEvent.Act(ShowAction.NEXT), 10_000)
                .after(new ShowEvent.Explore(ELSEWHERE, null), 14_000)
                .after(new ShowEvent.Act(ShowAction.EXCURSION), 44_000)
                .after(new ShowEvent.Hold(true), 45_000)
                .after(new ShowEvent.Hold(false), 55_000)
                .after(new ShowEvent.Tick(), 54_000)
                .after(new ShowEvent.Tick(), 57_000);

        ShowClock clock = state.clock();
        assertEquals(List.of(10_000L, 7_000L, 0L, 0L, 0L), clock.scenes());
        assertEquals(30_000, clock.excursions());
        assertEquals(10_000, clock.pauses());
        assertEquals(17_000, clock.elapsed());
        assertEquals(57_000, clock.whole());
    }

    @Test
    void aRegionStaysOnTheStage() {
        assertEquals(new StageRegion(0.5, 0, 0.5), new StageRegion(0.9, -1, 0.5));
        assertEquals(new StageRegion(0.25, 0.125, 0.5),
                StageRegion.around(new StagePoint(0.25, 0.25), new StagePoint(0.75, 0.5)));
        assertEquals(StageRegion.SMALLEST, StageRegion.around(new StagePoint(1, 1), new StagePoint(1, 1)).size());
    }
}
