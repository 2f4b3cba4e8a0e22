package org.sponsorline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sponsorline.desktop.timeline.behavior.RubberBand;

final class RubberBandFxTest extends TimelineFxTest {

    @ParameterizedTest
    @EnumSource(names = {"ALT", "SHIFT"})
    void dragWithAKeyZoomsToTheSpanDrawn(KeyCode key) {
        open(Timelines.content(Timelines.smallRecord()));
        double start = dayAt(200);
        double end = dayAt(500);

        hands().drag(plot(200, 300), plot(500, 320), key);

        assertEquals(start, viewport().startDay(), 10);
        assertEquals(end, viewport().endDay(), 10);
    }

    @Test
    void spanMayBeDrawnBackwards() {
        open(Timelines.content(Timelines.smallRecord()));
        double start = dayAt(200);
        double end = dayAt(500);

        hands().drag(plot(500, 300), plot(200, 320), KeyCode.SHIFT);

        assertEquals(start, viewport().startDay(), 10);
        assertEquals(end, viewport().endDay(), 10);
    }

    @Test
    void spanIsShownWithItsDatesWhileItIsDrawn() {
        open(Timelines.content(Timelines.smallRecord()));
        var before = viewport();

        var band = from(() -> (RubberBand.Band) view.lookup(".rubber-band"));
        draw(plot(200, 300), plot(500, 300), () -> {
            assertTrue(from(band::isVisible));
            assertEquals(300, from(() -> band.getLayoutBounds().getWidth()), 1);
            assertEquals("2012 – 2019", from(band::text));
            assertEquals(before, viewport());
        });

        assertFalse(from(band::isVisible));
    }

    @Test
    void escapeGivesItUp() {
        open(Timelines.content(Timelines.smallRecord()));
        var before = viewport();

        draw(plot(200, 300), plot(500, 300), () -> press(KeyCode.ESCAPE));

        assertEquals(before, viewport());
        assertFalse(from(() -> view.lookup(".rubber-band").isVisible()));
    }

    @Test
    void shiftClickDrawsNothing() {
        open(Timelines.content(Timelines.smallRecord()));
        var before = viewport();

        hands().click(plot(450, 500), KeyCode.SHIFT);

        assertEquals(before, viewport());
    }

    /// Draws with Shift held, and looks before letting go.
    private void draw(Point2D from, Point2D to, Runnable look) {
        hands().holding(KeyCode.SHIFT, () -> {
            hands().pressMouse(MouseButton.PRIMARY, from);
            hands().dragTo(from, to);
            look.run();
            hands().releaseMouse(MouseButton.PRIMARY);
        });
    }
}
