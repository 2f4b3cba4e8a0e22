package org.sponsorline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ZoomEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sponsorline.desktop.WindowFxTest;
import org.sponsorline.layout.Hit;
import org.sponsorline.layout.OverviewFrame;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.Dimension;
import org.sponsorline.query.Filter;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Panes;

/// Every gesture and key that people may expect, in the real main window on the bundled record, each named by what it
/// does: `gesture → effect`. One window serves them all; before each it is put back to the opening view.
///
/// What goes on behind a gesture is tested beside it (`PanFxTest`, `WheelZoomFxTest`, `SelectFxTest` and so on). Files
/// that are dropped are in `WindowStateFxTest`, as the headless platform knows no drags between programs.
final class GesturesFxTest extends WindowFxTest {

    private static final String ALIBABA = "agreement:alibaba-top";
    private static final String INTEL = "agreement:intel-top";

    private TimelineView view;
    private ViewState home;

    @TestFactory
    Stream<DynamicTest> mouse() {
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

    @TestFactory
    Stream<DynamicTest> keysOnTheTimeline() {
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
                gesture("+ − Ctrl+0 → zoom and fit", this::zoomKeys),
                gesture("Ctrl+arrows → look elsewhere", this::lookKeys),
                gesture("Shift+arrows, Ctrl+Shift+arrows → the window's edges", this::edgeKeys),
                gesture("[ ] → fold and unfold the lane", this::foldKeys),
                gesture("{ } → fold and unfold all", this::foldAllKeys),
                gesture("L → lists what has no room, arrows and Enter pick", this::listKey),
                gesture("L on a lane → lists its undated items", this::undatedKey),
                gesture("arrows on the overview → its window", this::overviewKeys),
                gesture("menu key → the item's commands", this::menuKey));
    }

    @TestFactory
    Stream<DynamicTest> keysOfTheWindow() {
        begin();
        return Stream.of(
                gesture("Esc → one level at a time", this::escape),
                gesture("Ctrl+F, Enter → finds; F3, Shift+F3 → next and back", this::search),
                gesture("Ctrl+G → goes to a date", this::goToDate),
                gesture("Ctrl+Shift+P → runs a command by its name", this::palette),
                gesture("F6, Shift+F6 → panes", this::panes),
                gesture("Ctrl+Tab → timeline, table, both", this::views),
                gesture("F1 → help", () -> overlay("F1", "#help")),
                gesture("? → keys", this::keySheet),
                gesture("F11, Esc → full screen and out of it", this::fullScreen),
                gesture("Alt+←, Alt+→ → views before and after", this::history),
                gesture("Alt+Home → the opening view", this::openingView),
                gesture("Ctrl+Z, Ctrl+Y → filter and folding", this::undo),
                gesture("Ctrl+C, Ctrl+Shift+C → details, citations", this::copies),
                gesture("Edit ▸ Copy picture, Copy table → clipboard", this::copyPictureAndTable),
                gesture("Ctrl+O, F5, Ctrl+R → opens, reads again", this::files));
    }

    private void begin() {
        startOnBundledRecord();
        view = from(() -> (TimelineView) stage.getScene().lookup(".timeline-view"));
        home = state();
    }

    private DynamicTest gesture(String name, Runnable test) {
        return dynamicTest(name, () -> {
            reset();
            test.run();
        });
    }

    private void reset() {
        onFx(() -> {
            List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
            workspace().show(home);
            view.setScrollY(0);
            view.focusPlacement(-1);
        });
        awaitFolding();
        copied.clear();
        // The pointer rests where it marks nothing.
        hands().move(new Point2D(5, 5));
        focusTimeline();
    }

    private void awaitFolding() {
        awaitPicture();
        waitUntil("the lanes are folded as they should be", () -> workspace().getPicture().state().collapsed()
                .equals(workspace().getState().collapsed()));
        settle();
    }

    // The mouse.

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

    // Keys on the timeline.

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
        int first = from(() -> layout().from(view.focusedPlacement()));
        press(KeyCode.END);
        int last = from(() -> layout().from(view.focusedPlacement()));

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

    /// What a "+n" or several marks drawn as one stand for.
    private static List<Integer> many(@Nullable Hit hit) {
        return switch (hit) {
            case Hit.OnMore on -> List.copyOf(on.items());
            case Hit.OnRun on -> List.copyOf(on.items());
            case null, default -> List.of();
        };
    }

