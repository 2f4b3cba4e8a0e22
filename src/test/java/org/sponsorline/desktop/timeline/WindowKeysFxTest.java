package org.sponsorline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sponsorline.desktop.Hands;
import org.sponsorline.layout.row.Hit;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Panes;

/// Every key and menu command of the window that is no key of the timeline.
final class WindowKeysFxTest extends GesturesFxTest {

    @TestFactory
    Stream<DynamicTest> keys() {
        begin();
        return Stream.of(
                gesture("Esc → one level at a time", this::escape),
                gesture("Ctrl+F, Enter → finds; F3, Shift+F3 → next and back", this::search),
                gesture("Ctrl+G → goes to a date", this::goToDate),
                gesture("Ctrl+Shift+P → runs a command by its name", this::palette),
                gesture("F6, Shift+F6 → panes", this::panes),
                gesture("Ctrl+Tab → timeline, table, both", this::views),
                gesture("F1, Ctrl+, → help, settings in its place", this::helpAndSettings),
                gesture("? → keys", this::keySheet),
                gesture("F11, Esc → full screen and out of it", this::fullScreen),
                gesture("Esc in full screen → one level at a time, the screen last", this::escapeInFullScreen),
                gesture("Alt+←, Alt+→, ‹ → views before and after", this::history),
                gesture("Alt+Home → the opening view", this::openingView),
                gesture("Ctrl+Z, Ctrl+Y, Ctrl+Shift+Z, Ctrl+Shift+F → filter back, again, none", this::undo),
                gesture("Ctrl+C, Ctrl+Shift+C → details, citations", this::copies),
                gesture("Edit ▸ Copy picture, Copy table → clipboard", this::copyPictureAndTable),
                gesture("Edit ▸ Copy view, Ctrl+Shift+V → the same view in any window", this::copyAndOpenView),
                gesture("Ctrl+Shift+V, a slip → stays, with what was meant", this::openBadView),
                gesture("Ctrl+O, F5, Ctrl+R → opens, reads again", this::files));
    }

    private void escape() {
        click(bar(ALIBABA));
        press("Shortcut+Shift+P");
        assertTrue(isShown("#palette"));

        press(KeyCode.ESCAPE);
        assertFalse(isShown("#palette"));
        assertEquals(1, state().selection().size());
        press(KeyCode.ESCAPE);

        assertEquals(List.of(), state().selection());
    }

    private void search() {
        press("Shortcut+F");
        assertTrue(from(() -> stage.getScene().getFocusOwner() instanceof TextInputControl));
        type("kuaishou");
        waitUntil("the search has answered", () -> !robot.lookup(".search-foot").queryAll().isEmpty());
        press(KeyCode.ENTER);
        waitUntil("the company is selected", () -> workspace().getState().lead() != null);
        EntryKey first = state().lead();
        press(KeyCode.F3);
        waitUntil("the next is selected", () -> !first.equals(workspace().getState().lead()));
        press("Shift+F3");

        waitUntil("the first is selected again", () -> first.equals(workspace().getState().lead()));
    }

    private void goToDate() {
        press("Shortcut+G");
        type("1984");
        press(KeyCode.ENTER);
        settle();

        assertTrue(state().window().startDay() < day(1984) && day(1984) < state().window().endDay());
    }

    private void palette() {
        press("Shortcut+Shift+P");
        type("fit");
        press(KeyCode.ENTER);
        settle();

        assertEquals(from(() -> workspace().getRecord().whole()), state().window());
    }

    private void panes() {
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            press("F6");
            seen.add(focusPlace());
        }
        press("Shift+F6");

