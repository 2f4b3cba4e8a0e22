package org.sponsorline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.timeline.behavior.MarkPlace;
import org.sponsorline.layout.row.Hit;
import org.sponsorline.layout.row.LanePlaces;
import org.sponsorline.model.Dataset;

/// Rows glide in a window when lanes change. What must hold before any time has passed is tried within one turn of the
/// JavaFX thread.
final class LaneMotionFxTest extends TimelineFxTest {

    private final Dataset record = Timelines.smallRecord();
    private TimelineContent folded;

    @BeforeEach
    void openThatMoves() {
        open(Timelines.content(record));
        folded = Timelines.content(record, Timelines.lanePaths(content).getFirst());
        onFx(() -> view.animatedProperty().set(true));
    }

    private double seenTop(String id) {
        TimelineContent shown = view.getContent();
        return view.places(shown).rowTop(row(shown, id));
    }

    private double restingTop(String id) {
        TimelineContent shown = view.getContent();
        return LanePlaces.atRest(shown.layout(), view.frame()).rowTop(row(shown, id));
    }

    private static int row(TimelineContent shown, String id) {
        int item = shown.dataset().itemNumber(Timelines.agreement(id));
        return shown.layout().rowOf(shown.layout().firstPlacementOf(item).orElseThrow());
    }

    @Test
    void aRowGoesFromWhereItWasToWhereItIs() {
        double top = from(() -> seenTop("eve"));

        onFx(() -> {
            view.setContent(folded);
            assertEquals(top, seenTop("eve"));
            assertNotEquals(top, restingTop("eve"));
        });
        waitUntil("it has arrived", () -> seenTop("eve") == restingTop("eve"));
        settle();

        long pictures = counts().pictures();
        settle();
        assertEquals(pictures, counts().pictures(), "nothing is painted once all rests");
    }

    @Test
    void thePointerFindsWhatItSees() {
        onFx(() -> {
            Bounds eve = MarkPlace.of(content.layout(), view.frame(), placement("eve"));
            view.setContent(folded);

            Hit hit = view.hit(eve.getCenterX(), eve.getCenterY());

            assertEquals(Timelines.agreement("eve"), folded.key(assertInstanceOf(Hit.OnItem.class, hit).item()));
        });
    }

    @Test
    void nothingMovesWhereMotionIsReduced() {
        onFx(() -> {
            view.animatedProperty().set(false);
            view.setContent(folded);
            assertEquals(restingTop("eve"), seenTop("eve"));
        });
    }

    @Test
    void whoeverDoesSomethingFindsTheLanesAtRest() {
        for (Event event : List.of(wheel(), press(), key())) {
            onFx(() -> {
                view.setContent(folded);
                assertNotEquals(restingTop("eve"), seenTop("eve"));
                Event.fireEvent(skin().plot(), event);
                assertEquals(restingTop("eve"), seenTop("eve"), event::toString);
                view.setContent(content);
                view.laneMotion().finish();
            });
        }
    }

    @Test
    void aPointerThatOnlyMovesLetsThemGoOn() {
        onFx(() -> {
            view.setContent(folded);
            Event.fireEvent(skin().plot(), mouse(MouseEvent.MOUSE_MOVED));
            assertNotEquals(restingTop("eve"), seenTop("eve"));
        });
    }

    @Test
    void anotherChangeGoesOnFromWhereRowsAreSeen() {
        double top = from(() -> seenTop("eve"));
        onFx(() -> view.setContent(folded));
        waitUntil("it is on its way", () -> seenTop("eve") != top);

        onFx(() -> {
            double seen = seenTop("eve");
            view.setContent(content);
            assertEquals(seen, seenTop("eve"));
        });
        waitUntil("it is back", () -> seenTop("eve") == top);
    }

    @Test
    void scrollingEndsIt() {
        onFx(() -> stage.setHeight(220));
        settle();
        onFx(() -> {
            view.setContent(folded);
            view.setContent(content);
            view.setScrollY(20);
            assertTrue(view.getScrollY() > 0);
            assertEquals(restingTop("eve"), seenTop("eve"));
        });
    }

    @Test
    void whileOneAlreadyMovesLanesAreThereAtOnce() {
        onFx(() -> {
            view.beginAdjusting(this);
            view.setContent(folded);
            assertEquals(restingTop("eve"), seenTop("eve"));
            view.endAdjusting(this);
        });
    }

    private static Event wheel() {
        return new ScrollEvent(
                ScrollEvent.SCROLL, 400, 300, 400, 300, false, false, false, false, true, false, 0, 0, 0, 0,
                ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null);
    }

    private static Event press() {
        return mouse(MouseEvent.MOUSE_PRESSED);
    }

    private static MouseEvent mouse(EventType<MouseEvent> type) {
        return new MouseEvent(
                type, 400, 590, 400, 590, MouseButton.SECONDARY, 1, false, false, false, false, false, false,
                type == MouseEvent.MOUSE_PRESSED, false, false, true, new PickResult(null, 400, 590));
    }

    private static Event key() {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F24, false, false, false, false);
    }
}
