package org.sponsorline.desktop.main;

import java.time.Clock;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.sponsorline.desktop.command.GoActions;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.query.text.DateEcho;
import org.sponsorline.query.text.TypedDateReader;

/// What a typed date means, and the way there.
final class GoToDateViewModel {

    private final GoActions go;
    private final MessageBundle words;
    private final DateEcho echo;
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");

    GoToDateViewModel(GoActions go, MessageBundle words, Clock clock) {
        this.go = go;
        this.words = words;
        echo = new DateEcho(words.getLocale(), clock);
    }

    StringProperty typedProperty() {
        return typed;
    }

    /// The date in words, or what is wrong with it.
    ObservableValue<String> meaning() {
        return typed.map(text -> text.isBlank() ? words.getString("goto.hint") : meaning(text));
    }

    private String meaning(String text) {
        Edtf date = echo.read(text).date();
        return date != null && !TypedDateReader.isDated(date) ? echo.undated(date) : echo.of(text);
    }

    /// Goes there.
    ///
    /// @return whether what is typed is a date that can be gone to
    boolean go() {
        Edtf date = echo.read(typed.get()).date();
        return date != null && go.goTo(date);
    }
}
