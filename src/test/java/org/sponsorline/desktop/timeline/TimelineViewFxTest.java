package org.sponsorline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.sponsorline.desktop.timeline.Timelines.agreement;

import de.sandec.jmemorybuddy.JMemoryBuddy;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.timeline.behavior.MarkPlace;
import org.sponsorline.paint.colour.Palette;

final class TimelineViewFxTest extends TimelineFxTest {

    @Test
    void manyChangesInOnePulsePaintOnce() {
        open(Timelines.content(Timelines.smallRecord()));
        var before = counts();

        onFx(() -> {
            for (int step = 1; step <= 20; step++) {
                view.setViewport(view.getViewport().pannedBy(step));
                view.setSelection(List.of(agreement(step % 2 == 0 ? "ada" : "bea")));
            }
        });
        settle();

        assertEquals(before.pictures() + 1, counts().pictures());
        assertEquals(before.overlays() + 1, counts().overlays());
    }

    @Test
    void focusPaintsTheOverlayAlone() {
        open(Timelines.content(Timelines.smallRecord()));
        var before = counts();

        onFx(() -> view.focusPlacement(placement("bea")));
        settle();

        assertEquals(before.pictures(), counts().pictures());
        assertEquals(before.overlays() + 1, counts().overlays());
    }

    @Test
    void selectionPaintsThePictureBehindWhichTheRestRecedesOnce() {
        open(Timelines.content(Timelines.smallRecord()));
        var before = counts();

        onFx(() -> view.setSelection(List.of(agreement("ada"))));
        settle();

        assertEquals(before.pictures() + 1, counts().pictures());
        assertEquals(before.overlays() + 1, counts().overlays());
    }

    @Test
    void aStillTimelinePaintsNothing() {
        open(Timelines.content(Timelines.smallRecord()));
        var before = counts();

        settle();
        settle();

        assertEquals(before, counts());
    }

    @Test
    void anotherPalettePaintsEverything() {
        open(Timelines.content(Timelines.smallRecord()));
        var before = counts();

        onFx(() -> view.paletteProperty().set(Palette.DARK));
        settle();

        assertEquals(before.pictures() + 1, counts().pictures());
        assertEquals(before.overviews() + 1, counts().overviews());
        int shown = from(() -> view.snapshot(null, null).getPixelReader().getArgb(450, 520));
        assertEquals(Palette.DARK.ground(), shown);
    }

    @Test
    void canvasesAreNeverLargerThanWhatCanBeSeen() {
        open(Timelines.content(Timelines.largeRecord(20_000, 40, 1)));
        assertTrue(content.layout().height() > 5_000);

        for (Node canvas : from(() -> view.lookupAll("Canvas"))) {
            assertTrue(from(() -> ((Canvas) canvas).getWidth()) <= 900);
            assertTrue(from(() -> ((Canvas) canvas).getHeight()) <= 600);
        }
    }

    @Test
    void canvasesGrowAndShrinkWithTheWindow() {
        open(Timelines.content(Timelines.smallRecord()));
        double before = frame().widthPx();

        onFx(() -> stage.setWidth(stage.getWidth() - 120));
        waitUntil("it is narrower", () -> view.plotWidthProperty().get() == before - 120);

        assertEquals(TWENTY_YEARS, viewport(), "the same span in less room");
    }

    @Test
    void scrollBarFollowsAndLeads() {
        open(Timelines.content(Timelines.largeRecord(2_000, 10, 1)));
        ScrollBar bar = from(() -> view.lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
                .filter(found -> found.getOrientation() == Orientation.VERTICAL).findFirst().orElseThrow());
        assertEquals(from(view::maxScrollY), from(bar::getMax));

        onFx(() -> view.setScrollY(200));
        assertEquals(200, from(bar::getValue));
        onFx(() -> bar.setValue(321));

        assertEquals(321, from(view::getScrollY));
    }

    @Test
    void scrollingEndsWithTheLanes() {
        open(Timelines.content(Timelines.largeRecord(2_000, 10, 1)));

        onFx(() -> view.setScrollY(1e9));
        assertEquals(content.layout().height() - (frame().heightPx() - content.layout().metrics().axisHeight()), from(view::getScrollY), 1);
        onFx(() -> view.setScrollY(-5));

        assertEquals(0, from(view::getScrollY));
    }

    @Test
    void selectedItemKeepsItsHeightWhenLanesAreLaidOutAnew() {
        var record = Timelines.largeRecord(2_000, 10, 1);
        open(Timelines.content(record));
        var layout = content.layout();
        int placement = layout.firstInRow(layout.lanes().firstRow(6)) + 3;
        var key = content.key(layout.item(placement));
        onFx(() -> {
            view.setScrollY(layout.lanes().rowTop(layout.rowOf(placement)) - 222);
            view.setSelection(List.of(key));
            view.setViewport(view.getViewport().centredOn(layout.from(placement)));
        });
        double before = from(() -> MarkPlace.of(layout, view.frame(), placement).getMinY());

        var wider = Timelines.content(record, Timelines.PX_PER_DAY * 4);
        onFx(() -> view.setContent(wider));

        int after = wider.layout().placementOf(wider.dataset().itemNumber(key), 0);
        assertEquals(before, from(() -> MarkPlace.of(wider.layout(), view.frame(), after).getMinY()), 1);
    }

