package org.sponsorline.desktop.filter;

import java.util.List;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.filter.AmountViewModel.Ends;
import org.sponsorline.desktop.platform.KeyPassage;
import org.sponsorline.desktop.platform.PartLoader;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.query.AmountIndex.Stated;
import org.sponsorline.query.Filter.AmountRange;

/// A range of money on a logarithmic slider, in one currency, with or without what has no figure in it.
final class AmountPane extends VBox {

    private final MessageBundle words;
    private final AmountViewModel model;
    private final Consumer<AmountRange> chosen;
    private final Consumer<AmountRange> tried;
    private boolean following;

    @FXML
    private ComboBox<String> currency;

    @FXML
    private AmountSlider slider;

    @FXML
    private Label low;

    @FXML
    private Label high;

    @FXML
    private Label uncertain;

    @FXML
    private CheckBox withUndisclosed;

    /// @param chosen takes what somebody has settled on
    /// @param tried  takes each step of a drag on the way there
    AmountPane(MessageBundle words, Consumer<AmountRange> chosen, Consumer<AmountRange> tried) {
        this.words = words;
        model = new AmountViewModel(words.getLocale());
        this.chosen = chosen;
        this.tried = tried;
        PartLoader.load(this, words);
        slider.speak(words.getString("amount.least"), words.getString("amount.greatest"), model::amount);
    }

    @FXML
    private void initialize() {
        KeyPassage.past(slider, AmountPane::movesThumbs);
        slider.lowValueProperty().subscribe(_ -> moved());
        slider.highValueProperty().subscribe(_ -> moved());
        slider.lowValueChangingProperty().subscribe(_ -> moved());
        slider.highValueChangingProperty().subscribe(_ -> moved());
    }

    /// Shows what is stated and what is chosen of it.
    ///
    /// @param matchingUncertain how many of those that match may lie outside of the range
    void show(List<Stated> stated, @Nullable AmountRange range, int matchingUncertain) {
        uncertain.setText(words.say("amount.uncertain", matchingUncertain));
        uncertain.setVisible(matchingUncertain > 0);
        uncertain.setManaged(matchingUncertain > 0);
        if (isDragged()) {
            return;
        }
        following = true;
        AmountRange shown = model.take(stated, range);
        setVisible(!stated.isEmpty());
        setManaged(!stated.isEmpty());
        if (!currency.getItems().equals(model.currencies())) {
            // A value that is not among the items would stay, and the box would be empty.
            currency.setValue(null);
            currency.getItems().setAll(model.currencies());
        }
        currency.setValue(model.currency());
        place(model.endsOf(shown));
        withUndisclosed.setSelected(shown == null || shown.withUndisclosed());
        following = false;
    }

    private static boolean movesThumbs(KeyEvent key) {
        boolean plain = !key.isControlDown() && !key.isAltDown() && !key.isMetaDown();
        KeyCode code = key.getCode();
        return plain && (code == KeyCode.TAB
                || !key.isShiftDown() && (code.isArrowKey() || code == KeyCode.HOME || code == KeyCode.END));
    }

    /// Moves both thumbs, neither of which can pass the place where the other one stood before.
    private void place(Ends ends) {
        slider.setDisable(model.isSingle());
        slider.setLowValue(0);
        slider.setHighValue(1);
        slider.setLowValue(ends.low());
        slider.setHighValue(ends.high());
        label();
    }

    /// Forgets which currency was looked at, for another record.
    void forget() {
        following = true;
        model.forget();
        currency.setValue(null);
        following = false;
    }

    @FXML
    private void currencyChosen() {
        String wanted = currency.getValue();
        if (!following && wanted != null) {
            following = true;
            model.choose(wanted);
            place(Ends.WHOLE);
            following = false;
            settle();
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

    @FXML
    private void settle() {
        tell(chosen);
    }

    private void tell(Consumer<AmountRange> told) {
        AmountRange range =
                model.range(new Ends(slider.getLowValue(), slider.getHighValue()), withUndisclosed.isSelected());
        if (range != null) {
            told.accept(range);
        }
    }

    private void label() {
        low.setText(model.amount(slider.getLowValue()));
        high.setText(model.amount(slider.getHighValue()));
    }
}
