package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.query.column.Dimension;

/// Dates as they are typed in the filter and in *Go to date*: said before they are taken, kept where they are none.
final class TypedDatesFxTest extends WindowFxTest {

    private String text(String selector) {
        return from(this.<Label>find(selector)::getText);
    }

    private TextField enter(String selector, String typed) {
        TextField field = find(selector);
        onFx(() -> {
            field.requestFocus();
            field.clear();
        });
        type(typed);
        return field;
    }

    @Test
    void theFilterSaysWhatADateMeansTakesItAndTellsCertainFromPossible() {
        startOnBundledRecord();
        TextField field = enter("#filter-active", "７–23 Feb 2014");
        assertEquals("7 to 23 February 2014", text("#filter-active-echo"));
        assertNull(state().filter().activeAt());
        press(KeyCode.ENTER);
        awaitPicture();
        assertEquals("2014-02-07/2014-02-23", state().filter().activeAt().text());
        assertEquals("７–23 Feb 2014", from(field::getText), "what was typed stays");
        int matching = from(() -> workspace().getArrangement().matching().count());
        waitUntil("the certainty is told", () ->
                stage.getScene().lookup("#filter-active-certainty") instanceof Label certainty
                        && !certainty.getText().isEmpty());
        String[] counts = text("#filter-active-certainty").replaceAll("[^\\d]+", " ").strip().split(" ");
        assertEquals(matching, Integer.parseInt(counts[0]) + Integer.parseInt(counts[1]));

        enter("#filter-active", "3/4/2021");
        press(KeyCode.ENTER);
        assertEquals("2014-02-07/2014-02-23", state().filter().activeAt().text());
        assertTrue(text("#filter-active-echo").contains("2021-04-03"), text("#filter-active-echo"));
        assertTrue(text("#filter-active-echo").contains("2021-03-04"), text("#filter-active-echo"));
        show(state().withFilter(state().filter().withActiveAt(null)));
        enter("#filter-active", "soon");
        press(KeyCode.ENTER);
        show(state().withFilter(state().filter().with(Dimension.COUNTRY, "CN", true)));
        assertEquals("soon", from(field::getText));
    }

    @Test
    void goToDateReadsWhatEveryOtherFieldReads() {
        startOnBundledRecord();
        press("Shortcut+G");
        TextField field = enter("#go-to-date-field", "3/4/2021");
        press(KeyCode.ENTER);
        assertTrue(isShown("#go-to-date"));
        assertEquals("3/4/2021", from(field::getText));
        assertTrue(text("#go-to-date-meaning").contains("2021-03-04"), text("#go-to-date-meaning"));

        enter("#go-to-date-field", "２０２０／２１");
        assertEquals("July 2020 to June 2021", text("#go-to-date-meaning"));
        press(KeyCode.ENTER);
        assertFalse(isShown("#go-to-date"));
    }

    @Test
    void theDayOfTodayCanBeNamedWhereverADayIsTyped() {
        startOnBundledRecord();
        enter("#filter-active", "today");
        assertEquals("22 November 2026", text("#filter-active-echo"));
        press(KeyCode.ENTER);
        awaitPicture();
        assertEquals("2026-11-22", state().filter().activeAt().text());

        press("Shortcut+G");
        enter("#go-to-date-field", "今天");
        assertEquals("22 November 2026", text("#go-to-date-meaning"));
        press(KeyCode.ENTER);
        assertFalse(isShown("#go-to-date"));
    }

    @ParameterizedTest
    @CsvSource({"Shortcut+G, #go-to-date-field, #go-to-date-meaning", "Shortcut+Shift+V, #open-view-field, #open-view-meaning"})
    void whatTheToolkitCannotBreakIntoLinesIsAnsweredAll(String key, String field, String meaning) {
        startOnBundledRecord();
        press(key);
        try (Warnings warnings = new Warnings()) {
            onFx(() -> Thread.currentThread().setUncaughtExceptionHandler(warnings::uncaught));
            TextField typed = find(field);
            onFx(() -> typed.setText("😀 ".repeat(12)));
            settle();
            assertTrue(text(meaning).contains("😀"), text(meaning));
            settle();
            assertEquals(List.of(), warnings.take());
        }
    }
}
