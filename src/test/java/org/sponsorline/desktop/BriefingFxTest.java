package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.Scene;
import org.sponsorline.briefing.file.BriefingReader;
import org.sponsorline.view.ViewState;

/// A briefing made, changed, kept and opened in the real window.
final class BriefingFxTest extends WindowFxTest {

    private Path record;

    private Briefing briefing() {
        return from(() -> window().wiring().briefings().model().getBriefing());
    }

    private boolean hasBriefing() {
        return window().wiring().briefings().model().getBriefing() != null;
    }

    private List<String> titles() {
        return briefing().scenes().stream().map(scene -> scene.title().in(Locale.ENGLISH)).toList();
    }

    private List<String> ids() {
        return briefing().scenes().stream().map(Scene::id).toList();
    }

    private Path kept() {
        return folder.resolve("games.briefing.json");
    }

    private void startOnRecord() {
        record = recordFile("games.json", "Games");
        start(record);
        awaitPicture();
    }

    private void awaitFile(Path file, int scenes) {
        waitUntil("the file has " + scenes + " scenes", () -> {
            Briefing read = Files.exists(file) ? BriefingReader.read(file).briefing() : null;
            return read != null && read.scenes().size() == scenes && !window().wiring().briefings().isUnsaved();
        });
    }

    private void open(Path file) {
        onFx(() -> window().wiring().briefings().openFile(file));
        waitUntil("the briefing is open", this::hasBriefing);
        settle();
    }

    @Test
    void aSceneIsAddedByKeyAndKeptBesideTheRecordWhichStaysAsItIs() throws IOException {
        startOnRecord();
        String before = Files.readString(record);
        assertFalse(isShown("#scenes"));

        press("Shortcut+M");
        settle();

        assertTrue(isShown("#scenes"));
        assertEquals(1, briefing().scenes().size());
        assertEquals(state(), briefing().scenes().getFirst().view());
        awaitFile(kept(), 1);
        assertEquals(before, Files.readString(record));
        assertEquals("games.json", briefing().record().path() == null ? null
                : BriefingReader.read(kept()).briefing().record().path());
    }

    @Test
    void whatWasKeptOpensAgainAtTheSceneAndSoDoesTheNextStart() {
        startOnRecord();
        ViewState first = state();
        press("Shortcut+M");
        show(first.withSelection(List.of(key("agreement:ab"))));
        press("Shortcut+M");
        awaitFile(kept(), 2);
        close();

        start(null);
        awaitPicture();
        waitUntil("the briefing is open again", this::hasBriefing);
        assertEquals(2, briefing().scenes().size());
        assertEquals(List.of(key("agreement:ab")), state().selection());

        onFx(() -> window().wiring().briefings().model().close());
        open(kept());
        waitUntil("the view of the first scene is shown", () -> workspace().getState().selection().isEmpty());
    }

    @Test
    void scenesAreMovedDuplicatedHiddenAndDeletedAndEachStepIsUndone() {
        startOnRecord();
        press("Shortcut+M");
        press("Shortcut+Shift+M");
        settle();
        assertEquals(List.of("scene-1", "scene-2"), ids());

        press("Alt+UP");
        settle();
        assertEquals(List.of("scene-2", "scene-1"), ids());
        press("Shortcut+D");
        settle();
        assertEquals(List.of("scene-2", "scene-3", "scene-1"), ids());
        onFx(() -> stage.getScene().lookup("#scene-list").requestFocus());
        press(KeyCode.DELETE);
        settle();
        assertEquals(List.of("scene-2", "scene-1"), ids());

        press("Shortcut+Z");
        settle();
        assertEquals(List.of("scene-2", "scene-3", "scene-1"), ids());
        press("Shortcut+Z");
        press("Shortcut+Z");
        settle();
        assertEquals(List.of("scene-1", "scene-2"), ids());
        press("Shortcut+Y");
        settle();
        assertEquals(List.of("scene-2", "scene-1"), ids());
    }

    @Test
    void undoTakesBackWhatWasDoneLastWhicheverItWas() {
        startOnRecord();
        press("Shortcut+M");
        ViewState folded = state().withUnmatched(ViewState.Unmatched.HIDE);
        show(folded);

        press("Shortcut+Z");
        settle();
        assertEquals(ViewState.Unmatched.DIM, state().unmatched());
        assertEquals(1, briefing().scenes().size());
        press("Shortcut+Z");
        settle();
        assertEquals(0, briefing().scenes().size());
    }

    @Test
    void aSceneIsRenamedInBothLanguagesAndTheWholeTypingIsOneStep() {
        startOnRecord();
        press("Shortcut+M");
        settle();
        String before = titles().getFirst();
        press("F2");
        settle();
        TextField field = find("#scene-title-en");
        onFx(() -> {
            field.requestFocus();
            field.selectAll();
        });
        type("One");
        settle();
        assertEquals(List.of("One"), titles());
        onFx(() -> ((TextField) stage.getScene().lookup("#scene-title-zh")).setText("一"));
        assertEquals("一", briefing().scenes().getFirst().title().in(Locale.CHINESE));

        press(KeyCode.ESCAPE);
        focusTimeline();
        press("Shortcut+Z");
        settle();
        assertEquals("One", titles().getFirst());
        press("Shortcut+Z");
        settle();
        assertNotEquals("One", titles().getFirst());
        assertEquals(before, titles().getFirst());
    }

