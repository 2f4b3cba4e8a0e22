package org.sponsorline.desktop.timeline;

import java.time.LocalDate;
import java.time.Year;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Border;
import javafx.scene.layout.BorderStroke;
import javafx.scene.layout.BorderStrokeStyle;
import javafx.scene.layout.BorderWidths;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.sponsorline.desktop.notice.Faults;
import org.sponsorline.desktop.platform.LiteralText;
import org.sponsorline.desktop.timeline.canvas.Argb;
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
/// The pointer reads a year in a tip, and so does the keyboard, which goes from year to year; the context menu chooses
/// the currency.
public final class YearlyStripPane extends Region {

    private static final double TIP_PX = 380;
    private static final double RING_PX = 2;

    private final TimelineView view;
    private final Canvas canvas = new Canvas();
    private final CanvasSurface surface;
    private final AdvanceTable advances;
    private final YearlyValuePainter painter = new YearlyValuePainter();
    private final Tooltip tip = new Tooltip();
    /// Around the year that the keyboard is on.
    private final Region ring = new Region();
    private int year;
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
        setFocusTraversable(true);
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.setVisible(false);
        getChildren().addAll(canvas, ring);
        tip.setWrapText(true);
        tip.setMaxWidth(TIP_PX);
        Tooltip.install(this, tip);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> tell(event.getX()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().subscribe((before, focused) -> focusMoved(focused));
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

    /// Tells in words what the strip shows of all years, or of the one that the keyboard is on.
    void speak() {
        if (isFocused()) {
            goTo(year);
            return;
        }
        TimelineContent content = view.getContent();
        YearlyValue values = content == null ? null : content.values();
        setAccessibleText(values == null ? "" : new YearlyValueText(values, view.locale()).spoken());
    }

    private void focusMoved(boolean focused) {
        if (focused) {
            goTo(LocalDate.ofEpochDay((long) view.getViewport().centreDay()).getYear());
        } else {
            ring.setVisible(false);
            tip.hide();
            speak();
        }
    }

    private void pressed(KeyEvent event) {
        int wanted = switch (event.getCode()) {
            case LEFT -> year - 1;
            case RIGHT -> year + 1;
            case HOME -> Year.MIN_VALUE;
            case END -> Year.MAX_VALUE;
            default -> year;
        };
        boolean plain = !event.isAltDown() && !event.isShortcutDown() && !event.isControlDown() && !event.isShiftDown();
        if (plain && wanted != year) {
            goTo(wanted);
            event.consume();
        }
    }

    /// Puts the keyboard on a year, or on the nearest one in sight, and says what it comes to.
    private void goTo(int wanted) {
        TimelineContent content = view.getContent();
        YearlyValue values = content == null ? null : content.values();
        if (values == null) {
            return;
        }
        Frame plot = view.frame();
        int first = LocalDate.ofEpochDay((long) Math.floor(plot.viewport().startDay())).getYear();
        int last = LocalDate.ofEpochDay((long) Math.ceil(plot.viewport().endDay()) - 1).getYear();
        year = Math.clamp(wanted, first, Math.max(first, last));
        YearlyValueText words = new YearlyValueText(values, view.locale());
        setAccessibleText(words.year(year));
        tip.setText(words.year(year) + "\n" + words.rule());
        placeRing(plot);
        Point2D below = localToScreen(ring.getLayoutX(), getHeight());
        if (below != null) {
            tip.show(this, below.getX(), below.getY());
        }
    }

    private void placeRing(Frame plot) {
        double left = Math.clamp(plot.snappedX(LocalDate.ofYearDay(year, 1).toEpochDay()), 0, plot.widthPx());
        double right = Math.clamp(plot.snappedX(LocalDate.ofYearDay(year + 1, 1).toEpochDay()), left, plot.widthPx());
        ring.setBorder(new Border(new BorderStroke(
                Argb.colour(view.getPalette().accent()), BorderStrokeStyle.SOLID, new CornerRadii(2),
                new BorderWidths(RING_PX))));
        ring.resizeRelocate(plot.namesPx() + left, 1, Math.max(2 * RING_PX, right - left), Math.max(0, getHeight() - 1));
        ring.setVisible(isFocused());
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
        if (ring.isVisible()) {
            placeRing(plot);
        }
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