    private void undatedKey() {
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

    // Keys of the window.

    private void escape() {
        click(bar(ALIBABA));
        press("Shortcut+Shift+P");
        assertTrue(isShown("#palette"));

        press(KeyCode.ESCAPE);
        assertFalse(isShown("#palette"));
        assertEquals(1, state().selection().size());
        press(KeyCode.ESCAPE);

        assertEquals(List.of(), state().selection());
    }

    private void search() {
        press("Shortcut+F");
        assertTrue(from(() -> stage.getScene().getFocusOwner() instanceof TextInputControl));
        type("kuaishou");
        waitUntil("the search has answered", () -> !robot.lookup(".search-foot").queryAll().isEmpty());
        press(KeyCode.ENTER);
        waitUntil("the company is selected", () -> workspace().getState().lead() != null);
        EntryKey first = state().lead();
        press(KeyCode.F3);
        waitUntil("the next is selected", () -> !first.equals(workspace().getState().lead()));
        press("Shift+F3");

        waitUntil("the first is selected again", () -> first.equals(workspace().getState().lead()));
    }

    private void goToDate() {
        press("Shortcut+G");
        type("1984");
        press(KeyCode.ENTER);
        settle();

        assertTrue(state().window().startDay() < day(1984) && day(1984) < state().window().endDay());
    }

    private void palette() {
        press("Shortcut+Shift+P");
        type("fit");
        press(KeyCode.ENTER);
        settle();

        assertEquals(from(() -> workspace().getRecord().whole()), state().window());
    }

    private void panes() {
        List<String> seen = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            press("F6");
            seen.add(focusPlace());
        }
        press("Shift+F6");

        assertEquals(List.of("overview", "detail-place", "filter-place", "timeline-place"), seen);
        assertEquals("filter-place", focusPlace());
    }

    private void views() {
        Set<Panes> seen = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            press("Ctrl+TAB");
            seen.add(state().panes());
        }

