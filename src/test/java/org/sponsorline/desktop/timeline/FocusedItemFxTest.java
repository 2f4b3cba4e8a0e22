package org.sponsorline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sponsorline.desktop.timeline.motion.ScrollTargets;
import org.sponsorline.layout.row.Hit;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Panes;

/// There is one item that one is on: whatever chose it, keys act on it and it alone has the ring of the keyboard.
final class FocusedItemFxTest extends GesturesFxTest {

    @TestFactory
    Stream<DynamicTest> oneItem() {
        begin();
        return Stream.of(
                gesture("click one, search another, F F → the other fills the window", this::search),
                gesture("click one, follow a link, F F → the linked one", this::link),
                gesture("click one, another in the table → on that", this::table),
                gesture("Alt+←, Alt+→ → on what is selected then", this::history),
                gesture("page back → on the item of that page", this::pages),
                gesture("known as of a day before it, and now again → on it again", this::asOf),
                gesture("lanes grouped otherwise → still on it", this::grouping),
                gesture("click one, search an organization, F → what belongs to that", this::organization),
                gesture("F F while the view flies → the second counts", this::quickly),
                gesture("F, at rest, F → the second counts", this::slowly),
                gesture("click one, an edition's name, F F → the edition", this::edition),
                gesture("Ctrl+click takes out → on what was clicked, and no jump later", this::toggled),
                gesture("search, walk on, Space → nothing jumps back", this::walksOn),
                gesture("a folded lane unfolds for a link → on the linked one", this::folded));
    }

    private void search() {
        click(bar(INTEL));
        press("Shortcut+F");
        type("airbnb");
        waitUntil("the search has answered", () -> !robot.lookup(".search-foot").queryAll().isEmpty());
        press(KeyCode.ENTER);
        waitUntil("it is selected", () -> workspace().getState().lead() != null
                && !workspace().getState().lead().equals(key(INTEL)));
        settle();
        EntryKey found = state().lead();
        if (found.kind() != Entry.Kind.AGREEMENT) {
            press(KeyCode.F3);
            waitUntil("the next is selected", () -> !found.equals(workspace().getState().lead()));
        }
        focusTimeline();

        fillsWindow(state().lead());
    }

    private void link() {
        click(bar(INTEL));

        onFx(() -> workspace().focusOn(key(ALIBABA)));

        fillsWindow(key(ALIBABA));
    }

    private void table() {
        click(bar(INTEL));
        show(state().withPanes(Panes.BOTH));
        TableView<?> table = find(".table-view");
        onFx(() -> table.getSelectionModel().clearAndSelect(table.getSelectionModel().getSelectedIndex() + 3));
        settle();

        assertNotEquals(key(INTEL), state().lead());
        assertEquals(state().lead(), from(view::getFocusedItem));
    }

    private void history() {
        click(bar(INTEL));
        click(bar(ALIBABA));

        press("Alt+LEFT");
        assertEquals(key(INTEL), from(view::getFocusedItem));
        press("Alt+RIGHT");

        assertEquals(key(ALIBABA), from(view::getFocusedItem));
    }

    private void pages() {
        click(bar(INTEL));
        settle();
        click(bar(ALIBABA));
        settle();

        press(new KeyCodeCombination(KeyCode.OPEN_BRACKET, KeyCombination.SHORTCUT_DOWN));

        assertEquals(key(INTEL), state().lead());
        assertEquals(key(INTEL), from(view::getFocusedItem));
    }

    private void asOf() {
        click(bar(ALIBABA));
        show(state().withAsOf(LocalDate.of(2010, 1, 1)));
        waitUntil("it is not known", () -> view.getContent().item(key(ALIBABA)).isEmpty());
        assertNull(from(view::getFocusedItem));

        show(state().withAsOf(null));
        waitUntil("it is known", () -> view.getContent().item(key(ALIBABA)).isPresent());

        assertEquals(key(ALIBABA), from(view::getFocusedItem));
    }

    private void grouping() {
        click(bar(ALIBABA));

        onFx(() -> workspace().show(workspace().getState().withGroupBy(
                List.of(Dimension.COUNTRY))));
        awaitPicture();

        assertEquals(key(ALIBABA), from(view::getFocusedItem));
    }

    /// An organization stands nowhere itself: the first F goes to the nearest of its items, the second shows them all.
    private void organization() {
        click(bar(INTEL));
        EntryKey organization = new EntryKey(Entry.Kind.ORGANIZATION, "atos");

        onFx(() -> workspace().focusOn(organization));
        waitUntil("what belongs to it is known", () -> !view.relatedProperty().get().isEmpty());
        settle();
        assertNull(from(view::getFocusedItem), "not on the item before");
        List<Integer> places = from(() -> IntStream.range(0, layout().placementCount())
                .filter(placement -> view.relatedProperty().get().anyIn(placement, placement + 1)).boxed().toList());
        assertTrue(places.size() > 2);
        double start = places.stream().mapToLong(layout()::from).min().orElseThrow();
        double end = places.stream().mapToLong(layout()::to).max().orElseThrow();
        press(KeyCode.F);
        settle();
        assertTrue(places.stream().anyMatch(placement -> from(() ->
                new ScrollTargets(view.getContent(), view.frame()).isInSight(placement))));
        press(KeyCode.F);
        settle();

        assertTrue(state().window().startDay() < start && end < state().window().endDay());
        assertTrue(span() < 1.3 * (end - start), "the window is filled with them");
        assertEquals(mostAtOnce(places), from(() -> inHeight(places, view.getScrollY())), "as many as can be seen");
    }

