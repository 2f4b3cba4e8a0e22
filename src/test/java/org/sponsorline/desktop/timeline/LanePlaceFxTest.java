package org.sponsorline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sponsorline.desktop.timeline.motion.ScrollAnchor;
import org.sponsorline.desktop.timeline.motion.ScrollTargets;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.pack.LaneTable;
import org.sponsorline.layout.row.HeaderStack;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.LaneRows;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Unmatched;
import org.sponsorline.view.ViewText;
import org.sponsorline.view.ViewTextException;

/// A view is the span of time, the lanes and where one is among them: whatever leads back to it leads there, and what
/// stands at the top stays there while the room, the letters or the lanes change.
final class LanePlaceFxTest extends GesturesFxTest {

    @TestFactory
    Stream<DynamicTest> places() {
        begin();
        return Stream.of(
                gesture("scroll, zoom, Alt+← → as scrolled", this::backOverZoom),
                gesture("scroll in steps, Alt+← → the top, Alt+→ → as scrolled", this::backOverScrolling),
                gesture("scroll, a link far away, Alt+← → as scrolled", this::backOverLink),
                gesture("scroll, clear the selection, Alt+← → nothing leads to it", this::backToSelection),
                gesture("scroll, group otherwise, Alt+← → as scrolled", this::backOverGrouping),
                gesture("scroll, fold above, Alt+← → as scrolled", this::backOverFolding),
                gesture("scroll, Alt+Home → the very top", this::homeward),
                gesture("scroll, F5 → as scrolled", this::reload),
                gesture("a view as a line of text → as scrolled, in another window and letters too", this::asText),
                gesture("larger and smaller window → the same at the top", this::resize),
                gesture("at the very top, wider → at the very top", this::resizeAtTop),
                gesture("at the end, higher and lower again → as it was", this::resizeAtEnd),
                gesture("larger letters → the same at the top", this::letters),
                gesture("hide what does not match, show it again → the same at the top", this::filter),
                gesture("known as of a day and now → as it was", this::asOf),
                gesture("group otherwise with nothing selected → the very top", this::groupingToTop),
                gesture("group otherwise with a selection → it is in sight", this::groupingKeepsSelection),
                gesture("other rows → the selection is in sight, Alt+← as scrolled", this::rowsKeepSelection),
                gesture("another language → as scrolled", this::language),
                gesture("the next start → as scrolled", this::nextStart));
    }

    private void backOverZoom() {
        String top = scrollTo(inMediaRights());
        double scrolled = from(view::getScrollY);

        for (int i = 0; i < 6; i++) {
            type("+");
        }
        onFx(() -> view.setScrollY(0));
        awaitPicture();
        press("Alt+LEFT");
        for (int i = 0; i < 6; i++) {
            press("Alt+LEFT");
        }
        awaitLanes();

        assertEquals(home.window(), state().window());
        assertEquals(top, top());
        assertEquals(scrolled, from(view::getScrollY));
    }

    private void backOverScrolling() {
        scrollTo(200);
        scrollTo(400);
        String top = scrollTo(farDown());

        press("Alt+LEFT");
        assertEquals(0, from(view::getScrollY));
        press("Alt+RIGHT");

        assertEquals(top, top());
    }

    private void backOverLink() {
        onFx(() -> workspace().focusOn(key(ALIBABA)));
        settle();
        String top = scrollTo(inMediaRights());
        double scrolled = from(view::getScrollY);
        onFx(() -> workspace().focusOn(key(INTEL)));
        settle();
        assertNotEquals(scrolled, from(view::getScrollY));

        press("Alt+LEFT");

        assertEquals(List.of(key(ALIBABA)), state().selection());
        assertEquals(top, top());
        assertEquals(scrolled, from(view::getScrollY));
        press("Alt+RIGHT");
        assertTrue(from(() -> ScrollAnchor.shows(layout(), view.frame(), placement(INTEL))));
    }

    private void backToSelection() {
        onFx(() -> workspace().focusOn(key(ALIBABA)));
        settle();
        String top = scrollTo(farDown());

        onFx(() -> workspace().clearSelection());
        press("Alt+LEFT");

        assertEquals(List.of(key(ALIBABA)), state().selection());
        assertEquals(top, top());
    }

    private void backOverGrouping() {
        String top = scrollTo(inMediaRights());
        double scrolled = from(view::getScrollY);
        show(state().withGroupBy(List.of(Dimension.COUNTRY)));
        String there = scrollTo(300);

        press("Alt+LEFT");
        press("Alt+LEFT");
        awaitPicture();
        assertEquals(top, top());
        assertEquals(scrolled, from(view::getScrollY));
        press("Alt+RIGHT");
        press("Alt+RIGHT");
        awaitPicture();

        assertEquals(there, top());
    }

