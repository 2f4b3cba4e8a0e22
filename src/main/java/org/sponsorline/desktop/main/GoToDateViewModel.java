package org.sponsorline.desktop.main;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.sponsorline.desktop.Words;
import org.sponsorline.desktop.command.GoActions;
import org.sponsorline.model.EdtfException;
import org.sponsorline.model.EdtfParser;
import org.sponsorline.model.EdtfText;

/// What a typed date means, and the way there.
final class GoToDateViewModel {

    private final GoActions go;
    private final Words words;
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");

    GoToDateViewModel(GoActions go, Words words) {
        this.go = go;
        this.words = words;
    }

    StringProperty typedProperty() {
        return typed;
    }

    /// The date in words, or what is wrong with it.
    ObservableValue<String> meaning() {
        return typed.map(text -> {
            if (text.isBlank()) {
                return words.getString("goto.hint");
            }
            try {
                return EdtfText.words(EdtfParser.parse(text.strip()), words.getLocale());
            } catch (EdtfException e) {
                String sentence = e.sentence(words.getLocale());
                return e.suggestion() == null ? sentence : words.say("goto.suggestion", sentence, e.suggestion());
            }
        });
    }

    /// Goes there.
    ///
    /// @return whether what is typed is a date that can be gone to
    boolean go() {
        try {
            return go.goTo(EdtfParser.parse(typed.get().strip()));
        } catch (EdtfException e) {
            return false;
        }
    }
}
