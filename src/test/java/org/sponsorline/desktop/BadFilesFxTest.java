package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.Notification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.dataset.ReadProgress;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.desktop.workspace.FileRecordLoader;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.desktop.workspace.OpeningProgress;
import org.sponsorline.desktop.workspace.RecordLoader;
import org.sponsorline.model.Dataset;

/// Files that cannot be opened, or not whole, or not yet, in the real window.
final class BadFilesFxTest extends WindowFxTest {

    private static final String HEAD = "{\"format\": \"sponsorline/1\",\n  \"title\": \"Bad\", \"sources\": [],\n";
    private static final String OPEN_TITLE = "One deal — one.json — Sponsorline";

    private Path bad(String kind) {
        try {
            Path file = folder.resolve("bad.json");
            return switch (kind) {
                case "not JSON" -> Files.writeString(file, HEAD + "  agreements: []}");
                case "truncated" -> Files.writeString(file, HEAD + "  \"agreements\": [{\"id\": \"half");
                case "Latin-1" -> Files.writeString(file, HEAD.replace("Bad", "Société"), StandardCharsets.ISO_8859_1);
                case "UTF-16" -> Files.writeString(file, HEAD + "}", Charset.forName("UTF-16"));
                case "empty" -> Files.writeString(file, "");
                case "folder" -> Files.createDirectory(file);
                case "other JSON" -> Files.writeString(file, "{\"name\": \"package\"}");
                default -> file;
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void startOnOneDeal() {
        start(recordFile("one.json", "One deal"));
        awaitPicture();
    }

    private void open(Path file) {
        onFx(() -> workspace().open(file));
    }

    private String notice() {
        Notification notice = find(".notification");
        return from(notice::getMessage);
    }

    private List<Problem> listed() {
        ListView<Problem> problems = find("#problems-list");
        return from(() -> List.copyOf(problems.getItems()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            not JSON   | a member's name in double quotes is missing | (Line 3, column 3.)
            truncated  | ends here in the middle of the record       | (Line 3, column 30.)
            Latin-1    | not UTF-8: byte E9 cannot stand here        | (Line 2, column 17.)
            UTF-16     | in the encoding UTF-16BE                    |
            empty      | The file is empty                           |
            folder     | This is a folder                            |
            other JSON | is no Sponsorline record                    |
            missing    | There is no file of this name               |
            """)
    void leaveTheOpenRecordAndSayWhatAndWhere(String kind, String sentence, String place) {
        startOnOneDeal();
        OpenRecord before = from(() -> workspace().getRecord());

        open(bad(kind));
        awaitReading();

        assertEquals(OPEN_TITLE, from(stage::getTitle));
        assertEquals(before, from(() -> workspace().getRecord()));
        assertTrue(notice().startsWith("bad.json could not be opened: "), notice());
        assertTrue(notice().contains(sentence), notice());
        assertEquals(place == null ? -1 : notice().indexOf(place), notice().indexOf("(Line"), notice());
        assertTrue(notice().endsWith(" What was open stays open."), notice());

        click(find(".notification .button"));

        assertTrue(listed().getLast().sentence(Locale.ENGLISH).contains(sentence));
        focusProblems();
        press("Shortcut+C");
        assertTrue(copied.getLast().startsWith("bad.json:"), () -> copied.toString());
        assertTrue(copied.getLast().contains(sentence), () -> copied.toString());
    }

    private void focusProblems() {
        ListView<Problem> problems = find("#problems-list");
        onFx(() -> {
            problems.requestFocus();
            problems.getSelectionModel().select(0);
        });
        settle();
    }

    @Test
    void openWhereTheyAreMostlyGoodAndLeadToWhatIsNot() {
        start(file("dangling.json", HEAD + """
                  "organizations": [{"id": "ioc", "name": "IOC"}],
                  "agreements": [
                    {"id": "good", "kind": "supply", "grantor": "ioc", "term": "2019/2023"},
                    {"id": "odd", "kind": "supply", "grantor": "icc", "term": "2021/2023"}]}
                """));
        awaitPicture();
        Hyperlink link = find("#status-problems");
        assertEquals("1 problem in the file", from(link::getText));

        click(link);
        focusProblems();
        assertEquals("/agreements/1/grantor", listed().getFirst().pointer());
        assertTrue(isShown(".problem-place"));
        assertEquals("Line 6, column 48  /agreements/1/grantor", from(this.<Label>find(".problem-place")::getText));
        onFx(() -> robot.press(KeyCode.ENTER).release(KeyCode.ENTER));
        settle();

        assertEquals(List.of(key("agreement:odd")), state().selection());
        assertEquals(2, from(() -> workspace().getRecord().dataset().agreements().size()));
    }

    /// A record of more than eight megabytes, of which the first part is shown.
    private Path large(String end) {
        String note = "x".repeat(250);
        String agreements = IntStream.range(0, 60_000)
                .mapToObj(i -> "{\"id\": \"x-%d\", \"kind\": \"supply\", \"term\": \"%d\", \"note\": \"%s\"}"
                        .formatted(i, 1990 + i % 40, note))
                .collect(Collectors.joining(",\n"));
        return file("large.json", HEAD + "\"agreements\": [\n" + agreements + end);
    }

    /// Has reading wait, once something has happened, until it is let go on.
    private CountDownLatch waitWhileReading(boolean forPart, Consumer<Path> then) {
        CountDownLatch goOn = new CountDownLatch(1);
        RecordLoader real = new FileRecordLoader();
        reader = (file, locale, progress) -> {
            if (file == null || !file.endsWith("large.json")) {
                return real.read(file, locale, progress);
            }
            return real.read(file, locale, new Waiting(progress, forPart, goOn, () -> then.accept(file)));
        };
        return goOn;
    }

    private static final class Waiting implements ReadProgress {

        private final ReadProgress given;
        private final CountDownLatch goOn;
        private final Runnable then;
        private boolean due;

        private Waiting(ReadProgress given, boolean forPart, CountDownLatch goOn, Runnable then) {
            this.given = given;
            this.goOn = goOn;
            this.then = then;
            due = !forPart;
        }

        @Override
        public void onProgress(long bytesRead, long bytesTotal, long entries) {
            given.onProgress(bytesRead, bytesTotal, entries);
            if (due && bytesRead > 0) {
                due = false;
                then.run();
                try {
                    goOn.await();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
            }
        }

        @Override
        public boolean wantsPart(long bytesRead, long bytesTotal, int items) {
            return given.wantsPart(bytesRead, bytesTotal, items);
        }

        @Override
        public void onPart(Dataset part) {
            given.onPart(part);
            due = true;
        }

        @Override
        public boolean isCancelled() {
            return given.isCancelled();
        }
    }

    @Test
    void canBeGivenUpWhileTheyLoad() {
        waitWhileReading(false, file -> {});
        startOnOneDeal();

        open(large("]}"));
        waitUntil("it is said how far it has come", () -> {
            OpeningProgress opening = workspace().openingProperty().get();
            return opening != null && opening.bytesRead() > 0;
        });
        assertTrue(isShown("#status-reading"));
        click(this.<Button>find("#status-cancel"));

        assertFalse(isShown("#status-reading"));
        assertEquals(OPEN_TITLE, from(stage::getTitle));
        assertFalse(isShown(".notification"));
    }

    @Test
    void thatChangeWhileTheyAreReadAreNotTakenOver() {
        CountDownLatch goOn = waitWhileReading(false, BadFilesFxTest::append);
        startOnOneDeal();
        goOn.countDown();

        open(large("]}"));
        awaitReading();

        assertEquals(OPEN_TITLE, from(stage::getTitle));
        assertTrue(notice().contains("The file changed while it was being read"), notice());
    }

    private static void append(Path file) {
        try {
            Files.writeString(file, " ", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitPart() {
        waitUntil("the first part is shown", () -> {
            Arrangement arrangement = workspace().getArrangement();
            return arrangement != null && arrangement.record().isPart()
                    && arrangement.record().name().equals("large.json");
        });
        settle();
    }

    @Test
    void thatAreLargeShowTheirFirstPartAsNoMoreThanThat() {
        CountDownLatch goOn = waitWhileReading(true, file -> {});
        startOnOneDeal();

        open(large("]}"));
        awaitPart();

        assertTrue(from(stage::getTitle).matches("Bad — large.json \\(loading, \\d+ of \\d+ MB\\) — Sponsorline"),
                from(stage::getTitle));
        String summary = from(this.<Label>find("#status-summary")::getText);
        assertTrue(summary.contains("items; the rest is loading"), summary);
        assertTrue(isShown("#status-reading"));
        assertEquals(List.of(folder.resolve("one.json")), from(() -> List.copyOf(settings().recent())));
        int part = from(() -> workspace().getRecord().dataset().agreements().size());
        assertTrue(part >= 5_000 && part < 60_000);
        onFx(() -> workspace().select(key("agreement:x-7")));
        press("Shortcut+E");
        assertFalse(Files.exists(folder.resolve("large.svg")));

        goOn.countDown();
        awaitPicture();

        assertEquals("Bad — large.json — Sponsorline", from(stage::getTitle));
        assertEquals(60_000, from(() -> workspace().getArrangement().dataset().agreements().size()));
        assertEquals(List.of(key("agreement:x-7")), state().selection());
        assertFalse(isShown("#status-reading"));
        assertTrue(from(this.<Label>find("#status-summary")::getText).startsWith("60,000 of 60,000 items"));
    }

    @Test
    void thatAreLargeAndBrokenAtTheEndGiveBackWhatWasOpen() {
        CountDownLatch goOn = waitWhileReading(true, file -> {});
        startOnOneDeal();

        open(large("]"));
        awaitPart();
        goOn.countDown();
        awaitReading();
        awaitPicture();

        assertEquals(OPEN_TITLE, from(stage::getTitle));
        assertTrue(notice().contains("ends here in the middle"), notice());
        assertEquals(1, from(() -> workspace().getArrangement().dataset().agreements().size()));
    }

    @Test
    void thatAreLargeAndBrokenLeaveAnEmptyWindowWhereNothingWasOpen() {
        CountDownLatch goOn = waitWhileReading(true, file -> {});
        start(large("]"));
        awaitPart();
        goOn.countDown();
        awaitReading();

        assertEquals("Sponsorline", from(stage::getTitle));
        assertTrue(from(this.<Label>find("#empty-sentence")::getText).endsWith(" could not be opened."));
        assertEquals("", from(this.<Label>find("#status-summary")::getText));
    }

    @Test
    void aNoticeGoesWhenTheFileCouldBeReadAfterAll() throws IOException {
        Path file = recordFile("one.json", "One deal");
        start(file);
        awaitPicture();
        Files.delete(file);
        press(KeyCode.F5);
        waitUntil("the notice", () -> isNoticeShown());

        recordFile("one.json", "One deal");
        press(KeyCode.F5);

        waitUntil("the notice is gone", () -> !isNoticeShown());
    }

    @Test
    void theListOfProblemsTakesThePlaceOfTheNoticeThatPointsToIt() {
        startOnOneDeal();
        open(bad("not JSON"));
        waitUntil("the notice", () -> isNoticeShown());

        press("Ctrl+3");

        waitUntil("the notice is gone", () -> !isNoticeShown());
        assertTrue(isShown("#problems-list"));
    }

    private boolean isNoticeShown() {
        return !robot.lookup(".notification").queryAll().isEmpty();
    }
}
