package org.sponsorline.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.sponsorline.view.ViewState.Window;

final class ViewHistoryTest {

    private final ViewState first = new RandomView(new Random(4)).next().withWindow(new Window(0, 100));
    private final ViewHistory history = ViewHistory.of(first);

    private ViewState at(double day) {
        return first.withWindow(new Window(day, day + 100));
    }

    @Nested
    final class AfterSteps {

        @Test
        void backAndForwardWalkTheSameViews() {
            ViewHistory walked = history.shown(at(1)).shown(at(2)).shown(at(3));
            assertEquals(at(2), walked.back().present());
            assertEquals(first, walked.back().back().back().present());
            assertEquals(at(3), walked.back().back().forward().forward().present());
            assertFalse(walked.back().back().back().canGoBack());
            assertFalse(walked.canGoForward());
        }

        @Test
        void theEndsHold() {
            assertSame(history, history.back());
            assertSame(history, history.forward());
        }

        @Test
        void aNewStepForgetsWhatLayAhead() {
            ViewHistory branched = history.shown(at(1)).shown(at(2)).back().shown(at(5));
            assertFalse(branched.canGoForward());
            assertEquals(at(1), branched.back().present());
        }

        @Test
        void aCompletedViewIsNoStepOfItsOwn() {
            ViewHistory completed = history.shown(at(1)).completed(at(2));
            assertEquals(at(2), completed.present());
            assertEquals(first, completed.back().present());
            assertEquals(at(2), completed.back().forward().present());
        }

        @Test
        void theSameViewIsNoStep() {
            assertFalse(history.shown(first).canGoBack());
        }

        @Test
        void onlySoManyStepsAreKept() {
            ViewHistory long_ = history;
            for (int day = 1; day <= ViewHistory.MOST_STEPS * 2; day++) {
                long_ = long_.shown(at(day));
            }
            int steps = 0;
            while (long_.canGoBack()) {
                long_ = long_.back();
                steps++;
            }
            assertEquals(ViewHistory.MOST_STEPS, steps);
        }
    }

    @Nested
    final class WhileMoving {

        @Test
        void allViewsOnTheWayAreOneStep() {
            ViewHistory moved = history.adjusted(at(1)).adjusted(at(2)).adjusted(at(3));
            assertEquals(at(3), moved.present());
            assertEquals(first, moved.back().present());
            assertFalse(moved.back().canGoBack());
        }

        @Test
        void theEndOfAMovementBelongsToItsStep() {
            ViewHistory moved = history.adjusted(at(1)).adjusted(at(2)).shown(at(3));
            assertEquals(first, moved.back().present());
        }

        @Test
        void somethingElseAfterAMovementIsAStepOfItsOwn() {
            ViewState other = at(2).withTheme(
                    first.theme() == ViewState.Theme.DARK ? ViewState.Theme.LIGHT : ViewState.Theme.DARK);
            ViewHistory moved = history.adjusted(at(1)).adjusted(at(2)).shown(other);
            assertEquals(at(2), moved.back().present());
            assertEquals(first, moved.back().back().present());
        }

        @Test
        void aMovementAfterOneThatSettledIsAnotherStep() {
            ViewHistory moved = history.adjusted(at(1)).settled().adjusted(at(2));
            assertEquals(at(1), moved.back().present());
        }
    }

    /// Against plain lists that keep every view.
    @Test
    void generatedWalksEndWhereTheyShould() {
        Random random = new Random(8);
        List<ViewState> past = new ArrayList<>(List.of(first));
        int place = 0;
        ViewHistory walked = history;
        for (int i = 0; i < 500; i++) {
            switch (random.nextInt(4)) {
                case 0 -> {
                    walked = walked.back();
                    place = Math.max(0, place - 1);
                }
                case 1 -> {
                    walked = walked.forward();
                    place = Math.min(past.size() - 1, place + 1);
                }
                default -> {
                    ViewState next = at(i + 1);
                    walked = walked.shown(next);
                    past = new ArrayList<>(past.subList(0, place + 1));
                    past.add(next);
                    place++;
                }
            }
            assertEquals(past.get(place), walked.present());
            assertEquals(place > 0, walked.canGoBack());
            assertTrue(place < past.size() - 1 == walked.canGoForward());
        }
    }

    @Test
    void scrollingOnIsOneStep() {
        ViewState away = first.withTop(new LanePlace("a", null, 3));
        ViewHistory scrolled = history.scrolled(first.withTop(new LanePlace("a", null, 1))).scrolled(away);

        assertEquals(first, scrolled.back().present());
        assertFalse(scrolled.back().canGoBack());
        assertEquals(away, scrolled.back().forward().present());
    }

    @Test
    void scrollingAfterAnotherStepIsAStep() {
        ViewState elsewhere = at(50).withTop(first.top());
        ViewState scrolled = elsewhere.withTop(new LanePlace("a", null, 1));

        ViewHistory both = history.shown(elsewhere).scrolled(scrolled);

        assertEquals(elsewhere, both.back().present());
        assertEquals(first, both.back().back().present());
    }

    @Test
    void scrollingWhileOneMovesBelongsToTheMovement() {
        ViewHistory dragged = history.adjusted(at(10)).scrolled(at(10).withTop(new LanePlace("a", null, 1)));

        assertEquals(first, dragged.settled().back().present());
    }
}
