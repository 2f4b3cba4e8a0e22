package org.sponsorline.desktop.timeline;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.sponsorline.layout.Hit;

/// A click on a lane's header folds the lane, or unfolds it.
final class FoldLanes {

    private final TimelineView view;
    private final PlotPane plot;

    FoldLanes(TimelineView view, PlotPane plot) {
        this.view = view;
        this.plot = plot;
    }

    Subscription install() {
        return Listening.to(plot, MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private void clicked(MouseEvent event) {
        TimelineContent content = view.getContent();
        if (content != null && event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()
                && view.hit(event.getX(), event.getY()) instanceof Hit.OnLaneHeader header) {
            view.focusLane(header.lane());
            view.getActions().toggleFold(content.layout().lanes().path(header.lane()));
            event.consume();
        }
    }
}