    private void backOverFolding() {
        String top = scrollTo(farDown());
        String lane = from(() -> layout().lanes().path(0));
        show(state().withCollapsed(Set.of(lane)));
        awaitFolding();
        assertEquals(top, top(), "what stands below the folded lane stays");

        press("Alt+LEFT");
        awaitFolding();

        assertEquals(top, top());
    }

    private void homeward() {
        scrollTo(farDown());

        press("Alt+HOME");

        assertEquals(0, from(view::getScrollY));
        assertEquals(home, state());
    }

    private void reload() {
        String top = scrollTo(inMediaRights());
        double scrolled = from(view::getScrollY);
        var before = from(() -> workspace().getRecord());

        press("F5");
        waitUntil("it is read again", () -> workspace().getRecord() != before);
        awaitLanes();

        assertEquals(top, top());
        assertEquals(scrolled, from(view::getScrollY));
    }

    private void asText() {
        String top = scrollTo(farDown());
        String text = from(() -> ViewText.format(workspace().getState()));
        assertTrue(text.contains(";top="), text);
        show(home.withGroupBy(List.of(Dimension.KIND)));
        letters(150);
        size(1100, 720);

        onFx(() -> workspace().restore(parsed(text)));
        awaitLanes();
        assertEquals(top, top());
        letters(100);
        size(1000, 700);

        assertEquals(top, top());
    }

    private void resize() {
        String top = scrollTo(farDown());
        for (int width : new int[] {700, 1500, 1000}) {
            size(width, 700);
            awaitScale();
            assertEquals(top, top(), "at " + width);
        }
    }

    private void resizeAtTop() {
        size(720, 500);
        awaitScale();
        onFx(() -> view.setScrollY(0));

        size(1500, 880);
        awaitScale();

        assertEquals(0, from(view::getScrollY));
        assertNull(state().top());
        size(1000, 700);
        awaitScale();
    }

    private void resizeAtEnd() {
        size(1000, 500);
        String top = scrollTo(1e9);

        size(1000, 880);
        assertEquals(from(view::maxScrollY), from(view::getScrollY));
        size(1000, 500);

        assertEquals(top, top());
        size(1000, 700);
    }

    private void letters() {
        String top = scrollTo(farDown());
        for (int percent : new int[] {130, 200, 100}) {
            letters(percent);
            assertEquals(top, top(), "at " + percent + " %");
        }
    }

    private void filter() {
        String top = scrollTo(inMediaRights());
        double scrolled = from(view::getScrollY);
        Filter matching = Filter.NONE.with(Dimension.KIND, "media-rights", true);

        show(state().withUnmatched(Unmatched.HIDE).withFilter(matching));
        awaitLanes();
        assertEquals(top, top(), "a row of media rights");
        show(state().withFilter(Filter.NONE));
        awaitLanes();
        assertEquals(scrolled, from(view::getScrollY));
        show(state().withFilter(Filter.NONE.with(Dimension.KIND, "sponsorship", true)));
        awaitLanes();
        assertNotNull(top());
        show(state().withFilter(Filter.NONE).withUnmatched(Unmatched.DIM));
        awaitLanes();

        assertEquals(scrolled, from(view::getScrollY), "where it was before what stood there was hidden");
    }

    private void asOf() {
        scrollTo(farDown());
        double scrolled = from(view::getScrollY);

        show(state().withAsOf(LocalDate.of(2015, 1, 1)));
        awaitLanes();
        show(state().withAsOf(null));
        awaitLanes();

        assertEquals(scrolled, from(view::getScrollY));
    }

    private void groupingToTop() {
        scrollTo(farDown());

        show(state().withGroupBy(List.of(Dimension.ORGANIZATION)));
        awaitLanes();

        assertEquals(0, from(view::getScrollY));
        assertNull(state().top());
    }

    private void groupingKeepsSelection() {
        click(bar(ALIBABA));
        for (Dimension dimension : List.of(Dimension.COUNTRY, Dimension.ORGANIZATION, Dimension.CATEGORY,
                Dimension.TERRITORY, Dimension.EDITION, Dimension.PROGRAMME)) {
            show(state().withGroupBy(List.of(dimension)));
            awaitLanes();

            assertTrue(from(() -> {
                ScrollTargets reveal = new ScrollTargets(view.getContent(), view.frame());
                return reveal.isInSight(reveal.nearestPlacement(key(ALIBABA)).orElseThrow());
            }), "by " + dimension);
        }
    }

