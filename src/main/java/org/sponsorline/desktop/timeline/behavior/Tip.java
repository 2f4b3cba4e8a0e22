package org.sponsorline.desktop.timeline.behavior;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.Screen;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.text.WrappedLabel;
import org.sponsorline.desktop.timeline.PlotPane;
import org.sponsorline.desktop.timeline.TimelineContent;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.pack.LaneTable;
import org.sponsorline.layout.row.Hit;
import org.sponsorline.model.Edition;
import org.sponsorline.query.text.CoverageText;
import org.sponsorline.query.value.StatedValues;
import org.sponsorline.query.value.StatedValuesText;

/// A few words about what the pointer rests on, beside it and never over it; at an edge of the screen it changes
/// sides.
final class Tip {

    private static final double DISTANCE_PX = 14;
    private static final int NAMES = 6;

    private final TimelineView view;
    private final PlotPane plot;
    private final MessageBundle words;
    private final Popup popup = new Popup();
    private final VBox box = new VBox();
    private final Label title = new WrappedLabel();
    private final Label detail = new WrappedLabel();

    Tip(TimelineView view, PlotPane plot) {
        this.view = view;
        this.plot = plot;
        words = MessageBundle.of(TimelineView.class, view.locale());
        box.getStyleClass().add("timeline-tip");
        title.getStyleClass().add("timeline-tip-title");
        detail.getStyleClass().add("timeline-tip-detail");
        box.setMouseTransparent(true);
        box.setMaxWidth(360);
        box.getChildren().addAll(title, detail);
        popup.getContent().add(box);
        popup.setAutoFix(false);
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    /// Tells about a hit at a point of the plot; about nothing it stays away.
    void show(@Nullable Hit hit, Point2D at) {
        TimelineContent content = view.getContent();
        if (content == null || hit == null || !plot.isHover() || !say(content, hit)) {
            return;
        }
        Point2D pointer = plot.localToScreen(at);
        if (pointer == null) {
            return;
        }
        PopupTheme.put(box, view);
        popup.show(plot, pointer.getX() + DISTANCE_PX, pointer.getY() + DISTANCE_PX);
        Rectangle2D screen = screenAt(pointer);
        Bounds size = box.getLayoutBounds();
        popup.setX(side(pointer.getX(), size.getWidth(), screen.getMinX(), screen.getMaxX()));
        popup.setY(side(pointer.getY(), size.getHeight(), screen.getMinY(), screen.getMaxY()));
    }

    void hide() {
        popup.hide();
    }

    private boolean say(TimelineContent content, Hit hit) {
        TimelineLayout layout = content.layout();
        switch (hit) {
            case Hit.OnItem on -> {
                title.setText(layout.words().title(on.item()));
                boolean carriedOn = layout.changesHolder(on.placement());
                detail.setText(layout.words().description(on.item()) + (carriedOn ? "\n" + words.say("tip.carried-on",
                        layout.words().title(layout.item(on.placement() - 1))) : ""));
            }
            case Hit.OnName on -> {
                title.setText(layout.rowName(on.row()).holder());
                detail.setText(rowDetail(content, on.row()));
            }
            case Hit.OnRun on -> many(layout, on.items());
            case Hit.OnMore on -> many(layout, on.items());
            case Hit.OnEdition on -> {
                Edition edition = content.dataset().editions().get(on.edition());
                title.setText(edition.name().in(view.locale()));
                detail.setText(EditionText.of(edition, words, view.locale()));
            }
            case Hit.OnLaneHeader on -> {
                title.setText(layout.lanes().label(on.lane()));
                String coverage = content.layout().lanes().coverage(on.lane())
                        .map(each -> CoverageText.words(each.recorded(), each.total(), view.locale()) + "\n").orElse("");
                detail.setText(coverage + values(content, on.lane()));
            }
            default -> {
                return false;
            }
        }
        detail.setVisible(!detail.getText().isEmpty() && !detail.getText().equals(title.getText()));
        detail.setManaged(detail.isVisible());
        return true;
    }

    /// The holder's tier, and where the row stands for its whole lane what is known of its prices.
    private String rowDetail(TimelineContent content, int row) {
        LaneTable lanes = content.layout().lanes();
        int lane = lanes.laneOfRow(row);
        String tier = content.layout().rowName(row).tier();
        String values = lanes.isHeadedByRow(lane) ? values(content, lane) : "";
        return tier.isEmpty() || values.isEmpty() ? tier + values : tier + "\n" + values;
    }

    private String values(TimelineContent content, int lane) {
        return StatedValuesText.line(
                StatedValues.of(content.dataset(), content.layout().grouping(), lane), view.locale());
    }

    private void many(TimelineLayout layout, List<Integer> items) {
        title.setText(words.say("tip.many", items.size()));
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < Math.min(items.size(), NAMES); i++) {
            names.append(i == 0 ? "" : "\n").append(layout.words().title(items.get(i)));
        }
        if (items.size() > NAMES) {
            names.append('\n').append(words.say("tip.others", items.size() - NAMES));
        }
        detail.setText(names.toString());
    }

    /// Right of (or below) the pointer, or else on the other side of it.
    private static double side(double pointer, double size, double least, double most) {
        double after = pointer + DISTANCE_PX;
        double before = pointer - DISTANCE_PX - size;
        return after + size <= most || before < least ? Math.max(least, Math.min(after, most - size)) : before;
    }

    private static Rectangle2D screenAt(Point2D point) {
        List<Screen> screens = Screen.getScreensForRectangle(point.getX(), point.getY(), 1, 1);
        return (screens.isEmpty() ? Screen.getPrimary() : screens.getFirst()).getVisualBounds();
    }
}
