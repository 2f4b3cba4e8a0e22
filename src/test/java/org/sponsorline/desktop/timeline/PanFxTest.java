package org.sponsorline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;

final class PanFxTest extends TimelineFxTest {

    @Test
    void dragMovesTheDayUnderThePointerWithIt() {
        open(Timelines.content(Timelines.smallRecord()));
        double held = dayAt(500);

        hands().drag(plot(500, 400), plot(380, 400));

        assertEquals(380, frame().scale().xOf(held), 1);
    }

    @Test
    void dragMovesLanesUpAndDown() {
        open(Timelines.content(Timelines.largeRecord(2_000, 10, 1)));

        hands().drag(plot(500, 400), plot(500, 150));
        assertEquals(250, from(view::getScrollY), 1);

        hands().drag(plot(500, 150), plot(500, 590));
        assertEquals(0, from(view::getScrollY), "lanes end at the top");
    }

    @Test
    void dragOnTheAxisKeepsTheLanes() {
        open(Timelines.content(Timelines.largeRecord(2_000, 10, 1)));
        onFx(() -> view.setScrollY(300));

        hands().drag(plot(500, 20), plot(400, 120));

        assertEquals(300, from(view::getScrollY));
    }

    @Test
    void dragWithTheMiddleButtonMovesToo() {
        open(Timelines.content(Timelines.smallRecord()));
        double held = dayAt(500);

        hands().drag(MouseButton.MIDDLE, plot(500, 400), plot(600, 400));

        assertEquals(600, frame().scale().xOf(held), 1);
    }

    @Test
    void stepsOfADragAreOneChange() {
        open(Timelines.content(Timelines.smallRecord()));
        var adjusting = new ArrayList<Boolean>();
        onFx(() -> view.adjustingProperty().subscribe(now -> { adjusting.add(now); }));

        hands().drag(plot(500, 400), plot(380, 400));

        assertEquals(List.of(false, true, false), from(() -> List.copyOf(adjusting)));
    }

    @Test
    void smallMovesOfAClickDragNothing() {
        open(Timelines.content(Timelines.smallRecord()));
        var before = viewport();

        hands().drag(plot(500, 400), plot(502, 401));

        assertEquals(before, viewport());
    }

    @Test
    void quickDragGlidesOnAndComesToRest() {
        open(Timelines.content(Timelines.smallRecord()));
        onFx(() -> view.animatedProperty().set(true));
        double held = dayAt(500);

        hands().flick(plot(500, 400), plot(400, 400));
        waitUntil("it rests", () -> !view.isAdjusting());

        assertTrue(frame().scale().xOf(held) < 390, () -> "at " + frame().scale().xOf(held));
    }

    @Test
    void withoutInertiaItStaysWhereItWasLeft() {
        open(Timelines.content(Timelines.smallRecord()));
        onFx(() -> {
            view.animatedProperty().set(true);
            view.inertiaProperty().set(false);
        });
        double held = dayAt(500);

        hands().drag(plot(500, 400), plot(400, 400));

        assertFalse(from(view::isAdjusting));
        assertEquals(400, frame().scale().xOf(held), 1);
    }

    @Test
    void pressStopsWhatGlides() {
        open(Timelines.content(Timelines.smallRecord()));
        onFx(() -> view.animatedProperty().set(true));
        hands().drag(plot(500, 400), plot(400, 400));

        hands().pressMouse(MouseButton.PRIMARY, plot(500, 400));
        var held = viewport();
        settle();

        assertEquals(held, viewport());
        assertFalse(from(view::isAdjusting));
        hands().releaseMouse(MouseButton.PRIMARY);
    }

    @Test
    void theRecordCannotBeLost() {
        open(Timelines.content(Timelines.smallRecord()));

        for (int i = 0; i < 6; i++) {
            hands().drag(plot(50, 400), plot(850, 400));
        }

        double first = content.overview().startDay();
        assertTrue(viewport().endDay() > first, () -> viewport() + " is before " + first);
    }
}
