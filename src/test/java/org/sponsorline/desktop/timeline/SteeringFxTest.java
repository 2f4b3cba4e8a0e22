package org.sponsorline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sponsorline.desktop.timeline.Timelines.agreement;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.desktop.timeline.motion.Move;
import org.sponsorline.desktop.timeline.behavior.MarkPlace;
import org.sponsorline.desktop.timeline.behavior.TimelineSteering;
import org.sponsorline.desktop.timeline.focus.MarkRun;
import org.sponsorline.layout.Frame;
import org.sponsorline.model.EntryKey;
import org.sponsorline.time.Viewport;

final class SteeringFxTest extends TimelineFxTest {

    private TimelineSteering steering;

    @ParameterizedTest
    @CsvSource({
        "bea, LEFT, ada",
        "bea, RIGHT, cid",
        "ada, LEFT, ada",
        "cid, RIGHT, cid",
        "bea, DOWN, dee",
        "dee, DOWN, eve",
        "eve, UP, dee",
        "dee, UP, bea",
        "dee, NEXT_IN_LANE, eve",
        "eve, PREVIOUS_IN_LANE, dee",
        "ada, NEXT_IN_LANE, bea",
        "bea, FIRST, ada",
        "ada, LAST, cid",
        "eve, FIRST, dee",
        "ada, UP, ada",
    })
    void stepsLeadFromItemToItem(String from, Move move, String to) {
        steer(Timelines.content(Timelines.smallRecord()));
        focus(from);

        onFx(() -> steering.move(move));

        assertEquals(agreement(to), from(view::getFocusedItem));
    }

    @Test
    void goingDownKeepsToTheColumn() {
        steer(Timelines.content(Timelines.smallRecord()));
        focus("cid");

        onFx(() -> steering.move(Move.DOWN));
        onFx(() -> steering.move(Move.UP));

        assertEquals(agreement("cid"), from(view::getFocusedItem), "not bea, which is nearer to what lay between");
    }

    @Test
    void firstStepBeginsInTheMiddleOfTheScreen() {
        steer(Timelines.content(Timelines.largeRecord(2_000, 10, 1)));
        onFx(() -> view.setScrollY(500));

        onFx(() -> steering.move(Move.RIGHT));

        Bounds mark = from(() -> MarkPlace.of(content.layout(), view.frame(), view.focusedPlacement()));
        assertEquals(frame().heightPx() / 2, mark.getCenterY(), 60);
        assertTrue(mark.getMinX() < frame().widthPx() && mark.getMaxX() > 0);
    }

    @Test
    void firstStepBeginsAtTheSelectionWhereItIsInSight() {
        steer(Timelines.content(Timelines.smallRecord()));
        onFx(() -> view.setSelection(List.of(agreement("eve"))));

        onFx(() -> steering.move(Move.RIGHT));

        assertEquals(agreement("eve"), from(view::getFocusedItem));
    }

    @Test
    void stepOutOfSightBringsTheItemIntoView() {
        steer(Timelines.content(Timelines.smallRecord()));
        onFx(() -> view.setViewport(new Viewport(15_300, 16_500)));
        focus("ada");

        onFx(() -> steering.move(Move.LAST));

        Frame frame = frame();
        double start = content.layout().from(placement("cid"));
        assertTrue(frame.viewport().startDay() < start && start < frame.viewport().endDay());
        assertEquals(1_200, frame.viewport().spanDays(), 1e-6, "the scale stays");
    }

    @Test
    void screensUpAndDownFollowTheWindow() {
        steer(Timelines.content(Timelines.largeRecord(2_000, 10, 1)));
        onFx(() -> steering.move(Move.DOWN));
        double before = rowTop();

        onFx(() -> steering.move(Move.SCREEN_DOWN));
        double screen = (frame().heightPx() - 48) * 0.9;
        assertEquals(before + screen, rowTop(), 40);
        assertTrue(from(view::getScrollY) > 0);
        onFx(() -> steering.move(Move.SCREEN_UP));

        assertEquals(before, rowTop(), 40);
    }

    @Test
    void timeRunsToTheRightAlsoWhereWordsRunToTheLeft() {
        steer(Timelines.content(Timelines.smallRecord()));
        onFx(() -> stage.getScene().getRoot().setNodeOrientation(NodeOrientation.RIGHT_TO_LEFT));
        settle();
        focus("bea");

        onFx(() -> steering.move(Move.RIGHT));

        assertEquals(agreement("cid"), from(view::getFocusedItem));
        assertTrue(markOf("cid").getMinX() > markOf("bea").getMinX());
        double start = viewport().startDay();
        hands().drag(plot(400, 300), plot(300, 300));
        assertTrue(viewport().startDay() > start, "what is under the pointer goes with it");
    }

