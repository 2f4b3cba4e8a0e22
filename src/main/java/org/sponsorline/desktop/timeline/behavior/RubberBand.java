package org.sponsorline.desktop.timeline.behavior;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.timeline.PlotPane;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.desktop.timeline.canvas.PaletteStyle;
import org.sponsorline.layout.Frame;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.time.TimeScale;
import org.sponsorline.time.Viewport;

/// Draws a span of time with the pointer while Alt or Shift is held, and zooms to it. Escape gives it up.
public final class RubberBand {

    private final TimelineView view;
    private final PlotPane plot;
    private final Band band;
    private @Nullable Double from;

    /// The span as it is drawn.
    public static final class Band extends Region {

        private final Label words = new Label();

        public Band() {
            getStyleClass().add("rubber-band");
            setManaged(false);
            setMouseTransparent(true);
            setVisible(false);
            words.getStyleClass().add("rubber-band-label");
            words.setManaged(false);
            getChildren().add(words);
        }

        /// Puts on the picture's colours.
        void applyTheme(Palette palette) {
            getStylesheets().setAll(TimelineView.stylesheet());
            setStyle(PaletteStyle.of(palette));
        }

        void span(double left, double right, String text) {
            words.setText(text);
            resizeRelocate(left, getLayoutY(), right - left, getHeight());
            setVisible(true);
            requestLayout();
        }

        public String text() {
            return words.getText();
        }

        @Override
        protected void layoutChildren() {
            if (!isVisible()) {
                return;
            }
            double width = words.prefWidth(-1);
            double height = words.prefHeight(-1);
            words.resizeRelocate(Math.rint((getWidth() - width) / 2), Math.rint(getHeight() / 3), width, height);
        }
    }

    public RubberBand(TimelineView view, PlotPane plot, Band band) {
        this.view = view;
        this.plot = plot;
        this.band = band;
    }

    /// Whether a press begins a span, not a drag.
    static boolean isMeantBy(MouseEvent event) {
        return event.getButton() == MouseButton.PRIMARY && (event.isAltDown() || event.isShiftDown());
    }

    public Subscription install() {
        return Subscription.combine(
                Listening.to(plot, MouseEvent.MOUSE_PRESSED, this::pressed),
                Listening.to(plot, MouseEvent.MOUSE_DRAGGED, this::dragged),
                Listening.to(plot, MouseEvent.MOUSE_RELEASED, this::released),
                Listening.to(view, KeyEvent.KEY_PRESSED, this::key));
    }

    private void pressed(MouseEvent event) {
        if (isMeantBy(event) && view.getContent() != null && view.plotWidthProperty().get() > 0) {
            view.motion().stop();
            view.requestFocus();
            from = inPicture(event);
        }
    }

    private void dragged(MouseEvent event) {
        Double begun = from;
        if (begun == null) {
            return;
        }
        double at = inPicture(event);
        if (band.isVisible() || Math.abs(at - begun) >= Pan.SLACK_PX) {
            if (!band.isVisible()) {
                band.applyTheme(view.getPalette());
            }
            double left = Math.min(begun, at);
            double right = Math.max(begun, at);
            TimeScale scale = view.frame().scale();
            double names = view.frame().namesPx();
            band.span(names + left, names + right, SpanText.of(scale.dayAt(left), scale.dayAt(right), view.locale()));
            event.consume();
        }
    }

    private void released(MouseEvent event) {
        Double begun = from;
        boolean drawn = band.isVisible();
        give();
        if (begun != null && drawn) {
            TimeScale scale = view.frame().scale();
            double at = inPicture(event);
            double start = scale.dayAt(Math.min(begun, at));
            double end = Math.max(scale.dayAt(Math.max(begun, at)), start + Viewport.MIN_SPAN_DAYS);
            view.glideTo(view.reach().held(new Viewport(start, end)));
            event.consume();
        }
    }

    private double inPicture(MouseEvent event) {
        Frame frame = view.frame();
        return Math.clamp(event.getX() - frame.namesPx(), 0, frame.widthPx());
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && from != null) {
            give();
            event.consume();
        }
    }

    private void give() {
        from = null;
        band.setVisible(false);
    }
}
