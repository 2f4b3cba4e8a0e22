package org.sponsorline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sponsorline.desktop.timeline.Timelines.agreement;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.application.Application;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.FxTest;
import org.sponsorline.desktop.ViewLoader;
import org.sponsorline.desktop.Views;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.Stylist;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.desktop.timeline.canvas.FxTextMeasure;
import org.sponsorline.desktop.timeline.motion.ScrollAnchor;
import org.sponsorline.desktop.workspace.FileRecordLoader;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.layout.row.LanePlaces;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.LaneRows;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Unmatched;
import org.sponsorline.view.ViewText;

/// The timeline joined to a workspace with the bundled record; nothing runs in the background.
final class TimelineControllerFxTest extends FxTest {

    private final SimpleBooleanProperty still = new SimpleBooleanProperty(true);
    private Workspace workspace;
    private TimelineView view;
    private Stylist stylist;

    @AfterEach
    void undress() {
        onFx(() -> {
            stage.hide();
            Application.setUserAgentStylesheet(null);
        });
    }

    @BeforeEach
    void openBundledRecord() {
        show(900, 600, () -> {
            workspace = new Workspace(
                    Locale.ENGLISH, new FileRecordLoader(), FxTextMeasure.ofProgram(), Clock.systemUTC(), Runnable::run, Runnable::run);
            view = new TimelineView(Locale.ENGLISH);
            var look = new Appearance(
                    workspace.stateProperty().map(ViewState::theme), new Settings(),
                    new Appearance.SystemWishes(new SimpleBooleanProperty(false), still));
            stylist = new Stylist(look);
            stylist.applyToProgram();
            var timeline = new ViewLoader(Locale.ENGLISH)
                    .with(TimelineController.class, () -> new TimelineController(
                            workspace, view, look, Clock.systemUTC(), key -> List.of(), Runnable::run, Runnable::run))
                    .load(Views.TIMELINE);
            VBox.setVgrow(timeline, Priority.ALWAYS);
            var root = new VBox(timeline, new TimelineLegend(workspace, view).strip());
            // Dressed before it shows: what is shown undressed complains of missing colours.
            var wardrobe = new Scene(new Pane());
            stylist.applyTheme(wardrobe, wardrobe.getRoot());
            root.getStylesheets().addAll(0, wardrobe.getStylesheets());
            return root;
        });
        onFx(workspace::openBundled);
        settle();
    }

    @Test
    void aDragIsOneStepBack() {
        var before = state();

        hands().drag(plot(400, 300), plot(250, 300));
        assertTrue(state().window().startDay() > before.window().startDay());
        onFx(workspace::back);

        assertEquals(before, state());
        assertEquals(before.window().startDay(), from(() -> view.getViewport().startDay()));
        assertFalse(from(() -> workspace.canGoBackProperty().get()));
    }

    @Test
    void anAnimatedNotchArrivesAndIsOneStepBack() {
        var before = state();
        onFx(() -> still.set(false));
        double span = before.window().endDay() - before.window().startDay();

        hands().wheel(plot(400, 300), 1, KeyCode.CONTROL);
        waitUntil("it rests", () -> !view.isAdjusting());

        assertEquals(span / 1.25, from(() -> view.getViewport().spanDays()), 1);
        assertEquals(from(() -> view.getViewport().startDay()), state().window().startDay());
        onFx(workspace::back);
        assertEquals(before, state());
        waitUntil("it is back", () -> !view.isAdjusting());
        assertEquals(span, from(() -> view.getViewport().spanDays()), 1e-6);
    }

    @Test
    void rowsGlideWhenLanesOrOrderChangeAndStandStillWhereMotionIsReduced() {
        List<UnaryOperator<ViewState>> changes = List.of(
                view -> view.withRows(LaneRows.NAME),
                view -> view.withGroupBy(List.of(Dimension.CATEGORY)),
                view -> view.withFilter(Filter.NONE.with(Dimension.COUNTRY, "CN", true)).withUnmatched(Unmatched.HIDE));
        for (boolean reduced : List.of(false, true)) {
            onFx(() -> still.set(reduced));
            for (UnaryOperator<ViewState> change : changes) {
                ViewState before = state();
                onFx(() -> {
                    workspace.show(change.apply(before));
                    assertEquals(reduced, isAtRest(), () -> ViewText.format(state()));
                });
                waitUntil("all rests", this::isAtRest);
                onFx(() -> workspace.show(before));
                waitUntil("all rests again", this::isAtRest);
            }
        }
    }

    private boolean isAtRest() {
        LanePlaces seen = view.places(view.getContent());
        LanePlaces rest = LanePlaces.atRest(view.getContent().layout(), view.frame());
        return IntStream.range(0, view.getContent().layout().rowCount())
                .allMatch(row -> seen.rowTop(row) == rest.rowTop(row) && seen.rowPresence(row) == 1);
    }

    @Test
    void selectionOnTheTimelineReachesTheWorkspaceAndBack() {
        onFx(() -> view.setSelection(List.of(agreement("alibaba-top"))));
        assertEquals(List.of(agreement("alibaba-top")), state().selection());

        onFx(workspace::clearSelection);

        assertEquals(List.of(), from(view::getSelection));
    }

    @Test
    void whatIsChosenElsewhereComesIntoView() {
        onFx(() -> workspace.show(state().withWindow(new ViewState.Window(0, 2000))));
        var key = agreement("alibaba-top");
        onFx(() -> view.setScrollY(view.maxScrollY()));

        onFx(() -> workspace.focusOn(key));
        settle();

        var content = from(view::getContent);
        int placement = content.layout().placementOf(content.item(key).orElseThrow(), 0);
        assertTrue(from(() -> ScrollAnchor.shows(content.layout(), view.frame(), placement)));
    }

    @Test
    void clickOnAHeaderFoldsTheLaneAndAnotherUnfoldsIt() {
        String path = from(() -> view.getContent().layout().lanes().path(0));

        hands().click(plot(100, 60));
        assertEquals(Set.of(path), state().collapsed());
        assertTrue(from(() -> view.getContent().layout().lanes().collapsed(0)));
        hands().click(plot(100, 60));

        assertEquals(Set.of(), state().collapsed());
    }

    @Test
    void legendAsksTheFilterForAColourAndNoLonger() {
        ToggleButton first = find(".legend-entry");
        String words = from(first::getText);

        click(first);
        assertEquals(1, state().filter().keys(Dimension.KIND).size());
        ToggleButton chosen = find(".legend-entry:selected");
        assertEquals(words, from(chosen::getText));
        click(chosen);

        assertTrue(state().filter().isNone());
    }

    @Test
    void legendFollowsWhatColoursStandFor() {
        onFx(() -> workspace.show(state().withColourBy(Dimension.COUNTRY)));
        settle();

        List<String> labels = from(() -> robot.lookup(".legend-entry").queryAll().stream()
                .map(node -> ((Labeled) node).getText()).toList());
        assertTrue(labels.contains("China"), labels::toString);
    }

    private ViewState state() {
        return from(workspace::getState);
    }

    private Point2D plot(double x, double y) {
        return in(((TimelineViewSkin) from(view::getSkin)).plot(), x, y);
    }
}
