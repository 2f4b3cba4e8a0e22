package org.sponsorline.desktop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sponsorline.dataset.DatasetReader;
import org.sponsorline.dataset.ReadProgress;
import org.sponsorline.dataset.ReadResult;
import org.sponsorline.desktop.workspace.Arrangement.Canvas;
import org.sponsorline.desktop.workspace.RecordLoader.Outcome;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.LaneRows;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Panes;
import org.sponsorline.view.ViewState.Theme;
import org.sponsorline.view.ViewState.Unmatched;
import org.sponsorline.view.ViewState.Window;

final class WorkspaceTest {

    private static final Path GOOD = Path.of("good.json");
    private static final Path OTHER = Path.of("other.json");
    private static final Path BAD = Path.of("bad.json");

    private static final EntryKey VISA = new EntryKey(Entry.Kind.AGREEMENT, "visa");
    private static final EntryKey LATE = new EntryKey(Entry.Kind.AGREEMENT, "late");

    private final Map<Path, String> files = new HashMap<>();
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> foreground = new ArrayDeque<>();
    private final Workspace workspace = new Workspace(
            Locale.ENGLISH, this::read, (text, sizePx, bold) -> text.length() * sizePx / 2, Clock.systemUTC(), background::add,
            foreground::add);

    @BeforeEach
    void writeFiles() {
        files.put(GOOD, record("Good"));
        files.put(OTHER, record("Other"));
        files.put(BAD, "{");
    }

    private static String record(String title) {
        return """
                {"format": "sponsorline/1", "title": "%s", "view": {"window": "2016/2032", "groupBy": "kind"},
                 "organizations": [{"id": "ioc", "name": "IOC"}, {"id": "v", "name": "Visa"}],
                 "agreements": [
                   {"id": "visa", "kind": "sponsorship", "programme": "TOP", "grantor": "ioc", "grantees": ["v"],
                    "announced": "2015-03-01", "term": "2017/2024"},
                   {"id": "late", "kind": "media-rights", "grantor": "ioc", "grantees": ["v"],
                    "announced": "2023-05-05", "term": "2040/2044"}]}
                """.formatted(title);
    }

    private Outcome read(Path file, Locale locale, ReadProgress progress) {
        ReadResult result = DatasetReader.read(
                files.get(file).getBytes(StandardCharsets.UTF_8), file.toString(), progress);
        ProblemReport report =
                new ProblemReport(file.toString(), result.problems(), result.counts(), result.unreadable());
        return new Outcome(
                result.dataset() == null ? null : OpenRecord.of(result.dataset(), locale, report, file), report);
    }

    private void finishAll() {
        while (!background.isEmpty() || !foreground.isEmpty()) {
            (background.isEmpty() ? foreground : background).remove().run();
        }
    }

    @Test
    void whatARecordHasNotIsNeverSelected() {
        open(GOOD);
        workspace.select(LATE);
        workspace.select(VISA);
        files.put(GOOD, record("Good").replace("late", "later").replace("\"visa\"", "\"visas\""));

        workspace.reload();
        finishAll();

        assertEquals(List.of(), workspace.getState().selection());
        workspace.back();
        assertEquals(List.of(), workspace.getState().selection());
        workspace.focusOn(LATE);
        assertEquals(List.of(), workspace.getState().selection());
    }

    @Test
    void aTimelineThatHasNoRoomIsLaidOutForWhatItHadBefore() {
        open(GOOD);
        workspace.setCanvas(new Canvas(0, 1));

        workspace.show(state().withGroupBy(List.of(Dimension.TIER)));
        finishAll();

        assertEquals(state(), workspace.getArrangement().state());
        assertEquals(1000, workspace.getArrangement().canvas().widthPx());
    }

    private void open(Path file) {
        workspace.open(file);
        finishAll();
    }

    private ViewState state() {
        return workspace.getState();
    }

    private String title() {
        return workspace.getRecord() == null
                ? "" : workspace.getRecord().dataset().header().title().in(Locale.ENGLISH);
    }

    @Nested
    class Opening {

        @Test
        void theOpenRecordStaysUntilTheNextOneIsReady() {
            open(GOOD);
            workspace.open(OTHER);
            assertEquals("Good", title());
            assertEquals("other.json", workspace.openingProperty().get().name());

            finishAll();

            assertEquals("Other", title());
            assertNull(workspace.openingProperty().get());
        }

