package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sponsorline.query.column.Dimension;

/// Reading in the detail pane by mouse and keys, in the real window on the bundled record.
final class DetailsFxTest extends WindowFxTest {

    @BeforeEach
    void open() {
        startOnBundledRecord();
    }

    @Test
    void ownButtonsTurnThePagesAndLeaveTheFilterAlone() {
        read("agreement:alibaba-top");
        followLink("International Olympic Committee");
        awaitSelection("organization:ioc");
        show(state().withFilter(state().filter().with(Dimension.COUNTRY, "CN", true)));

        click(find("#page-back"));
        awaitSelection("agreement:alibaba-top");
        assertFalse(state().filter().isNone());
        awaitWords("Worldwide Partner");

        click(find("#page-forward"));
        awaitSelection("organization:ioc");
        Button forward = find("#page-forward");
        assertTrue(from(forward::isDisabled));
    }

    @Test
    void keysTurnThePages() {
        read("agreement:alibaba-top");
        read("agreement:intel-top");

        press(new KeyCodeCombination(KeyCode.OPEN_BRACKET, KeyCombination.SHORTCUT_DOWN));
        awaitSelection("agreement:alibaba-top");
        press(new KeyCodeCombination(KeyCode.CLOSE_BRACKET, KeyCombination.SHORTCUT_DOWN));
        awaitSelection("agreement:intel-top");
    }

    @Test
    void linkFollowedByKeyLeavesTheFocusInThePane() {
        read("agreement:alibaba-top");
        Node link = link("International Olympic Committee");
        onFx(link::requestFocus);
        press(KeyCode.ENTER);
        awaitSelection("organization:ioc");
        awaitWords("Governing body");
        waitUntil("the page has the focus", () -> stage.getScene().getFocusOwner() != null
                && "detail".equals(stage.getScene().getFocusOwner().getId()));
    }

    @Test
    void theNextPageTakesTheNodesOfTheOneBefore() {
        read("agreement:alibaba-top");
        Label headline = find(".page .headline");
        Label label = find(".page .row-label");

        onFx(() -> workspace().select(key("agreement:intel-top")));
        waitUntil("the page turns", () -> headline.getText().contains("Intel"));

        assertSame(headline, find(".page .headline"));
        assertSame(label, find(".page .row-label"));
        followLink("International Olympic Committee");
        awaitSelection("organization:ioc");
        waitUntil("no word of the page before is left", () -> links("Intel").isEmpty() && headline.getText()
                .equals("International Olympic Committee"));
    }

    @Test
    void aSourcesNumberBringsItIntoSightOnALaterPageToo() {
        read("agreement:alibaba-top");
        read("agreement:intel-top");
        Node number = from(() -> robot.lookup(".source-number").queryAll().iterator().next());
        onFx(number::requestFocus);
        press(KeyCode.ENTER);
        waitUntil("a source of the foot has the focus", () -> stage.getScene().getFocusOwner() != null
                && isWithin(stage.getScene().getFocusOwner(), "foot-source"));
    }

    private static boolean isWithin(Node node, String style) {
        return node.getStyleClass().contains(style) || node.getParent() != null && isWithin(node.getParent(), style);
    }

    @Test
    void copyingACitationIsConfirmedAndTheConfirmationIsInNobodysWay() {
        read("agreement:alibaba-top");
        Node copy = link("Copy citation");
        onFx(() -> copy.requestFocus());
        press(KeyCode.ENTER);

        assertEquals(1, copied.size());
        Label told = find(".confirmation");
        assertTrue(from(told::getText).endsWith("is on the clipboard."), from(told::getText));
        assertEquals(from(told::getText), from(told::getAccessibleText));
        press(KeyCode.ESCAPE);
        waitUntil("Escape was for the selection", () -> workspace().getState().selection().isEmpty());
    }

    @Test
    void copyingDetailsIsConfirmedWithTheNumberOfLines() {
        read("agreement:alibaba-top");
        focusTimeline();
        press(new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN));

        long lines = copied.getFirst().strip().lines().count();
        Label told = find(".confirmation");
        assertTrue(from(told::getText).startsWith(lines + " lines from “"), from(told::getText));
    }

    private void read(String entry) {
        onFx(() -> workspace().select(key(entry)));
        awaitSelection(entry);
        waitUntil("its page is there", () -> !robot.lookup(".page .headline").queryAll().isEmpty());
        settle();
    }

    private void followLink(String text) {
        Node link = link(text);
        // Near its beginning: a link that breaks across lines has a gap in its middle.
        click(in(link, link.getLayoutBounds().getMinX() + 12, link.getLayoutBounds().getMinY() + 6));
    }

    private Node link(String text) {
        waitUntil("there is a link to " + text, () -> !links(text).isEmpty());
        return from(() -> links(text).getFirst());
    }

    private List<Node> links(String text) {
        return robot.lookup(node -> node instanceof Text words && words.getStyleClass().contains("text-link")
                && text.equals(words.getText())).queryAll().stream().toList();
    }

    private void awaitSelection(String entry) {
        waitUntil(entry + " is selected", () ->
                workspace().getState().selection().equals(List.of(key(entry))));
        settle();
    }

    private void awaitWords(String words) {
        waitUntil("the window says: " + words, () -> robot.lookup(node -> node instanceof Text text
                && text.getText().contains(words)).tryQuery().isPresent());
    }
}
