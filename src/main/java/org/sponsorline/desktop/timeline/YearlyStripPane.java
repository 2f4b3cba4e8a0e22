package org.sponsorline.desktop.timeline;

import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.sponsorline.desktop.notice.Faults;
import org.sponsorline.desktop.platform.LiteralText;
import org.sponsorline.desktop.timeline.canvas.CanvasFonts;
import org.sponsorline.desktop.timeline.canvas.CanvasSurface;
import org.sponsorline.desktop.timeline.canvas.FxTextMeasure;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.item.AdvanceTable;
import org.sponsorline.model.text.TextLines;
import org.sponsorline.paint.strip.YearlyValuePainter;
import org.sponsorline.paint.surface.OffsetSurface;
import org.sponsorline.query.value.YearlyValue;
import org.sponsorline.query.value.YearlyValueText;
import org.sponsorline.time.TimeScale;

/// The strip of stated values a year under the lanes; it has no height while the view does not ask for it.
///
/// The pointer reads a year in a tip; the context menu chooses the currency.
public final class YearlyStripPane extends Region {

    private static final double TIP_PX = 380;

    private final TimelineView view;
    private final Canvas canvas = new Canvas();
    private final CanvasSurface surface;
    private final AdvanceTable advances;
    private final YearlyValuePainter painter = new YearlyValuePainter();
    private final Tooltip tip = new Tooltip();
    private boolean dirty = true;
    private long paintings;

    YearlyStripPane(TimelineView view, CanvasFonts fonts) {
        this.view = view;
        surface = new CanvasSurface(canvas, fonts);
        advances = AdvanceTable.over(new FxTextMeasure(fonts));
        setManaged(false);
        getStyleClass().add("yearly-strip");
        setAccessibleRole(AccessibleRole.TEXT);
        canvas.setMouseTransparent(true);
        getChildren().add(canvas);
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_PX);
        Tooltip.install(this, tip);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> tell(event.getX()));
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::chooseCurrency);
    }

    /// The height that the strip takes; 0 where it does not show.
    double heightPx() {
        TimelineContent content = view.getContent();
        return content == null || content.values() == null
                ? 0 : YearlyValuePainter.heightPx(content.layout().metrics());
    }

    /// What is shown, or the span it is shown across, has changed.
    void changed() {
        dirty = true;
        requestLayout();
    }

    /// Tells in words what the strip shows of the years in sight.
    void speak() {
        TimelineContent content = view.getContent();
        YearlyValue values = content == null ? null : content.values();
        setAccessibleText(values == null ? "" : new YearlyValueText(values, view.locale()).spoken());
    }

    long paintings() {
        return paintings;
    }

    @Override
    protected void layoutChildren() {
        try {
            paint();
        } catch (RuntimeException | Error e) {
            // Nothing may escape: the toolkit never again lays out a node that has thrown.
            canvas.setVisible(false);
            Faults.tell(e);
        }
    }

    private void paint() {
        double width = Math.floor(getWidth());
        double height = Math.floor(getHeight());
        if (canvas.getWidth() != width || canvas.getHeight() != height) {
            canvas.setWidth(width);
            canvas.setHeight(height);
            dirty = true;
        }
        TimelineContent content = view.getContent();
        YearlyValue values = content == null ? null : content.values();
        canvas.setVisible(values != null && width > 0 && height > 0);
        if (content == null || values == null || !canvas.isVisible() || !dirty) {
            return;
        }
        dirty = false;
        paintings++;
        surface.begin(pixelScale());
        Frame plot = view.frame();
        Frame frame = new Frame(plot.viewport(), plot.widthPx(), height, 0, plot.namesPx());
        painter.paint(
                new OffsetSurface(surface, plot.namesPx(), 0), values, new YearlyValuePainter.Drawing(
                        frame, content.layout().metrics(), advances, view.getPalette(), view.locale(), false));
    }

    private void tell(double x) {
        TimelineContent content = view.getContent();
        YearlyValue values = content == null ? null : content.values();
        if (values == null) {
            return;
        }
        YearlyValueText words = new YearlyValueText(values, view.locale());
        Frame plot = view.frame();
        TimeScale scale = plot.scale();
        String first = x < plot.namesPx() ? words.line() : words.yearOf(scale.dayAt(x - plot.namesPx()));
        tip.setText(first + "\n" + words.rule());
    }

    private void chooseCurrency(ContextMenuEvent event) {
        TimelineContent content = view.getContent();
        YearlyValue values = content == null ? null : content.values();
        if (values != null && !values.currencies().isEmpty()) {
            ContextMenu menu = new ContextMenu();
            for (String currency : values.currencies()) {
                RadioMenuItem item = LiteralText.in(new RadioMenuItem(TextLines.oneLine(currency)));
                item.setSelected(currency.equals(values.currency()));
                item.setOnAction(_ -> view.getActions().showValuesIn(currency));
                menu.getItems().add(item);
            }
            menu.show(this, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    private double pixelScale() {
        Window window = getScene() == null ? null : getScene().getWindow();
        return window == null ? 1 : Math.max(window.getRenderScaleX(), window.getRenderScaleY());
    }
}