        @Test
        void anUnreadableFileLeavesTheOpenRecordAndItsView() {
            open(GOOD);
            workspace.select(VISA);
            ViewState before = state();

            open(BAD);

            assertEquals("Good", title());
            assertEquals(before, state());
            assertTrue(workspace.getReport().unreadable());
            assertFalse(workspace.getReport().problems().isEmpty());
        }

        @Test
        void theFileAskedForLastWinsHoweverLongTheOthersTake() {
            workspace.open(GOOD);
            workspace.open(OTHER);
            Runnable good = background.removeFirst();
            finishAll();
            good.run();
            finishAll();

            assertEquals("Other", title());
        }

        @Test
        void cancellingLeavesWhatIsOpen() {
            open(GOOD);
            workspace.open(OTHER);
            workspace.cancelOpening();
            finishAll();

            assertEquals("Good", title());
            assertNull(workspace.openingProperty().get());
        }

        @Test
        void aRecordOpensAsItAsksButInTheReadersTheme() {
            workspace.adjust(state().withTheme(Theme.DARK));
            open(GOOD);

            assertEquals(List.of(Dimension.KIND), state().groupBy());
            assertEquals(new Window(16_801, 23_011), state().window());
            assertEquals(Theme.DARK, state().theme());
        }

        @Test
        void reloadingKeepsViewAndHistory() {
            open(GOOD);
            workspace.select(VISA);
            files.put(GOOD, record("Good, corrected"));

            workspace.reload();
            finishAll();

            assertEquals("Good, corrected", title());
            assertEquals(List.of(VISA), state().selection());
            assertTrue(workspace.canGoBackProperty().get());
        }

        @Test
        void anotherRecordForgetsTheHistoryOfTheOneBefore() {
            open(GOOD);
            workspace.select(VISA);
            open(OTHER);

            assertFalse(workspace.canGoBackProperty().get());
            assertFalse(workspace.canUndoProperty().get());
        }
    }

    @Nested
    class Arrangements {

        @BeforeEach
        void openGood() {
            open(GOOD);
        }

        @Test
        void selectingAndPanningMakeNoPicture() {
            Arrangement before = workspace.getArrangement();

            workspace.select(VISA);
            workspace.adjust(state().withWindow(new Window(16_901, 23_111)));
            workspace.show(state().withPanes(Panes.TABLE).withTheme(Theme.LIGHT));

            assertTrue(background.isEmpty());
            assertSame(before, workspace.getArrangement());
        }

        @Test
        void rowsOfOneHolderEachStayAtEveryScale() {
            Arrangement before = workspace.getArrangement();
            double start = state().window().startDay();

            workspace.adjust(state().withWindow(new Window(start, start + 30)));
            finishAll();

            assertSame(before.layout(), workspace.getArrangement().layout());
        }

        @Test
        void zoomingLaysOutCompactRowsAnewOnlyFarFromTheScaleTheyWereMadeFor() {
            workspace.show(state().withRows(LaneRows.COMPACT));
            finishAll();
            Arrangement before = workspace.getArrangement();
            double start = state().window().startDay();
            double span = state().window().endDay() - start;

            workspace.adjust(state().withWindow(new Window(start, start + span * 0.7)));
            finishAll();
            assertSame(before, workspace.getArrangement());

            workspace.adjust(state().withWindow(new Window(start, start + span * 0.2)));
            finishAll();
            assertNotSame(before.layout(), workspace.getArrangement().layout());
            assertSame(before.grouping(), workspace.getArrangement().grouping());
        }

        @Test
        void dimmingKeepsTheLanesAndHidingDoesNot() {
            Arrangement before = workspace.getArrangement();
            Filter sponsorships = Filter.NONE.with(Dimension.KIND, "sponsorship", true);

            workspace.show(state().withFilter(sponsorships));
            finishAll();
            Arrangement dimmed = workspace.getArrangement();
            assertEquals(1, dimmed.matching().count());
            assertEquals(2, dimmed.shown().count());
            assertSame(before.grouping(), dimmed.grouping());

            workspace.show(state().withUnmatched(Unmatched.HIDE));
            finishAll();
            assertEquals(1, workspace.getArrangement().shown().count());
        }

        @Test
        void asKnownOnADayWhatCameLaterIsNotThere() {
            workspace.show(state().withAsOf(LocalDate.of(2020, 1, 1)));
            finishAll();

            assertEquals(-1, workspace.getArrangement().dataset().itemNumber(LATE));
            assertEquals(1, workspace.getArrangement().dataset().itemCount());

            workspace.show(state().withAsOf(null));
            finishAll();
            assertSame(workspace.getRecord().known(), workspace.getArrangement().known());
        }

