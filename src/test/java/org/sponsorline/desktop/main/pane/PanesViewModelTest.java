package org.sponsorline.desktop.main.pane;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sponsorline.desktop.main.pane.WindowPane.COMPARISON;
import static org.sponsorline.desktop.main.pane.WindowPane.DETAILS;
import static org.sponsorline.desktop.main.pane.WindowPane.FILTER;
import static org.sponsorline.desktop.main.pane.WindowPane.OVERVIEW;
import static org.sponsorline.desktop.main.pane.WindowPane.PROBLEMS;
import static org.sponsorline.desktop.main.pane.WindowPane.SCENES;
import static org.sponsorline.desktop.main.pane.WindowPane.TABLE;
import static org.sponsorline.desktop.main.pane.WindowPane.TIMELINE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
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

final class PanesViewModelTest {

    private static final ViewState BLANK = new ViewState(
            new Window(0, 1000), List.of(Dimension.PROGRAMME), Dimension.KIND, LaneRows.IN_FORCE, Filter.NONE,
            Unmatched.DIM, null, List.of(), Set.of(), null, null, Panes.TIMELINE, Theme.SYSTEM);

    /// Pixels; a window narrower than 1,100 of them is cramped with the usual letters.
    private static final double EM = 13;
    private static final double NARROW = 1_099;
    private static final double WIDE = 1_100;

    private final ObjectProperty<ViewState> state = new SimpleObjectProperty<>(BLANK);
    private final Map<String, Boolean> remembered = new HashMap<>();
    private final PanesViewModel panes = new PanesViewModel(state, remembered);

    @Test
    void atFirstFilterAndDetailsAreOpen() {
        panes.open(WIDE, EM);

        assertOpen(true, true, false);
    }

    @Test
    void whatWasOpenComesBackButTheProblems() {
        remembered.putAll(Map.of("filter", false, "details", false, "problems", true));

        panes.open(WIDE, EM);

        assertOpen(false, false, false);
    }

    @Test
    void everyChangeIsRemembered() {
        panes.open(WIDE, EM);
        assertEquals(
                Map.of("filter", true, "details", true, "problems", false, "comparison", false, "scenes", true),
                remembered);

        panes.filterProperty().set(false);
        panes.detailsProperty().set(false);
        panes.problemsProperty().set(true);
        panes.comparisonProperty().set(true);

        assertEquals(Map.of("filter", false, "details", false, "problems", true, "comparison", true, "scenes", true),
                remembered);
    }

    @Test
    void inANarrowWindowTheFilterIsNotOpenedAtTheStartAndComesWithTheRoom() {
        panes.open(NARROW, EM);
        panes.resized(NARROW, EM);
        assertOpen(false, true, false);
        assertEquals(true, remembered.get("filter"), "nobody has closed it");

        panes.resized(WIDE, EM);
        assertOpen(true, true, false);
    }

    @Test
    void theFilterGivesWayToASmallerWindowOrLargerLetters() {
        panes.open(WIDE, EM);
        panes.resized(WIDE, EM);

        panes.resized(NARROW, EM);
        assertOpen(false, true, false);
        assertEquals(true, remembered.get("filter"), "nobody has closed it");
        panes.resized(NARROW, EM * (NARROW - 1) / WIDE);
        assertOpen(true, true, false);
        panes.resized(NARROW, EM);
        assertOpen(false, true, false);
    }

    @Test
    void aFilterOpenedInANarrowWindowStays() {
        panes.open(NARROW, EM);
        panes.resized(NARROW, EM);

        panes.filterProperty().set(true);
        panes.resized(NARROW - 1, EM);

        assertOpen(true, true, false);
    }

    @Test
    void aFilterOpenedInANarrowWindowIsOpenThereAgainUntilItIsClosedByHand() {
        panes.open(NARROW, EM);
        panes.filterProperty().set(true);

        panes.resized(WIDE, EM);
        assertOpen(true, true, false);
        panes.resized(NARROW, EM);
        assertOpen(true, true, false);
        PanesViewModel nextStart = new PanesViewModel(state, remembered);
        nextStart.open(NARROW, EM);
        assertTrue(nextStart.filterProperty().get(), "the hand is kept");

        nextStart.filterProperty().set(false);
        nextStart.resized(WIDE, EM);
        assertFalse(nextStart.filterProperty().get(), "closed by hand");
        nextStart.filterProperty().set(true);
        nextStart.resized(NARROW, EM);
        assertFalse(nextStart.filterProperty().get(), "it was opened where there was room for it");
    }

