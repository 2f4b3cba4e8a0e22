package org.sponsorline.desktop.timeline.behavior;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;
import org.sponsorline.desktop.timeline.TimelineView;

/// Keys that belong to the timeline alone and can't be given to other commands: Space selects the item the keyboard
/// is on, with Ctrl or Shift it adds it or takes it out. All other keys are commands of the window (see
/// [TimelineSteering]). Shows where the keyboard is as soon as the timeline has the focus.
public final class Keyboard {

    private final TimelineView view;
    private final TimelineSteering steering;

    public Keyboard(TimelineView view, TimelineSteering steering) {
        this.view = view;
        this.steering = steering;
    }

    public Subscription install() {
        return Listening.to(view, KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && !event.isAltDown() && view.getFocusedItem() != null) {
            steering.select(event.isShortcutDown() || event.isControlDown() || event.isShiftDown());
            event.consume();
        }
    }
}
