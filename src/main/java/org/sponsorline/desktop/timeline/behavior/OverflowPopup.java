package org.sponsorline.desktop.timeline.behavior;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.timeline.PlotPane;
import org.sponsorline.desktop.timeline.TimelineContent;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.desktop.timeline.motion.ScrollTargets;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.row.Hit;

/// A click on "+n", or on marks too close to be told apart, opens the list of what is there.
public final class OverflowPopup {

    private final TimelineView view;
    private final PlotPane plot;
    private @Nullable ItemList list;

    public OverflowPopup(TimelineView view, PlotPane plot) {
        this.view = view;
        this.plot = plot;
    }

    /// Made when it is first to be seen.
    private ItemList list() {
        if (list == null) {
            list = new ItemList(view);
        }
        return list;
    }

    private void hide() {
        if (list != null) {
            list.hide();
        }
    }

    public Subscription install() {
        return Subscription.combine(
                Listening.to(plot, MouseEvent.MOUSE_CLICKED, this::clicked),
                view.viewportProperty().subscribe(changed -> hide()),
                view.contentProperty().subscribe(changed -> hide()),
                this::hide);
    }

    /// Opens the list where the keyboard is, brought into sight first.
    public void openAtFocus(List<Integer> items) {
        TimelineContent content = view.getContent();
        if (content == null) {
            return;
        }
        TimelineLayout layout = content.layout();
        ScrollTargets reveal = new ScrollTargets(content, view.frame());
        int lane = view.focusedLane();
        ScrollTargets.Target target = lane >= 0 ? reveal.lane(lane) : reveal.placement(view.focusedPlacement());
        // At once: a list does not stay open over what moves.
        view.motion().stop();
        view.setViewport(target.viewport());
        view.setScrollY(target.scrollY());
        Point2D at = lane >= 0
                ? new Point2D(48, layout.metrics().axisHeight() - view.getScrollY() + layout.lanes().top(lane)
                        + layout.lanes().headerHeight(lane) / 2)
                : MarkPlace.below(layout, view.frame(), view.focusedPlacement());
        list().open(content, items, plot, at.getX(), at.getY());
    }

    private void clicked(MouseEvent event) {
        TimelineContent content = view.getContent();
        if (content == null || event.getButton() != MouseButton.PRIMARY || !event.isStillSincePress()) {
            return;
        }
        List<Integer> items = switch (view.hit(event.getX(), event.getY())) {
            case Hit.OnRun run -> run.items();
            case Hit.OnMore more -> more.items();
            case null, default -> List.of();
        };
        if (!items.isEmpty()) {
            list().open(content, items, plot, event.getX(), event.getY());
            event.consume();
        }
    }
}