    @Test
    void aFilterThatGivesWayTellsNobodyThatItWasClosed() {
        panes.open(WIDE, EM);
        Map<String, Boolean> before = Map.copyOf(remembered);

        panes.resized(NARROW, EM);
        panes.resized(WIDE, EM);

        assertEquals(before, remembered);
    }

    @Test
    void aFilterSomebodyClosedDoesNotComeWithTheRoom() {
        panes.open(WIDE, EM);
        panes.filterProperty().set(false);

        panes.resized(NARROW, EM);
        panes.resized(WIDE, EM);

        assertOpen(false, true, false);
        assertEquals(false, remembered.get("filter"));
    }

    @Test
    void nothingGivesWayBeforeTheWindowHasASize() {
        panes.open(0, EM);
        panes.resized(0, EM);

        assertOpen(true, true, false);
    }

    @Test
    void theMiddleShowsTimelineAboveTable() {
        assertEquals(List.of(TIMELINE), PanesViewModel.middle(Panes.TIMELINE));
        assertEquals(List.of(TABLE), PanesViewModel.middle(Panes.TABLE));
        assertEquals(List.of(TIMELINE, TABLE), PanesViewModel.middle(Panes.BOTH));
    }

    @Test
    void aStepGoesRoundFromThePaneThatHasTheFocusAndEndsThere() {
        assertEquals(
                List.of(OVERVIEW, TABLE, DETAILS, PROBLEMS, COMPARISON, SCENES, FILTER, TIMELINE),
                PanesViewModel.round(TIMELINE, 1));
        assertEquals(
                List.of(FILTER, SCENES, COMPARISON, PROBLEMS, DETAILS, TABLE, OVERVIEW, TIMELINE),
                PanesViewModel.round(TIMELINE, -1));
    }

    @Test
    void aStepFromOutsideBeginsAtEitherEnd() {
        assertEquals(FILTER, PanesViewModel.round(null, 1).getFirst());
        assertEquals(SCENES, PanesViewModel.round(null, -1).getFirst());
    }

    @Test
    void theNextStepGoesOnceToWhatHasJustBeenOpened() {
        panes.open(WIDE, EM);
        panes.takeOpened();
        assertNull(panes.takeOpened());

        select("a");
        assertEquals(DETAILS, panes.takeOpened());
        assertNull(panes.takeOpened());
        select("b");
        assertEquals(DETAILS, panes.takeOpened(), "another page in the same pane");
        panes.problemsProperty().set(true);
        assertEquals(PROBLEMS, panes.takeOpened());
    }

    @Test
    void whatIsClosedAgainIsNotGoneTo() {
        panes.open(WIDE, EM);

        panes.problemsProperty().set(true);
        panes.problemsProperty().set(false);
        assertNull(panes.takeOpened());

        select("a");
        state.set(BLANK);
        assertNull(panes.takeOpened());
    }

    @Test
    void severalSelectedStandSideBySideOnceAskedForUntilThatIsClosed() {
        panes.open(WIDE, EM);
        select("a", "b");
        assertFalse(panes.comparisonShownProperty().get(), "nobody has asked");

        panes.comparisonProperty().set(true);
        assertTrue(panes.comparisonShownProperty().get());
        assertEquals(COMPARISON, panes.takeOpened());
        select("a");
        assertFalse(panes.comparisonShownProperty().get(), "one alone is not compared");
        select("a", "c");
        assertTrue(panes.comparisonShownProperty().get(), "it comes by itself");

        panes.comparisonProperty().set(false);
        select("b", "c");
        assertFalse(panes.comparisonShownProperty().get());
    }

    @Test
    void theComparisonComesBackAsItWasLeft() {
        panes.open(WIDE, EM);
        panes.comparisonProperty().set(true);

        PanesViewModel next = new PanesViewModel(state, remembered);
        select("a", "b");
        next.open(WIDE, EM);
        assertTrue(next.comparisonShownProperty().get());

        next.comparisonProperty().set(false);
        PanesViewModel last = new PanesViewModel(state, remembered);
        last.open(WIDE, EM);
        assertFalse(last.comparisonShownProperty().get());
    }

    private void select(String... agreements) {
        state.set(BLANK.withSelection(
                Stream.of(agreements).map(id -> new EntryKey(Entry.Kind.AGREEMENT, id)).toList()));
    }

    private void assertOpen(boolean filter, boolean details, boolean problems) {
        assertEquals(filter, panes.filterProperty().get(), "filter");
        assertEquals(details, panes.detailsProperty().get(), "details");
        assertEquals(problems, panes.problemsProperty().get(), "problems");
    }
}
