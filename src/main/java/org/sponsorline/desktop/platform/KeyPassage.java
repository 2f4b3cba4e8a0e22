package org.sponsorline.desktop.platform;

import java.util.function.Predicate;
import javafx.event.EventDispatcher;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// Lets keys that a control has no use for go past it. Some controls use up every key that is pressed while they have
/// the focus, so that no command of the window can be reached from them.
public final class KeyPassage {

    private KeyPassage() {}

    /// Shows a control, and what is in it, nothing but the keys that are its own; all others go on to what it is in.
    public static void past(Node control, Predicate<KeyEvent> isItsOwn) {
        EventDispatcher usual = control.getEventDispatcher();
        control.setEventDispatcher((event, tail) ->
                event instanceof KeyEvent key && !isItsOwn.test(key) ? event : usual.dispatchEvent(event, tail));
    }
}
