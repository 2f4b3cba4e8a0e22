package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.sandec.jmemorybuddy.JMemoryBuddy;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.PickResult;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.view.ViewState.Panes;
import org.sponsorline.view.ViewState.Theme;

/// Pop-ups whose owner leaves the window while they are open go with it, and the toolkit complains of nothing.
final class PopupsFxTest extends WindowFxTest {

    private void openMenuOf(String selector) {
        Node node = find(selector);
        onFx(() -> {
            Bounds bounds = node.localToScreen(node.getLayoutBounds());
            Event.fireEvent(node, new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 10, 10, bounds.getCenterX(), bounds.getCenterY(), false,
                    new PickResult(node, 10, 10)));
        });
        awaitOpen();
    }

    /// Opens all menus, lists and tips there are.
    private void openAll() {
        onFx(() -> stage.getScene().getRoot().lookupAll("*").forEach(PopupsFxTest::open));
        awaitOpen();
    }

    private static void open(Node node) {
        switch (node) {
            case MenuButton button -> button.show();
            case ComboBoxBase<?> box -> box.show();
            case Control control when control.getTooltip() != null -> control.getTooltip().show(control, 300, 300);
            default -> {
                // Nothing opens from it.
            }
        }
    }

    private void awaitOpen() {
        waitUntil("a pop-up is open", () -> !popups().isEmpty());
        settle();
    }

    private static List<Window> popups() {
        return Window.getWindows().stream().filter(PopupWindow.class::isInstance).toList();
    }

    @Test
    void whoseOwnerLeavesGoWithIt() {
        startOnBundledRecord();
        try (Warnings warnings = new Warnings()) {
            onFx(() -> Thread.currentThread().setUncaughtExceptionHandler(warnings::uncaught));
            press("Shortcut+Shift+P");
            openMenuOf(".palette .text-field");
            press("Shortcut+Shift+P");
            openMenuOf(".timeline-view");
            onFx(() -> workspace().show(workspace().getState().withPanes(Panes.TABLE)));
            settle();
            assertEquals(List.of(), from(PopupsFxTest::popups));
            onFx(() -> workspace().show(workspace().getState().withPanes(Panes.TIMELINE)));
            settle();
            List<String> languages = List.of("zh", "en");
            for (String language : languages) {
                openAll();
                onFx(() -> settings().languageProperty().set(language));
                settle();
                assertEquals(List.of(), from(PopupsFxTest::popups));
                // What was left open would be given the other colours now.
                onFx(() -> workspace().show(workspace().getState().withTheme(
                        language.equals("zh") ? Theme.DARK : Theme.LIGHT)));
                settle();
            }
            List<String> heard = new ArrayList<>(warnings.take());
            assertTrue(heard.isEmpty(), () -> heard.size() + ": " + heard.getFirst());
        }
    }

    /// Whichever of the two scenes the toolkit happens to dress first.
    @Test
    void aMenuThatIsOpenGetsTheColoursOfAnotherTheme() {
        startOnBundledRecord();
        try (Warnings warnings = new Warnings()) {
            for (Theme theme : List.of(Theme.DARK, Theme.LIGHT, Theme.DARK, Theme.LIGHT, Theme.DARK, Theme.LIGHT)) {
                openMenuOf(".timeline-view");
                onFx(() -> workspace().show(workspace().getState().withTheme(theme)));
                settle();
                List<String> heard = warnings.take();
                assertTrue(heard.isEmpty(), () -> theme + ": " + heard.size() + ": " + heard.getFirst());
            }
        }
    }

    /// A stage lays out a scene as soon as it has it, so its theme has to be there before.
    @Test
    void pagesFindTheirColoursInAWindowMadeAnew() {
        startOnBundledRecord();
        show(workspace().getState()
                .withSelection(List.of(new EntryKey(Entry.Kind.AGREEMENT, "alibaba-top"))).withPanes(Panes.BOTH));
        settle();
        try (Warnings warnings = new Warnings()) {
            for (String language : List.of("zh", "en", "zh")) {
                onFx(() -> settings().languageProperty().set(language));
                settle();
                assertEquals(List.of(), warnings.take(), language);
            }
        }
    }

    @Test
    void aWindowMadeAnewLetsGoOfTheOneBefore() {
        startOnBundledRecord();
        press("Shortcut+Shift+P");
        press("Shortcut+Shift+P");
        openAll();
        JMemoryBuddy.memoryTest(checker -> {
            checker.assertCollectable(from(() -> stage.getScene().getRoot()));
            checker.assertCollectable(from(() -> stage.getScene().lookup(".timeline-view")));
            onFx(() -> settings().languageProperty().set("zh"));
            awaitPicture();
            hands().click(new Point2D(500, 300));
        });
    }

    /// Timers may hold it for some seconds yet, and the toolkit's last chain of events until there is another.
    @Test
    void aClosedWindowIsLetGoWhereItsStageServesTheNext() {
        startOnBundledRecord();
        var closed = new WeakReference<>(window());
        close();
        startOnBundledRecord();

        waitUntil("the window before is let go", () -> {
            System.gc();
            return closed.get() == null;
        });
    }
}
