package org.sponsorline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.geometry.Bounds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.WindowFxTest;
import org.sponsorline.desktop.timeline.behavior.MarkPlace;
import org.sponsorline.desktop.timeline.motion.ScrollAnchor;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.layout.PlacementSet;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.query.Related;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Window;

/// What belongs to the selection lights up on the timeline of the real window, and is led to.
final class RelatedFxTest extends WindowFxTest {

    private static final Window LONG_AGO = new Window(day(1930), day(1945));

    private TimelineView view;

    @BeforeEach
    void open() {
        startOnBundledRecord();
        view = from(() -> (TimelineView) stage.getScene().lookup(".timeline-view"));
    }

    @Test
    void whatBelongsToTheSelectionLightsUpWhereItStands() {
        for (String entry : List.of(
                "organization:alibaba", "organization:ioc", "edition:tokyo-2020", "source:gt-2021",
                "agreement:alibaba-top", "agreement:visa-top-2013", "milestone:gt-chinese-firms-help")) {
            onFx(() -> workspace().select(key(entry)));
            Arrangement arrangement = from(() -> workspace().getArrangement());
            ItemSet items = Related.of(arrangement.index(), List.of(key(entry)));
            assertFalse(items.isEmpty(), entry);
            awaitLight();

            Set<String> expected = new TreeSet<>();
            items.forEach(item -> {
                // What nothing dates stands in no lane.
                if (arrangement.layout().placementsOf(item) > 0) {
                    expected.add(arrangement.dataset().item(item).key().toString());
                }
            });
            assertEquals(expected, lit(), entry);
        }
    }

    @Test
    void theyAreSeenAsRingsAroundTheirBars() {
        onFx(() -> workspace().select(key("organization:alibaba")));
        awaitLight();
        settle();
        var plot = from(() -> ((TimelineViewSkin) view.getSkin()).plot());
        int lit = pixel(plot, "agreement:alibaba-top");
        onFx(() -> workspace().clearSelection());
        settle();

        assertFalse(lit == pixel(plot, "agreement:alibaba-top"), "the ring is where nothing is without it");
    }

    /// The colour just above a bar's middle, where only a ring can be.
    private int pixel(PlotPane plot, String entry) {
        Bounds mark = from(() -> {
            var content = view.getContent();
            return MarkPlace.of(content.layout(), view.frame(),
                    content.layout().placementOf(content.item(key(entry)).orElseThrow(), 0));
        });
        var image = from(() -> plot.snapshot(null, null));
        return image.getPixelReader().getArgb((int) mark.getCenterX(), (int) mark.getMinY() - 2);
    }

    @Test
    void aLinkOrASearchLeadsToSomethingOfIt() {
        for (String entry : List.of(
                "organization:kuaishou", "edition:tokyo-2020", "source:gt-2021", "agreement:alibaba-top")) {
            show(state().withSelection(List.of()).withWindow(LONG_AGO));

            onFx(() -> workspace().focusOn(key(entry)));
            waitUntil("something of " + entry + " is in sight", this::anySelectedOrRelatedInSight);

            onFx(workspace()::back);
            assertEquals(LONG_AGO, state().window(), "selection and the way to it are one step");
            assertTrue(state().selection().isEmpty());
        }
    }

    /// The nearest of Visa's agreements ended in 2012.
    @Test
    void whatIsInForceIsLedToRatherThanWhatHasEnded() {
        show(state().withSelection(List.of()).withWindow(LONG_AGO));

        onFx(() -> workspace().focusOn(key("organization:visa")));
        waitUntil("something of it is in sight", this::anySelectedOrRelatedInSight);
        settle();

        assertTrue(state().window().endDay() > day(2021), state().window().toString());
    }

    @Test
    void anEditionIsLedToByItsDays() {
        show(state().withWindow(LONG_AGO));

        onFx(() -> workspace().focusOn(key("edition:tokyo-2020")));
        double held = LocalDate.of(2021, 7, 23).toEpochDay();
        waitUntil("the days of the Games are shown", () -> {
            Window window = workspace().getState().window();
            return window.startDay() < held && held < window.endDay();
        });
    }

    @Test
    void whatIsInSightAlreadyMovesNothing() {
        onFx(() -> workspace().focusOn(key("organization:alibaba")));
        awaitLight();
        double scrollY = from(view::getScrollY);
        Window window = state().window();

        onFx(() -> workspace().focusOn(key("organization:visa")));
        awaitLight();
        settle();

        assertEquals(window, state().window());
        assertEquals(scrollY, from(view::getScrollY));
    }

    @Test
    void aClickOnABarMovesNothingHoweverLittleOfItIsSeen() {
        Window window = new Window(day(2028), day(2048));
        show(state().withWindow(window));
        Bounds mark = from(() -> {
            var content = view.getContent();
            return MarkPlace.of(content.layout(), view.frame(),
                    content.layout().placementOf(content.item(key("agreement:alibaba-top")).orElseThrow(), 0));
        });
        double scrollY = from(view::getScrollY);

        click(in(from(() -> ((TimelineViewSkin) view.getSkin()).plot()), from(view::frame).namesPx() + 12, mark.getCenterY()));
        awaitLight();
        settle();

        assertEquals(key("agreement:alibaba-top"), state().lead());
        assertEquals(window, state().window());
        assertEquals(scrollY, from(view::getScrollY));
    }

    @Test
    void aFoldedLaneUnfoldsForWhatIsLedTo() {
        onFx(() -> workspace().show(folded(state())));
        waitUntil("the lanes are folded", () -> workspace().getArrangement().layout().placementCount() == 0);

        onFx(() -> workspace().focusOn(key("agreement:alibaba-top")));
        waitUntil("it has a place in sight", this::anySelectedOrRelatedInSight);

        int all = from(() -> workspace().getArrangement().grouping().size());
        assertEquals(all - 1, state().collapsed().size(), "the other lanes stay folded");
    }

    private ViewState folded(ViewState state) {
        Set<String> paths = new TreeSet<>();
        for (int lane = 0; lane < workspace().getArrangement().grouping().size(); lane++) {
            paths.add(workspace().getArrangement().grouping().path(lane));
        }
        return state.withCollapsed(paths);
    }

    private void awaitLight() {
        waitUntil("what belongs to it is lit", () -> !view.relatedProperty().get().isEmpty());
    }

    private boolean anySelectedOrRelatedInSight() {
        var content = view.getContent();
        TimelineLayout layout = content.layout();
        PlacementSet related = view.relatedProperty().get();
        for (int placement = 0; placement < layout.placementCount(); placement++) {
            boolean meant = related.isOf(layout) && related.anyIn(placement, placement + 1)
                    || view.getSelection().contains(content.key(layout.item(placement)));
            if (meant && ScrollAnchor.shows(layout, view.frame(), placement)
                    && layout.from(placement) < view.getViewport().endDay()
                    && layout.to(placement) > view.getViewport().startDay()) {
                return true;
            }
        }
        return false;
    }

    private Set<String> lit() {
        return from(() -> {
            var content = view.getContent();
            PlacementSet related = view.relatedProperty().get();
            assertTrue(related.isOf(content.layout()));
            Set<String> keys = new TreeSet<>();
            for (int placement = 0; placement < content.layout().placementCount(); placement++) {
                if (related.anyIn(placement, placement + 1)) {
                    keys.add(content.key(content.layout().item(placement)).toString());
                }
            }
            return keys;
        });
    }

    private static double day(int year) {
        return LocalDate.of(year, 1, 1).toEpochDay();
    }
}
