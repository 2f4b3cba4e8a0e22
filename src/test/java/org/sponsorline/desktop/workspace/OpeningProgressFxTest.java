package org.sponsorline.desktop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.Notification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.WindowFxTest;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewText;

final class OpeningProgressFxTest extends WindowFxTest {

    @Test
    void aStartWithoutAFileShowsTheBundledRecord() {
        startOnBundledRecord();

        assertTrue(from(() -> workspace().getRecord().dataset().agreements().size()) > 100);
        assertTrue(from(stage::getTitle).endsWith("— Sponsorline"));
        assertEquals("olympic.json", from(this.<Label>find("#status-file")::getText));
    }

    @Test
    void aFileTakesThePlaceOfTheOpenOne() {
        startOnBundledRecord();
        chosen = recordFile("one.json", "One deal");

        press("Shortcut+O");
        awaitTitle("One deal — one.json — Sponsorline");

        assertEquals(1, from(() -> workspace().getRecord().dataset().agreements().size()));
        assertEquals(List.of(chosen), from(() -> List.copyOf(settings().recent())));
    }

    @Test
    void aBadFileLeavesTheOpenOneAndSaysWhereItIsBad() {
        start(recordFile("one.json", "One deal"));
        awaitPicture();
        Path bad = file("bad.json", "{\"format\": \"sponsorline/1\",\n  \"title\": \"Half a rec");

        onFx(() -> workspace().open(bad));
        awaitReading();

        assertEquals("One deal — one.json — Sponsorline", from(stage::getTitle));
        Notification notice = find(".notification");
        assertTrue(from(notice::getMessage).startsWith("bad.json could not be opened:"), from(notice::getMessage));
        assertTrue(from(notice::getMessage).endsWith("What was open stays open."));

        click(find(".notification .button"));

        ListView<?> problems = find("#problems-list");
        assertEquals(1, from(() -> problems.getItems().size()));
        assertFalse(isShown(".notification"));
    }

    @Test
    void aFileWithOneBadEntryShowsTheGoodOnesAndCountsTheBad() {
        Path mixed = file("mixed.json", """
                {"format": "sponsorline/1", "title": "Mixed", "organizations": [{"id": "a", "name": "A"}],
                 "agreements": [
                   {"id": "good", "kind": "sponsorship", "grantor": "a", "grantees": ["a"], "term": "2019/2023"},
                   {"id": "bad", "kind": "gift", "grantor": "a", "term": "2019/2023"}]}
                """);
        start(mixed);
        awaitPicture();

        assertEquals(1, from(() -> workspace().getRecord().dataset().agreements().size()));
        assertTrue(from(this.<Notification>find(".notification")::getMessage).contains("1 entry was left out"));
        Hyperlink link = find("#status-problems");
        assertTrue(from(link::getText).contains("in the file"));
        click(link);
        assertTrue(isShown("#problems"));
    }

    @Test
    void lanesThatALimitLeavesOutAreToldAsLongAsTheyAre() {
        StringBuilder agreements = new StringBuilder();
        for (int i = 0; i < 30; i++) {
            String prefix = "c" + i + "x";
            agreements.append(i == 0 ? "" : ",").append("{\"id\":\"a").append(i)
                    .append("\",\"kind\":\"supply\",\"term\":\"2020\",\"territories\":[\"CN\",\"FR\",\"DE\"],\"categories\":[")
                    .append(IntStream.range(0, 3_000).mapToObj(k -> '"' + prefix + k + '"')
                            .collect(Collectors.joining(",")))
                    .append("]}");
        }
        start(file("many.json", "{\"format\":\"sponsorline/1\",\"title\":\"Many\",\"agreements\":[" + agreements
                + "]}"));
        awaitPicture();
        assertFalse(summary().contains("left out"), summary());

        show(state().withGroupBy(List.of(Dimension.CATEGORY, Dimension.TERRITORY)));
        assertTrue(summary().contains("too many lanes: the last"), summary());
        onFx(() -> workspace().select(key("agreement:a3")));
        settle();
        assertTrue(summary().contains("places are left out"), summary());

        show(state().withGroupBy(List.of(Dimension.KIND)));
        assertFalse(summary().contains("left out"), summary());
    }

    private String summary() {
        return from(this.<Label>find("#status-summary")::getText);
    }

    @Test
    void aFileThatIsNotThereIsASentenceNotAStop() {
        start(folder.resolve("nowhere.json"));
        awaitReading();

        assertTrue(from(this.<Label>find("#empty-sentence")::getText).startsWith("nowhere.json could not"));
        assertFalse(from(() -> workspace().recordProperty().isNotNull().get()));
    }

    @Test
    void reloadReadsTheFileAgainAndKeepsTheView() {
        Path file = recordFile("one.json", "One deal");
        start(file);
        awaitPicture();
        String before = mark();
        recordFile("one.json", "Two deals, says the title");

        press("F5");
        awaitTitle("Two deals, says the title — one.json — Sponsorline");

        assertEquals(before, mark());
    }

    @Test
    void theNextStartShowsWhatTheLastOneShowed() {
        Path file = recordFile("one.json", "One deal");
        start(file);
        awaitPicture();
        onFx(() -> workspace().select(key("agreement:ab")));
        press("Shortcut+T");
        awaitPicture();
        String left = mark();
        close();

        start(null);
        awaitPicture();

        assertEquals("One deal — one.json — Sponsorline", from(stage::getTitle));
        assertEquals(left, mark());
    }

    @Test
    void anotherFileThanTheLastOneBeginsAsItAsks() {
        start(recordFile("one.json", "One deal"));
        awaitPicture();
        onFx(() -> workspace().select(key("agreement:ab")));
        close();

        start(recordFile("two.json", "Another"));
        awaitPicture();

        assertEquals(List.of(), state().selection());
    }

    @Test
    void settingsThatMakeNoSenseDoNotPreventAStart() throws IOException {
        Files.createDirectories(folder.resolve("settings"));
        file("settings/settings.json", "{\"fontPercent\": {}, \"session\": {\"view\": \"nonsense\"}, \"window\": 3, ");

        startOnBundledRecord();

        assertNotNull(from(() -> workspace().getRecord()));
    }

    private void awaitTitle(String title) {
        waitUntil("the title is " + title, () -> title.equals(stage.getTitle()));
        awaitPicture();
    }

    private String mark() {
        return ViewText.format(state());
    }
}
