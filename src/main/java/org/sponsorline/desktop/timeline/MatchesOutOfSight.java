package org.sponsorline.desktop.timeline;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sponsorline.desktop.platform.LiteralText;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.timeline.canvas.Argb;
import org.sponsorline.desktop.timeline.motion.Glide;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.pack.LaneTable;
import org.sponsorline.layout.row.MatchRows;

/// Tells of what the filter matches above and below what is shown: ticks beside the scroll bar's thumb, and how many
/// there are, as buttons that go to the nearest.
final class MatchesOutOfSight {

    private static final double TICK_PX = 2;
    private static final double MARGIN_PX = 8;

    private final TimelineView view;
    private final MessageBundle words;
    private final Canvas ticks = new Canvas();
    private final Button above;
    private final Button below;
    private @Nullable TimelineLayout layout;
    private @Nullable MatchRows rows;

    MatchesOutOfSight(TimelineView view) {
        this.view = view;
        words = MessageBundle.of(TimelineView.class, view.locale());
        ticks.setMouseTransparent(true);
        ticks.setManaged(false);
        above = button("matches-above", "fth-chevron-up");
        below = button("matches-below", "fth-chevron-down");
        above.setAccessibleText(words.say("matches.above.spoken", 0));
        below.setAccessibleText(words.say("matches.below.spoken", 0));
        above.setOnAction(_ -> goTo(true));
        below.setOnAction(_ -> goTo(false));
    }

    private static Button button(String id, String sign) {
        Button button = LiteralText.in(new Button(null, new FontIcon(sign)));
        button.setId(id);
        button.getStyleClass().add("matches-out-of-sight");
        button.setManaged(false);
        button.setVisible(false);
        button.setTooltip(new Tooltip());
        return button;
    }

    List<Node> nodes() {
        return List.of(ticks, above, below);
    }

    /// Counts anew where other lanes or other matches are shown.
    void contentChanged() {
        TimelineContent content = view.getContent();
        if (content == null) {
            layout = null;
            rows = null;
        } else if (!content.layout().equals(layout)) {
            layout = content.layout();
            rows = MatchRows.of(content.layout());
        }
        paint();
        moved();
    }

    /// Gives the parts their places.
    ///
    /// @param barX   the left edge of the scroll bar
    /// @param top    its upper edge, below the axis
    /// @param width  of the scroll bar
    /// @param height of the scroll bar
    void place(double barX, double top, double width, double height) {
        ticks.setWidth(width);
        ticks.setHeight(height);
        ticks.relocate(barX, top);
        above.autosize();
        below.autosize();
        above.relocate(Math.rint(barX - above.getWidth() - MARGIN_PX), Math.rint(top + MARGIN_PX));
        below.relocate(
                Math.rint(barX - below.getWidth() - MARGIN_PX),
                Math.rint(top + height - below.getHeight() - MARGIN_PX));
        paint();
    }

    /// Says how many there are above and below.
    void moved() {
        MatchRows present = rows;
        boolean none = present == null || present.isEmpty() || view.plotHeightProperty().get() <= 0;
        say(above, "matches.above", none || present == null ? 0 : present.above(view.frame()));
        say(below, "matches.below", none || present == null ? 0 : present.below(view.frame()));
    }

    private void say(Button button, String key, int count) {
        boolean was = button.isVisible();
        button.setVisible(count > 0);
        String text = words.say(key, count);
        if (count > 0 && (!text.equals(button.getText()) || !was)) {
            button.setText(text);
            button.setAccessibleText(words.say(key + ".spoken", count));
            button.getTooltip().setText(words.say(key + ".spoken", count));
            view.requestLayout();
        }
        if (was && count == 0 && button.isFocused()) {
            view.requestFocus();
        }
    }

    private void goTo(boolean up) {
        TimelineContent content = view.getContent();
        MatchRows present = rows;
        if (content == null || present == null) {
            return;
        }
        int row = up ? present.rowAbove(view.frame()) : present.rowBelow(view.frame());
        if (row >= 0) {
            LaneTable lanes = content.layout().lanes();
            double middle = lanes.rowTop(row) - (view.frame().heightPx() - content.layout().metrics().axisHeight()) / 2;
            view.motion().glideTo(
                    view.getViewport(), Math.clamp(Math.rint(middle), 0, view.maxScrollY()), Glide.SECONDS);
        }
    }

    /// Paints a tick for each row in which something matches.
    void paint() {
        GraphicsContext pen = ticks.getGraphicsContext2D();
        pen.clearRect(0, 0, ticks.getWidth(), ticks.getHeight());
        TimelineLayout shown = layout;
        MatchRows present = rows;
        if (shown == null || present == null || present.isEmpty() || shown.height() <= 0) {
            return;
        }
        pen.setFill(Argb.colour(view.getPalette().accent()));
        double last = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < shown.rowCount(); row++) {
            double y = Math.rint(shown.lanes().rowTop(row) / shown.height() * ticks.getHeight());
            if (y > last && present.any(row)) {
                pen.fillRect(1, Math.min(y, ticks.getHeight() - TICK_PX), ticks.getWidth() - 2, TICK_PX);
                last = y;
            }
        }
    }
}
