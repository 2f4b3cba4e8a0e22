package org.sponsorline.desktop.filter;

import java.math.BigDecimal;
import java.util.List;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.RangeSlider;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.Words;
import org.sponsorline.query.Amounts;
import org.sponsorline.query.Filter.AmountRange;
import org.sponsorline.query.MoneyText;

/// A range of money on a logarithmic slider, in one currency, with or without what has no figure in it.
final class AmountPane extends VBox {

    private final MoneyText money;
    private final Chosen chosen;
    private final Chosen tried;
    private final ComboBox<String> currency = new ComboBox<>();
    private final RangeSlider slider = new RangeSlider(0, 1, 0, 1);
    private final CheckBox withUndisclosed = new CheckBox();
    private final Label low = new Label();
    private final Label high = new Label();
    private List<Amounts.Stated> stated = List.of();
    private AmountScale scale = new AmountScale(1, 10);
    private boolean following;

    /// Takes a range; a null end stands for the end of the scale.
    interface Chosen {
        void range(String currency, @Nullable BigDecimal min, @Nullable BigDecimal max, boolean withUndisclosed);
    }

    /// @param chosen takes what somebody has settled on
    /// @param tried  takes each step of a drag on the way there
    AmountPane(Words words, Chosen chosen, Chosen tried) {
        money = MoneyText.of(words.getLocale());
        this.chosen = chosen;
        this.tried = tried;
        getStyleClass().add("amounts");
        Label title = new Label(words.getString("amount.title"));
        title.getStyleClass().add("filter-heading");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        currency.setAccessibleText(words.getString("amount.currency"));
        currency.setId("amount-currency");
        currency.setOnAction(_ -> currencyChosen());
        HBox head = new HBox(title, currency);
        head.getStyleClass().add("amount-head");
        slider.setId("amount-range");
        slider.setBlockIncrement(0.05);
        slider.setMajorTickUnit(0.25);
        slider.setAccessibleText(words.getString("amount.title"));
        slider.lowValueProperty().subscribe(_ -> moved());
        slider.highValueProperty().subscribe(_ -> moved());
        slider.lowValueChangingProperty().subscribe(_ -> moved());
        slider.highValueChangingProperty().subscribe(_ -> moved());
        withUndisclosed.setText(words.getString("amount.withUndisclosed"));
        withUndisclosed.setWrapText(true);
        withUndisclosed.setId("amount-undisclosed");
        withUndisclosed.setSelected(true);
        withUndisclosed.setOnAction(_ -> tell(chosen));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(head, slider, new HBox(low, gap, high), withUndisclosed);
    }

    /// Shows what is stated and what is chosen of it.
    void show(List<Amounts.Stated> stated, @Nullable AmountRange range) {
        if (isDragged()) {
            return;
        }
        following = true;
        this.stated = stated;
        boolean any = !stated.isEmpty();
        setVisible(any);
        setManaged(any);
        List<String> currencies = stated.stream().map(Amounts.Stated::currency).toList();
        if (!currency.getItems().equals(currencies)) {
            currency.getItems().setAll(currencies);
        }
        if (range != null && currencies.contains(range.currency())) {
            currency.setValue(range.currency());
        } else if (currency.getValue() == null && any) {
            currency.setValue(currencies.getFirst());
        }
        rescale();
        slider.setLowValue(range == null || range.min() == null ? 0 : scale.positionOf(range.min()));
        slider.setHighValue(range == null || range.max() == null ? 1 : scale.positionOf(range.max()));
        withUndisclosed.setSelected(range == null || range.withUndisclosed());
        label();
        following = false;
    }

    private void rescale() {
        for (Amounts.Stated each : stated) {
            if (each.currency().equals(currency.getValue())) {
                scale = AmountScale.around(each.least().doubleValue(), each.most().doubleValue());
            }
        }
    }

    private void currencyChosen() {
        if (!following && currency.getValue() != null) {
            following = true;
            rescale();
            slider.setLowValue(0);
            slider.setHighValue(1);
            label();
            following = false;
            tell(chosen);
        }
    }

    /// A drag is one change: it is tried out on the way and counts when the hand lets go.
    private void moved() {
        label();
        if (!following) {
            tell(isDragged() ? tried : chosen);
        }
    }

    private boolean isDragged() {
        return slider.isLowValueChanging() || slider.isHighValueChanging();
    }

    private void tell(Chosen told) {
        String chosenCurrency = currency.getValue();
        if (chosenCurrency != null) {
            told.range(
                    chosenCurrency,
                    slider.getLowValue() <= 0 ? null : scale.amountAt(slider.getLowValue()),
                    slider.getHighValue() >= 1 ? null : scale.amountAt(slider.getHighValue()),
                    withUndisclosed.isSelected());
        }
    }

    private void label() {
        low.setText(amount(slider.getLowValue()));
        high.setText(amount(slider.getHighValue()));
    }

    private String amount(double position) {
        String present = currency.getValue();
        return present == null ? "" : money.amount(present, scale.amountAt(position));
    }
}
