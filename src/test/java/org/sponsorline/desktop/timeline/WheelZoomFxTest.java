package org.sponsorline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ZoomEvent;
import org.junit.jupiter.api.Test;

final class WheelZoomFxTest extends TimelineFxTest {

    @Test
    void zoomKeepsAnchorDateUnderPointer() {
        open(Timelines.content(Timelines.smallRecord()));
        double anchor = dayAt(620);
        double before = viewport().spanDays();

        hands().wheel(plot(620, 300), 3, KeyCode.CONTROL);

        assertTrue(viewport().spanDays() < before * 0.6);
        assertEquals(620, frame().scale().xOf(anchor), 1);
    }

    @Test
    void zoomOutAndInAgainComesBack() {
        open(Timelines.content(Timelines.smallRecord()));
        var before = viewport();

        hands().wheel(plot(300, 300), -2, KeyCode.CONTROL);
        assertTrue(viewport().spanDays() > before.spanDays() * 1.4);
        hands().wheel(plot(300, 300), 2, KeyCode.CONTROL);

        assertEquals(before.startDay(), viewport().startDay(), 0.01);
        assertEquals(before.endDay(), viewport().endDay(), 0.01);
    }

    @Test
    void animatedNotchesAddUpAboutThePointer() {
        open(Timelines.content(Timelines.smallRecord()));
        onFx(() -> view.animatedProperty().set(true));
        double anchor = dayAt(620);
        double before = viewport().spanDays();

        hands().wheel(plot(620, 300), 4, KeyCode.CONTROL);
        waitUntil("it rests", () -> !view.isAdjusting());

        assertEquals(620, frame().scale().xOf(anchor), 1);
        assertEquals(before / Math.pow(1.25, 4), viewport().spanDays(), 1);
    }

    @Test
    void wheelOverTheAxisZoomsToo() {
        open(Timelines.content(Timelines.smallRecord()));
        double anchor = dayAt(620);
        double before = viewport().spanDays();

        hands().wheel(plot(620, 10), 1, KeyCode.CONTROL);

        assertTrue(viewport().spanDays() < before);
        assertEquals(620, frame().scale().xOf(anchor), 1);
    }

    @Test
    void wheelAloneScrollsLanesAndKeepsTime() {
        open(Timelines.content(Timelines.largeRecord(2_000, 10, 1)));
        var before = viewport();

        hands().wheel(plot(400, 300), -3);
        assertEquals(120, from(view::getScrollY));
        hands().wheel(plot(400, 300), 1);

        assertEquals(80, from(view::getScrollY));
        assertEquals(before, viewport());
    }

    @Test
    void wheelWithShiftMovesInTime() {
        open(Timelines.content(Timelines.largeRecord(2_000, 10, 1)));
        double held = dayAt(400);

        hands().wheel(plot(400, 300), -1, KeyCode.SHIFT);

        assertEquals(360, frame().scale().xOf(held), 1);
        assertEquals(0, from(view::getScrollY));
    }

    @Test
    void sidewaysFingersMoveInTime() {
        open(Timelines.content(Timelines.smallRecord()));
        double held = dayAt(400);

        hands().scroll(plot(400, 300), 12, 0);

        assertEquals(412, frame().scale().xOf(held), 1);
    }

    @Test
    void pinchZoomsAboutTheFingers() {
        open(Timelines.content(Timelines.smallRecord()));
        double anchor = dayAt(250);
        double before = viewport().spanDays();

        onFx(() -> {
            var plot = skin().plot();
            plot.fireEvent(new ZoomEvent(
                    ZoomEvent.ZOOM, 250, 300, 250, 300, false, false, false, false, false, false, 1.5, 1.5, null));
        });

        assertEquals(before / 1.5, viewport().spanDays(), 0.01);
        assertEquals(250, frame().scale().xOf(anchor), 1);
    }

    @Test
    void oneTurnIsOneChange() {
        open(Timelines.content(Timelines.smallRecord()));
        var adjusting = new ArrayList<Boolean>();
        onFx(() -> view.adjustingProperty().subscribe(now -> { adjusting.add(now); }));

        hands().wheel(plot(620, 300), 1, KeyCode.CONTROL);
        waitUntil("it rests", () -> !view.isAdjusting());

        assertEquals(List.of(false, true, false), from(() -> List.copyOf(adjusting)));
    }

    @Test
    void zoomedFarOutTheRecordStillFillsAQuarter() {
        open(Timelines.content(Timelines.smallRecord()));

        hands().wheel(plot(450, 300), -40, KeyCode.CONTROL);

        double whole = content.overview().endDay() - content.overview().startDay();
        assertEquals(4 * whole, viewport().spanDays(), 1);
    }
}
