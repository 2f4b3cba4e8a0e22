package org.sponsorline.desktop.filter;

import java.util.Objects;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.platform.PartLoader;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.model.date.Edtf;

/// The date at which items must be in force: typed, echoed as it is understood, and how many are so for certain.
final class ActiveAtPane extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final ActiveAtViewModel model;

    @FXML
    private TextField field;

    @FXML
    private Label echo;

    @FXML
    private Label certainty;

    ActiveAtPane(ActiveAtViewModel model, MessageBundle words) {
        this.model = model;
        PartLoader.load(this, words);
    }

    @FXML
    private void initialize() {
        field.textProperty().subscribe(text -> showEcho(model.meaning(text), false));
        field.focusedProperty().subscribe(focused -> {
            if (!focused) {
                apply();
            }
        });
    }

    /// Takes what is typed; what is no date stays in the field, with the reason.
    @FXML
    private void apply() {
        String wrong = model.take(field.getText());
        showEcho(wrong == null ? model.meaning(field.getText()) : wrong, wrong != null);
    }

    /// Shows how sure it is that what matches is in force.
    void show(FilterPage page) {
        String sentence = model.certainty(page);
        certainty.setText(sentence);
        certainty.setVisible(!sentence.isEmpty());
    }

    /// Shows the date of the filter. What says the same already stays as it was typed, and so does what is no date yet.
    void follow(@Nullable Edtf active) {
        if (!Objects.equals(model.date(field.getText()), active)) {
            field.setText(active == null ? "" : active.text());
        }
    }

    /// Forgets what was typed, for another record.
    void forget() {
        field.clear();
    }

    private void showEcho(String sentence, boolean wrong) {
        echo.setText(sentence);
        echo.setVisible(!sentence.isEmpty());
        echo.pseudoClassStateChanged(WRONG, wrong);
    }
}
