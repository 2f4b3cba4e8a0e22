package org.sponsorline.desktop.timeline.behavior;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.sponsorline.desktop.timeline.PlotPane;
import org.sponsorline.desktop.timeline.TimelineContent;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.layout.row.Hit;

/// A click on a lane's header folds the lane, or unfolds it.
public final class FoldLanes {

    private final TimelineView view;
    private final PlotPane plot;

    public FoldLanes(TimelineView view, PlotPane plot) {
        this.view = view;
        this.plot = plot;
    }

    public Subscription install() {
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
