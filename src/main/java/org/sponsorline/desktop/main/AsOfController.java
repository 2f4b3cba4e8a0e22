package org.sponsorline.desktop.main;

import java.time.Clock;
import java.time.LocalDate;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.PopOver.ArrowLocation;
import org.sponsorline.desktop.Words;
import org.sponsorline.desktop.Workspace;
import org.sponsorline.desktop.main.AsOfViewModel.Range;

/// "Known as of": a button that says the day, and a box with a slider and a date to choose another one.
public final class AsOfController {

    private final AsOfViewModel model;
    private final boolean still;
    private boolean filling;

    @FXML
    private Button open;

    @FXML
    private VBox box;

    @FXML
    private Slider slider;

    @FXML
    private Label sliderDay;

    @FXML
    private DatePicker date;

    public AsOfController(Workspace workspace, Words words, Clock clock, boolean still) {
        model = new AsOfViewModel(workspace, words, clock);
        this.still = still;
    }

    @FXML
    private void initialize() {
        open.textProperty().bind(model.label());
        PopOver popOver = new PopOver(box);
        popOver.setArrowLocation(ArrowLocation.TOP_CENTER);
        popOver.setAnimated(!still);
        popOver.getStyleClass().add("as-of-popover");
        open.setOnAction(event -> {
            fill();
            popOver.show(open);
        });
        slider.valueProperty().subscribe((before, now) -> tryOut());
        slider.valueChangingProperty().subscribe(this::settle);
        date.valueProperty().subscribe(() -> {
            if (!filling && date.getValue() != null) {
                model.choose(date.getValue());
                fill();
            }
        });
    }

    @FXML
    private void chooseLatest() {
        model.choose(null);
        fill();
    }

    private void fill() {
        filling = true;
        Range range = model.range();
        LocalDate present = model.date();
        slider.setMin((double) range.first().toEpochDay());
        slider.setMax((double) range.last().toEpochDay());
        slider.setValue(present == null ? slider.getMax() : (double) present.toEpochDay());
        date.setValue(present);
        sliderDay.setText(model.words(present));
        filling = false;
    }

    private void tryOut() {
        if (filling) {
            return;
        }
        LocalDate day = LocalDate.ofEpochDay(Math.round(slider.getValue()));
        sliderDay.setText(model.words(day));
        if (slider.isValueChanging()) {
            model.tryOut(day);
        } else {
            settle();
        }
    }

    private void settle() {
        if (!filling && !slider.isValueChanging()) {
            boolean atEnd = slider.getValue() >= slider.getMax();
            model.choose(atEnd ? null : LocalDate.ofEpochDay(Math.round(slider.getValue())));
            fill();
        }
    }
}
