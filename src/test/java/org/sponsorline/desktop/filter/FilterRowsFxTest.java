package org.sponsorline.desktop.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.WindowFxTest;
import org.sponsorline.query.column.Dimension;

/// The values of the filter under the pointer, in the real window on the bundled record.
final class FilterRowsFxTest extends WindowFxTest {

    @BeforeEach
    void open() {
        startOnBundledRecord();
    }

    @Test
    void whatIsClickedStaysUnderThePointer() {
        assertEquals(0, from(() -> ((ScrollPane) stage.getScene().lookup(".filter-scroll")).getVvalue()));
        List<String> before = rows();
        for (String key : List.of("facet-sponsorship", "facet-CN", "facet-supply", "facet-media-rights", "facet-JP")) {
            CheckBox box = box(key);
            reveal(box);
            click(box);
            assertStaysAfter(box, key);
        }
        assertEquals(before, rows());
        for (String key : List.of("facet-JP", "facet-supply", "facet-CN", "facet-media-rights", "facet-sponsorship")) {
            CheckBox box = box(key);
            reveal(box);
            click(box);
            assertStaysAfter(box, key);
        }
        assertEquals(before, rows());
    }

    @Test
    void whatIsFoundByItsNameStaysUnderThePointer() {
        Parent facet = (Parent) node("#facet-category");
        ScrollPane scroll = from(() -> (ScrollPane) stage.getScene().lookup(".filter-scroll"));
        onFx(() -> {
            ((ToggleButton) facet.lookup(".facet-title")).setSelected(true);
            ((ToggleButton) facet.lookup(".facet-search")).fire();
        });
        settle();
        onFx(() -> {
            ((TextField) facet.lookup(".text-field")).setText("pay");
            scroll.setVvalue(1);
        });
        settle();
        CheckBox box = (CheckBox) from(() -> facet.lookup(".check-box"));
        reveal(box);
        click(box);
        assertStaysAfter(box, "payment");
        assertEquals(1, state().filter().keys(Dimension.CATEGORY).size());
        click(box);
        assertStaysAfter(box, "payment");
        assertEquals(Set.of(), state().filter().keys(Dimension.CATEGORY));
    }

    @Test
    void whatNothingIsLeftOfStaysInGreyWithNought() {
        List<String> before = rows();
        show(state().withFilter(state().filter().with(Dimension.COUNTRY, "KR", true)));
        waitUntil("some values have nothing", () -> !empty().isEmpty());

        assertEquals(before, rows());
        assertTrue(from(() -> empty()).stream().allMatch(row ->
                ((Label) row.lookup(".facet-count")).getText().equals("0")));
    }

    private List<Node> empty() {
        return stage.getScene().getRoot().lookupAll(".facet-row").stream().filter(row -> row.getPseudoClassStates()
                .stream().anyMatch(state -> state.getPseudoClassName().equals("none"))).toList();
    }

    @Test
    void countsTellAgreementsFromWhatHappensAndIsSaid() {
        CheckBox box = box("facet-TOP");
        String counts = from(() -> count("facet-TOP"));
        assertTrue(counts.matches("\\d+ \\+ \\d+"), counts);
        String spoken = from(box::getAccessibleText);
        assertTrue(spoken.matches("TOP: \\d+ agreements \\+ \\d+ milestones and statements"), spoken);
        assertEquals(spoken, from(() -> box.getTooltip().getText()));
        assertFalse(from(() -> count("facet-sponsorship")).contains("+"));
    }

    private void assertStaysAfter(CheckBox box, String key) {
        double clicked = lastClicked;
        awaitPicture();
        waitUntil("the counts follow", () -> workspace().getState().filter().isNone()
                == stage.getScene().getRoot().lookupAll(".chip").isEmpty());
        settle();
        assertEquals(clicked, from(() -> middle(box)), 1, key);
    }

    private double lastClicked;

    private void click(CheckBox box) {
        lastClicked = from(() -> middle(box));
        super.click((Node) box);
    }

    private static double middle(Node node) {
        return node.localToScene(node.getBoundsInLocal()).getCenterY();
    }

    /// The names of all values in their order.
    private List<String> rows() {
        return from(() -> stage.getScene().getRoot().lookupAll(".facet-row .check-box").stream()
                .map(node -> ((CheckBox) node).getText()).toList());
    }

    private CheckBox box(String id) {
        return (CheckBox) node("#" + id);
    }

    private Node node(String selector) {
        waitUntil(selector + " is there", () -> stage.getScene().lookup(selector) != null);
        return from(() -> stage.getScene().lookup(selector));
    }

    private String count(String id) {
        Node box = stage.getScene().lookup("#" + id);
        return ((Label) box.getParent().lookup(".facet-count")).getText();
    }

    private void reveal(Node node) {
        onFx(() -> {
            ScrollPane scroll = (ScrollPane) stage.getScene().lookup(".filter-scroll");
            Bounds at = scroll.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            if (at.getMinY() < 0 || at.getMaxY() > scroll.getViewportBounds().getHeight()) {
                Bounds inside = scroll.getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
                double room = scroll.getContent().getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
                scroll.setVvalue(Math.clamp((inside.getMinY() - 60) / room, 0, 1));
            }
        });
        settle();
    }
}
