package org.sponsorline.desktop;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.sponsorline.desktop.timeline.TimelineView;

/// Tells how far a start has come, and ends the program when the timeline has been painted: what measures the start
/// asks for it.
final class StartWatch extends AnimationTimer {

    /// A pulse that paints has been rendered when the second one after it begins.
    private static final int PULSES_TO_RENDER = 2;

    private final Stage stage;
    private final Consumer<String> told;
    private boolean pulsed;
    private int painted;

    private StartWatch(Stage stage, Consumer<String> told) {
        this.stage = stage;
        this.told = told;
    }

    /// Waits for the window; has to be called before it opens.
    static void prepare(Consumer<String> told) {
        told.accept("main");
        Window.getWindows().addListener(new ListChangeListener<Window>() {
            @Override
            public void onChanged(Change<? extends Window> change) {
                if (!change.getList().isEmpty() && change.getList().getFirst() instanceof Stage stage) {
                    Window.getWindows().removeListener(this);
                    told.accept("window");
                    new StartWatch(stage, told).start();
                }
            }
        });
    }

    @Override
    public void handle(long now) {
        if (!pulsed) {
            pulsed = true;
            told.accept("pulse");
        }
        if (painted > 0) {
            painted++;
            if (painted > PULSES_TO_RENDER) {
                told.accept("painted");
                Runtime.getRuntime().halt(0);
            }
        } else if (stage.getScene().lookup(".timeline-view") instanceof TimelineView view
                && view.getContent() != null) {
            painted = 1;
            told.accept("picture");
        }
    }
}