    @Test
    void laneAtTheTopStaysThereWhenLanesAboveItFold() {
        var record = Timelines.largeRecord(2_000, 10, 1);
        open(Timelines.content(record));
        var lanes = content.layout().lanes();
        onFx(() -> {
            view.setScrollY(lanes.top(5));
            view.setViewport(view.getViewport().pannedBy(100_000));
        });

        var folded = Timelines.content(record, lanes.path(1), lanes.path(2));
        onFx(() -> view.setContent(folded));

        assertEquals(folded.layout().lanes().top(5), from(view::getScrollY), 1);
        assertTrue(folded.layout().lanes().top(5) < lanes.top(5) - 500);
    }

    @Test
    void keyboardStaysOnItsItemWhenLanesAreLaidOutAnew() {
        var record = Timelines.largeRecord(2_000, 10, 1);
        open(Timelines.content(record));
        onFx(() -> view.focusPlacement(777));
        var key = from(view::getFocusedItem);

        var other = Timelines.content(record, Timelines.PX_PER_DAY * 3);
        onFx(() -> view.setContent(other));

        assertEquals(key, from(view::getFocusedItem));
        assertEquals(key, other.key(other.layout().item(from(view::focusedPlacement))));
    }

    @Test
    void keyboardIsNowhereWhenItsItemIsGone() {
        open(Timelines.content(Timelines.smallRecord()));
        onFx(() -> view.focusPlacement(placement("cid")));

        onFx(() -> view.setContent(Timelines.content(Timelines.smallRecord(), "Alpha")));

        assertNull(from(view::getFocusedItem));
    }

    @Test
    void revealBringsAnItemIntoViewInTimeAndHeight() {
        open(Timelines.content(Timelines.largeRecord(20_000, 40, 1)));
        int last = content.layout().placementCount() - 1;

        onFx(() -> view.reveal(content.key(content.layout().item(last))));

        var mark = from(() -> MarkPlace.of(content.layout(), view.frame(), last));
        assertTrue(mark.getWidth() > 0, () -> "at " + mark);
        assertTrue(mark.getMinY() > content.layout().metrics().axisHeight() && mark.getMaxY() < frame().heightPx(), () -> "at " + mark);
    }

    @Test
    void revealOfWhatIsInViewMovesNothing() {
        open(Timelines.content(Timelines.smallRecord()));

        onFx(() -> view.reveal(agreement("dee")));

        assertEquals(TWENTY_YEARS, viewport());
    }

    @Test
    void animatedWayEndsWhereItShould() {
        open(Timelines.content(Timelines.smallRecord()));
        onFx(() -> view.animatedProperty().set(true));
        var target = TWENTY_YEARS.zoomedAbout(16_800, 6);

        onFx(() -> view.glideTo(target));
        assertEquals(TWENTY_YEARS, viewport(), "it begins where it was");
        waitUntil("it has arrived", () -> !view.isAdjusting());

        assertEquals(target, viewport());
    }

    @Test
    void focusedItemIsSpoken() {
        open(Timelines.content(Timelines.smallRecord()));
        assertEquals(AccessibleRole.LIST_VIEW, from(view::getAccessibleRole));
        assertNull(from(() -> view.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM)));

        onFx(() -> view.focusPlacement(placement("bea")));
        Node first = from(() -> (Node) view.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));
        String spoken = from(first::getAccessibleText);
        assertTrue(spoken.contains("Bea") && spoken.contains("Alpha"), spoken);
        onFx(() -> view.focusPlacement(placement("dee")));
        Node second = from(() -> (Node) view.queryAccessibleAttribute(AccessibleAttribute.FOCUS_ITEM));

        assertNotSame(first, second, "a reader speaks when it meets another node");
        assertTrue(from(second::getAccessibleText).contains("Dee"));
    }

    @Test
    void selectionIsSpoken() {
        open(Timelines.content(Timelines.smallRecord()));
        onFx(() -> view.focusPlacement(placement("bea")));
        assertEquals(List.of(), from(() -> view.queryAccessibleAttribute(AccessibleAttribute.SELECTED_ITEMS)));

        onFx(() -> view.setSelection(List.of(agreement("bea"))));

        assertEquals(1, from(() -> ((List<?>) view.queryAccessibleAttribute(AccessibleAttribute.SELECTED_ITEMS)).size()));
    }

    @Test
    void nothingToShowIsShownAsNothing() {
        show(900, 600, () -> {
            view = new TimelineView(Locale.ENGLISH);
            return new BorderPane(view);
        });

        hands().click(plot(300, 300));
        hands().drag(plot(300, 300), plot(400, 300));
        hands().wheel(plot(300, 300), 2);

        assertTrue(from(() -> view.getPseudoClassStates().toString()).contains("empty"));
    }

    @Test
    void aTimelineTakenAwayIsForgotten() {
        JMemoryBuddy.memoryTest(checker -> {
            open(Timelines.content(Timelines.smallRecord()));
            hands().move(middleOf("bea"));
            hands().click(middleOf("bea"));
            checker.assertCollectable(view);
            checker.setAsReferenced(stage);
            onFx(() -> ((BorderPane) stage.getScene().getRoot()).setCenter(null));
            settle();
            view = null;
            content = null;
        });
    }

    @Test
    void aDisposedSkinLeavesTheControlAlone() {
        open(Timelines.content(Timelines.smallRecord()));
        var old = from(this::skin);

        onFx(() -> view.setSkin(new TimelineViewSkin(view)));
        settle();
        var before = from(old::counts);
        onFx(() -> view.setViewport(view.getViewport().pannedBy(50)));
        settle();

        assertEquals(before, from(old::counts));
    }
}
