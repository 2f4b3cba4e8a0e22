package org.sponsorline.desktop.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class LatestTaskTest {

    private final Deque<Runnable> background = new ArrayDeque<>();
    private final Deque<Runnable> foreground = new ArrayDeque<>();
    private final List<String> done = new ArrayList<>();
    private final List<String> failed = new ArrayList<>();
    private final LatestTask<String> latest =
            new LatestTask<>(background::add, foreground::add, done::add, () -> failed.add("fault"));

    @BeforeEach
    void listen() {
        Thread.currentThread().setUncaughtExceptionHandler((_, thrown) -> failed.add(thrown.getMessage()));
    }

    @AfterEach
    void listenNoMore() {
        Thread.currentThread().setUncaughtExceptionHandler(null);
    }

    @Test
    void aResultIsDelivered() {
        latest.request(() -> "one");
        finishAll();

        assertEquals(List.of("one"), done);
    }

    @Test
    void aResultThatHasBecomeStaleIsDropped() {
        latest.request(() -> "one");
        background.remove().run();
        latest.request(() -> "two");
        finishAll();

        assertEquals(List.of("two"), done);
    }

    @Test
    void whatWaitsIsReplacedAndNeverRuns() {
        List<String> ran = new ArrayList<>();
        for (String each : List.of("one", "two", "three")) {
            latest.request(() -> {
                ran.add(each);
                return each;
            });
        }
        assertEquals(1, background.size());
        finishAll();

        assertEquals(List.of("one", "three"), ran);
        assertEquals(List.of("three"), done);
    }

    @Test
    void whatIsForgottenIsNeitherDeliveredNorFollowed() {
        latest.request(() -> "one");
        latest.request(() -> "two");
        latest.forget();
        finishAll();

        assertEquals(List.of(), done);
    }

    @Test
    void workThatThrowsIsToldAndTheNextStillRuns() {
        latest.request(() -> {
            throw new IllegalStateException("no");
        });
        finishAll();
        latest.request(() -> "two");
        finishAll();

        assertEquals(List.of("fault", "no"), failed);
        assertEquals(List.of("two"), done);
    }

    @Test
    void aBackgroundThatTakesNothingIsToldAndAskedAgain() {
        List<Runnable> taken = new ArrayList<>();
        boolean[] full = {true};
        LatestTask<String> refused = new LatestTask<>(
                work -> {
                    if (full[0]) {
                        throw new OutOfMemoryError("no more threads");
                    }
                    taken.add(work);
                },
                foreground::add, done::add);

        refused.request(() -> "one");
        full[0] = false;
        refused.request(() -> "two");
        taken.getFirst().run();
        finishAll();

        assertEquals(List.of("no more threads"), failed);
        assertEquals(List.of("two"), done);
    }

    private void finishAll() {
        while (!background.isEmpty() || !foreground.isEmpty()) {
            (background.isEmpty() ? foreground : background).remove().run();
        }
    }
}
