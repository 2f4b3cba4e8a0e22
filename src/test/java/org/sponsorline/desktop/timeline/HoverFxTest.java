package org.sponsorline.desktop.timeline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.sponsorline.layout.row.Hit;

final class HoverFxTest extends TimelineFxTest {

    @Test
    void pointerMarksWhatItIsOnAndNothingElseIsPainted() {
        open(Timelines.content(Timelines.smallRecord()));
        hands().move(plot(450, 500));
        settle();
        var before = counts();

        hands().move(middleOf("bea"));
        settle();

        assertInstanceOf(Hit.OnItem.class, from(view::getHovered));
        assertEquals(before.pictures(), counts().pictures(), "the picture stays as it is");
        assertEquals(before.overviews(), counts().overviews());
        assertEquals(before.overlays() + 1, counts().overlays());
    }

    @Test
    void movingOnTheSameItemPaintsNothing() {
        open(Timelines.content(Timelines.smallRecord()));
        hands().move(middleOf("bea"));
        settle();
        var before = counts();

        hands().move(middleOf("bea").add(5, 2));
        settle();

        assertEquals(before, counts());
    }

    @Test
    void leavingTheItemTakesTheMarkAway() {
        open(Timelines.content(Timelines.smallRecord()));
        hands().move(middleOf("bea"));
        hands().move(plot(450, 500));

        assertNull(from(view::getHovered));
    }

    @Test
    void tipTellsAboutTheItemAfterAMoment() {
        open(Timelines.content(Timelines.smallRecord()));

        hands().move(middleOf("bea"));
        assertFalse(from(HoverFxTest::isTipShown));
        waitUntil("the tip shows", HoverFxTest::isTipShown);

        assertEquals("Bea", this.<Label>find(".timeline-tip-title").getText());
    }

    @Test
    void tipGoesWhenSomethingMoves() {
        open(Timelines.content(Timelines.smallRecord()));
        hands().move(middleOf("bea"));
        waitUntil("the tip shows", HoverFxTest::isTipShown);

        onFx(() -> view.setViewport(view.getViewport().pannedBy(10)));

        assertFalse(from(HoverFxTest::isTipShown));
    }

    @Test
    void tipStaysOnTheScreenAndOffThePointer() {
        open(Timelines.content(Timelines.smallRecord()));
        onFx(() -> {
            stage.setX(100);
            stage.setY(400);
            view.setViewport(view.getViewport().pannedBy(-2_000));
        });
        settle();

        hands().move(middleOf("cid"));
        waitUntil("the tip shows", HoverFxTest::isTipShown);

        Window tip = from(() -> Window.getWindows().getLast());
        assertTrue(from(() -> tip.getX() + tip.getWidth()) <= 1000.5);
    }

    @Test
    void manyAtOncePointAreToldByTheirNumber() {
        open(Timelines.content(Timelines.largeRecord(5_000, 2, 40, 3)));
        onFx(() -> view.setViewport(view.reach().whole().withMargin(8)));
        settle();
        var run = from(this::someRun);

        hands().move(plot(run[0], run[1]));
        assertInstanceOf(Hit.OnRun.class, from(view::getHovered));
        waitUntil("the tip shows", HoverFxTest::isTipShown);

        String title = this.<Label>find(".timeline-tip-title").getText();
        assertTrue(title.matches("[\\d,]+ items"), title);
    }

    private double[] someRun() {
        for (double y = 60; y < 520; y += 2) {
            for (double x = 10; x < 880; x += 1) {
                if (view.hit(x, y) instanceof Hit.OnRun) {
                    return new double[] {x, y};
                }
            }
        }
        throw new AssertionError("nothing is dense here");
    }

    private static boolean isTipShown() {
        return Window.getWindows().stream().anyMatch(window -> window instanceof PopupWindow && window.isShowing());
    }
}
