package org.sponsorline.desktop.filter;

import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.filter.FacetViewModel.Choice;
import org.sponsorline.desktop.platform.LiteralText;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.query.FacetValue;

/// One value of a facet: a box to tick, its colour, its count, and below the count a bar with its share.
final class FacetRow extends StackPane {

    private static final PseudoClass NONE = PseudoClass.getPseudoClass("none");

    /// The bar of the largest value reaches this far across the row.
    private static final double WIDEST_BAR = 0.42;

    private final MessageBundle words;
    private final CheckBox box = LiteralText.in(new CheckBox());
    private final Region swatch = new Region();
    private final Label count = new Label();
    private final Tooltip tooltip = new Tooltip();
    private final DoubleProperty share = new SimpleDoubleProperty();
    private @Nullable Choice choice;
    private @Nullable FacetValue shown;

    FacetRow(MessageBundle words) {
        this.words = words;
        getStyleClass().add("facet-row");
        swatch.getStyleClass().add("swatch");
        swatch.managedProperty().bind(swatch.visibleProperty());
        box.setTextOverrun(OverrunStyle.ELLIPSIS);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setMinWidth(0);
        HBox.setHgrow(box, Priority.ALWAYS);
        count.getStyleClass().add("facet-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(box, swatch, count);
        line.getStyleClass().add("facet-line");
        line.setMinWidth(0);
        Region bar = new Region();
        bar.getStyleClass().add("facet-bar");
        bar.setMouseTransparent(true);
        bar.maxWidthProperty().bind(Bindings.createDoubleBinding(
                () -> Math.rint(getWidth() * WIDEST_BAR * share.get()), widthProperty(), share));
        StackPane.setAlignment(bar, Pos.BOTTOM_RIGHT);
        getChildren().addAll(bar, line);
        setMinWidth(0);
        box.setTooltip(tooltip);
        box.setOnAction(_ -> chosen());
        box.focusVisibleProperty().subscribe(this::showWhole);
    }

    /// While the keyboard is on a row, what has been cut off its text is shown in full, as it is to the pointer.
    void showWhole(boolean byKeyboard) {
        if (byKeyboard && isCut() && box.getScene() != null) {
            Bounds at = box.localToScreen(box.getLayoutBounds());
            tooltip.show(box, at.getMinX(), at.getMaxY());
        } else {
            tooltip.hide();
        }
    }

    private boolean isCut() {
        return box.lookup(".text") instanceof Text text && !text.getText().equals(box.getText());
    }

    private void chosen() {
        if (choice != null && shown != null) {
            choice.choose(shown.key(), box.isSelected());
        }
    }

    /// What the numbers beside a value count.
    private String counts(FacetValue value) {
        return value.agreements() > 0 && value.milestones() > 0
                ? words.say("facet.spoken.both", value.agreements(), value.milestones())
                : value.milestones() > 0 ? words.say("facet.spoken.milestones", value.milestones())
                : words.say("facet.spoken.agreements", value.agreements());
    }

    /// Shows a value.
    ///
    /// @param largest the count that fills the bar
    /// @param argb    its colour, or null for none
    void show(FacetValue value, int largest, @Nullable Integer argb, Choice choice) {
        this.choice = choice;
        shown = value;
        box.setText(value.label());
        box.setSelected(value.chosen());
        String spoken = words.say("facet.spoken", value.label(), counts(value));
        box.setAccessibleText(spoken);
        box.setId("facet-" + value.key());
        count.setText(value.agreements() > 0 && value.milestones() > 0
                ? words.say("facet.counts", value.agreements(), value.milestones())
                : words.say("facet.count", value.count()));
        tooltip.setText(spoken);
        share.set(largest <= 0 ? 0 : (double) value.count() / largest);
        swatch.setVisible(argb != null);
        if (argb != null) {
            swatch.setStyle("-fx-background-color: #%06x;".formatted(argb & 0xFFFFFF));
        }
        pseudoClassStateChanged(NONE, value.count() == 0);
    }
}
