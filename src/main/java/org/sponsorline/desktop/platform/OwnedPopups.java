package org.sponsorline.desktop.platform;

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
