package org.sponsorline.desktop.main.head;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.desktop.WindowFxTest;
import org.sponsorline.view.ViewState.Panes;

/// Menus and tools in windows of every width.
final class HeadFxTest extends WindowFxTest {

    @Test
    void menusAndToolsShareALineWhereThereIsRoom() {
        startOnBundledRecord();
        resize(1_600);
        assertTrue(toolbar().getMinX() >= menus().getMaxX());
        assertEquals(40, head().getHeight(), 0.5);
        assertTrue(isShown("#toolbar-group-by-category") && isShown(".as-of-label") && isShown("#toolbar-table"));
        assertFalse(isShown("#toolbar-more"), "everything has room");

        resize(880);
        assertTrue(toolbar().getMinY() >= menus().getMaxY());
        assertEquals(68, head().getHeight(), 0.5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void nothingIsCutInAWindowOfAnyWidth(String language) {
        locale = Locale.of(language);
        startOnBundledRecord();
        List<String> faults = new ArrayList<>();
        for (double width = 1_920; width >= 700; width -= 61) {
            resize(width);
            faults.addAll(faults(language + " " + width));
        }
        onFx(() -> settings().setFontPercent(200));
        settle();
        for (double width = 1_920; width >= from(stage::getMinWidth); width -= 122) {
            resize(width);
            faults.addAll(faults(language + " 200 % " + width));
        }
        assertEquals(List.of(), faults);
    }

    private List<String> faults(String where) {
        return from(() -> {
            List<String> faults = new ArrayList<>();
            List<Region> parts = new ArrayList<>();
            for (Node each : stage.getScene().lookup(".head").lookupAll(
                    ".button, .toggle-button, .menu-button, .text-field, .as-of-label")) {
                if (each instanceof Region part && isVisible(part)) {
                    parts.add(part);
                }
            }
            parts.sort(Comparator.comparingDouble((Region part) -> place(part).getMinY() > 34 ? 1 : 0)
                    .thenComparingDouble(part -> place(part).getMinX()));
            Region before = null;
            for (Region part : parts) {
                String name = where + ": " + part.getId() + " " + part.getStyleClass();
                double wanted = part.getStyleClass().contains("text-field")
                        ? 100 : Math.min(part.prefWidth(-1), part.maxWidth(-1));
                if (part.getWidth() < wanted - 0.5) {
                    faults.add(name + " is cut: " + part.getWidth() + " of " + wanted);
                }
                if (place(part).getMaxX() > stage.getScene().getWidth() + 0.5
                        || place(part).getMaxY() > head().getMaxY() + 0.5 || place(part).getMinY() < -0.5) {
                    faults.add(name + " leaves the head: " + place(part));
                }
                if (before != null && place(before).intersects(shrunk(place(part)))) {
                    faults.add(name + " lies on " + before.getId());
                }
                before = part;
            }
            return faults;
        });
    }

    private static Bounds shrunk(Bounds bounds) {
        return new BoundingBox(
                bounds.getMinX() + 1, bounds.getMinY() + 1, bounds.getWidth() - 2, bounds.getHeight() - 2);
    }

    private static boolean isVisible(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @Test
    void whatHasNoRoomIsInTheMenuAtTheEndInTheOrderInWhichItGivesWay() {
        startOnBundledRecord();
        resize(1_300);
        assertFalse(isShown("#toolbar-more"));

        resize(1_000);
        assertTrue(isShown("#toolbar-table"));
        assertFalse(isShown("#toolbar-colour"));
        assertEquals(Set.of("item-dim-unmatched", "item-hide-unmatched"), overflowed());
        assertEquals(3, from(() -> more().getItems().stream().filter(Menu.class::isInstance).count()));

        onFx(() -> settings().setFontPercent(200));
        resize(from(stage::getMinWidth));
        if (!isShown("#toolbar-table")) {
            assertTrue(overflowed().containsAll(Set.of("item-fit", "item-show-both", "item-show-table")), overflowed()::toString);
        }
    }

    @Test
    void theKeyboardReachesEveryToolAndRunsOneThatHasNoRoom() {
        startOnBundledRecord();
        resize(1_000);
        focusTimeline();
        Node levels = find("#toolbar-levels");
        onFx(levels::requestFocus);
        Set<String> reached = new TreeSet<>();
        for (int i = 0; i < 10 && !reached.contains("toolbar-more"); i++) {
            press(KeyCode.TAB);
            reached.add(String.valueOf(from(() -> stage.getScene().getFocusOwner().getId())));
        }
        assertTrue(reached.containsAll(Set.of("search-field", "toolbar-as-of", "toolbar-fit", "toolbar-table", "toolbar-more")),
                reached::toString);

        press(KeyCode.SPACE);
        assertTrue(from(() -> more().isShowing()));
        assertEquals("DIM", state().unmatched().name());
        press(KeyCode.UP);
        press(KeyCode.ENTER);
        settle();

        assertEquals("HIDE", state().unmatched().name(), "the last of the menu");
        assertFalse(from(() -> more().isShowing()));
    }

    @Test
    void f10AndLettersOpenTheMenusBesideTheTools() {
        startOnBundledRecord();
        resize(1_600);
        press("F10");
        press(KeyCode.DOWN);
        settle();
        assertTrue(from(() -> menuBar().getMenus().getFirst().isShowing()));
        press(KeyCode.ESCAPE);

        press("Alt+V");
        settle();
        assertTrue(from(() -> menuBar().getMenus().get(2).isShowing()));
        press(KeyCode.ESCAPE);
    }

    @Test
    void aTableAloneHasNoLegend() {
        startOnBundledRecord();
        assertTrue(isShown(".legend-strip"));

        show(state().withPanes(Panes.TABLE));

        assertFalse(isShown(".legend-strip"));
    }

    @Test
    void theSearchFieldSaysAsMuchAsHasRoom() {
        startOnBundledRecord();
        resize(1_920);
        assertEquals("Search names, categories, sources, or type a date", prompt());
        resize(1_600);
        assertEquals("Search or type a date", prompt());
    }

    private String prompt() {
        return from(this.<TextField>find("#search-field")::getPromptText);
    }

    private Set<String> overflowed() {
        Set<String> ids = new TreeSet<>();
        for (MenuItem item : from(() -> List.copyOf(more().getItems()))) {
            if (item.getId() != null) {
                ids.add(item.getId());
            }
        }
        return ids;
    }

    private MenuButton more() {
        return (MenuButton) stage.getScene().lookup("#toolbar-more");
    }

    private MenuBar menuBar() {
        return (MenuBar) stage.getScene().lookup(".menu-bar");
    }

    private Bounds head() {
        return place(stage.getScene().lookup(".head"));
    }

    private Bounds menus() {
        return place(menuBar());
    }

    private Bounds toolbar() {
        return place(stage.getScene().lookup("#toolbar"));
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private void resize(double width) {
        onFx(() -> {
            stage.setWidth(width);
            stage.setHeight(800);
        });
        waitUntil("the window is as wide", () -> Math.abs(stage.getScene().getWidth() - width) < 2);
        settle();
    }
}
