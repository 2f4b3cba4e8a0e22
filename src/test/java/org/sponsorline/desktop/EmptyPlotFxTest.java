package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Unmatched;

/// Where there is nothing to draw, the plot says why and offers ways on that work.
final class EmptyPlotFxTest extends WindowFxTest {

    private static final String BOX = "#empty-plot .empty-box";
    private static final int MOST_STEPS = 20;
    private static final Filter NOBODY = Filter.NONE.with(Dimension.COUNTRY, "AQ", true);

    private String sentence() {
        Label label = find("#empty-sentence");
        return from(label::getText);
    }

    private List<String> ways() {
        return from(() -> robot.lookup("#empty-plot .button").queryAllAs(Button.class).stream()
                .map(Button::getText).toList());
    }

    private void assertInTheMiddleOfThePlot() {
        Bounds box = bounds(BOX);
        Bounds plot = bounds("#timeline-place");
        assertEquals(plot.getCenterX(), box.getCenterX(), 1);
        assertEquals(plot.getCenterY(), box.getCenterY(), 1);
        assertTrue(plot.contains(box), box + " in " + plot);
    }

    private Bounds bounds(String selector) {
        Node node = find(selector);
        return from(() -> node.localToScene(node.getLayoutBounds()));
    }

    @Test
    void aFileThatCannotBeOpenedLeavesAWayToAnotherToTheBundledOneAndToTheProblems() {
        start(file("bad.json", "{"));
        awaitReading();

        assertTrue(isShown(BOX));
        assertEquals("bad.json could not be opened.", sentence());
        Label reason = find("#empty-reason");
        assertTrue(from(reason::getText).endsWith("(Line 1, column 2.)"), from(reason::getText));
        assertFalse(isShown(".notification"));
        assertEquals(List.of("Open…", "Open the Olympic record", "Problems"), ways());
        assertInTheMiddleOfThePlot();
        picture("empty-not-opened");

        click(find("#empty-problems-pane"));
        assertTrue(isShown("#problems-list"));

        click(find("#empty-open-bundled"));
        awaitPicture();
        assertFalse(isShown(BOX));
        assertEquals("olympic.json", from(() -> workspace().getRecord().name()));
    }

    @Test
    void anotherFileThatCannotBeOpenedLeavesThePictureAlone() {
        start(recordFile("one.json", "One"));
        awaitPicture();

        onFx(() -> workspace().open(file("bad.json", "{")));
        awaitReading();

        assertFalse(isShown(BOX));
    }

    @Test
    void anEmptyRecordSaysSoAndOpensAnother() {
        start(file("empty.json", "{\"format\": \"sponsorline/1\", \"title\": \"Empty\"}"));
        awaitPicture();

        assertEquals("empty.json has no agreements and no milestones.", sentence());
        assertEquals(3, ways().size());
        assertTrue(ways().containsAll(List.of("Open…", "Open the Olympic record")), ways().toString());

        chosen = recordFile("one.json", "One");
        click(find("#empty-open-file"));
        awaitPicture();

        assertEquals("one.json", from(() -> workspace().getRecord().name()));
        assertFalse(isShown(BOX));
    }

    @Test
    void aFilterWithNothingMatchingCanBeClearedOrGoneBackFrom() {
        startOnBundledRecord();
        ViewState before = state();
        for (Unmatched unmatched : Unmatched.values()) {
            show(before.withFilter(NOBODY).withUnmatched(unmatched));

            assertEquals("Nothing matches the filter.", sentence());
            assertEquals(List.of("Clear filter", "Back", "Opening view"), ways());
            assertInTheMiddleOfThePlot();
            picture("empty-no-match-" + unmatched);

            click(find("#empty-clear-filter"));
            awaitPicture();
            assertFalse(isShown(BOX));
            assertTrue(state().filter().isNone());
        }
        show(before.withFilter(NOBODY));
        click(find("#empty-go-back"));
        awaitPicture();
        assertTrue(state().filter().isNone());
        assertFalse(isShown(BOX));
    }

    @Test
    void aDayByWhichNothingWasKnownLeadsToAllThatIsKnown() {
        startOnBundledRecord();
        onFx(() -> workspace().show(workspace().getState().withAsOf(LocalDate.of(1850, 3, 1))));
        waitUntil("the box shows", () -> stage.getScene().lookup("#empty-as-known-now") != null);
        settle();

        assertTrue(sentence().contains("1850"), sentence());
        assertEquals(List.of("As known now", "Known as of…", "Back"), ways());

        click(find("#empty-as-known-now"));
        awaitPicture();
        waitUntil("all is known", () -> workspace().getArrangement().state().asOf() == null);

        assertNull(state().asOf());
        assertFalse(isShown(BOX));
    }

    @Test
    void filterAndDayTogetherOfferBothWaysOut() {
        startOnBundledRecord();

        show(state().withAsOf(LocalDate.of(2017, 3, 1)).withFilter(NOBODY));

        assertTrue(sentence().contains("2017"), sentence());
        assertEquals(List.of("Clear filter", "As known now", "Back"), ways());
    }

    @Test
    void theKeyboardReachesTheWaysAndItsKeysStayTheirs() {
        startOnBundledRecord();
        show(state().withFilter(NOBODY));

        focusTimeline();
        Node clear = find("#empty-clear-filter");
        for (int i = 0; i < MOST_STEPS && !from(clear::isFocused); i++) {
            press(KeyCode.TAB);
        }
        assertTrue(from(clear::isFocused));
        press(KeyCode.SPACE);
        awaitPicture();

        assertTrue(state().filter().isNone());
    }
}
