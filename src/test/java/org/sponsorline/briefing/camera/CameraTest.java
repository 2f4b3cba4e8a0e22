package org.sponsorline.briefing.camera;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sponsorline.briefing.Briefings;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Window;

final class CameraTest {

    private static final int MOVEMENTS = 10_000;
    private static final int STEPS = 60;
    private static final ViewState VIEW = Briefings.VIEW;

    private static double width(Window window) {
        return window.endDay() - window.startDay();
    }

    private static double middle(Window window) {
        return (window.startDay() + window.endDay()) / 2;
    }

    private static Window random(Random random) {
        double width = Math.exp(random.nextDouble() * 10) * 2;
        double start = random.nextDouble() * 60_000 - 30_000;
        return new Window(start, start + width);
    }

    /// Windows from days to centuries: ends are exact, the middle never turns round, the width rises once and falls
    /// once, and is never less than at the narrower end.
    @Test
    void everyMovementIsSteady() {
        Random random = new Random(7);
        for (int movement = 0; movement < MOVEMENTS; movement++) {
            ViewState from = VIEW.withWindow(random(random));
            ViewState to = VIEW.withWindow(random.nextInt(10) == 0
                    ? new Window(from.window().startDay() - 10, from.window().endDay() + 10) : random(random));
            Camera camera = Camera.between(from, to);
            String said = from.window() + " to " + to.window();
            assertEquals(from.window(), camera.at(0).window());
            assertEquals(to.window(), camera.at(1).window());
            assertTrue(camera.duration().compareTo(Camera.LONGEST) <= 0 && !camera.isCut());
            double direction = Math.signum(middle(to.window()) - middle(from.window()));
            double least = Math.min(width(from.window()), width(to.window()));
            double slack = 1e-6 * (1 + least);
            boolean falling = false;
            Window last = from.window();
            for (int step = 1; step <= STEPS; step++) {
                Window window = camera.at(step / (double) STEPS).window();
                assertTrue(direction * (middle(window) - middle(last)) >= -slack, said);
                assertTrue(width(window) >= least - slack, said);
                falling |= width(window) < width(last) - slack;
                assertTrue(!falling || width(window) <= width(last) + slack, said);
                last = window;
            }
        }
    }

    @Test
    void theSameWindowIsTheSameAllTheWay() {
        Camera camera = Camera.between(VIEW, VIEW.withColourBy(Dimension.CATEGORY));

        assertEquals(VIEW.window(), camera.at(0.3).window());
        assertTrue(!camera.isCut());
    }

    @Test
    void aFarWindowIsReachedByGoingOut() {
        Window near = new Window(0, 100);
        Camera camera = Camera.between(VIEW.withWindow(near), VIEW.withWindow(new Window(20_000, 20_100)));

        assertTrue(width(camera.at(0.5).window()) > 5_000);
        assertEquals(10_050, middle(camera.at(0.5).window()), 1);
        assertEquals(Camera.LONGEST, camera.duration());
    }

    @Test
    void isQuickerInTheMiddleThanAtItsEndsAndNeverSlow() {
        Camera camera = Camera.between(VIEW.withWindow(new Window(0, 1000)), VIEW.withWindow(new Window(0, 8000)));
        double whole = Math.log(8);

        double first = Math.log(width(camera.at(0.1).window()) / 1000) / whole;
        double inner = Math.log(width(camera.at(0.55).window()) / width(camera.at(0.45).window())) / whole;

        assertTrue(inner > 0.1 && first > 0.05 && first < inner, first + " and " + inner);
    }

    @Test
    void aCutShowsTheNewViewAtOnce() {
        ViewState to = VIEW.withWindow(new Window(0, 10)).withAsOf(LocalDate.of(2017, 1, 19));
        Camera cut = Camera.cut(VIEW, to);

        assertTrue(cut.isCut());
        assertEquals(new CameraFrame(to.window(), 1, 1, 1, to.asOf()), cut.at(0));
        assertEquals(Duration.ZERO, Camera.between(VIEW, VIEW).duration());
    }

    @Test
    void rowsMoveOnlyWhereTheyChange() {
        EntryKey chosen = new EntryKey(Entry.Kind.AGREEMENT, "x");
        Camera other = Camera.between(VIEW, VIEW.withGroupBy(List.of(Dimension.TIER)));
        Camera same = Camera.between(VIEW, VIEW.withSelection(List.of(chosen)).withWindow(new Window(0, 10)));

        assertEquals(0, other.at(0).rows());
        assertTrue(other.at(0.5).rows() > 0.4 && other.at(0.5).rows() < 0.6);
        assertEquals(1, same.at(0).rows());
        assertEquals(0, same.at(0).accent());
    }

    /// What was learnt between two days comes in the order in which it was learnt.
    @Test
    void theDayRunsFromOneToTheOther() {
        LocalDate old = LocalDate.of(2017, 1, 19);
        LocalDate now = LocalDate.of(2021, 7, 19);
        Camera camera = Camera.between(VIEW.withAsOf(old), VIEW.withAsOf(now));

        assertEquals(old, camera.at(0).asOf());
        assertEquals(now, camera.at(1).asOf());
        LocalDate last = old;
        for (int step = 1; step <= STEPS; step++) {
            LocalDate day = camera.at(step / (double) STEPS).asOf();
            assertTrue(!day.isBefore(last));
            last = day;
        }
        assertEquals(old.plusDays((now.toEpochDay() - old.toEpochDay()) / 2), camera.at(0.5).asOf());
    }

    @Test
    void anInterruptedMovementGoesOnFromWhereItIs() {
        ViewState to = VIEW.withWindow(new Window(0, 500)).withAsOf(LocalDate.of(2020, 1, 1));
        Camera camera = Camera.between(VIEW, to);

        Camera next = Camera.between(camera.viewAt(0.5), VIEW);

        assertEquals(camera.at(0.5).window(), next.at(0).window());
        assertEquals(VIEW.window(), next.at(1).window());
        assertEquals(VIEW, camera.from());
        assertEquals(to, next.from().withWindow(to.window()));
        assertEquals(VIEW, next.to());
    }
}
