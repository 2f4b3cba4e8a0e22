package org.sponsorline.desktop.timeline.behavior;

import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.timeline.PlotPane;
import org.sponsorline.desktop.timeline.TimelineContent;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.desktop.timeline.motion.DragSpeed;
import org.sponsorline.desktop.timeline.motion.Fling;
import org.sponsorline.time.Viewport;

/// Drags the picture: along time, and in the lanes up and down as well. Let go of in motion it glides on.
public final class Pan {

    /// A pointer that moves less than this means to click.
    static final double SLACK_PX = 4;

    private static final double NANOS_PER_SECOND = 1e9;

    private final TimelineView view;
    private final PlotPane plot;
    private final DragSpeed speed = new DragSpeed();
    private @Nullable Grip grip;
    private double lastY;
    private boolean moving;

    /// Where the pointer took hold, and of what.
    private record Grip(
            MouseButton button, double x, double y, Viewport viewport, double pxPerDay, boolean onAxis) {}

    public Pan(TimelineView view, PlotPane plot) {
        this.view = view;
        this.plot = plot;
    }

    public Subscription install() {
        return Subscription.combine(
                Listening.to(plot, MouseEvent.MOUSE_PRESSED, this::pressed),
                Listening.to(plot, MouseEvent.MOUSE_DRAGGED, this::dragged),
                Listening.to(plot, MouseEvent.MOUSE_RELEASED, this::released));
    }

    private void pressed(MouseEvent event) {
        // Another button while one drags changes nothing.
        if (grip != null || RubberBand.isMeantBy(event)
                || event.getButton() != MouseButton.PRIMARY && event.getButton() != MouseButton.MIDDLE) {
            return;
        }
        TimelineContent content = view.getContent();
        if (content == null || view.plotWidthProperty().get() <= 0) {
            return;
        }
        view.motion().stop();
        view.requestFocus();
        boolean onAxis = event.getY() < content.layout().metrics().axisHeight();
        grip = new Grip(
                event.getButton(), event.getX(), event.getY(), view.getViewport(), view.frame().pxPerDay(), onAxis);
        lastY = event.getY();
        moving = false;
        speed.begin();
        speed.at(event.getX(), event.getY(), now());
    }

    private void dragged(MouseEvent event) {
        Grip held = grip;
        if (held == null) {
            return;
        }
        double x = event.getX() - held.x();
        double y = held.onAxis() ? 0 : event.getY() - held.y();
        if (!moving && Math.hypot(x, y) < SLACK_PX) {
            return;
        }
        if (!moving) {
            moving = true;
            view.setHovered(null);
            view.beginAdjusting(this);
            plot.setCursor(Cursor.CLOSED_HAND);
        }
        speed.at(event.getX(), event.getY(), now());
        view.setViewport(view.reach().held(held.viewport().pannedBy(-x / held.pxPerDay())));
        if (!held.onAxis()) {
            // By steps, so that lanes laid out anew meanwhile do not jump.
            view.setScrollY(view.getScrollY() - (event.getY() - lastY));
            lastY = event.getY();
        }
        event.consume();
    }

    private void released(MouseEvent event) {
        Grip held = grip;
        if (held == null || event.getButton() != held.button()) {
            return;
        }
        grip = null;
        if (!moving) {
            return;
        }
        moving = false;
        plot.setCursor(null);
        double x = thrown(speed.x(now()));
        double y = held.onAxis() ? 0 : thrown(speed.y(now()));
        if (view.isInertia() && view.isAnimated() && (x != 0 || y != 0)) {
            view.motion().fling(x, y);
        }
        view.endAdjusting(this);
        event.consume();
    }

    private static double thrown(double pxPerSecond) {
        return Math.abs(pxPerSecond) < Fling.LEAST_PX_PER_SECOND ? 0 : pxPerSecond;
    }

    private static double now() {
        return System.nanoTime() / NANOS_PER_SECOND;
    }
}
