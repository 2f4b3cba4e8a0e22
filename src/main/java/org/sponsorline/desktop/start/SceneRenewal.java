package org.sponsorline.desktop.start;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/// When the nodes of a window are made anew after their layout has failed: once as they were; where that fails again
/// soon, with the view the record opened with; where that fails too, with the next view somebody asks for. What fails in
/// a pop-up costs nobody the view.
public final class SceneRenewal {

    /// Between two renewals, so that a layout that always fails leaves time to use the window.
    private static final Duration BETWEEN = Duration.seconds(2);

    /// A renewal that has held for so long has helped.
    private static final Duration HELD = Duration.seconds(20);

    private final Consumer<Boolean> renew;
    private final PauseTransition pause = new PauseTransition();
    private long lastNanos = System.nanoTime() - (long) (HELD.toMillis() * 1e6);
    private int failures;
    private boolean broken;

    /// @param renew makes the nodes anew; told whether with the opening view
    public SceneRenewal(Consumer<Boolean> renew) {
        this.renew = renew;
        pause.setOnFinished(event -> run());
    }

    /// Layout has failed.
    ///
    /// @param ofPopup whether in a pop-up: it opens when somebody asks for it and does not fail again by itself, so what
    ///                it belongs to is made anew at once, and the view stays
    public void ask(boolean ofPopup) {
        if (ofPopup) {
            pause.setDuration(Duration.ONE);
            pause.playFromStart();
            return;
        }
        broken = true;
        if (sinceLast().greaterThanOrEqualTo(HELD)) {
            failures = 0;
        }
        if (failures < 2) {
            soon();
        }
    }

    /// Another view is shown: it may be the one that helps.
    public void viewChanged() {
        if (broken && failures >= 2) {
            failures = 0;
            soon();
        }
    }

    private Duration sinceLast() {
        return Duration.millis((System.nanoTime() - lastNanos) / 1e6);
    }

    private void soon() {
        Duration wait = BETWEEN.subtract(sinceLast());
        pause.setDuration(wait.greaterThan(Duration.ZERO) && failures > 0 ? wait : Duration.ONE);
        pause.playFromStart();
    }

    private void run() {
        boolean atHome = broken && failures > 0;
        if (broken) {
            failures++;
            lastNanos = System.nanoTime();
        }
        broken = false;
        renew.accept(atHome);
    }
}