        @Test
        void ofManyChangesAtOnceOnlyTheLastIsPictured() {
            workspace.show(state().withGroupBy(List.of(Dimension.PROGRAMME)));
            workspace.show(state().withGroupBy(List.of(Dimension.ORGANIZATION)));
            workspace.show(state().withGroupBy(List.of(Dimension.COUNTRY)));
            assertEquals(1, background.size());
            finishAll();

            assertEquals(List.of(Dimension.COUNTRY), workspace.getArrangement().state().groupBy());
        }

        @Test
        void largerLettersLayOutAnew() {
            Arrangement before = workspace.getArrangement();
            workspace.setCanvas(new Canvas(1000, 2));
            finishAll();

            assertEquals(before.layout().metrics().rowHeight() * 2, workspace.getArrangement().layout().metrics()
                    .rowHeight());
        }
    }

    @Nested
    class Moving {

        @BeforeEach
        void openGood() {
            open(GOOD);
        }

        @Test
        void theStepsOfADragAreOneStepBack() {
            ViewState before = state();
            for (int day = 1; day <= 20; day++) {
                Window window = before.window();
                workspace.adjust(before.withWindow(new Window(window.startDay() + day, window.endDay() + day)));
            }
            workspace.settle();
            workspace.back();

            assertEquals(before, state());
            assertFalse(workspace.canGoBackProperty().get());
            assertTrue(workspace.canGoForwardProperty().get());
        }

        @Test
        void twoDragsAreTwoStepsBack() {
            Window window = state().window();
            workspace.adjust(state().withWindow(new Window(window.startDay() + 1, window.endDay() + 1)));
            workspace.settle();
            ViewState between = state();
            workspace.adjust(state().withWindow(new Window(window.startDay() + 2, window.endDay() + 2)));
            workspace.settle();
            workspace.back();

            assertEquals(between, state());
        }

        @Test
        void undoTakesBackAFilterAndLeavesTheWindow() {
            workspace.show(state().withFilter(Filter.NONE.with(Dimension.KIND, "supply", true)));
            Window elsewhere = new Window(20_000, 21_000);
            workspace.show(state().withWindow(elsewhere));

            workspace.undo();
            assertEquals(Filter.NONE, state().filter());
            assertEquals(elsewhere, state().window());

            workspace.redo();
            assertFalse(state().filter().isNone());
        }

        @Test
        void focusingMovesTheWindowOnlyToWhatCannotBeSeen() {
            Window before = state().window();
            workspace.focusOn(VISA);
            assertEquals(before, state().window());

            workspace.focusOn(LATE);
            assertEquals(List.of(LATE), state().selection());
            assertTrue(state().window().endDay() > LocalDate.of(2044, 12, 31).toEpochDay());
        }

        @Test
        void oneIsLedUntilOneGoesElsewhere() {
            workspace.focusOn(VISA);
            assertTrue(workspace.isLeading());
            workspace.complete(state().withWindow(new Window(18_000, 18_100)));
            assertTrue(workspace.isLeading());

            workspace.adjust(state().withWindow(new Window(18_010, 18_110)));
            assertFalse(workspace.isLeading());
        }

        @Test
        void fitShowsTheFirstAndTheLastDay() {
            workspace.show(state().withWindow(new Window(18_000, 18_100)));
            workspace.fit();

            assertTrue(state().window().startDay() <= LocalDate.of(2015, 3, 1).toEpochDay());
            assertTrue(state().window().endDay() > LocalDate.of(2044, 12, 31).toEpochDay());
        }

        @Test
        void fitShowsWhatMatchesAndThenEverything() {
            workspace.show(state().withFilter(Filter.NONE.with(Dimension.KIND, "media-rights", true)));
            finishAll();
            workspace.fit();
            Window matching = state().window();
            assertTrue(matching.startDay() > LocalDate.of(2022, 6, 1).toEpochDay());
            assertTrue(matching.startDay() < LocalDate.of(2023, 5, 5).toEpochDay());
            assertTrue(matching.endDay() > LocalDate.of(2044, 12, 31).toEpochDay());

            workspace.fit();
            assertTrue(state().window().startDay() < LocalDate.of(2015, 3, 1).toEpochDay());
            workspace.fit();
            assertEquals(matching, state().window());
        }

        @Test
        void homeIsTheViewTheRecordOpenedWith() {
            ViewState opened = state();
            workspace.select(VISA);
            workspace.fit();
            workspace.home();

            assertEquals(opened, state());
        }
    }
}
