package org.sponsorline.desktop.main;

import java.time.Clock;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.sponsorline.desktop.command.GoActions;
import org.sponsorline.desktop.text.MessageBundle;

/// Goes to a date as it is typed: a day, a month, a year, a span.
public final class GoToDateController {

    private final GoToDateViewModel model;
    private final Runnable close;

    @FXML
    private TextField date;

    @FXML
    private Label meaning;

    /// @param clock tells which day is today
    /// @param close takes the box away again
    public GoToDateController(GoActions go, MessageBundle words, Clock clock, Runnable close) {
        model = new GoToDateViewModel(go, words, clock);
        this.close = close;
    }

    @FXML
    private void initialize() {
        model.typedProperty().bind(date.textProperty());
        model.meaning().subscribe(meaning::setText);
        date.setOnAction(event -> {
            if (model.go()) {
                close.run();
            }
        });
    }
}