    private void rowsKeepSelection() {
        click(bar(ALIBABA));
        String top = scrollTo(200);
        double scrolled = from(view::getScrollY);
        for (LaneRows rows : List.of(LaneRows.VALUE, LaneRows.NAME, LaneRows.COMPACT, LaneRows.END)) {
            show(state().withRows(rows));
            awaitLanes();

            assertTrue(from(() -> {
                ScrollTargets reveal = new ScrollTargets(view.getContent(), view.frame());
                return reveal.isInSight(reveal.nearestPlacement(key(ALIBABA)).orElseThrow());
            }), "by " + rows);
        }

        for (int i = 0; i < 4; i++) {
            press("Alt+LEFT");
            awaitLanes();
        }
        assertEquals(home.rows(), state().rows());
        assertEquals(top, top());
        assertEquals(scrolled, from(view::getScrollY));
    }

    private void language() {
        String top = scrollTo(farDown());
        onFx(() -> settings().languageProperty().set("zh"));
        found();
        assertEquals(top, top());

        onFx(() -> settings().languageProperty().set("en"));
        found();

        assertEquals(top, top());
    }

    private void nextStart() {
        String top = scrollTo(farDown());
        close();

        startOnBundledRecord();
        found();

        assertEquals(top, top());
    }

    /// The timeline of the window that has been made anew.
    private void found() {
        awaitPicture();
        view = from(() -> (TimelineView) stage.getScene().lookup(".timeline-view"));
        waitUntil("it shows the record", () -> view.getContent() != null && view.plotHeightProperty().get() > 0);
        awaitLanes();
        focusTimeline();
    }

    /// Below the first lane.
    private double farDown() {
        return firstRow(1);
    }

    private double inMediaRights() {
        return from(() -> {
            LaneTable lanes = layout().lanes();
            int lane = 0;
            while (!lanes.path(lane).equals("Olympic media rights")) {
                lane++;
            }
            return firstRow(lane) + 40;
        });
    }

    /// How far down the first row of a lane stands, in pixels of the whole timeline.
    private double firstRow(int lane) {
        return from(() -> {
            LaneTable lanes = layout().lanes();
            int row = 0;
            while (lanes.laneOfRow(row) != lane) {
                row++;
            }
            return lanes.rowTop(row);
        });
    }

    private String scrollTo(double y) {
        onFx(() -> view.setScrollY(y));
        settle();
        return top();
    }

    private void size(double width, double height) {
        onFx(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
        });
        waitUntil("the window is as large", () -> stage.getScene().getHeight() > 0
                && Math.abs(stage.getScene().getWidth() - width) < 40
                && Math.abs(stage.getScene().getHeight() - height) < 60);
        awaitLanes();
    }

    private void letters(int percent) {
        onFx(() -> settings().setFontPercent(percent));
        waitUntil("the letters are as large", () ->
                Math.abs(layout().metrics().letterScale() - percent / 100.0) < 0.01);
        awaitLanes();
    }

    /// Waits until lanes stand that are laid out for how much time the width shows.
    private void awaitScale() {
        waitUntil("the lanes are laid out for their width",
                () -> layout().serves(view.frame().pxPerDay()));
        awaitLanes();
    }

    private void awaitLanes() {
        waitUntil("the lanes are those of the view", () -> {
            var arrangement = workspace().getArrangement();
            ViewState wanted = workspace().getState();
            return arrangement != null && workspace().openingProperty().get() == null
                    && arrangement.record().equals(workspace().getRecord())
                    && arrangement.layout().lanes() == layout().lanes()
                    && arrangement.state().groupBy().equals(wanted.groupBy())
                    && arrangement.state().rows() == wanted.rows()
                    && arrangement.state().filter().equals(wanted.filter())
                    && arrangement.state().unmatched() == wanted.unmatched()
                    && arrangement.state().collapsed().equals(wanted.collapsed())
                    && Objects.equals(arrangement.state().asOf(), wanted.asOf());
        });
        settle();
    }

    private ViewState parsed(String text) {
        try {
            return ViewText.parse(text, home);
        } catch (ViewTextException e) {
            throw new AssertionError(e);
        }
    }

    /// What can be seen at the top: a lane's header where it stands whole, else the items of the first row below.
    private @Nullable String top() {
        settle();
        return from(() -> {
            TimelineLayout layout = layout();
            LaneTable lanes = layout.lanes();
            HeaderStack headers = HeaderStack.of(lanes, view.getScrollY());
            double y = view.getScrollY() + headers.bottom();
            for (int row = 0; row < layout.rowCount(); row++) {
                if (lanes.rowTop(row) + layout.metrics().barHeight() / 2 > y) {
                    EntryKey first = view.getContent().key(layout.item(seen(layout, row)));
                    return lanes.path(lanes.laneOfRow(row)) + " " + first;
                }
            }
            return null;
        });
    }

    private int seen(TimelineLayout layout, int row) {
        int placement = layout.firstEndingAfter(row, view.getViewport().startDay());
        return placement < layout.endOfRow(row) ? placement : layout.firstInRow(row);
    }
}
