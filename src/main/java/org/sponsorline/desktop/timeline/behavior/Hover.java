package org.sponsorline.desktop.timeline.behavior;

import javafx.animation.PauseTransition;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.timeline.PlotPane;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.layout.row.Hit;

/// Follows the pointer: what it is on is marked, and told in a tip when it rests there for half a second.
public final class Hover {

    private static final Duration DELAY = Duration.millis(500);

    private final TimelineView view;
    private final PlotPane plot;
    private final Tip tip;
    private final PauseTransition delay = new PauseTransition(DELAY);
    private Point2D at = Point2D.ZERO;

    public Hover(TimelineView view, PlotPane plot) {
        this.view = view;
        this.plot = plot;
        tip = new Tip(view, plot);
        delay.setOnFinished(event -> tip.show(view.getHovered(), at));
    }

    public Subscription install() {
        return Subscription.combine(
                Listening.to(plot, MouseEvent.MOUSE_MOVED, this::moved),
                Listening.to(plot, MouseEvent.MOUSE_EXITED, event -> leave()),
                Listening.to(plot, MouseEvent.MOUSE_PRESSED, event -> rest()),
                Listening.to(plot, ScrollEvent.SCROLL, event -> rest()),
                Listening.to(view, KeyEvent.KEY_PRESSED, event -> rest()),
                view.hoveredProperty().subscribe(changed -> rest()),
                view.viewportProperty().subscribe(changed -> rest()),
                view.scrollYProperty().subscribe(changed -> rest()),
                () -> {
                    rest();
                    plot.setCursor(null);
                });
    }

    private void moved(MouseEvent event) {
        Hit hit = marked(view.hit(event.getX(), event.getY()));
        at = new Point2D(event.getX(), event.getY());
        if (!same(hit, view.getHovered())) {
            view.setHovered(hit);
            plot.setCursor(hit == null ? null : Cursor.HAND);
            rest();
        }
        if (hit != null && !tip.isShowing()) {
            delay.playFromStart();
        }
    }

    private void leave() {
        view.setHovered(null);
        plot.setCursor(null);
        rest();
    }

    private void rest() {
        delay.stop();
        tip.hide();
    }

    /// What answers to the pointer; the axis and empty ground do not.
    private static @Nullable Hit marked(@Nullable Hit hit) {
        return switch (hit) {
            case Hit.OnItem on -> on;
            case Hit.OnRun on -> on;
            case Hit.OnMore on -> on;
            case Hit.OnEdition on -> on;
            case Hit.OnName on -> on;
            case Hit.OnLaneHeader on -> on;
            case null, default -> null;
        };
    }

    /// Whether the pointer is still on the same thing, whichever part of it.
    private static boolean same(@Nullable Hit one, @Nullable Hit other) {
        return switch (one) {
            case null -> other == null;
            case Hit.OnItem first -> other instanceof Hit.OnItem second && first.placement() == second.placement();
            case Hit.OnRun first -> other instanceof Hit.OnRun second && first.placement() == second.placement()
                    && first.items().size() == second.items().size();
            case Hit.OnMore first -> other instanceof Hit.OnMore second
                    && first.items().size() == second.items().size()
                    && first.items().getFirst().equals(second.items().getFirst());
            case Hit.OnEdition first -> other instanceof Hit.OnEdition second && first.edition() == second.edition();
            case Hit.OnName first -> other instanceof Hit.OnName second && first.row() == second.row();
            case Hit.OnLaneHeader first ->
                other instanceof Hit.OnLaneHeader second && first.lane() == second.lane();
            case Hit.OnAxis _, Hit.Nothing _ -> false;
        };
    }
}
