package org.sponsorline.desktop.timeline.behavior;

import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.timeline.OverviewStrip;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.layout.OverviewFrame;
import org.sponsorline.layout.OverviewFrame.Part;
import org.sponsorline.time.Viewport;

/// The window on the overview: dragged it moves, dragged by an edge it grows or shrinks; a click beside it brings
/// it there, and the wheel over the strip zooms. Escape puts it back.
public final class OverviewDrag {

    private static final double ZOOM_PER_PX = 0.0056;

    private final TimelineView view;
    private final OverviewStrip strip;
    private @Nullable Grip grip;

    /// What of the window is held.
    ///
    /// @param offsetDays from what is held to the pointer
    /// @param before     what was shown before
    private record Grip(Part part, double offsetDays, Viewport before) {}

    public OverviewDrag(TimelineView view, OverviewStrip strip) {
        this.view = view;
        this.strip = strip;
    }

    public Subscription install() {
        return Subscription.combine(
                Listening.to(strip, MouseEvent.MOUSE_MOVED, this::moved),
                Listening.to(strip, MouseEvent.MOUSE_PRESSED, this::pressed),
                Listening.to(strip, MouseEvent.MOUSE_DRAGGED, this::dragged),
                Listening.to(strip, MouseEvent.MOUSE_RELEASED, this::released),
                Listening.to(strip, ScrollEvent.SCROLL, this::scrolled),
                Listening.to(view, KeyEvent.KEY_PRESSED, this::key));
    }

    private void moved(MouseEvent event) {
        strip.setCursor(switch (strip.frame().partAt(event.getX())) {
            case START_HANDLE, END_HANDLE -> Cursor.H_RESIZE;
            case WINDOW -> Cursor.OPEN_HAND;
            case OUTSIDE -> Cursor.DEFAULT;
        });
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || view.getContent() == null || grip != null) {
            return;
        }
        OverviewFrame frame = strip.frame();
        Part part = frame.partAt(event.getX());
        double day = frame.dayAt(event.getX());
        Viewport shown = view.getViewport();
        view.requestFocus();
        if (part == Part.OUTSIDE) {
            view.glideTo(view.reach().held(shown.centredOn(day)));
            event.consume();
            return;
        }
        view.motion().stop();
        view.beginAdjusting(this);
        double held = switch (part) {
            case START_HANDLE -> shown.startDay();
            case END_HANDLE -> shown.endDay();
            default -> shown.centreDay();
        };
        grip = new Grip(part, day - held, shown);
        event.consume();
    }

    private void dragged(MouseEvent event) {
        Grip held = grip;
        if (held == null) {
            return;
        }
        double day = strip.frame().dayAt(event.getX()) - held.offsetDays();
        Viewport shown = view.getViewport();
        view.setViewport(switch (held.part()) {
            case START_HANDLE -> new Viewport(
                    Math.min(day, shown.endDay() - Viewport.MIN_SPAN_DAYS), shown.endDay());
            case END_HANDLE -> new Viewport(
                    shown.startDay(), Math.max(day, shown.startDay() + Viewport.MIN_SPAN_DAYS));
            default -> view.reach().held(held.before().centredOn(day));
        });
        event.consume();
    }

    private void released(MouseEvent event) {
        if (grip != null && event.getButton() == MouseButton.PRIMARY) {
            grip = null;
            view.endAdjusting(this);
            event.consume();
        }
    }

    private void scrolled(ScrollEvent event) {
        double turned = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        if (view.getContent() != null && !event.isInertia()) {
            Viewport from = view.motion().destination();
            Viewport target = from.zoomedAbout(from.centreDay(), Math.exp(turned * ZOOM_PER_PX));
            view.glideTo(view.reach().held(target));
            event.consume();
        }
    }

    private void key(KeyEvent event) {
        Grip held = grip;
        if (event.getCode() == KeyCode.ESCAPE && held != null) {
            grip = null;
            view.setViewport(held.before());
            view.endAdjusting(this);
            event.consume();
        }
    }
}
