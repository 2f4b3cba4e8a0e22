package org.sponsorline.desktop.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.control.CheckBox;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sponsorline.desktop.WindowFxTest;
import org.sponsorline.desktop.main.pane.FocusRing;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewState.Panes;
import org.sponsorline.view.ViewState.Theme;

/// The focus can be seen from the start, goes everywhere by the keyboard and is held nowhere.
final class FocusWalkFxTest extends WindowFxTest {

    /// More steps than there are things to stop at.
    private static final int MOST_STEPS = 400;

    private static final Set<String> PLACES = Set.of(
            "filter-place", "timeline-place", "table-place", "detail-place", "problems-place", "toolbar-place", "foot");

    private static final String TWO_DEALS = """
            {"format": "sponsorline/1", "title": "Two deals",
             "organizations": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}, {"id": "c", "name": "C"}],
             "agreements": [
               {"id": "ab", "kind": "sponsorship", "programme": "Partners of a programme whose name has no room in the panel", "grantor": "a", "grantees": ["b"],
                "term": "2019/2023", "value": [{"amount": 1000000, "currency": "USD"}]},
               {"id": "ac", "kind": "supply", "programme": "Q", "grantor": "a", "grantees": ["c"],
                "term": "2020/2024", "value": [{"amount": 5000000, "currency": "USD"}]}]}
            """;

    /// Few things to stop at make a short walk.
    @BeforeEach
    void open() {
        start(file("two.json", TWO_DEALS));
        awaitPicture();
    }

    @Test
    void theFocusIsSeenFromTheStart() {
        assertTrue(from(() -> stage.getScene().lookup(".timeline-view").isFocused()));
        assertTrue(isShown(".focus-frame"));

        press(KeyCode.RIGHT);
        assertFalse(isShown(".focus-frame"), "the ring is on an item");
    }

    @Test
    void tabGoesRoundTheWholeWindowInBothDirections() {
        show(state().withPanes(Panes.BOTH).withSelection(List.of(key("agreement:ab"))));
        press("Shortcut+3");
        focusTimeline();

        Set<String> forward = walk("Tab");
        Set<String> backward = walk("Shift+Tab");

        for (Set<String> seen : List.of(forward, backward)) {
            Set<String> missed = new LinkedHashSet<>(PLACES);
            missed.removeAll(seen);
            missed.remove("foot");
            assertEquals(Set.of(), missed);
        }
    }

    /// In a narrow window, where the legend has a button for what has no room, and in both themes.
    @ParameterizedTest
    @EnumSource(value = Theme.class, names = {"LIGHT", "DARK"})
    void whatHasTheFocusShowsIt(Theme theme) {
        onFx(() -> stage.setWidth(860));
        show(state().withPanes(Panes.BOTH).withTheme(theme).withColourBy(Dimension.PROGRAMME)
                .withSelection(List.of(key("agreement:ab"))));
        press("Shortcut+3");
        waitUntil("the legend has an overflow", () ->
                stage.getScene().lookup(".tool-bar-overflow-button") instanceof Node button && button.isVisible());
        focusTimeline();
        Node start = owner();
        List<String> unseen = new ArrayList<>();
        Set<String> classes = new LinkedHashSet<>();
        for (int i = 0; i < MOST_STEPS; i++) {
            press("Tab");
            Node at = owner();
            if (at.equals(start)) {
                break;
            }
            classes.addAll(at.getStyleClass());
            if (!showsFocus(at)) {
                unseen.add(at.getId() + " " + at.getStyleClass() + " in " + place());
            }
        }
        assertTrue(classes.contains("tool-bar-overflow-button"), classes::toString);
        assertEquals(List.of(), unseen);
    }

    /// Whether the window looks different at a node while it has the focus.
    private boolean showsFocus(Node node) {
        Image with = look(node);
        onFx(() -> stage.getScene().getRoot().requestFocus());
        Image without = look(node);
        onFx(node::requestFocus);
        settle();
        for (int y = 0; y < Math.min(with.getHeight(), without.getHeight()); y++) {
            for (int x = 0; x < Math.min(with.getWidth(), without.getWidth()); x++) {
                if (with.getPixelReader().getArgb(x, y) != without.getPixelReader().getArgb(x, y)) {
                    return true;
                }
            }
        }
        return false;
    }

