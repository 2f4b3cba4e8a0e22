package org.sponsorline.desktop.timeline;

import java.time.LocalDate;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.BorderPane;
import org.sponsorline.desktop.FxTest;
import org.sponsorline.desktop.timeline.behavior.MarkPlace;
import org.sponsorline.layout.Frame;
import org.sponsorline.time.Viewport;

/// A timeline in a window of 900 x 600, showing the twenty years from 2008 to 2028.
abstract class TimelineFxTest extends FxTest {

    static final Viewport TWENTY_YEARS =
            new Viewport(LocalDate.of(2008, 1, 1).toEpochDay(), LocalDate.of(2028, 1, 1).toEpochDay());

    TimelineView view;
    TimelineContent content;

    /// Opens the window; nothing moves by itself unless a test asks for it.
    final void open(TimelineContent shown) {
        content = shown;
        show(900, 600, () -> {
            view = new TimelineView(Locale.ENGLISH);
            view.setContent(shown);
            view.setViewport(TWENTY_YEARS);
            view.animatedProperty().set(false);
            return new BorderPane(view);
        });
        onFx(view::requestFocus);
        settle();
    }

    final TimelineViewSkin skin() {
        return (TimelineViewSkin) view.getSkin();
    }

    final FrameCounts counts() {
        return from(() -> skin().counts());
    }

    final Frame frame() {
        return from(view::frame);
    }

    final Viewport viewport() {
        return from(view::getViewport);
    }

    /// A point of the plot, in the scene.
    final Point2D plot(double x, double y) {
        return in(skin().plot(), from(view::frame).namesPx() + x, y);
    }

    /// The day under a point of the plot.
    final double dayAt(double x) {
        return frame().scale().dayAt(x);
    }

    final int placement(String id) {
        int item = content.dataset().itemNumber(Timelines.agreement(id));
        return content.layout().firstPlacementOf(item).orElseThrow();
    }

    final Bounds markOf(String id) {
        return from(() -> MarkPlace.of(view.getContent().layout(), view.frame(), placement(id)));
    }

    /// The middle of an agreement's bar, in the scene.
    final Point2D middleOf(String id) {
        Bounds mark = markOf(id);
        return in(skin().plot(), mark.getCenterX(), mark.getCenterY());
    }
}
