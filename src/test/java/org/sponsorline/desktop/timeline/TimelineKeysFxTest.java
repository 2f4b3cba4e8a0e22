package org.sponsorline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.column.Dimension;

/// Every key of the timeline and its overview.
final class TimelineKeysFxTest extends GesturesFxTest {

    @TestFactory
    Stream<DynamicTest> keys() {
        begin();
        return Stream.of(
                gesture("← → → the item before and after in its row", this::leftRight),
                gesture("↑ ↓ → rows", this::upDown),
                gesture("Home End → first and last of the lane", this::homeEnd),
                gesture("Page Up, Page Down → one screen", this::screens),
                gesture(". , → next and previous in the lane", this::nextInLane),
                gesture("Space, Ctrl+Space → selects, adds", this::space),
                gesture("Enter → details", this::enter),
                gesture("F, F F → centre, then fill", this::centre),
                gesture("+ − Ctrl+= Ctrl+− Ctrl+0 → zoom and fit", this::zoomKeys),
                gesture("Ctrl+arrows → look elsewhere", this::lookKeys),
                gesture("Shift+arrows, Ctrl+Shift+arrows → the window's edges", this::edgeKeys),
                gesture("[ ] → fold and unfold the lane", this::foldKeys),
                gesture("{ } → fold and unfold all", this::foldAllKeys),
                gesture("L → lists what has no room, arrows and Enter pick", this::listKey),
                gesture("L on a lane → lists its undated items", this::undatedKey),
                gesture("arrows on the overview → its window", this::overviewKeys),
                gesture("menu key → the item's commands", this::menuKey));
    }

    private void leftRight() {
        focus("agreement:visa-top-2013");

        press(KeyCode.RIGHT);
        assertEquals(key("agreement:visa-top-2021"), from(view::getFocusedItem));
        press(KeyCode.LEFT);

        assertEquals(key("agreement:visa-top-2013"), from(view::getFocusedItem));
    }

    private void upDown() {
        focus(ALIBABA);
        int row = focusedRow();

        press(KeyCode.DOWN);
        assertEquals(row + 1, focusedRow());
        press(KeyCode.UP);

        assertEquals(row, focusedRow());
    }

    private void homeEnd() {
        focus(ALIBABA);

        press(KeyCode.HOME);
        long first = from(() -> layout().from(view.focusedPlacement()));
        press(KeyCode.END);
        long last = from(() -> layout().from(view.focusedPlacement()));

        assertTrue(first < from(() -> layout().from(placement(ALIBABA))));
        assertTrue(last > from(() -> layout().from(placement(ALIBABA))));
        assertEquals(laneOf(ALIBABA), from(() -> layout().lanes().laneOfRow(layout().rowOf(view.focusedPlacement()))));
    }

    private void screens() {
        focus(ALIBABA);
        int row = focusedRow();

        press(KeyCode.PAGE_DOWN);
        assertTrue(focusedRow() > row + 5);
        assertTrue(from(view::getScrollY) > 0);
        press(KeyCode.PAGE_UP);

        assertTrue(Math.abs(focusedRow() - row) < 5);
    }

    private void nextInLane() {
        focus(ALIBABA);

        type(".");
        EntryKey next = from(view::getFocusedItem);
        assertTrue(from(() -> layout().from(view.focusedPlacement()) >= layout().from(placement(ALIBABA))));
        assertNotEquals(key(ALIBABA), next);
        type(",");

        assertEquals(key(ALIBABA), from(view::getFocusedItem));
    }

    private void space() {
        focus(ALIBABA);
        press(KeyCode.SPACE);
        assertEquals(List.of(key(ALIBABA)), state().selection());
        focus(INTEL);
        press("Ctrl+SPACE");

        assertEquals(List.of(key(ALIBABA), key(INTEL)), state().selection());
    }

    private void enter() {
        focus(ALIBABA);

        press(KeyCode.ENTER);

        assertEquals(List.of(key(ALIBABA)), state().selection());
    }

    private void centre() {
        focus(ALIBABA);
        double middle = from(() -> (layout().from(placement(ALIBABA)) + layout().to(placement(ALIBABA))) / 2.0);

        press(KeyCode.F);
        assertEquals(middle, (state().window().startDay() + state().window().endDay()) / 2, 2);
        assertEquals(spanOf(home), span(), 1e-6);
        press(KeyCode.F);

        assertTrue(span() < spanOf(home));
    }

    private void zoomKeys() {
        type("+");
        assertTrue(span() < spanOf(home));
        type("-");
        assertEquals(spanOf(home), span(), 1e-6);
        press("Shortcut+EQUALS");
        assertTrue(span() < spanOf(home));
        press("Shortcut+MINUS");
        assertEquals(spanOf(home), span(), 1e-6);
        press("Shortcut+0");

        assertEquals(from(() -> workspace().getRecord().whole()), state().window());
    }

    private void lookKeys() {
        press("Shortcut+LEFT");
        assertTrue(state().window().startDay() < home.window().startDay());
        press("Shortcut+RIGHT");
        assertEquals(home.window().startDay(), state().window().startDay(), 1e-6);
        press("Shortcut+DOWN");
        assertTrue(from(view::getScrollY) > 50);
        press("Shortcut+UP");

        assertEquals(0, from(view::getScrollY));
        assertEquals(spanOf(home), span(), 1e-6);
    }

