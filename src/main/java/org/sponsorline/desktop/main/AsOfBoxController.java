package org.sponsorline.desktop.main;

import java.time.LocalDate;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.text.MessageBundle;

/// The box in which the day is chosen up to which the record is known: typed, slid, or stepped to from one day on
/// which something became known to the next. What the field holds is only rewritten by the slider and the steps.
public final class AsOfBoxController {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final int PAGE_DAYS = 30;

    private final AsOfViewModel model;
    private final MessageBundle words;
    private boolean filling;

    @FXML
    private Label chosen;

    @FXML
    private TextField day;

    @FXML
    private Label echo;

    @FXML
    private Slider slider;

    @FXML
    private Button before;

    @FXML
    private Button after;

    public AsOfBoxController(AsOfViewModel model, MessageBundle words) {
        this.model = model;
        this.words = words;
    }

    @FXML
    private void initialize() {
        fill();
        write(model.date());
        day.textProperty().subscribe(text -> say(model.meaning(text), false));
        slider.valueProperty().subscribe((_, _) -> slide());
        slider.valueChangingProperty().subscribe((_, _) -> settle());
        slider.addEventHandler(KeyEvent.KEY_PRESSED, this::page);
    }

    /// Takes the day that is typed; what is none stays in the field, with the reason.
    @FXML
    private void take() {
        String wrong = model.take(day.getText());
        say(wrong == null ? model.meaning(day.getText()) : wrong, wrong != null);
        if (wrong == null) {
            fill();
        }
    }

    @FXML
    private void chooseLatest() {
        choose(null);
    }

    @FXML
    private void stepBefore() {
        choose(model.stepBefore());
    }

    @FXML
    private void stepAfter() {
        choose(model.stepAfter());
    }

    private void choose(@Nullable LocalDate wanted) {
        model.choose(wanted);
        fill();
        write(wanted);
    }

    /// Shows the day of the view everywhere but in the field.
    private void fill() {
        filling = true;
        AsOfRange range = model.range();
        LocalDate present = model.date();
        slider.setMin(range.low());
        slider.setMax(range.high());
        slider.setValue(range.positionOf(present));
        chosen.setText(model.words(present));
        explain(before, "asof.before", model.stepBefore());
        explain(after, "asof.after", model.stepAfter());
        filling = false;
    }

    private void explain(Button step, String key, @Nullable LocalDate to) {
        String sentence = words.say(key, model.words(to));
        step.setAccessibleText(sentence);
        step.setTooltip(new Tooltip(sentence));
    }

    private void write(@Nullable LocalDate wanted) {
        day.setText(wanted == null ? "" : model.words(wanted));
        day.selectAll();
    }

    private void say(String sentence, boolean wrong) {
        echo.setText(sentence);
        echo.pseudoClassStateChanged(WRONG, wrong);
    }

    private void slide() {
        if (filling) {
            return;
        }
        LocalDate at = AsOfRange.dayAt(slider.getValue());
        chosen.setText(model.words(at));
        if (slider.isValueChanging()) {
            model.tryOut(at);
        } else {
            settle();
        }
    }

    private void settle() {
        if (!filling && !slider.isValueChanging()) {
            choose(model.range().settledAt(slider.getValue()));
        }
    }

    private void page(KeyEvent pressed) {
        int days = switch (pressed.getCode()) {
            case PAGE_UP -> PAGE_DAYS;
            case PAGE_DOWN -> -PAGE_DAYS;
            default -> 0;
        };
        if (days != 0) {
            slider.adjustValue(slider.getValue() + days);
            pressed.consume();
        }
    }
}
