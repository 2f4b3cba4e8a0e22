package org.sponsorline.desktop.timeline.behavior;

import javafx.animation.PauseTransition;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.sponsorline.desktop.timeline.PlotPane;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.desktop.timeline.motion.Glide;
import org.sponsorline.time.Viewport;

/// Wheels and touch pads: turning scrolls the lanes, with Shift it moves in time, with Ctrl (or by pinching) it
/// zooms, and the day under the pointer stays where it is.
///
/// These gestures have no end of their own; what they came to counts when nothing has turned for a moment.
public final class WheelZoom {

    /// One notch of a wheel, as the toolkit reports it.
    private static final double NOTCH_PX = 40;
    private static final double ZOOM_PER_NOTCH = 1.25;
    private static final Duration REST = Duration.millis(350);

    private final TimelineView view;
    private final PlotPane plot;
    private final PauseTransition rest = new PauseTransition(REST);

    public WheelZoom(TimelineView view, PlotPane plot) {
        this.view = view;
        this.plot = plot;
        rest.setOnFinished(event -> view.endAdjusting(this));
    }

    public Subscription install() {
        return Subscription.combine(
                Listening.to(plot, ScrollEvent.SCROLL, this::scrolled),
                Listening.to(plot, ZoomEvent.ZOOM, this::pinched),
                () -> {
                    rest.stop();
                    view.endAdjusting(this);
                });
    }

    private void scrolled(ScrollEvent event) {
        if (view.getContent() == null || view.plotWidthProperty().get() <= 0) {
            return;
        }
        event.consume();
        double turned = event.getDeltaY() == 0 ? event.getDeltaX() : event.getDeltaY();
        if (event.isShortcutDown() || event.isControlDown()) {
            // What a touch pad adds after the fingers have left it was meant for scrolling.
            if (!event.isInertia()) {
                zoom(event.getX(), Math.pow(ZOOM_PER_NOTCH, turned / NOTCH_PX), isNotched(turned));
            }
        } else if (event.isShiftDown()) {
            pan(turned, isNotched(turned));
        } else {
            if (event.getDeltaX() != 0) {
                pan(event.getDeltaX(), isNotched(event.getDeltaX()));
            }
            if (event.getDeltaY() != 0) {
                scroll(event.getDeltaY(), isNotched(event.getDeltaY()));
            }
        }
    }

    private void pinched(ZoomEvent event) {
        if (view.getContent() != null && view.plotWidthProperty().get() > 0) {
            zoom(event.getX(), event.getZoomFactor(), false);
            event.consume();
        }
    }

    /// Zooms about the day under the pointer.
    private void zoom(double x, double factor, boolean notched) {
        hold();
        Viewport from = view.motion().destination();
        double anchor = from.startDay() + Math.max(0, x - view.frame().namesPx()) / view.plotWidthProperty().get() * from.spanDays();
        to(view.reach().held(from.zoomedAbout(anchor, factor)), view.motion().scrollDestination(), notched);
    }

    private void pan(double px, boolean notched) {
        hold();
        Viewport from = view.motion().destination();
        double days = -px * from.spanDays() / view.plotWidthProperty().get();
        to(view.reach().held(from.pannedBy(days)), view.motion().scrollDestination(), notched);
    }

    private void scroll(double px, boolean notched) {
        hold();
        double y = Math.clamp(view.motion().scrollDestination() - px, 0, view.maxScrollY());
        to(view.motion().destination(), y, notched);
    }

    private void to(Viewport viewport, double scrollY, boolean notched) {
        if (notched && view.isAnimated()) {
            view.motion().glideTo(viewport, scrollY, Glide.NOTCH_SECONDS);
        } else {
            view.motion().stop();
            view.setViewport(viewport);
            view.setScrollY(scrollY);
        }
    }

    private void hold() {
        view.beginAdjusting(this);
        rest.playFromStart();
    }

    /// Whether a wheel with notches turned, whose steps are too coarse to follow at once.
    private static boolean isNotched(double px) {
        return Math.abs(px) >= NOTCH_PX / 2;
    }
}
