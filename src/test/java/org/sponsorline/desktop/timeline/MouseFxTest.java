package org.sponsorline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ZoomEvent;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sponsorline.layout.OverviewFrame;
import org.sponsorline.layout.row.Hit;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;

/// Every gesture of mouse and fingers that people may expect. Files that are dropped are in `WindowStateFxTest`, as the
/// headless platform knows no drags between programs.
final class MouseFxTest extends GesturesFxTest {

    @TestFactory
    Stream<DynamicTest> gestures() {
        begin();
        return Stream.of(
                gesture("drag → time and lanes move with the pointer", this::drag),
                gesture("wheel → lanes scroll, time stays", this::wheel),
                gesture("Ctrl+wheel → zoom, the day under the pointer stays", this::wheelZoom),
                gesture("Shift+wheel → time moves, lanes stay", this::wheelPan),
                gesture("pinch → zoom about the fingers", this::pinch),
                gesture("click → selects", this::click),
                gesture("Ctrl+click, Shift+click → add and take out", this::clickAdding),
                gesture("click on empty ground → selects nothing", this::clickNothing),
                gesture("double click → the item fills the window", this::doubleClick),
                gesture("right click → the item's commands", this::rightClick),
                gesture("Shift+drag → the span that was drawn", this::rubberBand),
                gesture("hover → a tip after a moment", this::hover),
                gesture("click on a lane's header → folds and unfolds", this::header),
                gesture("click on +n → a list to pick from", this::more),
                gesture("click on an edition's name → its page, nothing moves", this::edition),
                gesture("drag on the overview → the window moves", this::overview),
                gesture("drag on the overview's edge → the window grows", this::overviewEdge),
                gesture("click on the legend → filters, again → no longer", this::legend),
                gesture("click on a chip → that choice goes", this::chip));
    }

    private void drag() {
        double day = dayAt(150);
        Point2D from = plot(150, 300);

        hands().drag(from, from.add(90, -60));

        assertEquals(day, dayAt(240), perPx());
        assertEquals(60, from(view::getScrollY), 1);
    }

    private void wheel() {
        hands().wheel(plot(150, 250), -1);

        assertTrue(from(view::getScrollY) > 0);
        assertEquals(home.window(), state().window());
    }

    private void wheelZoom() {
        double day = dayAt(150);

        hands().wheel(plot(150, 250), 2, KeyCode.CONTROL);

        assertEquals(day, dayAt(150), perPx());
        assertTrue(span() < spanOf(home) * 0.8);
    }

    private void wheelPan() {
        hands().wheel(plot(150, 250), -1, KeyCode.SHIFT);

        assertNotEquals(home.window().startDay(), state().window().startDay());
        assertEquals(spanOf(home), span(), 1e-6);
        assertEquals(0, from(view::getScrollY));
    }

    private void pinch() {
        double day = dayAt(120);

        Point2D fingers = plot(120, 250);
        onFx(() -> skin().plot().fireEvent(new ZoomEvent(
                ZoomEvent.ZOOM, fingers.getX(), fingers.getY(), fingers.getX(), fingers.getY(), false, false, false,
                false, false, false, 1.5, 1.5, null)));

        assertEquals(spanOf(home) / 1.5, span(), 1);
        assertEquals(day, dayAt(120), perPx());
    }

    private void click() {
        click(bar(ALIBABA));

        assertEquals(List.of(key(ALIBABA)), state().selection());
        assertEquals(home.window(), state().window());
    }

    private void clickAdding() {
        click(bar(ALIBABA));
        click(bar(INTEL), KeyCode.CONTROL);
        assertEquals(List.of(key(ALIBABA), key(INTEL)), state().selection());
        click(bar(ALIBABA), KeyCode.SHIFT);

        assertEquals(List.of(key(INTEL)), state().selection());
    }

    private void clickNothing() {
        click(bar(ALIBABA));

        click(spot(hit -> hit instanceof Hit.Nothing));

        assertEquals(List.of(), state().selection());
    }

    private void doubleClick() {
        hands().doubleClick(bar(ALIBABA));

        assertEquals(2017, LocalDate.ofEpochDay((long) state().window().startDay()).getYear(), 2);
        assertEquals(2028, LocalDate.ofEpochDay((long) state().window().endDay()).getYear(), 2);
        assertTrue(span() < spanOf(home));
    }

    private void rightClick() {
        hands().rightClick(bar(ALIBABA));

        assertEquals(List.of(key(ALIBABA)), state().selection());
        assertTrue(popupShows(".context-menu"));
    }

    private void rubberBand() {
        double start = dayAt(80);
        double end = dayAt(200);

        hands().drag(plot(80, 300), plot(200, 320), KeyCode.SHIFT);

        assertEquals(start, state().window().startDay(), 40);
        assertEquals(end, state().window().endDay(), 40);
    }

    private void hover() {
        hands().move(bar(ALIBABA));

        waitUntil("the tip shows", () -> popupShows(".timeline-tip"));
    }

    private void header() {
        String path = from(() -> layout().lanes().path(0));
        Point2D header = plot(60, from(() -> layout().metrics().axisHeight()) + 10);

        click(header);
        assertEquals(Set.of(path), state().collapsed());
        awaitFolding();
        click(header);
        awaitFolding();

        assertEquals(Set.of(), state().collapsed());
    }

    private void more() {
        onFx(() -> workspace().fit());
        click(spot(hit -> many(hit).size() > 1));
        waitUntil("the list shows", () -> popupShows(".item-list"));
        EntryKey second = from(() -> view.getContent().key(items().get(1)));

        press(KeyCode.DOWN);
        press(KeyCode.ENTER);

        assertEquals(List.of(second), state().selection());
    }

    private void edition() {
        Point2D name = spot(hit -> hit instanceof Hit.OnEdition);

        click(name);
        settle();

        assertTrue(state().lead().toString().startsWith("edition:"));
        assertEquals(home.window(), state().window());
    }

    private void overview() {
        OverviewFrame strip = from(() -> skin().overview().frame());
        double middle = (strip.windowLeft() + strip.windowRight()) / 2;

        hands().drag(overviewAt(middle), overviewAt(middle - 50));

        assertTrue(state().window().startDay() < home.window().startDay());
        assertEquals(spanOf(home), span(), 1e-6);
    }

    private void overviewEdge() {
        OverviewFrame strip = from(() -> skin().overview().frame());

        hands().drag(overviewAt(strip.windowLeft()), overviewAt(strip.windowLeft() - 50));

        assertTrue(state().window().startDay() < home.window().startDay());
        assertEquals(home.window().endDay(), state().window().endDay());
    }

    private void legend() {
        Node entry = find(".legend-entry");

        click(entry);
        assertEquals(1, state().filter().keys(Dimension.KIND).size());
        awaitPicture();
        click(this.<Node>find(".legend-entry:selected"));

        assertTrue(state().filter().isNone());
    }

    private void chip() {
        show(state().withFilter(Filter.NONE.with(Dimension.COUNTRY, "CN", true)));
        Node chip = find(".chip");

        click(chip);

        assertTrue(state().filter().isNone());
    }

    private double dayAt(double x) {
        return from(() -> view.frame().scale().dayAt(x));
    }

    private double perPx() {
        return from(() -> 1.5 / view.frame().pxPerDay());
    }

    private Point2D overviewAt(double x) {
        return in(skin().overview(), x, from(() -> skin().overview().getHeight() / 2));
    }
}
