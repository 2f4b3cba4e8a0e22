package org.sponsorline.desktop.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.Briefings;
import org.sponsorline.briefing.show.Pacing;
import org.sponsorline.briefing.show.Script;
import org.sponsorline.briefing.show.ShowAction;
import org.sponsorline.briefing.show.ShowEvent;
import org.sponsorline.briefing.show.ShowState;
import org.sponsorline.dataset.BundledRecord;
import org.sponsorline.desktop.show.room.ShowMaterial;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.audience.Audience;

final class ConsolePageTest {

    private static final DatasetIndex RECORD = DatasetIndex.of(BundledRecord.read().dataset(), Locale.ENGLISH);
    private static final Briefing BRIEFING = Briefings.ofScenes(3).with(
            Audience.of("press", Text.of("Press")).withEntry(EntryKey.parse("agreement:alibaba-top").orElseThrow(), true));

    private ShowMaterial material = ShowMaterial.of(BRIEFING, RECORD, null, null, Locale.ENGLISH);
    private ShowState state = ShowState.started(Script.of(BRIEFING), 0, Locale.ENGLISH, 0);
    private Locale locale = Locale.ENGLISH;

    private ConsolePage page() {
        return ConsolePage.of(
                material, state, false, LocalTime.of(14, 32), MessageBundle.of(Show.class, locale));
    }

    private void happen(ShowEvent event, long millis) {
        state = state.after(event, millis);
    }

    @Test
    void sceneAndNextAreNamed() {
        assertEquals("In the room: 1 of 3", page().room());
        assertEquals("Next: 2 Scene 2", page().next());
        assertEquals(List.of(ShowBadge.LIVE), page().badges());
    }

    @Test
    void theLastSceneHasNoNext() {
        happen(new ShowEvent.Act(ShowAction.LAST), 0);

        assertEquals("This is the last scene.", page().next());
        assertNull(page().nextRoom());
    }

    @Test
    void theRoomThatDoesNotSeeTheMirrorIsNamed() {
        happen(new ShowEvent.Act(ShowAction.FREEZE), 0);
        happen(new ShowEvent.Act(ShowAction.BLACK), 0);
        happen(new ShowEvent.Act(ShowAction.NEXT), 0);

        assertEquals("Not in the room: 2 of 3", page().room());
        assertEquals(List.of(ShowBadge.BLACK, ShowBadge.FROZEN), page().badges());
        assertEquals("scene-2", page().mirror().scene());
    }

    @Test
    void anExcursionStopsTheClockAndSaysSo() {
        happen(new ShowEvent.Explore(Briefings.VIEW, null), 5_000);
        happen(new ShowEvent.Tick(), 60_000);

        assertEquals("0:05", page().elapsed());
        assertEquals("clock stands", page().pacing());
        assertEquals(List.of(ShowBadge.EXCURSION), page().badges());
    }

    @Test
    void anExcursionTheRoomDoesNotSeeIsToldApart() {
        happen(new ShowEvent.RoomFollows(false), 0);
        happen(new ShowEvent.Explore(Briefings.VIEW, null), 0);

        assertEquals(List.of(ShowBadge.UNSEEN), page().badges());
    }

    @Test
    void timesAreThoseOfThePlan() {
        Briefing planned = BRIEFING.withScenes(BRIEFING.scenes().stream()
                .map(scene -> scene.withSeconds(60)).toList());
        state = ShowState.started(Script.of(planned), 0, Locale.ENGLISH, 0);
        happen(new ShowEvent.Tick(), 75_000);

        ConsolePage page = page();

        assertEquals("1:15 of 1:00", page.scene());
        assertEquals("1:45", page.left());
        assertEquals(Pacing.Standing.BEHIND, page.standing());
        assertEquals("0:15 behind", page.pacing());
        assertEquals(1, page.part());
    }

    @Test
    void theAudienceIsAlwaysNamedWithWhatIsWithheld() {
        assertEquals("Audience: everybody, nothing withheld", page().audience());

        material = ShowMaterial.of(BRIEFING, RECORD, "press", null, Locale.ENGLISH);

        assertTrue(page().audience().startsWith("Audience: Press · "), page().audience());
        assertTrue(page().audience().contains("withheld"), page().audience());
    }

    @Test
    void itSpeaksItsOwnLanguage() {
        locale = Locale.CHINESE;

        assertEquals("现场画面：第 1 幕，共 3 幕", page().room());
        assertEquals("下一幕：2 Scene 2", page().next());
    }

    @Test
    void bothLanguagesHaveEveryText() {
        assertEquals(
                Set.copyOf(java.util.Collections.list(MessageBundle.of(Show.class, Locale.ENGLISH).getKeys())),
                Set.copyOf(java.util.Collections.list(MessageBundle.of(Show.class, Locale.CHINESE).getKeys())));
        for (ShowBadge badge : ShowBadge.values()) {
            assertTrue(MessageBundle.of(Show.class, Locale.ENGLISH).containsKey("badge." + badge.token()));
        }
    }
}
