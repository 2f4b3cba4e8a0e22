package org.sponsorline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.sponsorline.layout.row.Hit;

final class OverflowPopupFxTest extends TimelineFxTest {

    @Test
    void clickOnMarksTooCloseToTellApartListsThem() {
        openDense();
        Point2D run = spot(hit -> hit instanceof Hit.OnRun);
        var items = from(() -> ((Hit.OnRun) view.hit(run.getX(), run.getY())).items());

        hands().click(plot(run.getX(), run.getY()));

        assertEquals(List.copyOf(items), from(() -> List.copyOf(list().getItems())));
        assertEquals(items.size() + " items here", this.<Label>find(".item-list-heading").getText());
    }

    @Test
    void clickOnPlusListsWhatHadNoRoom() {
        open(Timelines.content(Timelines.largeRecord(2_000, 10, 1)));
        onFx(() -> view.setViewport(view.reach().whole()));
        settle();
        Point2D more = spot(hit -> hit instanceof Hit.OnMore);
        var items = from(() -> ((Hit.OnMore) view.hit(more.getX(), more.getY())).items());

        hands().click(plot(more.getX(), more.getY()));

        assertEquals(List.copyOf(items), from(() -> List.copyOf(list().getItems())));
    }

    @Test
    void pickingOneSelectsItAndBringsTheKeyboardBack() {
        openDense();
        Point2D run = spot(hit -> hit instanceof Hit.OnRun);
        hands().click(plot(run.getX(), run.getY()));
        int second = from(() -> list().getItems().get(1));

        press(KeyCode.DOWN);
        press(KeyCode.ENTER);

        assertEquals(List.of(content.key(second)), from(view::getSelection));
        assertEquals(content.key(second), from(view::getFocusedItem));
        assertTrue(from(view::isFocused));
        assertFalse(from(OverflowPopupFxTest::isListShown));
    }

    @Test
    void clickOnOnePicksIt() {
        openDense();
        Point2D run = spot(hit -> hit instanceof Hit.OnRun);
        hands().click(plot(run.getX(), run.getY()));
        int first = from(() -> list().getItems().getFirst());

        click(this.<ListCell<Integer>>find(".item-list-items .list-cell"));

        assertEquals(List.of(content.key(first)), from(view::getSelection));
    }

    @Test
    void escapeClosesTheList() {
        openDense();
        Point2D run = spot(hit -> hit instanceof Hit.OnRun);
        hands().click(plot(run.getX(), run.getY()));

        press(KeyCode.ESCAPE);

        assertFalse(from(OverflowPopupFxTest::isListShown));
        assertEquals(List.of(), from(view::getSelection));
    }

    @Test
    void listMakesOnlyTheRowsInSight() {
        open(Timelines.content(Timelines.largeRecord(30_000, 1, 40, 3)));
        onFx(() -> view.setViewport(view.reach().whole().withMargin(20)));
        settle();
        Point2D run = spot(hit -> hit instanceof Hit.OnRun on && on.items().size() > 100);

        hands().click(plot(run.getX(), run.getY()));
        this.<ListCell<Integer>>find(".item-list-items .list-cell");

        int rows = from(() -> robot.lookup(".item-list-items .list-cell").queryAll().size());
        assertTrue(rows <= 15, () -> rows + " rows");
    }

    private void openDense() {
        open(Timelines.content(Timelines.largeRecord(5_000, 2, 40, 3)));
        onFx(() -> view.setViewport(view.reach().whole().withMargin(8)));
        settle();
    }

    private ListView<Integer> list() {
        return robot.lookup(".item-list-items").query();
    }

    private Point2D spot(Predicate<Hit> wanted) {
        return from(() -> {
            for (double y = 60; y < 500; y += 4) {
                for (double x = 10; x < 880; x += 1) {
                    Hit hit = view.hit(x, y);
                    if (hit != null && wanted.test(hit)) {
                        return new Point2D(x, y);
                    }
                }
            }
            throw new AssertionError("there is no such thing here");
        });
    }

    private static boolean isListShown() {
        return Window.getWindows().stream().anyMatch(window -> window instanceof PopupWindow && window.isShowing());
    }
}