    /// How many of these can be seen at once, wherever one scrolls to.
    private long mostAtOnce(List<Integer> places) {
        return from(() -> IntStream.rangeClosed(0, (int) view.maxScrollY())
                .mapToLong(scrollY -> inHeight(places, scrollY)).max().orElseThrow());
    }

    private long inHeight(List<Integer> places, double scrollY) {
        double body = view.plotHeightProperty().get() - layout().metrics().axisHeight();
        return places.stream().mapToDouble(place -> layout().lanes().rowTop(layout().rowOf(place)))
                .filter(top -> top >= scrollY && top + layout().metrics().barHeight() <= scrollY + body).count();
    }

    private void quickly() {
        inMotion(() -> onFx(() -> {
            hands().tap(KeyCode.F);
            hands().tap(KeyCode.F);
        }));
    }

    private void slowly() {
        inMotion(() -> {
            press(KeyCode.F);
            awaitRest();
            press(KeyCode.F);
        });
    }

    /// Whatever asks twice fills the window with each of these, by a view that flies.
    private void inMotion(Runnable twice) {
        onFx(() -> reducedMotion.set(false));
        try {
            for (String entry : List.of(ALIBABA, "organization:atos", "edition:tokyo-2020")) {
                reset();
                awaitRest();
                onFx(() -> workspace().focusOn(key(entry)));
                waitUntil("what belongs to it is lit", () -> !view.relatedProperty().get().isEmpty());
                awaitRest();
                twice.run();
                awaitRest();

                double start = state().window().startDay();
                double end = state().window().endDay();
                var filled = from(() -> span(entry));
                assertEquals(1.24, (end - start) / (filled[1] - filled[0]), 0.01, entry);
                assertEquals((filled[0] + filled[1]) / 2, (start + end) / 2, 0.01 * (end - start), entry);
            }
        } finally {
            onFx(() -> reducedMotion.set(true));
        }
    }

    private void awaitRest() {
        settle();
        waitUntil("the view is at rest", () -> !view.isAdjusting());
        settle();
    }

    private double[] span(String entry) {
        var targets = new ScrollTargets(view.getContent(), view.frame());
        var target = view.focusedPlacement() >= 0 ? targets.fitted(view.focusedPlacement())
                : targets.edition(key(entry), true).or(() -> targets.fitted(view.relatedProperty().get())).orElseThrow();
        double margin = target.viewport().spanDays() * 0.12 / 1.24;
        return new double[] {target.viewport().startDay() + margin, target.viewport().endDay() - margin};
    }

    private void edition() {
        click(bar(INTEL));
        click(spot(Hit.OnEdition.class::isInstance));
        EntryKey edition = state().lead();
        assertEquals(Entry.Kind.EDITION, edition.kind());

        press(KeyCode.F);
        press(KeyCode.F);

        assertNull(from(view::getFocusedItem));
        var band = from(() -> layout().editions().bands().stream()
                .filter(each -> each.id().equals(edition.id())).findFirst().orElseThrow());
        assertTrue(state().window().startDay() < band.main().start() && band.main().end() < state().window().endDay());
        assertTrue(span() < 120, "the window is filled with it");
    }

    private void toggled() {
        click(bar(INTEL));
        hands().click(bar(ALIBABA), KeyCode.CONTROL);
        hands().click(bar(INTEL), KeyCode.CONTROL);

        assertEquals(List.of(key(ALIBABA)), state().selection());
        assertEquals(key(INTEL), from(view::getFocusedItem));
    }

    private void walksOn() {
        onFx(() -> workspace().focusOn(key(ALIBABA)));
        settle();
        focusTimeline();
        press(KeyCode.DOWN);
        EntryKey below = from(view::getFocusedItem);
        assertNotEquals(key(ALIBABA), below);

        press(KeyCode.SPACE);

        assertEquals(below, state().lead());
        assertEquals(below, from(view::getFocusedItem));
    }

    private void folded() {
        click(bar(INTEL));
        String lane = from(() -> layout().lanes().path(layout().lanes().laneOfRow(layout().rowOf(placement(INTEL)))));
        show(state().withCollapsed(Set.of(lane)));
        awaitFolding();

        onFx(() -> workspace().focusOn(key(ALIBABA)));
        awaitFolding();

        assertEquals(key(ALIBABA), from(view::getFocusedItem));
    }

    /// Centred by the first F, it fills the window by the second, and the ring is on it.
    private void fillsWindow(EntryKey key) {
        settle();
        assertEquals(key, from(view::getFocusedItem));
        focusTimeline();
        press(KeyCode.F);
        press(KeyCode.F);
        settle();

        ViewState shown = state();
        var target = from(() -> new ScrollTargets(view.getContent(), view.frame())
                .fitted(view.focusedPlacement()).viewport());
        assertEquals(target.startDay(), shown.window().startDay(), 1e-6);
        assertEquals(key, shown.lead());
        assertEquals(key, from(view::getFocusedItem));
    }
}