    @Test
    void foldedLanesAreStoppedAt() {
        steer(Timelines.content(Timelines.smallRecord(), "Beta"));
        focus("cid");

        onFx(() -> steering.move(Move.DOWN));
        assertEquals("Beta", from(() -> content.layout().lanes().label(view.focusedLane())));
        assertEquals("Lane Beta, 2 items, folded", from(() -> skin().speech().text()));
        onFx(() -> steering.move(Move.UP));

        assertEquals(agreement("cid"), from(view::getFocusedItem), "in the column one came from");
    }

    @Test
    void whatIsDrawnAsOneIsOneStepAndEnterListsIt() {
        steer(Timelines.content(Timelines.largeRecord(5_000, 2, 40, 3)));
        onFx(() -> view.setViewport(view.reach().whole().withMargin(8)));
        settle();
        int run = from(() -> firstOfARun());
        onFx(() -> view.focusPlacement(run));
        MarkRun here = from(() -> MarkRun.of(content.layout(), view.frame(), run));

        onFx(() -> steering.openDetails());
        ListView<?> list = find(".item-list-items");
        assertEquals(here.end() - here.first(), from(() -> list.getItems().size()));
        assertEquals(List.of(), from(view::getSelection));
        onFx(() -> steering.move(Move.RIGHT));

        assertEquals(here.end(), from(view::focusedPlacement));
        onFx(() -> steering.move(Move.LEFT));
        assertEquals(here.first(), from(view::focusedPlacement));
    }

    private int firstOfARun() {
        for (int placement = 0; placement < content.layout().placementCount(); placement++) {
            MarkRun here = MarkRun.of(content.layout(), view.frame(), placement);
            if (here.isMany() && here.end() < content.layout().endOfRow(content.layout().rowOf(placement))) {
                return here.first();
            }
        }
        throw new AssertionError("no marks are drawn as one");
    }

    @Test
    void centreBringsItIntoTheMiddleAndAgainFillsTheWidth() {
        steer(Timelines.content(Timelines.smallRecord()));
        focus("cid");
        double span = viewport().spanDays();
        double middle = (content.layout().from(placement("cid")) + content.layout().to(placement("cid"))) / 2.0;

        onFx(() -> steering.centre());
        assertEquals(middle, viewport().centreDay(), 0.01);
        assertEquals(span, viewport().spanDays(), 1e-6);
        onFx(() -> steering.centre());

        assertEquals(middle, viewport().centreDay(), 0.01);
        assertEquals(1_096 * 1.24, viewport().spanDays(), 1);
    }

    @Test
    void centreAfterSomethingElseMovedCentresAgain() {
        steer(Timelines.content(Timelines.smallRecord()));
        focus("cid");
        onFx(() -> steering.centre());
        double span = viewport().spanDays();
        onFx(() -> view.setViewport(view.getViewport().pannedBy(300)));

        onFx(() -> steering.centre());

        assertEquals(span, viewport().spanDays(), 1e-6);
    }

    @Test
    void detailsSelectAndOpen() {
        steer(Timelines.content(Timelines.smallRecord()));
        focus("dee");
        var opened = new ArrayList<EntryKey>();
        onFx(() -> view.actionsProperty().set(new TimelineActions() {
            @Override
            public void toggleFold(String lanePath) {}

            @Override
            public void openDetails(EntryKey key) {
                opened.add(key);
            }

            @Override
            public void showValuesIn(String currency) {}

            @Override
            public List<MenuItem> menu(@Nullable EntryKey key) {
                return List.of();
            }
        }));

        onFx(() -> steering.openDetails());

        assertEquals(List.of(agreement("dee")), opened);
        assertEquals(List.of(agreement("dee")), from(view::getSelection));
    }

    private void steer(TimelineContent shown) {
        open(shown);
        steering = from(() -> new TimelineSteering(view));
    }

    private void focus(String id) {
        onFx(() -> view.focusPlacement(placement(id)));
    }

    private double rowTop() {
        var layout = content.layout();
        return layout.lanes().rowTop(layout.rowOf(from(view::focusedPlacement)));
    }
}
