package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
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
}
