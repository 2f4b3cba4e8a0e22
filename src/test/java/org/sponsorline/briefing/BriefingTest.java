package org.sponsorline.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.UnknownMembers;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.audience.Audience;

final class BriefingTest {

    private static final Briefing FOUR = Briefings.ofScenes(4);

    private static List<String> ids(Briefing briefing) {
        return briefing.scenes().stream().map(Scene::id).toList();
    }

    @Test
    void movesAScene() {
        assertEquals(List.of("scene-2", "scene-3", "scene-1", "scene-4"), ids(FOUR.moved("scene-1", 2)));
        assertEquals(List.of("scene-4", "scene-1", "scene-2", "scene-3"), ids(FOUR.moved("scene-4", -5)));
        assertEquals(List.of("scene-1", "scene-3", "scene-4", "scene-2"), ids(FOUR.moved("scene-2", 99)));
        assertSame(FOUR, FOUR.moved("none", 1));
    }

    @Test
    void duplicatesASceneBehindIt() {
        Briefing rehearsed = FOUR.with(FOUR.scenes().get(1).withRehearsed(30).withSeconds(40));

        Briefing changed = rehearsed.duplicated("scene-2");

        assertEquals(List.of("scene-1", "scene-2", "scene-5", "scene-3", "scene-4"), ids(changed));
        assertEquals(rehearsed.scenes().get(1).withId("scene-5").withRehearsed(null), changed.scenes().get(2));
    }

    @Test
    void givesNoIdTwice() {
        Briefing gap = FOUR.removed("scene-2");

        assertEquals("scene-5", gap.freeId());
        assertThrows(IllegalArgumentException.class, () -> FOUR.inserted(0, FOUR.scenes().getFirst()));
    }

    @Test
    void insertsAndRemoves() {
        Scene words = Scene.ofWords("words", Text.of("Tokyo and after"), null);

        assertEquals("words", ids(FOUR.inserted(0, words)).getFirst());
        assertEquals("words", ids(FOUR.inserted(50, words)).getLast());
        assertEquals(FOUR, FOUR.inserted(2, words).removed("words"));
        assertTrue(words.isTitle());
    }

    @Test
    void leavesHiddenScenesOut() {
        Briefing hidden = FOUR.with(FOUR.scenes().get(2).withHidden(true));

        assertEquals(List.of("scene-1", "scene-2", "scene-4"), hidden.visibleScenes().stream().map(Scene::id).toList());
        assertEquals(FOUR, hidden.with(hidden.scenes().get(2).withHidden(false)));
    }

    @Test
    void findsAudiencesAndReplacesThem() {
        Audience press = Audience.of("press", Text.of("Press"));

        Briefing given = FOUR.with(press).with(press.withOrganization("alibaba", true));

        assertEquals(1, given.audiences().size());
        assertFalse(given.audience("press").orElseThrow().seesEverything());
    }

    @Test
    void aSceneNamesTheDayAndTheSelectionOfItsView() {
        EntryKey chosen = new EntryKey(Entry.Kind.AGREEMENT, "x");
        LocalDate day = LocalDate.of(2021, 7, 19);
        Scene scene = FOUR.scenes().getFirst();

        Scene changed = scene.withView(
                Briefings.VIEW.withAsOf(day).withSelection(List.of(chosen)), Scene.COMPARISON, null);

        assertEquals(day, changed.asOf());
        assertEquals(List.of(chosen), changed.selection());
        assertEquals(Scene.COMPARISON, changed.board());
        assertEquals(scene, changed.withView(Briefings.VIEW, null, null));
    }

    @Test
    void changingOnePartKeepsTheOthers() {
        Scene scene = FOUR.scenes().getFirst();
        ShownScene shown = new ShownScene(LocalDate.EPOCH, null, List.of(), 0);
        Scene changed = scene.withSubtitle(Text.of("S")).withBoard(Scene.CARD).withShown(shown)
                .withNotes(Text.of("N")).withSeconds(5);
        RecordReference moved = Briefings.RECORD.withTitle(Text.of("Other")).withHash("sha256:0");

        assertEquals(
                new Scene(
                        "scene-1", scene.title(), Text.of("S"), Briefings.VIEW, "card", Text.of("N"), 5, null, false,
                        shown, UnknownMembers.NONE),
                changed);
        assertEquals(scene, changed.withSubtitle(null).withBoard(null).withShown(null).withNotes(null).withSeconds(null));
        assertEquals(
                new Briefing(
                        FOUR.title(), new RecordReference("olympic.json", Text.of("Other"), "sha256:0"), List.of(),
                        FOUR.scenes(), null, true, UnknownMembers.NONE),
                FOUR.withRecord(moved).withCuts(true));
    }

    @Test
    void everyStepCanBeUndoneAndDoneAgain() {
        BriefingHistory history = BriefingHistory.of(FOUR)
                .changed(FOUR.moved("scene-1", 3))
                .changed(FOUR.withTitle(Text.of("T")))
                .adjusted(FOUR.withTitle(Text.of("Ti")));

        assertEquals(FOUR.moved("scene-1", 3), history.undone().present());
        assertEquals(FOUR, history.undone().undone().present());
        assertFalse(history.undone().undone().canUndo());
        assertEquals(history, history.undone().undone().redone().redone());
        assertSame(history, history.changed(history.present()));
        assertFalse(history.undone().changed(FOUR.withSlot(600)).canRedo());
    }

    @Test
    void forgetsTheOldestStepsAlone() {
        BriefingHistory history = BriefingHistory.of(FOUR);
        for (int i = 1; i <= BriefingHistory.MOST_STEPS + 5; i++) {
            history = history.changed(FOUR.withSlot(i));
        }

        assertEquals(BriefingHistory.MOST_STEPS, history.past().size());
        assertEquals(5, history.past().getFirst().slot());
    }

    @Test
    void aRecordIsToldByItsBytes() {
        byte[] bytes = "{}".getBytes(StandardCharsets.UTF_8);

        assertEquals(
                "sha256:44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a",
                RecordReference.hashOf(bytes));
        assertTrue(Briefings.RECORD.withPath(null).isBundled());
    }
}
