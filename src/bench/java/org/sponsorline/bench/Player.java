package org.sponsorline.bench;

import java.util.List;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/// Does one trial after the other. A trial begins between two pulses, as input does; its result counts as shown
/// with the rendering of the first pulse that finds it done.
final class Player extends AnimationTimer {

    /// Pulses without anything to do between two trials.
    private static final int QUIET_PULSES = 50;

    private final List<Trials.Trial> trials;
    private final Runnable then;
    private final Consumer<Throwable> failed;
    private int next;
    private int quiet;
    private boolean begun;
    private boolean waiting;

    Player(List<Trials.Trial> trials, Runnable then, Consumer<Throwable> failed) {
        this.trials = trials;
        this.then = then;
        this.failed = failed;
    }

    @Override
    public void handle(long now) {
        try {
            step();
        } catch (RuntimeException e) {
            stop();
            failed.accept(e);
        }
    }

    private void step() {
        if (waiting) {
            look();
        } else if (!begun && ++quiet >= QUIET_PULSES) {
            if (next > 0) {
                TrialEvent.mark(trials.get(next - 1).what(), TrialEvent.QUIET);
            }
            if (next == trials.size()) {
                stop();
                Platform.runLater(then);
                return;
            }
            begun = true;
            Platform.runLater(this::begin);
        }
    }

    private void begin() {
        Trials.Trial trial = trials.get(next);
        TrialEvent.mark(trial.what(), TrialEvent.BEGUN);
        trial.act().run();
        waiting = true;
    }

    private void look() {
        if (trials.get(next).done().getAsBoolean()) {
            TrialEvent.mark(trials.get(next).what(), TrialEvent.DONE);
            next++;
            waiting = false;
            begun = false;
            quiet = 0;
        }
    }
}
