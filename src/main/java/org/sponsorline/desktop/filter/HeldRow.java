package org.sponsorline.desktop.filter;

import java.util.Objects;
import javafx.event.EventTarget;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// Holds what was chosen in a scroll pane at its height on the screen while lines come and go above it, so that it
/// stays under the pointer, until somebody does the next thing.
///
/// It scrolls. Where there is not enough to scroll it makes room above or below what is shown, which is given back when
/// the pointer leaves.
final class HeldRow {

    private final ScrollPane scroll;
    private final VBox content;
    private final Runnable afterLayout = this::correct;
    private @Nullable Node held;
    private @Nullable Scene scene;
    private double sceneY;
    private boolean correcting;

    /// @param content what the scroll pane shows; it has a child at least
    HeldRow(ScrollPane scroll, VBox content) {
        this.scroll = scroll;
        this.content = content;
        scroll.addEventFilter(ScrollEvent.SCROLL, _ -> letGo());
        scroll.vvalueProperty().subscribe((_, _) -> {
            if (!correcting) {
                letGo();
            }
        });
        scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> letGo());
        scroll.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            letGo();
            if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
                hold(event.getTarget());
            }
        });
        scroll.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> hold(event.getTarget()));
        scroll.addEventHandler(MouseEvent.MOUSE_EXITED, _ -> {
            letGo();
            giveRoomBack();
        });
    }

    private void hold(EventTarget target) {
        letGo();
        Node row = target instanceof Node node ? rowAround(node) : null;
        if (row != null) {
            held = row;
            sceneY = row.localToScene(0, 0).getY();
            scene = row.getScene();
            scene.addPostLayoutPulseListener(afterLayout);
        }
    }

    /// What can be chosen with a click on a node; null where a click opens and closes, and what is below may move. Cells
    /// of a list show now this and now that; the list as a whole stays.
    private static @Nullable Node rowAround(Node node) {
        Node found = null;
        for (Node up = node; up != null; up = up.getParent()) {
            if (up instanceof FacetRow || up instanceof AmountPane || up instanceof ListView) {
                found = up;
            }
        }
        return found;
    }

    private void letGo() {
        if (scene != null) {
            scene.removePostLayoutPulseListener(afterLayout);
        }
        scene = null;
        held = null;
    }

    private void giveRoomBack() {
        VBox.setMargin(content.getChildren().getFirst(), null);
        content.setMinHeight(VBox.USE_COMPUTED_SIZE);
    }

    /// Between layout and painting, so that nothing is seen to move.
    private void correct() {
        Node row = held;
        if (row == null || !Objects.equals(row.getScene(), scene)) {
            letGo();
            return;
        }
        double moved = row.localToScene(0, 0).getY() - sceneY;
        if (Math.abs(moved) >= 1) {
            correcting = true;
            scrollTo(offset() + moved);
            correcting = false;
        }
    }

    private double roomBelow() {
        return Math.max(0, content.getHeight() - scroll.getViewportBounds().getHeight());
    }

    private double offset() {
        return scroll.getVvalue() * roomBelow();
    }

    private void scrollTo(double offset) {
        double missing = Math.max(0, Math.ceil(-offset));
        if (missing > 0) {
            Node first = content.getChildren().getFirst();
            Insets before = VBox.getMargin(first);
            VBox.setMargin(first, new Insets((before == null ? 0 : before.getTop()) + missing, 0, 0, 0));
        }
        double least = offset + missing + scroll.getViewportBounds().getHeight();
        if (least > content.getHeight() + missing) {
            content.setMinHeight(Math.ceil(least));
        }
        scroll.getParent().layout();
        double room = roomBelow();
        scroll.setVvalue(room <= 0 ? 0 : Math.clamp((offset + missing) / room, 0, 1));
        scroll.layout();
    }
}