        assertEquals(List.of("overview", "detail-place", "filter-place", "timeline-place"), seen);
        assertEquals("filter-place", focusPlace());
    }

    private void views() {
        Set<Panes> seen = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            press("Ctrl+TAB");
            seen.add(state().panes());
        }

        assertEquals(Set.of(Panes.values()), seen);
    }

    private void helpAndSettings() {
        press("F1");
        assertTrue(isShown("#help"));
        press("Shortcut+COMMA");
        assertTrue(isShown("#settings"));
        assertFalse(isShown("#help"));
        press(KeyCode.ESCAPE);

        assertFalse(isShown("#settings"));
    }

    private void keySheet() {
        type("?");
        assertTrue(isShown("#key-sheet"));
        press(KeyCode.ESCAPE);
        assertFalse(isShown("#key-sheet"));
    }

    private void fullScreen() {
        press("F11");
        assertTrue(from(stage::isFullScreen));
        press(KeyCode.ESCAPE);
        assertFalse(from(stage::isFullScreen));

        press("F11");
        press("F11");
        assertFalse(from(stage::isFullScreen));
    }

    private void escapeInFullScreen() {
        click(bar(ALIBABA));
        hands().click(bar(INTEL), Hands.shortcut());
        press("Shortcut+3");
        press("F11");
        assertEquals("", from(stage::getFullScreenExitHint));
        press("Shortcut+F");
        type("a");
        waitUntil("the list is open", () -> !robot.lookup(".search-foot").queryAll().isEmpty());
        press("Shortcut+Shift+P");
        List<String> levels = new ArrayList<>();
        while (from(stage::isFullScreen)) {
            assertTrue(levels.size() < 10, levels::toString);
            press(KeyCode.ESCAPE);
            levels.add((isShown("#palette") ? "palette " : "") + state().selection().size()
                    + (isShown("#problems") ? " problems" : "") + (from(stage::isFullScreen) ? " full" : ""));
        }

        assertEquals(
                List.of("2 problems full", "1 problems full", "0 problems full", "0 full", "0"),
                levels.stream().distinct().toList());
    }

    private void history() {
        click(bar(ALIBABA));

        press("Alt+LEFT");
        assertEquals(List.of(), state().selection());
        press("Alt+RIGHT");
        assertEquals(List.of(key(ALIBABA)), state().selection());
        click(find("#toolbar-back"));

        assertEquals(List.of(), state().selection());
    }

    private void openingView() {
        type("+");
        click(spot(hit -> hit instanceof Hit.OnItem));

        press("Alt+HOME");

        assertEquals(home, state());
    }

    private void undo() {
        show(state().withFilter(Filter.NONE.with(Dimension.COUNTRY, "CN", true)));
        press("Shortcut+Z");
        assertTrue(state().filter().isNone());
        press("Shortcut+Y");
        assertFalse(state().filter().isNone());
        press("Shortcut+Z");
        press("Shortcut+Shift+Z");
        assertFalse(state().filter().isNone());
        press("Shortcut+Shift+F");

        assertTrue(state().filter().isNone());
    }

    private void copies() {
        click(bar(ALIBABA));

        press("Shortcut+C");
        press("Shortcut+Shift+C");

        assertTrue(copied.getFirst().contains("Alibaba Group"));
        assertEquals(2, copied.size());
        assertNotEquals(copied.get(0), copied.get(1));
    }

    private void copyPictureAndTable() {
        copiedPictures.clear();
        fire("copy-picture");
        waitUntil("the picture is copied", () -> !copiedPictures.isEmpty());
        fire("copy-table");
        waitUntil("the table is copied", () -> !copied.isEmpty());

        assertTrue(copiedPictures.getFirst().getWidth() > 200);
        assertTrue(copied.getFirst().lines().count() > 300);
    }

    private void copyAndOpenView() {
        click(bar(ALIBABA));
        type("++");
        onFx(() -> view.setScrollY(300));
        settle();
        ViewState left = state();
        fire("copy-view");
        String line = copied.getFirst();
        reset();
        assertNotEquals(left, state());

        press("Shortcut+Shift+V");
        TextField field = find("#open-view-field");
        assertTrue(from(field::isFocused));
        onFx(() -> field.setText("  '" + line + "' "));
        assertEquals("Enter opens this view.", meaningOfView());
        press(KeyCode.ENTER);
        awaitFolding();

        assertFalse(isShown("#open-view"));
        assertEquals(left, state());
        assertEquals(300, from(view::getScrollY));
        press("Alt+LEFT");
        assertEquals(home, state());
    }

    private void openBadView() {
        press("Shortcut+Shift+V");
        TextField field = find("#open-view-field");
        means(field, "windw=2016/2032", "Perhaps window?");
        means(field, "group=programm", "Perhaps programme?");
        // What nobody has is said, and such a view can be opened: it comes before the one that Enter meets.
        means(field, "window=2016/2032;country=CHN", "CN");
        means(field, "window=2032/2016", "2032");
        means(field, "hello", "name=value");
        press(KeyCode.ENTER);

        assertTrue(isShown("#open-view"));
        assertTrue(from(field::isFocused));
        assertEquals(home, state());
        press(KeyCode.ESCAPE);
        assertFalse(isShown("#open-view"));
    }

    private void means(TextField field, String line, String words) {
        onFx(() -> field.setText(line));
        assertTrue(meaningOfView().contains(words), this::meaningOfView);
    }

    private String meaningOfView() {
        settle();
        return from(() -> ((Labeled) robot.lookup("#open-view-meaning").query()).getText());
    }

    private void files() {
        Path file = recordFile("other.json", "Another one");
        chosen = file;
        press("Shortcut+O");
        awaitTitle("Another one");
        for (String key : List.of("F5", "Shortcut+R")) {
            recordFile("other.json", "Read again by " + key);
            press(key);
            awaitTitle("Read again by " + key);
        }
        onFx(() -> workspace().openBundled());
        awaitReading();
        awaitPicture();
    }

    private void awaitTitle(String title) {
        waitUntil(title + " is open", () -> stage.getTitle().startsWith(title));
        awaitPicture();
    }

    /// The pane of the focus, or the overview.
    private String focusPlace() {
        return from(() -> {
            for (Node node = stage.getScene().getFocusOwner(); node != null; node = node.getParent()) {
                if (node.getStyleClass().contains("overview")) {
                    return "overview";
                }
                if (node.getId() != null && node.getId().endsWith("-place")) {
                    return node.getId();
                }
            }
            return "";
        });
    }

    private void fire(String command) {
        onFx(() -> {
            MenuBar bar = (MenuBar) stage.getScene().lookup(".menu-bar");
            bar.getMenus().stream().flatMap(WindowKeysFxTest::items)
                    .filter(item -> ("item-" + command).equals(item.getId())).findFirst().orElseThrow().fire();
        });
    }

    private static double day(int year) {
        return LocalDate.of(year, 6, 1).toEpochDay();
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(WindowKeysFxTest::items) : Stream.of(item);
    }
}
