package org.sponsorline.desktop.timeline.legend;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToolBar;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.platform.LiteralText;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.desktop.timeline.canvas.CanvasFonts;
import org.sponsorline.desktop.timeline.canvas.CanvasSurface;
import org.sponsorline.desktop.timeline.canvas.FxTextMeasure;
import org.sponsorline.desktop.timeline.canvas.PaletteStyle;
import org.sponsorline.layout.item.AdvanceTable;
import org.sponsorline.layout.item.Colouring;
import org.sponsorline.paint.Signs;
import org.sponsorline.paint.colour.BarColours;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.legend.LegendContent;
import org.sponsorline.paint.legend.LegendPainter;

/// The colours of the timeline with their signs and words, in one line: a click asks the filter for a colour, or no
/// longer. What has no room goes into the menu at its end. A button beside them tells what the other marks mean.
public final class LegendStrip extends ToolBar {

    private static final double SWATCH_PX = 14;
    private static final double SIGN_PX = 8;
    private static final double KEY_WIDTH_PX = 360;
    private static final double KEY_FONT_PX = 12;

    private final MessageBundle words;
    private final Locale locale;
    private final Consumer<Legend.Entry> toggle;
    private final AdvanceTable advances = AdvanceTable.over(FxTextMeasure.ofProgram());
    private final Popup key = new Popup();
    private @Nullable Legend shown;
    private @Nullable Palette shownIn;
    private double letterScale = 1;

    /// @param toggle asks for a colour, or no longer
    public LegendStrip(MessageBundle words, Consumer<Legend.Entry> toggle) {
        this.words = words;
        this.toggle = toggle;
        locale = words.getLocale();
        getStyleClass().add("legend-strip");
        getStylesheets().add(Objects.requireNonNull(LegendStrip.class.getResource("legend.css")).toExternalForm());
        setAccessibleText(words.getString("legend.name"));
        key.setAutoHide(true);
        key.setHideOnEscape(true);
    }

    /// Shows the colours, unless they are what it shows already.
    ///
    /// @param scale the size of letters against the usual size
    public void show(Legend legend, Palette palette, double scale) {
        if (legend.equals(shown) && palette.equals(shownIn) && scale == letterScale) {
            return;
        }
        if (shown != null && legend.differsInChoiceFrom(shown) && palette.equals(shownIn) && scale == letterScale) {
            shown = legend;
            choose(legend);
            return;
        }
        // The focus stays on the colour that was just clicked.
        int focused = focusedIndex();
        shown = legend;
        shownIn = palette;
        letterScale = scale;
        List<Node> items = new ArrayList<>();
        for (Legend.Entry entry : legend.entries()) {
            items.add(entry.choosable() ? choice(entry, palette) : fixed(entry, palette));
        }
        Pane air = new Pane();
        HBox.setHgrow(air, Priority.ALWAYS);
        items.add(air);
        items.add(keyButton(palette));
        getItems().setAll(items);
        if (focused >= 0 && focused < legend.entries().size()) {
            items.get(focused).requestFocus();
        }
    }

    /// A filter changes what is chosen and nothing else: the buttons stay.
    private void choose(Legend legend) {
        for (int i = 0; i < legend.entries().size(); i++) {
            if (getItems().get(i) instanceof ToggleButton button) {
                choose(button, legend.entries().get(i));
            }
        }
    }

    private void choose(ToggleButton button, Legend.Entry entry) {
        button.setSelected(entry.chosen());
        button.getTooltip().setText(words.say(
                entry.chosen() ? "legend.clear" : "legend.choose", entry.words(), entry.count()));
    }

    private int focusedIndex() {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).isFocused()) {
                return i;
            }
        }
        return -1;
    }

    private Node choice(Legend.Entry entry, Palette palette) {
        ToggleButton button = LiteralText.in(new ToggleButton(entry.words(), swatch(entry.ordinal(), palette)));
        button.getStyleClass().add("legend-entry");
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setOnAction(event -> toggle.accept(entry));
        button.setTooltip(new Tooltip());
        choose(button, entry);
        return button;
    }

    private Node fixed(Legend.Entry entry, Palette palette) {
        Label label = new Label(entry.words(), swatch(entry.ordinal(), palette));
        label.getStyleClass().add("legend-entry");
        return label;
    }

    private Canvas swatch(int ordinal, Palette palette) {
        double size = SWATCH_PX * letterScale;
        double sign = SIGN_PX * letterScale;
        Canvas canvas = new Canvas(size, size);
        CanvasSurface surface = new CanvasSurface(canvas, CanvasFonts.ofProgram());
        surface.begin(1);
        surface.fillRect(0, 0, size, size, 3, palette.bars().get(ordinal));
        double inset = (size - sign) / 2;
        Signs.draw(surface, ordinal, inset, inset, sign, BarColours.readable(palette.bars().get(ordinal)));
        return canvas;
    }

    private Node keyButton(Palette palette) {
        Button button = LiteralText.in(new Button(words.getString("legend.marks")));
        button.getStyleClass().addAll("legend-marks", "flat");
        button.setOnAction(event -> showKey(button, palette));
        return button;
    }

    /// What the marks on bars mean, drawn as they are drawn there.
    private void showKey(Node owner, Palette palette) {
        LegendPainter painter = new LegendPainter(
                Colouring.single(0), LegendContent.ALL, advances, palette, locale, KEY_FONT_PX);
        Canvas canvas = new Canvas(KEY_WIDTH_PX, painter.height(KEY_WIDTH_PX));
        CanvasSurface surface = new CanvasSurface(canvas, CanvasFonts.ofProgram());
        surface.begin(1);
        painter.paint(surface, 0, 0, KEY_WIDTH_PX);
        Pane box = new HBox(canvas);
        box.getStyleClass().add("legend-key");
        box.getStylesheets().setAll(TimelineView.stylesheet());
        box.setStyle(PaletteStyle.of(palette));
        key.getContent().setAll(box);
        Bounds place = owner.localToScreen(owner.getLayoutBounds());
        key.show(owner, place.getMinX(), place.getMinY());
        key.setX(place.getMaxX() - key.getWidth());
        key.setY(place.getMinY() - key.getHeight());
    }
}
