package org.sponsorline.desktop.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.WindowFxTest;

/// *Known as of* from the keyboard alone.
final class AsOfBoxFxTest extends WindowFxTest {

    private String text(String selector) {
        return from(this.<Label>find(selector)::getText);
    }

    private boolean hasFocus(String selector) {
        Node node = find(selector);
        return from(node::isFocused);
    }

    private Bounds place() {
        Region box = find("#as-of-box");
        return from(() -> box.localToScene(box.getLayoutBounds()));
    }

    @Test
    void aDayIsTypedEchoedTakenAndStaysWithTheFocus() {
        startOnBundledRecord();
        focusTimeline();
        press("Shortcut+K");
        assertTrue(hasFocus("#as-of-date"));
        Bounds before = place();

        type("2017-01-20");
        assertEquals("20 January 2017", text("#as-of-echo"));
        assertNull(state().asOf(), "nothing is taken before Enter");
        press(KeyCode.ENTER);
        awaitPicture();

        assertEquals(LocalDate.of(2017, 1, 20), state().asOf());
        assertEquals("2017-01-20", from(this.<TextField>find("#as-of-date")::getText));
        assertEquals("20 January 2017", text("#as-of-chosen"));
        assertTrue(hasFocus("#as-of-date"));
        assertEquals(before, place(), "nothing moves");
        type("x");
        assertEquals("2017-01-20x", from(this.<TextField>find("#as-of-date")::getText), "keys still arrive");

        press(KeyCode.ESCAPE);
        assertFalse(isShown("#as-of-box"));
        assertEquals(LocalDate.of(2017, 1, 20), state().asOf());
        assertTrue(from(() -> stage.getScene().lookup(".timeline-view").isFocused()));
    }

    @Test
    void todayAndTheLatestAreTakenInBothLanguages() {
        startOnBundledRecord();
        press("Shortcut+K");
        for (String typed : new String[] {"today", "今天"}) {
            enter(typed);
            assertEquals(LocalDate.now(CLOCK), state().asOf(), typed);
            assertEquals("22 November 2026", text("#as-of-echo"));
        }
        for (String typed : new String[] {"latest", "now", "最新", "the latest"}) {
            enter("2017");
            assertEquals(LocalDate.of(2017, 12, 31), state().asOf());
            enter(typed);
            assertNull(state().asOf(), typed);
        }
    }

    private void enter(String typed) {
        onFx(() -> ((TextField) stage.getScene().lookup("#as-of-date")).clear());
        type(typed);
        press(KeyCode.ENTER);
        awaitPicture();
    }

    @Test
    void whatIsNoDayStaysWithASentence() {
        startOnBundledRecord();
        press("Shortcut+K");
        for (String typed : new String[] {"3/4/2021", "soon", "2016/2032", "about 2017"}) {
            onFx(() -> ((TextField) stage.getScene().lookup("#as-of-date")).clear());
            type(typed);
            press(KeyCode.ENTER);
            assertNull(state().asOf(), typed);
            assertEquals(typed, from(this.<TextField>find("#as-of-date")::getText));
            assertTrue(text("#as-of-echo").length() > typed.length(), text("#as-of-echo"));
        }
        onFx(() -> ((TextField) stage.getScene().lookup("#as-of-date")).clear());
        type("２０１７年");
        assertEquals("31 December 2017", text("#as-of-echo"));
        press(KeyCode.ENTER);
        assertEquals(LocalDate.of(2017, 12, 31), state().asOf());
    }

    @Test
    void theSliderMovesByKeysAndKeepsTheFocus() {
        startOnBundledRecord();
        show(state().withAsOf(LocalDate.of(2018, 1, 10)));
        press("Shortcut+K");
        Slider slider = find("#as-of-slider");
        onFx(slider::requestFocus);
        Bounds before = place();
        press(KeyCode.LEFT);
        press(KeyCode.LEFT);
        press(KeyCode.RIGHT);
        assertEquals(LocalDate.of(2018, 1, 9), state().asOf());
        press(KeyCode.PAGE_UP);
        awaitPicture();
        assertEquals(LocalDate.of(2018, 2, 8), state().asOf());
        assertEquals("8 February 2018", from(this.<TextField>find("#as-of-date")::getText));
        assertTrue(hasFocus("#as-of-slider"));
        press(KeyCode.END);
        awaitPicture();
        assertNull(state().asOf());
        assertTrue(hasFocus("#as-of-slider"));
        assertEquals(before, place());
    }

    @Test
    void stepsGoToTheDaysOnWhichSomethingBecameKnown() {
        startOnBundledRecord();
        show(state().withAsOf(LocalDate.of(2017, 1, 18)));
        press("Shortcut+K");
        Node after = find("#as-of-after");
        onFx(after::requestFocus);
        press(KeyCode.SPACE);
        awaitPicture();
        assertEquals(LocalDate.of(2017, 1, 19), state().asOf());
        assertTrue(hasFocus("#as-of-after"));
        onFx(find("#as-of-before")::requestFocus);
        press(KeyCode.SPACE);
        assertTrue(state().asOf().isBefore(LocalDate.of(2017, 1, 19)));
    }
}
