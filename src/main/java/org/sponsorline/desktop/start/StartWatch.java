package org.sponsorline.desktop.start;

import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.sponsorline.desktop.timeline.TimelineView;

/// Tells how far a start has come, and ends the program when the timeline has been painted: what measures the start
/// asks for it. What learns the start has the window used before.
public final class StartWatch extends AnimationTimer {

    /// A pulse that paints has been rendered when the second one after it begins.
    private static final int PULSES_TO_RENDER = 2;

    private final Stage stage;
    private final Consumer<String> told;
    private final boolean rehearsed;
    private boolean pulsed;
    private int painted;

    private StartWatch(Stage stage, Consumer<String> told, boolean rehearsed) {
        this.stage = stage;
        this.told = told;
        this.rehearsed = rehearsed;
    }

    /// Waits for the window; has to be called before it opens.
    public static void prepare(Consumer<String> told, boolean rehearsed) {
        told.accept("main");
        Window.getWindows().addListener(new ListChangeListener<Window>() {
            @Override
            public void onChanged(Change<? extends Window> change) {
                if (!change.getList().isEmpty() && change.getList().getFirst() instanceof Stage stage) {
                    Window.getWindows().removeListener(this);
                    told.accept("window");
                    new StartWatch(stage, told, rehearsed).start();
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
                if (!rehearsed) {
                    Runtime.getRuntime().halt(0);
                }
                stop();
                new Rehearsal(stage).start();
            }
        } else if (stage.getScene().lookup(".timeline-view") instanceof TimelineView view
                && view.getContent() != null) {
            painted = 1;
            told.accept("picture");
        }
    }
}