    private Image look(Node node) {
        settle();
        return from(() -> {
            Bounds bounds = node.localToScene(node.getLayoutBounds());
            SnapshotParameters part = new SnapshotParameters();
            part.setViewport(new Rectangle2D(
                    bounds.getMinX() - 4, bounds.getMinY() - 4, bounds.getWidth() + 8, bounds.getHeight() + 8));
            return stage.getScene().getRoot().snapshot(part, null);
        });
    }

    @Test
    void f6GoesRoundAllPanesFromEverywhere() {
        show(state().withPanes(Panes.BOTH).withSelection(List.of(key("agreement:ab"))));
        press("Shortcut+3");
        focusTimeline();
        for (String key : List.of("F6", "Shift+F6")) {
            Set<String> seen = new LinkedHashSet<>();
            for (int i = 0; i < 14; i++) {
                press(key);
                seen.add(place());
            }
            assertTrue(seen.containsAll(Set.of(
                    "filter-place", "timeline-place", "table-place", "detail-place", "problems-place")), seen::toString);
        }
    }

    @Test
    void f6GoesToThePageJustOpenedAndBack() {
        press(KeyCode.RIGHT);
        press(KeyCode.ENTER);
        settle();

        press("F6");
        assertEquals("detail-place", place());
        press("Shift+F6");
        assertEquals("timeline-place", place());
        assertTrue(from(() -> stage.getScene().lookup(".timeline-view").isFocused()));

        press("Shortcut+3");
        press("F6");
        assertEquals("problems-place", place());
    }

    @Test
    void tabStaysInWhatLiesOverTheWindow() {
        for (String key : List.of("Shortcut+COMMA", "F1", "Shortcut+Shift+P", "Shortcut+G", "Shortcut+Shift+V")) {
            press(key);
            for (String step : List.of("Tab", "Tab", "Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab", "Shift+Tab", "F6")) {
                press(step);
                assertTrue(from(() -> FocusRing.isWithin(
                        stage.getScene().getFocusOwner(), stage.getScene().lookup(".overlays"))), key + " " + step);
            }
            press(KeyCode.ESCAPE);
            assertTrue(from(() -> stage.getScene().lookup(".timeline-view").isFocused()), key);
        }
    }

    @Test
    void aValueCutShortIsShownInFullWhileTheKeyboardIsOnIt() {
        CheckBox first = find("#facet-sponsorship");
        onFx(() -> {
            for (Node node : stage.getScene().getRoot().lookupAll(".check-box")) {
                if (node instanceof CheckBox each && each.getText().startsWith("Partners of a programme")) {
                    each.requestFocus();
                }
            }
        });
        CheckBox cut = (CheckBox) owner();
        assertNotEquals(first, cut);
        assertFalse(from(() -> cut.getTooltip().isShowing()));

        press("Tab");
        press("Shift+Tab");

        assertEquals(cut, owner());
        assertTrue(from(() -> cut.getTooltip().isShowing()));
        assertTrue(from(() -> cut.getTooltip().getText()).contains(from(cut::getText)));
        press("Tab");
        assertFalse(from(() -> cut.getTooltip().isShowing()));
    }

    /// Steps until it is back where it began; the places it came through.
    private Set<String> walk(String key) {
        Node start = owner();
        Set<Node> seen = new LinkedHashSet<>();
        Set<String> places = new LinkedHashSet<>();
        Node at = start;
        for (int i = 0; i < MOST_STEPS; i++) {
            press(key);
            Node next = owner();
            if (next.equals(at) && isTwofold(at)) {
                press(key);
                next = owner();
            }
            assertNotEquals(at, next, "held by " + at + " in " + places);
            places.add(place());
            at = next;
            if (at.equals(start)) {
                return places;
            }
            assertTrue(seen.add(at), "goes in circles at " + at + " in " + places);
        }
        throw new AssertionError("never comes back: " + places);
    }

    /// A slider with two thumbs takes a step for each.
    private static boolean isTwofold(Node node) {
        return node instanceof RangeSlider;
    }

    private Node owner() {
        return from(() -> stage.getScene().getFocusOwner());
    }

    private String place() {
        return from(() -> {
            for (Node node = stage.getScene().getFocusOwner(); node != null; node = node.getParent()) {
                if (node.getId() != null && PLACES.contains(node.getId())) {
                    return node.getId();
                }
                if (node.getStyleClass().contains("toolbar-place")) {
                    return "toolbar-place";
                }
            }
            return "";
        });
    }
}
