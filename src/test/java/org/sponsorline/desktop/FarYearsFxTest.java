package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.model.date.CalendarDays;

/// Years as far as the calendar goes, in the real window: opened, moved to, kept and come back to.
final class FarYearsFxTest extends WindowFxTest {

    private Path farRecord(String term) {
        return file("far.json", """
                {"format": "sponsorline/1", "title": "Far", "sources": [],
                 "organizations": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
                 "agreements": [
                   {"id": "far", "kind": "sponsorship", "grantor": "a", "grantees": ["b"], "term": "%s"},
                   {"id": "near", "kind": "sponsorship", "grantor": "a", "grantees": ["b"], "term": "2017/2028"}]}
                """.formatted(term));
    }

    private void assertShowsBoth() {
        awaitPicture();
        assertEquals(2, from(() -> workspace().getArrangement().matching().count()));
        assertTrue(from(stage::isShowing));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2017/Y999999999", "Y-999999999/2017", "Y-999999999/Y999999999", "Y170000002", "2017/.."})
    void aRecordOfFarYearsOpensFitsAndComesBack(String term) {
        start(farRecord(term));
        assertShowsBoth();
        press("Ctrl+0");
        press("Ctrl+0");
        assertShowsBoth();
        close();

        start(null);

        assertShowsBoth();
        assertTrue(from(stage::getTitle).startsWith("Far"), from(stage::getTitle));
    }

    @Test
    void aFarYearCanBeGoneTo() {
        start(farRecord("2017/Y999999999"));
        for (String typed : new String[] {"Y999999999", "Y-999999999", "Y170000002"}) {
            focusTimeline();
            press("Ctrl+G");
            TextField field = find("#go-to-date-field");
            onFx(() -> field.setText(typed));
            press(KeyCode.ENTER);
            assertShowsBoth();
            var window = state().window();
            assertTrue(window.startDay() >= CalendarDays.FIRST && window.endDay() <= CalendarDays.END,
                    typed + " leads to " + window);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "window=Y999999999/Y999999999", "window=@1e300/2e300", "window=@-1e308/1e308", "window=@NaN/@NaN",
        "window=@Infinity/@Infinity", "window=@-999999999999/@-999999999998"})
    void aKeptViewBeyondTheCalendarDoesNotPreventAStart(String view) throws IOException {
        Path record = farRecord("2017/2020");
        Files.createDirectories(folder.resolve("settings"));
        file("settings/settings.json", """
                {"session": {"file": "%s", "view": "%s"}, "recent": ["%s"]}""".formatted(record, view, record));

        start(null);

        assertShowsBoth();
    }
}
