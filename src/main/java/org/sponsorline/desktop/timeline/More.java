package org.sponsorline.desktop.timeline;

import java.util.List;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import org.sponsorline.layout.Hit;

/// A click on "+n", or on marks too close to be told apart, opens the list of what is there.
final class More {

    private final TimelineView view;
    private final PlotPane plot;
    private final ItemList list;

    More(TimelineView view, PlotPane plot) {
        this.view = view;
        this.plot = plot;
        list = new ItemList(view);
    }

    Subscription install() {
        return Subscription.combine(
                Listening.to(plot, MouseEvent.MOUSE_CLICKED, this::clicked),
                view.viewportProperty().subscribe(changed -> list.hide()),
                view.contentProperty().subscribe(changed -> list.hide()),
                list::hide);
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
            list.open(content, items, plot, event.getX(), event.getY());
            event.consume();
        }
    }
}
