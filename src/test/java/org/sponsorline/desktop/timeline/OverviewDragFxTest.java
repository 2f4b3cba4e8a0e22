package org.sponsorline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sponsorline.layout.OverviewFrame;
import org.sponsorline.paint.colour.Colours;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.time.Viewport;

final class OverviewDragFxTest extends TimelineFxTest {

    private static final Viewport THREE_YEARS = new Viewport(16_800, 17_900);

    @BeforeEach
    void openSmallRecord() {
        open(Timelines.content(Timelines.smallRecord()));
        onFx(() -> view.setViewport(THREE_YEARS));
        settle();
    }

    @Test
    void windowOnTheStripMovesWhatIsShown() {
        double perPx = 1 / strip().scale().pxPerDay();

        hands().drag(at(middle()), at(middle() + 60));

        assertEquals(THREE_YEARS.startDay() + 60 * perPx, viewport().startDay(), perPx);
        assertEquals(THREE_YEARS.spanDays(), viewport().spanDays(), 1e-6);
    }

    @Test
    void leftEdgeMovesTheStartAlone() {
        double left = strip().windowLeft();
        double perPx = 1 / strip().scale().pxPerDay();

        hands().drag(at(left), at(left - 50));

        assertEquals(THREE_YEARS.startDay() - 50 * perPx, viewport().startDay(), perPx);
        assertEquals(THREE_YEARS.endDay(), viewport().endDay());
    }

    @Test
    void rightEdgeMovesTheEndAndStopsBeforeTheStart() {
        double right = strip().windowRight();
        double perPx = 1 / strip().scale().pxPerDay();

        hands().drag(at(right), at(right + 50));
        assertEquals(THREE_YEARS.endDay() + 50 * perPx, viewport().endDay(), perPx);
        hands().drag(at(right + 50), at(5));

        assertEquals(THREE_YEARS.startDay(), viewport().startDay());
        assertEquals(Viewport.MIN_SPAN_DAYS, viewport().spanDays(), 1e-6);
    }

    @Test
    void clickBesideTheWindowBringsItThere() {
        double day = strip().dayAt(800);

        hands().click(at(800));

        assertEquals(day, viewport().centreDay(), 1);
        assertEquals(THREE_YEARS.spanDays(), viewport().spanDays(), 1e-6);
    }

    @Test
    void wheelOverTheStripZoomsAboutTheMiddle() {
        hands().wheel(at(100), 2);

        assertTrue(viewport().spanDays() < THREE_YEARS.spanDays());
        assertEquals(THREE_YEARS.centreDay(), viewport().centreDay(), 0.1);
    }

    @Test
    void escapePutsTheWindowBack() {
        hands().pressMouse(MouseButton.PRIMARY, at(middle()));
        hands().dragTo(at(middle()), at(middle() + 90));
        press(KeyCode.ESCAPE);
        hands().releaseMouse(MouseButton.PRIMARY);

        assertEquals(THREE_YEARS, viewport());
    }

    @Test
    void stepsOfADragAreOneChange() {
        var adjusting = new ArrayList<Boolean>();
        onFx(() -> view.adjustingProperty().subscribe(now -> { adjusting.add(now); }));

        hands().drag(at(middle()), at(middle() + 60));

        assertEquals(List.of(false, true, false), from(() -> List.copyOf(adjusting)));
    }

    @Test
    void pointerShowsWhatCanBeHeld() {
        hands().move(at(strip().windowLeft()));
        assertEquals(Cursor.H_RESIZE, from(() -> skin().overview().getCursor()));

        hands().move(at(middle()));
        assertEquals(Cursor.OPEN_HAND, from(() -> skin().overview().getCursor()));
    }

    @Test
    void movingTheWindowPaintsTheStripNoFurtherTime() {
        long before = counts().overviews();

        hands().drag(at(middle()), at(middle() + 60));
        settle();

        assertEquals(before, counts().overviews());
    }

    @Test
    void lanesLaidOutAnewLeaveTheStripAsItIs() {
        var other = Timelines.content(Timelines.smallRecord(), 2 * Timelines.PX_PER_DAY);
        FrameCounts before = counts();

        onFx(() -> view.setContent(
                new TimelineContent(content.dataset(), other.layout(), content.overview(), null, null)));
        settle();
        assertEquals(before.pictures() + 1, counts().pictures());
        assertEquals(before.overviews(), counts().overviews());

        onFx(() -> view.setContent(other));
        settle();
        assertEquals(before.overviews() + 1, counts().overviews());
    }

    @Test
    void whatTheWindowCoversIsTinted() {
        // Between the top of the tallest column and the line above.
        double y = 2;
        assertEquals(Palette.LIGHT.ground(), colourAt(strip().windowRight() + 20, y));
        assertTinted(colourAt(strip().windowLeft() + 12, y));

        onFx(() -> view.setViewport(THREE_YEARS.pannedBy(2 * THREE_YEARS.spanDays())));
        settle();
        assertTinted(colourAt(strip().windowLeft() + 12, y));
    }

    /// The ground with a little of the accent in it; the toolkit rounds as it likes.
    private static void assertTinted(int argb) {
        int expected = Colours.over(Palette.LIGHT.accent() & 0xFFFFFF | 0x1C000000, Palette.LIGHT.ground());
        for (int shift = 0; shift < 32; shift += 8) {
            assertEquals(expected >>> shift & 0xFF, argb >>> shift & 0xFF, 1, "channel at bit " + shift);
        }
    }

    private int colourAt(double x, double y) {
        return from(() -> skin().overview().snapshot(null, null).getPixelReader()
                .getArgb((int) (x - skin().overview().getBoundsInLocal().getMinX()), (int) y));
    }

    private OverviewFrame strip() {
        return from(() -> skin().overview().frame());
    }

    private double middle() {
        return (strip().windowLeft() + strip().windowRight()) / 2;
    }

    private Point2D at(double x) {
        return in(skin().overview(), x, 20);
    }
}
