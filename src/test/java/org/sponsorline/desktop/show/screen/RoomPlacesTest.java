package org.sponsorline.desktop.show.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;

final class RoomPlacesTest {

    private static final ScreenPlace LAPTOP = new ScreenPlace(new Rectangle2D(0, 0, 1440, 900), 2);
    private static final ScreenPlace BEAMER = new ScreenPlace(new Rectangle2D(1440, 0, 1920, 1080), 1);
    private static final ScreenPlace THIRD = new ScreenPlace(new Rectangle2D(3360, 0, 1280, 720), 1);

    @Test
    void theRoomSeesTheScreenThatIsNotTheMainOne() {
        RoomPlaces places = RoomPlaces.of(List.of(LAPTOP, BEAMER), null);

        assertEquals(BEAMER, places.stage());
        assertEquals(LAPTOP, places.console());
        assertFalse(places.isShared());
    }

    @Test
    void oneScreenIsShared() {
        RoomPlaces places = RoomPlaces.of(List.of(LAPTOP), null);

        assertTrue(places.isShared());
        assertEquals(LAPTOP, places.stage());
    }

    @Test
    void theScreenSeenLastIsTakenAgain() {
        assertEquals(LAPTOP, RoomPlaces.of(List.of(LAPTOP, BEAMER), LAPTOP.key()).stage());
        assertEquals(BEAMER, RoomPlaces.of(List.of(LAPTOP, BEAMER), THIRD.key()).stage());
    }

    @Test
    void aSetIsKnownInAnyOrderAndByScale() {
        assertEquals(RoomPlaces.key(List.of(LAPTOP, BEAMER)), RoomPlaces.key(List.of(BEAMER, LAPTOP)));
        assertNotEquals(
                RoomPlaces.key(List.of(LAPTOP)), RoomPlaces.key(List.of(new ScreenPlace(LAPTOP.bounds(), 1))));
    }

    @Test
    void swappingTwiceIsNothing() {
        RoomPlaces places = RoomPlaces.of(List.of(LAPTOP, BEAMER), null);

        assertEquals(LAPTOP, places.swapped().stage());
        assertEquals(BEAMER, places.swapped().console());
        assertEquals(places, places.swapped().swapped());
    }

    @Test
    void anUnpluggedRoomWaitsAndComesBack() {
        RoomPlaces places = RoomPlaces.of(List.of(LAPTOP, BEAMER), null);

        RoomPlaces alone = places.after(List.of(LAPTOP));
        assertTrue(alone.isWaiting());
        assertEquals(LAPTOP, alone.console());

        assertEquals(places, alone.after(List.of(LAPTOP, BEAMER)));
    }

    @Test
    void whereAThirdScreenIsFreeTheRoomGoesThere() {
        RoomPlaces places = RoomPlaces.of(List.of(LAPTOP, BEAMER, THIRD), null);

        assertEquals(THIRD, places.after(List.of(LAPTOP, THIRD)).stage());
    }

    @Test
    void theRoomStaysWhereTheConsoleIsUnplugged() {
        RoomPlaces places = RoomPlaces.of(List.of(LAPTOP, BEAMER), null).swapped();

        RoomPlaces alone = places.after(List.of(BEAMER));

        assertTrue(alone.isWaiting() || BEAMER.equals(alone.stage()));
        assertEquals(BEAMER, alone.console());
    }

    @Test
    void aWaitingShowCanBeBroughtToThePresenter() {
        RoomPlaces waiting = RoomPlaces.of(List.of(LAPTOP, BEAMER), null).after(List.of(LAPTOP));

        assertEquals(LAPTOP, waiting.swapped().stage());
    }

    @Test
    void whateverHappensTheStageIsOnALiveScreenOrWaits() {
        Random random = new Random(7);
        List<ScreenPlace> all = List.of(LAPTOP, BEAMER, THIRD);
        RoomPlaces places = RoomPlaces.of(all, null);
        for (int i = 0; i < 10_000; i++) {
            List<ScreenPlace> live = new ArrayList<>(places.screens());
            switch (random.nextInt(3)) {
                case 0 -> places = places.swapped();
                case 1 -> {
                    live = new ArrayList<>(all);
                    live.removeIf(screen -> random.nextBoolean());
                    places = places.after(live);
                    live = new ArrayList<>(places.screens());
                }
                default -> places = places.with(live.get(random.nextInt(live.size())));
            }
            assertTrue(places.stage() == null || live.contains(places.stage()), "stage of " + places);
            assertTrue(live.contains(places.console()), "console of " + places);
            assertFalse(live.size() > 1 && places.isShared(), "notes are covered: " + places);
        }
    }
}