        assertEquals(Set.of(Panes.values()), seen);
    }

    private void overlay(String key, String overlay) {
        press(key);
        assertTrue(isShown(overlay));
        press(KeyCode.ESCAPE);
        assertFalse(isShown(overlay));
    }

    private void keySheet() {
        type("?");
        assertTrue(isShown("#key-sheet"));
        press(KeyCode.ESCAPE);
        assertFalse(isShown("#key-sheet"));
    }

    private void fullScreen() {
        press("F11");
        assertTrue(from(stage::isFullScreen));
        press(KeyCode.ESCAPE);

        assertFalse(from(stage::isFullScreen));
    }

    private void history() {
        click(bar(ALIBABA));

        press("Alt+LEFT");
        assertEquals(List.of(), state().selection());
        press("Alt+RIGHT");

        assertEquals(List.of(key(ALIBABA)), state().selection());
    }

    private void openingView() {
        type("+");
        click(spot(hit -> hit instanceof Hit.OnItem));

        press("Alt+HOME");

        assertEquals(home, state());
    }

    private void undo() {
        show(state().withFilter(Filter.NONE.with(Dimension.COUNTRY, "CN", true)));
        press("Shortcut+Z");
        assertTrue(state().filter().isNone());
        press("Shortcut+Y");

        assertFalse(state().filter().isNone());
    }

    private void copies() {
        click(bar(ALIBABA));

        press("Shortcut+C");
        press("Shortcut+Shift+C");

        assertTrue(copied.getFirst().contains("Alibaba Group"));
        assertEquals(2, copied.size());
        assertNotEquals(copied.get(0), copied.get(1));
    }

    private void copyPictureAndTable() {
        copiedPictures.clear();
        fire("copy-picture");
        waitUntil("the picture is copied", () -> !copiedPictures.isEmpty());
        fire("copy-table");
        waitUntil("the table is copied", () -> !copied.isEmpty());

        assertTrue(copiedPictures.getFirst().getWidth() > 200);
        assertTrue(copied.getFirst().lines().count() > 300);
    }

    private void files() {
        Path file = recordFile("other.json", "Another one");
        chosen = file;
        press("Shortcut+O");
        awaitTitle("Another one");
        for (String key : List.of("F5", "Shortcut+R")) {
            recordFile("other.json", "Read again by " + key);
            press(key);
            awaitTitle("Read again by " + key);
        }
        onFx(() -> workspace().openBundled());
        awaitReading();
        awaitPicture();
    }

    // What is where.

    private void awaitTitle(String title) {
        waitUntil(title + " is open", () -> stage.getTitle().startsWith(title));
        awaitPicture();
    }

    private TimelineViewSkin skin() {
        return (TimelineViewSkin) view.getSkin();
    }

    private TimelineLayout layout() {
        return view.getContent().layout();
    }

    private Point2D plot(double x, double y) {
        return in(skin().plot(), x, y);
    }

    private Point2D overviewAt(double x) {
        return in(skin().overview(), x, from(() -> skin().overview().getHeight() / 2));
    }

    private int placement(String entry) {
        return layout().firstPlacementOf(view.getContent().item(key(entry)).orElseThrow()).orElseThrow();
    }

    private int laneOf(String entry) {
        return from(() -> layout().lanes().laneOfRow(layout().rowOf(placement(entry))));
    }

    private int focusedRow() {
        return from(() -> layout().rowOf(view.focusedPlacement()));
    }

    /// Brings an item into sight without choosing it; the middle of what is seen of its bar.
    private Point2D bar(String entry) {
        Bounds mark = from(() -> {
            view.setScrollY(new Reveal(view.getContent(), view.frame()).placement(placement(entry)).scrollY());
            return MarkPlace.of(layout(), view.frame(), placement(entry));
        });
        settle();
        return plot(mark.getCenterX(), mark.getCenterY());
    }

    private void focus(String entry) {
        bar(entry);
        onFx(() -> view.focusPlacement(placement(entry)));
    }

    private Hit hitAt(Point2D scene) {
        Point2D point = skin().plot().sceneToLocal(scene);
        return view.hit(point.getX(), point.getY());
    }

    /// A point of the plot where this lies, in the scene; scrolls down as far as there are lanes.
    private Point2D spot(Predicate<Hit> wanted) {
        settle();
        return from(() -> {
            for (double scroll = 0; scroll <= view.maxScrollY(); scroll += 150) {
                view.setScrollY(scroll);
                for (double y = 4; y < view.plotHeightProperty().get(); y += 3) {
                    for (double x = 4; x < view.plotWidthProperty().get(); x += 3) {
                        if (wanted.test(view.hit(x, y))) {
                            return skin().plot().localToScene(x, y);
                        }
                    }
                }
            }
            throw new AssertionError("nothing of this kind is on the timeline");
        });
    }

    private double dayAt(double x) {
        return from(() -> view.frame().scale().dayAt(x));
    }

    private double perPx() {
        return from(() -> 1.5 / view.frame().pxPerDay());
    }

    private double span() {
        return spanOf(state());
    }

    private static double spanOf(ViewState state) {
        return state.window().endDay() - state.window().startDay();
    }

    private static double day(int year) {
        return LocalDate.of(year, 6, 1).toEpochDay();
    }

    private static boolean popupShows(String selector) {
        return Window.getWindows().stream().anyMatch(window -> window instanceof PopupWindow popup
                && popup.isShowing() && !popup.getScene().getRoot().lookupAll(selector).isEmpty());
    }

    @SuppressWarnings("unchecked")
    private List<Integer> items() {
        return ((ListView<Integer>) (ListView<?>) robot.lookup(".item-list-items").query()).getItems();
    }

    /// The pane of the focus, or the overview.
    private String focusPlace() {
        return from(() -> {
            for (Node node = stage.getScene().getFocusOwner(); node != null; node = node.getParent()) {
                if (node.getStyleClass().contains("overview")) {
                    return "overview";
                }
                if (node.getId() != null && node.getId().endsWith("-place")) {
                    return node.getId();
                }
            }
            return "";
        });
    }

    private void fire(String command) {
        onFx(() -> {
            MenuBar bar = (MenuBar) stage.getScene().lookup(".menu-bar");
            bar.getMenus().stream().flatMap(GesturesFxTest::items)
                    .filter(item -> ("item-" + command).equals(item.getId())).findFirst().orElseThrow().fire();
        });
    }

    private static Stream<MenuItem> items(MenuItem item) {
        return item instanceof Menu menu ? menu.getItems().stream().flatMap(GesturesFxTest::items) : Stream.of(item);
    }
}
