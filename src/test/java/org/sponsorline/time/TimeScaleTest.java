package org.sponsorline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TimeScaleTest {

    private final TimeScale scale = new TimeScale(new Viewport(100, 300), 1000);

    @ParameterizedTest
    @ValueSource(doubles = {-500, 100, 142.5, 300, 90_000})
    void aDayComesBackFromItsPlace(double day) {
        assertEquals(day, scale.dayAt(scale.xOf(day)), 1e-9);
    }

    @Test
    void aWidthOfZeroPutsEveryDayAtTheEdge() {
        TimeScale none = new TimeScale(new Viewport(100, 300), 0);
        assertEquals(0, none.xOf(250));
        assertEquals(100, none.dayAt(17));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.9, 1.1, 5, 1e9, 1e-9})
    void zoomKeepsAnchorDateUnderPointer(double factor) {
        Viewport zoomed = new Viewport(100, 300).zoomedAbout(150, factor);
        assertEquals(0.25, (150 - zoomed.startDay()) / zoomed.spanDays(), 1e-6);
    }

    @Test
    void zoomStopsAtTheShortestAndTheLongestSpan() {
        assertEquals(Viewport.MIN_SPAN_DAYS, new Viewport(0, 10).zoomedAbout(5, 1e6).spanDays(), 1e-9);
        assertEquals(Viewport.MAX_SPAN_DAYS, new Viewport(0, 10).zoomedAbout(5, 1e-12).spanDays(), 1e-3);
    }

    @Test
    void theWayToAnotherViewportEndsThere() {
        Viewport from = new Viewport(0, 10);
        Viewport to = new Viewport(500, 5_000);
        assertEquals(to, from.towards(to, 1));
        assertEquals(0, from.towards(to, 0).startDay(), 1e-9);
        assertEquals(10, from.towards(to, 0).endDay(), 1e-9);
    }

    @Test
    void aViewportWithoutALengthIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Viewport(5, 5));
        assertThrows(IllegalArgumentException.class, () -> new Viewport(5, Double.NaN));
    }
}
