package org.sponsorline.desktop;

import java.util.Collection;
import javafx.event.Event;
import javafx.event.EventDispatchChain;
import javafx.event.EventDispatcher;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;

/// Puts the keys that a test holds down into the window's mouse events: the headless platform's robot keeps
/// keys and mouse apart. Where the platform already tells, the event goes on as it came.
record HeldKeys(EventDispatcher next, Collection<KeyCode> keys) implements EventDispatcher {

    @Override
    public Event dispatchEvent(Event event, EventDispatchChain tail) {
        return next.dispatchEvent(event instanceof MouseEvent mouse && lacksKeys(mouse) ? withKeys(mouse) : event, tail);
    }

    private boolean lacksKeys(MouseEvent event) {
        return !keys.isEmpty()
                && !event.isShiftDown()
                && !event.isControlDown()
                && !event.isAltDown()
                && !event.isMetaDown();
    }

    private MouseEvent withKeys(MouseEvent event) {
        return new MouseEvent(
                event.getSource(),
                event.getTarget(),
                event.getEventType(),
                event.getSceneX(),
                event.getSceneY(),
                event.getScreenX(),
                event.getScreenY(),
                event.getButton(),
                event.getClickCount(),
                keys.contains(KeyCode.SHIFT),
                keys.contains(KeyCode.CONTROL),
                keys.contains(KeyCode.ALT),
                keys.contains(KeyCode.META) || keys.contains(KeyCode.COMMAND),
                event.isPrimaryButtonDown(),
                event.isMiddleButtonDown(),
                event.isSecondaryButtonDown(),
                event.isBackButtonDown(),
                event.isForwardButtonDown(),
                event.isSynthesized(),
                event.isPopupTrigger(),
                event.isStillSincePress(),
                event.getPickResult());
    }
}
