package org.sponsorline.briefing.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.Briefings;
import org.sponsorline.briefing.Scene;
import org.sponsorline.briefing.show.Pacing.Standing;

final class PacingTest {

    private static Script script(Integer slot, Integer... seconds) {
        List<Script.Line> lines = new ArrayList<>();
        for (Integer planned : seconds) {
            lines.add(new Script.Line("scene-" + lines.size(), planned));
        }
        return new Script(lines, slot);
    }

    private static Pacing after(Script script, int scene, long seconds) {
        ShowState state = ShowState.started(script, scene, Locale.ENGLISH, 0);
        return Pacing.of(state.after(new ShowEvent.Tick(), seconds * 1000));
    }

    @Test
    void withoutAPlanTimeIsOnlyCounted() {
        Pacing pacing = after(script(null, 60, null), 0, 90);

        assertEquals(Standing.UNPLANNED, pacing.standing());
        assertEquals(90, pacing.elapsed());
        assertNull(pacing.left());
        assertEquals("no plan", pacing.sentence(Locale.ENGLISH));
    }

    @Test
    void isOnTimeWhileTheTimeOfItsSceneRuns() {
        Script script = script(null, 60, 90, 30);

        assertEquals(Standing.ON_TIME, after(script, 1, 60).standing());
        assertEquals(Standing.ON_TIME, after(script, 1, 150).standing());
        assertEquals("on time", after(script, 1, 150).sentence(Locale.ENGLISH));
        assertEquals(90L, after(script, 1, 100).scenePlanned());
        assertEquals(80L, after(script, 1, 100).left());
    }

    @Test
    void saysByHowMuchItIsAheadOrBehind() {
        Script script = script(null, 60, 90, 30);

        assertEquals("1:20 behind", after(script, 0, 140).sentence(Locale.ENGLISH));
        assertEquals("落后 1:20", after(script, 0, 140).sentence(Locale.CHINESE));
        assertEquals("2:30 ahead", after(script, 2, 0).sentence(Locale.ENGLISH));
        assertEquals(Standing.ON_TIME, after(script, 0, 65).standing());
        assertEquals(-20L, after(script, 2, 200).left());
    }

    @Test
    void scenesWithoutAPlanShareWhatTheSlotLeaves() {
        Pacing pacing = after(script(300, 60, null, null), 1, 100);

        assertEquals(120L, pacing.scenePlanned());
        assertEquals(200L, pacing.left());
    }

    @Test
    void aQuestionIsNoDelay() {
        ShowState state = ShowState.started(script(null, 60, 60), 0, Locale.ENGLISH, 0)
                .after(new ShowEvent.Explore(Briefings.VIEW, null), 30_000)
                .after(new ShowEvent.Tick(), 600_000);

        assertTrue(Pacing.of(state).still());
        assertEquals("clock stands", Pacing.of(state).sentence(Locale.ENGLISH));
        assertEquals(30, Pacing.of(state).elapsed());
        assertEquals(Standing.ON_TIME, Pacing.of(state).standing());
    }

    @Test
    void aRehearsalKeepsTheSecondsOfTheScenesThatWereShown() {
        Briefing three = Briefings.ofScenes(3).with(Briefings.ofScenes(3).scenes().getLast().withRehearsed(9));
        ShowState state = ShowState.started(Script.of(three), 0, Locale.ENGLISH, 0)
                .after(new ShowEvent.Act(ShowAction.NEXT), 12_400).after(new ShowEvent.Tick(), 20_000);

        Briefing kept = RehearsedTimes.kept(three, state);

        assertEquals(Arrays.asList(12, 8, 9), kept.scenes().stream().map(Scene::rehearsed).toList());
    }

    @Test
    void secondsReadAsAClock() {
        assertEquals("0:00", Pacing.clock(0));
        assertEquals("8:05", Pacing.clock(485));
        assertEquals("-0:30", Pacing.clock(-30));
        assertEquals("1:02:03", Pacing.clock(3723));
    }
}
