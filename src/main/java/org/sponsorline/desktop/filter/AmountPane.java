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
import org.sponsorline.desktop.platform.LiteralText;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.query.FigureColumns;
import org.sponsorline.query.Filter.AmountRange;
import org.sponsorline.query.text.MoneyText;

/// A range of money on a logarithmic slider, in one currency, with or without what has no figure in it.
final class AmountPane extends VBox {

    private static final AmountScale NOTHING = new AmountScale(BigDecimal.ZERO, BigDecimal.ZERO);

    private final MoneyText money;
    private final Chosen chosen;
    private final Chosen tried;
    private final ComboBox<String> currency = new ComboBox<>();
    private final RangeSlider slider = new RangeSlider(0, 1, 0, 1);
    private final CheckBox withUndisclosed = LiteralText.in(new CheckBox());
    private final Label low = new Label();
    private final Label high = new Label();
    private List<FigureColumns.Stated> stated = List.of();
    private AmountScale scale = NOTHING;
    private boolean following;
    /// The currency somebody chose to look at, rather than the first of a record; null where nobody has.
    private @Nullable String looked;

    /// Takes a range; a null end stands for the end of the scale.
    interface Chosen {
        void range(String currency, @Nullable BigDecimal min, @Nullable BigDecimal max, boolean withUndisclosed);
    }

    /// @param chosen takes what somebody has settled on
    /// @param tried  takes each step of a drag on the way there
    AmountPane(MessageBundle words, Chosen chosen, Chosen tried) {
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

    /// Shows what is stated and what is chosen of it. A currency that nothing is stated in cannot be chosen from here.
    void show(List<FigureColumns.Stated> stated, @Nullable AmountRange range) {
        if (isDragged()) {
            return;
        }
        following = true;
        this.stated = stated;
        setVisible(!stated.isEmpty());
        setManaged(!stated.isEmpty());
        List<String> currencies = stated.stream().map(FigureColumns.Stated::currency).toList();
        AmountRange shown = range != null && currencies.contains(range.currency()) ? range : null;
        if (shown != null) {
            looked = shown.currency();
        }
        String wanted = looked;
        if (!currency.getItems().equals(currencies)) {
            // A value that is not among the items would stay, and the box would be empty.
            currency.setValue(null);
            currency.getItems().setAll(currencies);
        }
        currency.setValue(currencies.contains(wanted) ? wanted : currencies.isEmpty() ? null : currencies.getFirst());
        rescale();
        place(
                shown == null || shown.min() == null ? 0 : scale.positionOf(shown.min()),
                shown == null || shown.max() == null ? 1 : scale.positionOf(shown.max()));
        withUndisclosed.setSelected(shown == null || shown.withUndisclosed());
        label();
        following = false;
    }

    /// Moves both thumbs, neither of which can pass the place where the other one stood before.
    private void place(double low, double high) {
        slider.setLowValue(0);
        slider.setHighValue(1);
        slider.setLowValue(low);
        slider.setHighValue(high);
    }

    /// Forgets which currency was looked at, for another record.
    void forget() {
        following = true;
        looked = null;
        currency.setValue(null);
        following = false;
    }

    private void rescale() {
        scale = stated.stream().filter(each -> each.currency().equals(currency.getValue())).findFirst()
                .map(AmountScale::of).orElse(NOTHING);
        slider.setDisable(scale.isSingle());
    }

    private void currencyChosen() {
        if (!following && currency.getValue() != null) {
            looked = currency.getValue();
            following = true;
            rescale();
            place(0, 1);
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
