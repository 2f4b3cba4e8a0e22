package org.sponsorline.desktop.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.WindowFxTest;
import org.sponsorline.desktop.command.PaletteViewModel.Hit;
import org.sponsorline.query.column.Dimension;

final class PaletteFxTest extends WindowFxTest {

    @Test
    void aFewLettersAndEnterRunACommand() {
        startOnBundledRecord();

        press("Shortcut+Shift+P");
        type("terr");
        assertEquals("Group lanes by: Territory", best().name());
        press(KeyCode.ENTER);

        assertFalse(isShown("#palette"));
        assertEquals(Dimension.TERRITORY, state().groupBy().getFirst());
    }

    @Test
    void commandsOfSubmenusAreFoundByWhatTheyDo() {
        startOnBundledRecord();

        press("Shortcut+Shift+P");
        type("group edition");
        assertEquals(Command.GROUP_BY_EDITION, best().command());
    }

    @Test
    void aWordOfWhatACommandDoesFindsItToo() {
        startOnBundledRecord();
        press("Shortcut+Shift+P");

        type("spreadsheet");

        assertEquals(Command.COPY_TABLE, best().command());
    }

    @Test
    void lettersThatFitNoCommandSaySoAndLettersTakenBackFindAgain() {
        startOnBundledRecord();
        press("Shortcut+Shift+P");

        type("zqx");
        assertTrue(from(() -> list().getItems().isEmpty()));
        assertTrue(isShown("#palette-nothing"));
        press(KeyCode.ENTER);
        assertTrue(isShown("#palette"));

        press(KeyCode.BACK_SPACE);
        press(KeyCode.BACK_SPACE);
        press(KeyCode.BACK_SPACE);
        type("table");
        assertEquals(best(), from(() -> list().getSelectionModel().getSelectedItem()));
    }

    @Test
    void arrowsChooseAmongTheHits() {
        startOnBundledRecord();
        press("Shortcut+Shift+P");
        type("co");
        List<Hit> hits = from(() -> List.copyOf(list().getItems()));

        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        press(KeyCode.UP);

        assertEquals(hits.get(1), from(() -> list().getSelectionModel().getSelectedItem()));
    }

    @Test
    void commandsOutOfReachAreShownAndDoNotRun() {
        startOnBundledRecord();
        press("Shortcut+Shift+P");
        type("Clear filter");

        assertFalse(best().enabled());
        press(KeyCode.ENTER);

        assertTrue(isShown("#palette"));
    }

    @Test
    void closingGivesTheFocusBack() {
        startOnBundledRecord();
        focusTimeline();
        Node before = from(() -> stage.getScene().getFocusOwner());

        press("Shortcut+Shift+P");
        press(KeyCode.ESCAPE);

        assertEquals(before, from(() -> stage.getScene().getFocusOwner()));
    }

    @Test
    void chineseNamesAreFoundByChineseLetters() {
        locale = Locale.SIMPLIFIED_CHINESE;
        startOnBundledRecord();
        press("Shortcut+Shift+P");
        type("全屏");

        assertEquals(Command.FULL_SCREEN, best().command());
    }

    @Test
    void theKeySheetShowsEveryCommandThatHasKeys() {
        startOnBundledRecord();
        focusTimeline();

        type("?");

        long lines = from(() -> stage.getScene().getRoot().lookupAll("#key-sheet .sheet-line").size());
        assertEquals(
                List.of(Command.values()).stream().filter(command -> !command.usualKeys().isEmpty()).count(), lines);
        assertTrue(from(() -> stage.getScene().getRoot().lookupAll("#key-sheet .keys").stream()
                .anyMatch(node -> "Ctrl+Shift+P".equals(((Label) node).getText()))));
    }

    private ListView<Hit> list() {
        @SuppressWarnings("unchecked")
        ListView<Hit> list = (ListView<Hit>) stage.getScene().lookup("#palette-hits");
        return list;
    }

    private Hit best() {
        return from(() -> list().getItems().getFirst());
    }
}
