package org.sponsorline.desktop.platform;

import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.PopupControl;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Closes pop-ups whose owner leaves the window, such as a menu of a panel that goes or a tip of a window made anew.
///
/// The toolkit leaves them open. They have their colours from where their owner stands, and complain of each colour
/// once it stands nowhere.
public final class OwnedPopups {

    private static boolean followed;

    private OwnedPopups() {}

    /// Whether one is open, or has failed while it opened.
    public static boolean areOpen() {
        return !all().isEmpty();
    }

    /// Closes all that are open, and those that have failed while they opened.
    public static void closeAll() {
        all().forEach(OwnedPopups::close);
    }

    private static void close(Window popup) {
        try {
            popup.hide();
        } catch (RuntimeException e) {
            // What was opened by half lacks what closing takes away: it is closed as far as it was open.
        }
    }

    private static List<Window> all() {
        return Window.getWindows().stream().filter(PopupWindow.class::isInstance).toList();
    }

    /// Sees to it from now on, for all windows. Called on the JavaFX thread; once more changes nothing.
    public static void follow() {
        if (followed) {
            return;
        }
        followed = true;
        Window.getWindows().addListener((ListChangeListener<Window>) change -> {
            while (change.next()) {
                for (Window added : change.getAddedSubList()) {
                    if (added instanceof PopupWindow popup && ownerOf(popup) instanceof Node owner) {
                        follow(popup, owner);
                    }
                }
            }
        });
    }

    /// The list of a box has no owner but the window, and still its looks from the box.
    private static @Nullable Object ownerOf(PopupWindow popup) {
        Node owner = popup.getOwnerNode();
        return owner == null && popup instanceof PopupControl control ? control.getStyleableParent() : owner;
    }

    private static void follow(PopupWindow popup, Node owner) {
        Subscription[] held = {Subscription.EMPTY, Subscription.EMPTY};
        held[0] = owner.sceneProperty().flatMap(Scene::windowProperty).subscribe((before, now) -> {
            if (now == null) {
                popup.hide();
            }
        });
        held[1] = popup.showingProperty().subscribe((before, showing) -> {
            if (!showing) {
                held[0].unsubscribe();
                held[1].unsubscribe();
            }
        });
    }
}
