package org.sponsorline.desktop.timeline.focus;

import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.desktop.timeline.canvas.Argb;

/// A frame around the timeline while it has the focus and the keyboard is on nothing in it yet. Whoever works with the
/// mouse sees none.
public final class FocusFrame extends Region {

    private static final double WIDTH_PX = 2;

    private final TimelineView view;
    private boolean byMouse;

    public FocusFrame(TimelineView view) {
        this.view = view;
        getStyleClass().add("focus-frame");
        setMouseTransparent(true);
        setManaged(false);
        view.paletteProperty().subscribe(palette -> setBorder(new Border(new BorderStroke(
                Argb.colour(palette.accent()), BorderStrokeStyle.SOLID, CornerRadii.EMPTY, new BorderWidths(WIDTH_PX)))));
        view.addEventFilter(InputEvent.ANY, event -> {
            boolean mouse = event.getEventType() == MouseEvent.MOUSE_PRESSED;
            if (mouse || event.getEventType() == KeyEvent.KEY_PRESSED) {
                byMouse = mouse;
                update();
            }
        });
        view.focusedProperty().subscribe(focused -> {
            byMouse &= focused;
            update();
        });
        update();
    }

    public void update() {
        setVisible(view.isFocused() && !byMouse && view.focusedPlacement() < 0 && view.focusedLane() < 0);
    }
}