    @Test
    void aBrokenFileKeepsItsGoodScenesAndIsNotWrittenOverUnasked() throws IOException {
        startOnRecord();
        Path broken = file("broken.briefing.json", """
                {"format": "sponsorline-briefing/1", "title": "B", "record": {"path": "games.json", "title": "Games"},
                 "scenes": [{"id": "a", "title": "Good"}, {"id": "b"}]}
                """);
        String before = Files.readString(broken);

        open(broken);
        assertEquals(List.of("Good"), titles());
        assertTrue(from(() -> workspace().getReport().counts().rejected()) > 0);
        press("Shortcut+Shift+M");
        press("Shortcut+S");
        settle();
        waitUntil("it is asked", () -> !robot.lookup(".notices .button").queryAll().isEmpty());
        assertEquals(before, Files.readString(broken));
    }

    @Test
    void aFileThatIsNoBriefingLeavesWhatIsOpen() {
        startOnRecord();
        press("Shortcut+M");
        Path broken = file("no.briefing.json", "{\"format\": \"sponsorline-briefing/1\", ");
        onFx(() -> window().wiring().briefings().openFile(broken));
        waitUntil("it is told", () -> workspace().getReport() != null && workspace().getReport().unreadable());
        assertEquals(1, briefing().scenes().size());
        assertEquals("games.json", from(() -> workspace().getRecord().name()));
    }

    @Test
    void anotherWindowsChangesAreNotWrittenOver() throws IOException {
        startOnRecord();
        press("Shortcut+M");
        awaitFile(kept(), 1);
        String theirs = Files.readString(kept()).replace("Games", "Theirs");
        Files.writeString(kept(), theirs);

        press("Shortcut+M");
        press("Shortcut+S");
        settle();
        waitUntil("it is told", () -> !robot.lookup(".notices .button").queryAll().isEmpty());
        assertEquals(theirs, Files.readString(kept()));
        assertEquals(2, briefing().scenes().size());
    }

    @Test
    void aBriefingOfTheBundledRecordIsKeptAsADraftAndOfferedAfterAnAbruptEnd() {
        startOnBundledRecord();
        press("Shortcut+M");
        Path drafts = folder.resolve("settings").resolve("briefings");
        waitUntil("the draft is written", () -> drafts.toFile().list() instanceof String[] names && names.length == 1);
        // Its process has ended without a word.
        File draft = drafts.toFile().listFiles()[0];
        assertTrue(draft.renameTo(drafts.resolve("draft-999999999-x.briefing.json").toFile()));
        onFx(() -> {
            window().wiring().briefings().model().close();
            stage.hide();
        });

        start(null);
        awaitPicture();
        waitUntil("it is offered", () -> !robot.lookup(".notices .button").queryAll().isEmpty());
        click(find(".notices .button"));
        waitUntil("it is open", this::hasBriefing);
        assertEquals(1, briefing().scenes().size());
    }

    @Test
    void oneThatWasClosedOpensAgain() {
        startOnRecord();
        press("Shortcut+M");
        awaitFile(kept(), 1);
        onFx(() -> window().wiring().briefings().model().close());
        assertEquals(null, briefing());
        open(kept());
        assertEquals(1, briefing().scenes().size());
    }

    @Test
    void aRecordThatMovedIsAskedFor() {
        startOnRecord();
        Path lost = file("lost.briefing.json", """
                {"format": "sponsorline-briefing/1", "title": "L", "record": {"path": "gone.json", "title": "Games"},
                 "scenes": [{"id": "a", "title": "Words"}]}
                """);
        chosen = record;
        onFx(() -> window().wiring().briefings().openFile(lost));
        waitUntil("it is asked for", () -> !robot.lookup(".notices .button").queryAll().isEmpty());
        click(find(".notices .button"));
        waitUntil("it is open", this::hasBriefing);
        assertEquals("games.json", briefing().record().path());
    }

    @Test
    void whatHasChangedSinceIsToldAndMarkedAndCanBeAccepted() throws IOException {
        startOnRecord();
        press("Shortcut+M");
        waitUntil("what it shows is known", () -> window().wiring().briefings().model().getBriefing().scenes().getFirst().shown() != null);
        awaitFile(kept(), 1);
        close();
        Files.writeString(record, Files.readString(record).replace("2019/2023", "2019/2024"));

        start(record);
        awaitPicture();
        open(kept());
        waitUntil("it is told", () -> !robot.lookup(".notices .button").queryAll().isEmpty());
        press("F2");
        settle();
        assertTrue(isShown("#scene-stale-box"));
        click(find("#scene-accept"));
        waitUntil("it is accepted", () -> !robot.lookup("#scene-stale-box").query().isVisible());
    }
}
