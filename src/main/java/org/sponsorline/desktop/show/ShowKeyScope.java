package org.sponsorline.desktop.show;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// The keys of a show in one of its windows. They come before whatever has the focus, as a clicker does not know what
/// that is.
final class ShowKeyScope {

    private ShowKeyScope() {}

    /// Takes every key without Ctrl, Alt or Meta, but those that move the focus.
    static void serve(Scene scene, ShowViewModel show) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (isTaken(event)) {
                show.press(event.getCode().name());
                event.consume();
            }
        });
        EventHandler<KeyEvent> rest = event -> {
            if (isTaken(event)) {
                event.consume();
            }
        };
        scene.addEventFilter(KeyEvent.KEY_RELEASED, rest);
        scene.addEventFilter(KeyEvent.KEY_TYPED, rest);
    }

    private static boolean isTaken(KeyEvent event) {
        return !event.isControlDown() && !event.isAltDown() && !event.isMetaDown()
                && event.getCode() != KeyCode.TAB && !event.getCode().isModifierKey();
    }

    /// On the stage a click goes on, and one with the other button goes back.
    static void serveClicks(Scene scene, ShowViewModel show) {
        scene.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                show.act(org.sponsorline.briefing.show.ShowAction.NEXT);
            } else if (event.getButton() == MouseButton.SECONDARY) {
                show.act(org.sponsorline.briefing.show.ShowAction.PREVIOUS);
            }
        });
    }
}
