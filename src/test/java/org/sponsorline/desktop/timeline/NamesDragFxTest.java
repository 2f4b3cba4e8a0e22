package org.sponsorline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sponsorline.view.LaneRows;
import org.sponsorline.view.ViewState;

/// The column of names is made wider, narrower and folded by pointer, keys and commands, and comes back as it was left.
final class NamesDragFxTest extends GesturesFxTest {

    private static final double ROW_Y = 300;

    @TestFactory
    Stream<DynamicTest> names() {
        begin();
        onFx(() -> stage.setWidth(1_600));
        waitUntil("there is room for names", () -> plot().getWidth() > 600);
        return Stream.of(
                gesture("the pointer at the right edge shows that it can be drawn", this::cursor),
                gesture("drag the right edge → as wide as the pointer went, nothing else moves", this::drag),
                gesture("take hold beside the edge → no jump", this::noJump),
                gesture("drag far to the right → the picture keeps most of the pane", this::farRight),
                gesture("drag to the left end → folded; drag back → unfolded", this::fold),
                gesture("Esc while dragging → as it was", this::escape),
                gesture("twice clicked → folded; again → as it was", this::twiceClicked),
                gesture("keys → wider, narrower, folded", this::keys),
                gesture("compact rows have no names → the commands are out of reach", this::compact),
                gesture("the next start → as it was left", this::nextStart));
    }

    private void cursor() {
        hands().move(edge(0));
        assertEquals(Cursor.H_RESIZE, from(() -> plot().getCursor()));

        hands().move(edge(-60));
        assertNotEquals(Cursor.H_RESIZE, from(() -> plot().getCursor()));
        hands().move(edge(60));
        assertNotEquals(Cursor.H_RESIZE, from(() -> plot().getCursor()));
    }

    private void drag() {
        usual();
        ViewState before = state();
        double width = from(() -> view.plotWidthProperty().get());

        hands().drag(edge(0), edge(37));
        settle();

        assertEquals(237, px());
        assertEquals(width - 37, from(() -> view.plotWidthProperty().get()));
        assertEquals(before.window(), state().window());
        assertEquals(before.selection(), state().selection());
        assertFalse(from(view::isAdjusting));
    }

    private void noJump() {
        usual();
        hands().pressMouse(MouseButton.PRIMARY, edge(-4));
        assertEquals(200, px());
        hands().dragTo(edge(-4), edge(-4 + 10));
        settle();
        assertEquals(210, px());
        hands().releaseMouse(MouseButton.PRIMARY);
    }

    private void farRight() {
        usual();
        double pane = from(() -> plot().getWidth());

        hands().drag(edge(0), in(plot(), pane - 20, ROW_Y));
        settle();

        assertEquals(Math.floor(pane * NamesColumn.WIDEST_SHARE), px());
    }

    private void fold() {
        usual();
        hands().drag(edge(0), in(plot(), 3, ROW_Y));
        settle();
        assertTrue(from(view.namesColumn()::isFolded));
        assertEquals(NamesColumn.FOLDED_PX, px());

        hands().drag(edge(0), in(plot(), 180, ROW_Y));
        settle();
        assertEquals(180, px());
    }

    private void escape() {
        usual();
        hands().pressMouse(MouseButton.PRIMARY, edge(0));
        hands().dragTo(edge(0), in(plot(), 10, ROW_Y));
        press(KeyCode.ESCAPE);
        hands().releaseMouse(MouseButton.PRIMARY);
        settle();

        assertEquals(200, px());
        assertFalse(from(view::isAdjusting));
    }

    private void twiceClicked() {
        usual();
        hands().doubleClick(edge(0));
        settle();
        assertEquals(NamesColumn.FOLDED_PX, px());

        hands().doubleClick(edge(0));
        settle();
        assertEquals(200, px());
        assertEquals(List.of(), state().selection());
    }

    private void keys() {
        usual();
        press("Alt+Shift+RIGHT");
        settle();
        assertEquals(220, px());
        press("Alt+Shift+LEFT");
        press("Alt+Shift+LEFT");
        settle();
        assertEquals(180, px());
        press("Shortcut+4");
        settle();
        assertEquals(NamesColumn.FOLDED_PX, px());
        press("Alt+Shift+RIGHT");
        settle();
        assertEquals(180, px());
    }

    private void compact() {
        usual();
        show(state().withRows(LaneRows.COMPACT));
        waitUntil("the lanes have no names", () -> px() == 0);

        press("Alt+Shift+RIGHT");
        press("Shortcut+4");

        assertEquals(NamesColumn.USUAL_PX, from(() -> view.namesColumn().widthProperty().get()));
        assertFalse(from(view.namesColumn()::isFolded));
        press("Alt+LEFT");
        waitUntil("the lanes have names", () -> px() == 200);
    }

    private void nextStart() {
        usual();
        hands().drag(edge(0), edge(26));
        settle();
        assertEquals(226, px());
        close();

        startOnBundledRecord();
        awaitPicture();
        onFx(() -> stage.setWidth(1_600));
        view = from(() -> (TimelineView) stage.getScene().lookup(".timeline-view"));
        waitUntil("the names are as wide", () -> px() == 226);
    }

    private void usual() {
        onFx(() -> view.namesColumn().putBack(new NamesColumn.Wish(NamesColumn.USUAL_PX, true, false)));
        settle();
        assertEquals(NamesColumn.USUAL_PX, px());
    }

    private double px() {
        return from(() -> view.frame().namesPx());
    }

    private PlotPane plot() {
        return from(() -> ((TimelineViewSkin) view.getSkin()).plot());
    }

    /// A point beside the right edge of the names, at the height of a row.
    private Point2D edge(double offset) {
        return in(plot(), px() + offset, ROW_Y);
    }
}
