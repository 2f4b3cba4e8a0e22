package org.sponsorline.desktop.show;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.show.ShowEvent;
import org.sponsorline.briefing.show.StagePoint;
import org.sponsorline.briefing.show.StageRegion;
import org.sponsorline.desktop.show.room.RoomView;

/// What the mouse does on the console's mirror: it points for the room, and a drag shows a part large.
final class MirrorGestures {

    /// Shorter than this part of the picture, a drag is a click of an unsteady hand.
    private static final double LEAST_DRAG = 0.02;

    private final RoomView mirror;
    private final ShowViewModel show;
    private @Nullable StagePoint pressed;

    private MirrorGestures(RoomView mirror, ShowViewModel show) {
        this.mirror = mirror;
        this.show = show;
    }

    static void serve(RoomView mirror, ShowViewModel show) {
        MirrorGestures gestures = new MirrorGestures(mirror, show);
        mirror.addEventHandler(MouseEvent.MOUSE_MOVED, gestures::point);
        mirror.addEventHandler(MouseEvent.MOUSE_DRAGGED, gestures::point);
        mirror.addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            if (!event.isPrimaryButtonDown()) {
                show.happen(new ShowEvent.Point(null));
            }
        });
        mirror.addEventHandler(MouseEvent.MOUSE_PRESSED, gestures::press);
        mirror.addEventHandler(MouseEvent.MOUSE_RELEASED, gestures::release);
    }

    private void point(MouseEvent event) {
        show.happen(new ShowEvent.Point(mirror.pointAt(event.getX(), event.getY())));
    }

    private void press(MouseEvent event) {
        pressed = event.getButton() == MouseButton.PRIMARY ? mirror.pointAt(event.getX(), event.getY()) : null;
    }

    private void release(MouseEvent event) {
        StagePoint from = pressed;
        pressed = null;
        if (from == null) {
            return;
        }
        StagePoint to = mirror.pointAt(event.getX(), event.getY());
        if (Math.max(Math.abs(from.x() - to.x()), Math.abs(from.y() - to.y())) >= LEAST_DRAG) {
            show.happen(new ShowEvent.Zoom(StageRegion.around(from, to)));
        } else if (show.getState().look().zoom() != null) {
            show.happen(new ShowEvent.Zoom(null));
        }
    }
}
