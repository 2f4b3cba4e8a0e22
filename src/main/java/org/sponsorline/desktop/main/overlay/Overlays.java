package org.sponsorline.desktop.main.overlay;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.main.pane.FocusRing;

/// What lies over the window for a moment: palette, key sheet, settings. Only one at a time; Escape or a click
/// beside it closes it, and the focus goes back to where it was.
public final class Overlays {

    private static final PseudoClass BESIDE = PseudoClass.getPseudoClass("beside");

    private final StackPane layer = new StackPane();
    private final String closeWords;
    private @Nullable Node focusBefore;

    /// Which way the last step with Tab went.
    private boolean backwards;

    /// @param closeWords what a closing button does, for screen readers
    public Overlays(String closeWords) {
        this.closeWords = closeWords;
        layer.getStyleClass().add("overlays");
        layer.setVisible(false);
        layer.setAlignment(Pos.TOP_CENTER);
        layer.managedProperty().bind(layer.visibleProperty());
        layer.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> {
            if (layer.equals(event.getTarget())) {
                close();
            }
            event.consume();
        });
        layer.heightProperty().subscribe(_ -> layer.getChildren().forEach(Overlays::layOutAnew));
        keepFocus();
        layer.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    private static void layOutAnew(Node frame) {
        ((Parent) frame).requestLayout();
    }

    /// What lies below is not to be reached by Tab: past the end one begins again.
    private void keepFocus() {
        layer.addEventFilter(KeyEvent.KEY_PRESSED, event -> backwards = event.isShiftDown());
        layer.sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(owner -> {
            if (layer.isVisible() && owner != null && !FocusRing.isWithin(owner, layer)
                    && layer.getChildren().getFirst() instanceof OverlayFrame frame) {
                if (backwards) {
                    FocusRing.focusLastOf(frame);
                } else {
                    frame.focusContent();
                }
            }
        });
    }

    /// The layer to put over everything else.
    public Parent layer() {
        return layer;
    }

    /// Shows this and gives it the focus; the same once more closes it.
    public void show(Region content) {
        if (!layer.isVisible() && layer.getScene() != null) {
            focusBefore = layer.getScene().getFocusOwner();
        }
        OverlayFrame frame = new OverlayFrame(content, layer.heightProperty(), closeWords, this::close);
        layer.pseudoClassStateChanged(BESIDE, false);
        layer.getChildren().setAll(frame);
        layer.setVisible(true);
        frame.applyCss();
        frame.focusContent();
    }

    /// Shows this below a part of the window and leaves the rest in sight, for what is tried out on it. It stays where
    /// it is, whatever becomes of that part, and within the window.
    public void showBelow(Region content, Node anchor) {
        show(content);
        layer.pseudoClassStateChanged(BESIDE, true);
        Region frame = (Region) layer.getChildren().getFirst();
        Bounds place = layer.sceneToLocal(anchor.localToScene(anchor.getLayoutBounds()));
        StackPane.setAlignment(frame, Pos.TOP_LEFT);
        frame.setTranslateY(place.getMaxY());
        frame.translateXProperty().bind(Bindings.createDoubleBinding(
                () -> Math.max(0, Math.min(place.getMinX(), layer.getWidth() - frame.getWidth())),
                layer.widthProperty(), frame.widthProperty()));
    }

    /// Closes what is open.
    ///
    /// @return whether something was
    public boolean close() {
        if (!layer.isVisible()) {
            return false;
        }
        layer.setVisible(false);
        layer.getChildren().clear();
        if (focusBefore != null) {
            focusBefore.requestFocus();
        }
        focusBefore = null;
        return true;
    }
}
