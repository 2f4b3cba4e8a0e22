package org.sponsorline.desktop.detail;

import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.detail.ComparisonViewModel.Sheet;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.ScrollTuning;
import org.sponsorline.desktop.text.MessageBundle;

/// The sheet below the timeline in which selected entries stand side by side.
public final class ComparisonController {

    private final ComparisonViewModel model;
    private final MessageBundle words;
    private final Appearance look;
    private final Runnable close;
    private final ComparisonGrid grid;

    @FXML
    private BorderPane sheet;

    @FXML
    private Label title;

    @FXML
    private Label hint;

    @FXML
    private CheckBox allRows;

    @FXML
    private ScrollPane scroll;

    /// @param close takes the sheet away
    public ComparisonController(ComparisonViewModel model, MessageBundle words, Appearance look, Runnable close) {
        this.model = model;
        this.words = words;
        this.look = look;
        this.close = close;
        grid = new ComparisonGrid(model, words, look);
    }

    @FXML
    private void initialize() {
        ScrollTuning.direct(scroll);
        scroll.setContent(grid);
        allRows.selectedProperty().bindBidirectional(model.allRowsProperty());
        model.sheetProperty().subscribe(this::show);
        model.allRowsProperty().subscribe((_, _) -> show(model.getSheet()));
        look.darkProperty().subscribe((_, _) -> show(model.getSheet()));
        look.fontScaleProperty().subscribe((_, _) -> show(model.getSheet()));
        scroll.hvalueProperty().subscribe(this::scrolled);
        scroll.vvalueProperty().subscribe(this::scrolled);
        scroll.viewportBoundsProperty().subscribe(this::scrolled);
        grid.layoutBoundsProperty().subscribe(this::scrolled);
        sheet.sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(this::reveal);
        sheet.sceneProperty().subscribe(scene -> model.setWanted(scene != null));
    }

    private void show(@Nullable Sheet shown) {
        if (shown == null) {
            return;
        }
        title.setText(words.say("compare.title", shown.comparison().columns().size()));
        hint.setText(shown.left() > 0
                ? words.say("compare.left", shown.left()) : words.getString("compare.hint"));
        grid.show(shown, model.allRowsProperty().get());
        scrolled();
    }

    private void scrolled() {
        grid.scrolledTo(
                scroll.getHvalue() * hidden(grid.getWidth(), scroll.getViewportBounds().getWidth()),
                scroll.getVvalue() * hidden(grid.getHeight(), scroll.getViewportBounds().getHeight()));
    }

    private static double hidden(double whole, double seen) {
        return Math.max(0, whole - seen);
    }

    /// Brings a cell into sight when the focus comes to it, beside the labels and below the names that stay.
    private void reveal(@Nullable Node focus) {
        if (focus == null || !focus.getStyleClass().contains("comparison-cell")) {
            return;
        }
        Bounds cell = focus.getBoundsInParent();
        Bounds view = scroll.getViewportBounds();
        scroll.setHvalue(value(
                cell.getMinX() - grid.labelWidth(), cell.getMaxX(), scroll.getHvalue(), view.getWidth(),
                hidden(grid.getWidth(), view.getWidth())));
        scroll.setVvalue(value(
                cell.getMinY() - grid.headHeight(), cell.getMaxY(), scroll.getVvalue(), view.getHeight(),
                hidden(grid.getHeight(), view.getHeight())));
    }

    /// The least change of a scroll bar that shows a part, its beginning first.
    private static double value(double from, double to, double present, double seen, double hidden) {
        if (hidden <= 0) {
            return present;
        }
        double at = Math.min(from, Math.max(present * hidden, to - seen));
        return Math.clamp(at / hidden, 0, 1);
    }

    @FXML
    private void copy() {
        model.copy();
    }

    @FXML
    private void close() {
        close.run();
    }
}
