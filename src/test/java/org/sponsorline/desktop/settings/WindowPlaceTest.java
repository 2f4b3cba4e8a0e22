package org.sponsorline.desktop.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

final class WindowPlaceTest {

    private static final Dimension2D LEAST = WindowPlace.least(1);
    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1600, 900);
    private static final Rectangle2D SECOND = new Rectangle2D(1600, 0, 1920, 1080);

    @Test
    void aPlaceOnAScreenStays() {
        WindowPlace place = new WindowPlace(1800, 100, 1000, 700, false);

        assertEquals(place, place.recoveredOn(List.of(MAIN, SECOND), LEAST));
    }

    @Test
    void aPlaceOnAScreenThatIsGoneComesToTheMiddleOfTheMainOne() {
        WindowPlace place = new WindowPlace(1800, 100, 1000, 700, true);

        assertEquals(new WindowPlace(300, 100, 1000, 700, true), place.recoveredOn(List.of(MAIN), LEAST));
    }

    @Test
    void aPlaceWhoseTitleBarCannotBeReachedIsRecovered() {
        assertEquals(100, new WindowPlace(0, -500, 1000, 700, false).recoveredOn(List.of(MAIN), LEAST).y());
        assertEquals(300, new WindowPlace(-950, 0, 1000, 700, false).recoveredOn(List.of(MAIN), LEAST).x());
    }

    @Test
    void aWindowLargerThanTheScreenShrinksToIt() {
        WindowPlace place = new WindowPlace(0, 0, 3000, 2000, false).recoveredOn(List.of(MAIN), LEAST);

        assertEquals(new WindowPlace(0, 0, 1600, 900, false), place);
    }

    @Test
    void aWindowOfALargerScreenComesWhollyOntoThisOne() {
        List<Rectangle2D> small = List.of(new Rectangle2D(0, 0, 1280, 800));
        assertEquals(
                new WindowPlace(0, 0, 1280, 800, false),
                new WindowPlace(160, 58, 1280, 800, false).recoveredOn(small, LEAST));
        assertEquals(
                new WindowPlace(280, 100, 1000, 700, false),
                new WindowPlace(900, 300, 1000, 700, false).recoveredOn(small, LEAST));
        assertEquals(
                new WindowPlace(0, 100, 1000, 700, true),
                new WindowPlace(-300, 300, 1000, 700, true).recoveredOn(small, LEAST));
    }

    @Test
    void ofSeveralScreensTheOneThatShowsMostTakesIt() {
        Rectangle2D left = new Rectangle2D(-1920, -200, 1920, 1080);
        List<Rectangle2D> screens = List.of(MAIN, left);
        WindowPlace across = new WindowPlace(-1000, 700, 1200, 500, false);
        assertEquals(new WindowPlace(-1200, 380, 1200, 500, false), across.recoveredOn(screens, LEAST));
        WindowPlace mostlyMain = new WindowPlace(-200, 600, 1200, 500, false);
        assertEquals(new WindowPlace(0, 400, 1200, 500, false), mostlyMain.recoveredOn(screens, LEAST));
        WindowPlace there = new WindowPlace(-1900, -150, 1200, 700, false);
        assertEquals(there, there.recoveredOn(screens, LEAST));
    }

    @Test
    void aWindowThatScreensShowWhollyTogetherStays() {
        WindowPlace across = new WindowPlace(1000, 100, 1200, 700, false);
        assertEquals(across, across.recoveredOn(List.of(MAIN, SECOND), LEAST));
    }

    @Test
    void theFirstWindowTakesMostOfTheScreenInItsMiddle() {
        assertEquals(new WindowPlace(120, 68, 1360, 765, false), WindowPlace.firstOn(MAIN, LEAST));
        assertEquals(
                new WindowPlace(-1776, -119, 1632, 918, false),
                WindowPlace.firstOn(new Rectangle2D(-1920, -200, 1920, 1080), LEAST));
        assertEquals(new WindowPlace(0, 0, 500, 300, false), WindowPlace.firstOn(new Rectangle2D(0, 0, 500, 300), LEAST));
    }

    @Test
    void largerLettersNeedALargerWindow() {
        assertEquals(new Dimension2D(1400, 940), WindowPlace.least(2));
        assertEquals(
                new WindowPlace(200, 0, 1400, 900, false),
                new WindowPlace(300, 100, 1000, 700, false).recoveredOn(List.of(MAIN), WindowPlace.least(2)));
    }
}
