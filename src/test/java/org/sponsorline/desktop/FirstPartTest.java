package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sponsorline.dataset.DatasetReader;
import org.sponsorline.dataset.ReadProgress;
import org.sponsorline.dataset.ReadResult;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.desktop.workspace.ProblemReport;
import org.sponsorline.desktop.workspace.RecordLoader.Outcome;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewState;

/// The first part of a large file, shown while the rest is read.
final class FirstPartTest {

    private static final Path SMALL = Path.of("small.json");
    private static final Path LARGE = Path.of("large.json");
    private static final Path BROKEN = Path.of("broken.json");
    private static final EntryKey FIRST = new EntryKey(Entry.Kind.AGREEMENT, "x-0");

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> foreground = new ArrayDeque<>();
    private final Workspace workspace = new Workspace(
            Locale.ENGLISH, this::read, (text, sizePx, bold) -> text.length() * sizePx / 2, Clock.systemUTC(), background::add,
            foreground::add);

    /// What happens between the first part and the end of a file, as reading takes its time.
    private Runnable meanwhile = () -> {};

    private static ReadResult result(String title, int agreements, String end) {
        StringBuilder json = new StringBuilder(
                "{\"format\": \"sponsorline/1\", \"title\": \"%s\", \"sources\": [], \"agreements\": [".formatted(title));
        for (int i = 0; i < agreements; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"id\": \"x-%d\", \"kind\": \"supply\", \"term\": \"2020\"}".formatted(i));
        }
        return DatasetReader.read(json.append(end).toString().getBytes(StandardCharsets.UTF_8), "f", ReadProgress.NONE);
    }

    private Outcome read(Path file, Locale locale, ReadProgress progress) {
        ReadResult result = result(file.toString(), 9, file.equals(BROKEN) ? "" : "]}");
        if (!file.equals(SMALL)) {
            progress.onProgress(10_000_000, 100_000_000, 20_000);
            if (progress.wantsPart(10_000_000, 100_000_000, 20_000)) {
                progress.onPart(result(file.toString(), 3, "]}").dataset());
                runAll();
                meanwhile.run();
                runAll();
            }
        }
        ProblemReport report =
                new ProblemReport(file.toString(), result.problems(), result.counts(), result.unreadable());
        return new Outcome(
                result.dataset() == null ? null : OpenRecord.of(result.dataset(), locale, report, file), report);
    }

    private void runAll() {
        while (!background.isEmpty() || !foreground.isEmpty()) {
            (background.isEmpty() ? foreground : background).remove().run();
        }
    }

    private void open(Path file) {
        workspace.open(file);
        runAll();
    }

    private int agreements() {
        return workspace.getRecord().dataset().agreements().size();
    }

    private ViewState state() {
        return workspace.getState();
    }

    @Test
    void isShownAsAPartUntilTheWholeIsThere() {
        int[] seen = new int[1];
        meanwhile = () -> {
            seen[0] = agreements();
            assertTrue(workspace.getRecord().isPart());
            assertEquals(10, workspace.openingProperty().get().megabytesRead());
            assertEquals(100, workspace.openingProperty().get().megabytesTotal());
            assertEquals(3, workspace.getArrangement().dataset().agreements().size());
            assertNull(workspace.getReport());
        };

        open(LARGE);

        assertEquals(3, seen[0]);
        assertEquals(9, agreements());
        assertFalse(workspace.getRecord().isPart());
        assertEquals(9, workspace.getArrangement().dataset().agreements().size());
        assertNull(workspace.openingProperty().get());
    }

    @Test
    void keepsTheViewOneMadeOfItWhenTheWholeArrives() {
        meanwhile = () -> {
            workspace.select(FIRST);
            workspace.show(state().withGroupBy(List.of(Dimension.KIND)));
        };

        open(LARGE);

        assertEquals(List.of(FIRST), state().selection());
        assertEquals(List.of(Dimension.KIND), state().groupBy());
        assertTrue(workspace.canGoBackProperty().get());
    }

    @Test
    void givesWayToTheViewOfTheWholeWhereNobodyTouchedIt() {
        open(LARGE);

        assertEquals(workspace.getRecord().asked().window(), state().window());
        assertFalse(workspace.canGoBackProperty().get());
    }

    @Test
    void givesBackWhatWasOpenWhereTheRestCannotBeRead() {
        open(SMALL);
        workspace.select(FIRST);
        ViewState left = state();
        OpenRecord before = workspace.getRecord();
        meanwhile = () -> workspace.clearSelection();

        open(BROKEN);

        assertEquals(before, workspace.getRecord());
        assertEquals(left, state());
        assertTrue(workspace.getReport().unreadable());
        assertTrue(workspace.canGoBackProperty().get());
        assertEquals(before, workspace.getArrangement().record());
    }

    @Test
    void givesBackWhatWasOpenWhereReadingIsCancelled() {
        open(SMALL);
        OpenRecord before = workspace.getRecord();
        meanwhile = workspace::cancelOpening;

        open(LARGE);

        assertEquals(before, workspace.getRecord());
        assertEquals(before, workspace.getArrangement().record());
        assertNull(workspace.openingProperty().get());
    }

    @Test
    void leavesNothingBehindWhereNothingWasOpen() {
        open(BROKEN);

        assertNull(workspace.getRecord());
        assertNull(workspace.getArrangement());
    }

    @Test
    void givesWayToAnotherFileAndDoesNotComeBack() {
        open(SMALL);
        meanwhile = () -> workspace.open(SMALL);

        open(BROKEN);

        assertEquals("small.json", workspace.getRecord().name());
        assertFalse(workspace.getReport().unreadable());
    }

    @Test
    void isNotShownInPlaceOfTheSameFile() {
        open(LARGE);
        meanwhile = () -> {
            throw new AssertionError("a part was shown");
        };

        workspace.reload();
        runAll();

        assertEquals(9, agreements());
    }

    @Test
    void goesOnInAnotherLanguage() {
        Workspace[] other = new Workspace[1];
        meanwhile = () -> {
            meanwhile = () -> {};
            other[0] = new Workspace(
                    Locale.CHINESE, this::read, (text, sizePx, bold) -> 1, Clock.systemUTC(),
                    background::add, foreground::add);
            other[0].continueFrom(workspace);
        };

        open(LARGE);

        assertEquals(9, other[0].getRecord().dataset().agreements().size());
        assertFalse(other[0].getRecord().isPart());
    }
}
