package org.sponsorline.desktop.timeline.motion;

import java.util.function.DoubleConsumer;
import javafx.animation.AnimationTimer;
import org.sponsorline.desktop.notice.Faults;

/// Calls once in each frame with the seconds since the first of them, until it is stopped.
final class FrameTimer {

    private static final double NANOS_PER_SECOND = 1e9;

    private final DoubleConsumer step;
    private final Runnable onFault;
    private long beganAt;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long nanos) {
            frame(nanos);
        }
    };

    /// @param onFault stops it, as a fault would come again in each frame
    FrameTimer(DoubleConsumer step, Runnable onFault) {
        this.step = step;
        this.onFault = onFault;
    }

    void restart() {
        beganAt = Long.MIN_VALUE;
        timer.start();
    }

    void stop() {
        timer.stop();
    }

    private void frame(long nanos) {
        if (beganAt == Long.MIN_VALUE) {
            beganAt = nanos;
        }
        try {
            step.accept((nanos - beganAt) / NANOS_PER_SECOND);
        } catch (RuntimeException | Error e) {
            onFault.run();
            Faults.tell(e);
        }
    }
}
