package org.sponsorline.desktop.timeline.motion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sponsorline.time.Viewport;

final class MotionTest {

    @Nested
    class OfAGlide {

        private final Viewport from = new Viewport(0, 1000);
        private final Viewport to = new Viewport(400, 500);
        private final Glide glide = new Glide(from, to, 10, 210, 0.4);

        @Test
        void beginsAndEndsExactly() {
            assertEquals(from.startDay(), glide.viewportAt(0).startDay(), 1e-9);
            assertEquals(10, glide.scrollYAt(0));
            assertEquals(to, glide.viewportAt(0.4));
            assertEquals(210, glide.scrollYAt(0.4));
            assertEquals(to, glide.viewportAt(9), "however late the last step comes");
            assertTrue(glide.isOverAt(0.4));
            assertFalse(glide.isOverAt(0.39));
        }

        @Test
        void goesOneWayOnly() {
            double span = glide.viewportAt(0).spanDays();
            double scrollY = glide.scrollYAt(0);
            for (double second = 0.01; second <= 0.4; second += 0.01) {
                assertTrue(glide.viewportAt(second).spanDays() <= span);
                assertTrue(glide.scrollYAt(second) >= scrollY);
                span = glide.viewportAt(second).spanDays();
                scrollY = glide.scrollYAt(second);
            }
        }

        @Test
        void isHalfwayAtHalfTime() {
            assertEquals(110, glide.scrollYAt(0.2), 1e-9);
        }

        @Test
        void aboutADayKeepsThatDayInPlace() {
            var zoom = new Glide(from, from.zoomedAbout(300, 8), 0, 0, 0.4);
            for (double second = 0; second <= 0.4; second += 0.05) {
                Viewport shown = zoom.viewportAt(second);
                assertEquals(0.3, (300 - shown.startDay()) / shown.spanDays(), 1e-9, "after " + second);
            }
        }
    }

    @Nested
    class OfAThrow {

        @Test
        void slowsDownAndStops() {
            var fling = new Fling(1800);
            assertEquals(0, fling.pxAt(0));
            assertTrue(fling.pxAt(0.2) - fling.pxAt(0.1) < fling.pxAt(0.1));
            assertFalse(fling.isOverAt(0.5));
            assertTrue(fling.isOverAt(1.5));
            assertEquals(400, fling.pxAt(60), 0.1);
        }

        @Test
        void goesBackwardsAsFar() {
            assertEquals(-new Fling(900).pxAt(0.3), new Fling(-900).pxAt(0.3));
        }
    }

    @Nested
    class OfAPointer {

        private final DragSpeed speed = new DragSpeed();

        @Test
        void isThatOfTheLastMoment() {
            speed.begin();
            for (int i = 0; i <= 100; i++) {
                // Slow first, quick at the end.
                speed.at(i < 90 ? i : 90 + (i - 90) * 20, 0, i * 0.01);
            }
            assertEquals(2000, speed.x(1.0), 1);
            assertEquals(0, speed.y(1.0));
        }

        @Test
        void isNothingAfterARest() {
            speed.begin();
            speed.at(0, 0, 0);
            speed.at(100, 50, 0.02);

            assertEquals(0, speed.x(0.5), "it lay still for half a second");
        }

        @Test
        void isNothingForOnePlaceAlone() {
            speed.begin();
            speed.at(7, 7, 0);

            assertEquals(0, speed.x(0.01));
        }

        @Test
        void beginsAnew() {
            speed.begin();
            speed.at(0, 0, 0);
            speed.at(100, 0, 0.05);
            speed.begin();
            speed.at(5, 0, 0.06);

            assertEquals(0, speed.x(0.06));
        }
    }

    @Nested
    class WithinReach {

        private final ViewportLimits reach = new ViewportLimits(new Viewport(0, 1000));

        @Test
        void isFree() {
            var asked = new Viewport(-200, 600);
            assertEquals(asked, reach.held(asked));
        }

        @Test
        void endsWhereTheRecordEnds() {
            assertEquals(new Viewport(900, 1100), reach.held(new Viewport(5000, 5200)));
            assertEquals(new Viewport(-100, 100), reach.held(new Viewport(-900, -700)));
        }

        @Test
        void showsNoMoreThanFourTimesTheWhole() {
            assertEquals(4000, reach.held(new Viewport(-50_000, 50_000)).spanDays(), 1e-6);
        }
    }
}