    private void edgeKeys() {
        press("Shift+RIGHT");
        assertTrue(state().window().endDay() > home.window().endDay());
        press("Shift+LEFT");
        press("Shift+LEFT");
        assertTrue(state().window().endDay() < home.window().endDay());
        assertEquals(home.window().startDay(), state().window().startDay(), 1e-6);
        double end = state().window().endDay();
        press("Shortcut+Shift+LEFT");
        assertTrue(state().window().startDay() < home.window().startDay());
        press("Shortcut+Shift+RIGHT");
        press("Shortcut+Shift+RIGHT");

        assertTrue(state().window().startDay() > home.window().startDay());
        assertEquals(end, state().window().endDay(), 1e-6);
    }

    private void foldKeys() {
        show(state().withGroupBy(List.of(Dimension.PROGRAMME, Dimension.KIND)));
        focus(ALIBABA);
        String inner = from(() -> layout().lanes().path(laneOf(ALIBABA)));
        String outer = from(() -> layout().lanes().path(layout().lanes().parent(laneOf(ALIBABA))));

        type("[");
        awaitFolding();
        assertEquals(Set.of(inner), state().collapsed());
        type("[");
        awaitFolding();
        assertEquals(Set.of(inner, outer), state().collapsed());
        assertEquals(outer, from(() -> layout().lanes().path(view.focusedLane())));
        type("]");
        awaitFolding();
        assertEquals(Set.of(inner), state().collapsed());
        press(KeyCode.DOWN);
        assertEquals(inner, from(() -> layout().lanes().path(view.focusedLane())), "a folded lane is stopped at");
        press(KeyCode.ENTER);
        awaitFolding();
        assertEquals(Set.of(), state().collapsed());
        press(KeyCode.DOWN);

        assertEquals(inner, from(() -> layout().lanes().path(
                layout().lanes().laneOfRow(layout().rowOf(view.focusedPlacement())))));
    }

    private void foldAllKeys() {
        type("{");
        awaitFolding();
        assertEquals(0, from(() -> layout().rowCount()));
        press(KeyCode.DOWN);
        press(KeyCode.DOWN);
        assertTrue(from(view::focusedLane) >= 0, "one walks along folded lanes too");
        type("}");
        awaitFolding();

        assertEquals(Set.of(), state().collapsed());
    }

    private void listKey() {
        onFx(() -> workspace().fit());
        settle();
        Point2D more = spot(hit -> many(hit).size() > 1 && layout().placementsOf(many(hit).getLast()) == 1);
        List<Integer> expected = from(() -> many(hitAt(more)));
        onFx(() -> view.focusPlacement(layout().placementOf(expected.getLast(), 0)));

        press(KeyCode.L);
        waitUntil("the list shows", () -> popupShows(".item-list"));
        assertTrue(from(this::items).containsAll(expected));
        EntryKey second = from(() -> view.getContent().key(items().get(1)));
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);

        assertEquals(List.of(second), state().selection());
    }

    private void undatedKey() {
        onFx(() -> workspace().open(file("undated.json", """
                {"format": "sponsorline/1", "title": "Undated",
                 "organizations": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
                 "agreements": [
                  {"id": "dated", "kind": "supply", "programme": "P", "grantor": "a", "grantees": ["b"], "term": "2010/2012"},
                  {"id": "undated", "kind": "supply", "programme": "P", "grantor": "a", "grantees": ["b"]}]}
                """)));
        waitUntil("the record is shown", () -> stage.getTitle().startsWith("Undated"));
        awaitPicture();
        focusTimeline();
        onFx(() -> {
            for (int lane = 0; lane < layout().lanes().count(); lane++) {
                if (layout().undated(lane).length > 0) {
                    view.focusLane(lane);
                }
            }
        });
        int undated = from(() -> layout().undated(view.focusedLane()).length);

        press(KeyCode.L);
        waitUntil("the list shows", () -> popupShows(".item-list"));

        assertEquals(undated, from(() -> items().size()));
        onFx(() -> workspace().openBundled());
        waitUntil("the bundled record is back", () -> !stage.getTitle().startsWith("Undated"));
        awaitPicture();
    }

    private void overviewKeys() {
        press("F6");
        assertTrue(from(() -> skin().overview().isFocused()));

        press(KeyCode.LEFT);
        assertTrue(state().window().startDay() < home.window().startDay());
        press(KeyCode.RIGHT);
        assertEquals(home.window().startDay(), state().window().startDay(), 1e-6);
        press(KeyCode.UP);
        assertTrue(span() < spanOf(home));
        press(KeyCode.DOWN);
        assertEquals(spanOf(home), span(), 1e-6);
        press(KeyCode.HOME);
        assertEquals(from(() -> view.reach().whole().startDay()), state().window().startDay(), 1);
        press(KeyCode.END);
        assertEquals(from(() -> view.reach().whole().endDay()), state().window().endDay(), 1);
        press("Shift+LEFT");
        assertTrue(span() < spanOf(home));
    }

    private void menuKey() {
        focus(ALIBABA);

        press(KeyCode.CONTEXT_MENU);
        waitUntil("the commands show", () -> popupShows(".context-menu"));

        assertEquals(List.of(key(ALIBABA)), state().selection());
    }

    private int laneOf(String entry) {
        return from(() -> layout().lanes().laneOfRow(layout().rowOf(placement(entry))));
    }

    private int focusedRow() {
        return from(() -> layout().rowOf(view.focusedPlacement()));
    }

    private void focus(String entry) {
        bar(entry);
        onFx(() -> view.focusPlacement(placement(entry)));
    }
}
