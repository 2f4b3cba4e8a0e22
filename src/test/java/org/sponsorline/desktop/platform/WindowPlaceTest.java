package org.sponsorline.desktop.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

final class WindowPlaceTest {

    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1600, 900);
    private static final Rectangle2D SECOND = new Rectangle2D(1600, 0, 1920, 1080);

    @Test
    void aPlaceOnAScreenStays() {
        WindowPlace place = new WindowPlace(1800, 100, 1000, 700, false);

        assertEquals(place, place.recoveredOn(List.of(MAIN, SECOND)));
    }

    @Test
    void aPlaceOnAScreenThatIsGoneComesToTheMiddleOfTheMainOne() {
        WindowPlace place = new WindowPlace(1800, 100, 1000, 700, true);

        assertEquals(new WindowPlace(300, 100, 1000, 700, true), place.recoveredOn(List.of(MAIN)));
    }

    @Test
    void aPlaceWhoseTitleBarCannotBeReachedIsRecovered() {
        assertEquals(100, new WindowPlace(0, -500, 1000, 700, false).recoveredOn(List.of(MAIN)).y());
        assertEquals(300, new WindowPlace(-950, 0, 1000, 700, false).recoveredOn(List.of(MAIN)).x());
    }

    @Test
    void aWindowLargerThanTheScreenShrinksToIt() {
        WindowPlace place = new WindowPlace(0, 0, 3000, 2000, false).recoveredOn(List.of(MAIN));

        assertEquals(new WindowPlace(0, 0, 1600, 900, false), place);
    }
}
