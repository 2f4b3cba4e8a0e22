package org.sponsorline.desktop.main;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.Words;
import org.sponsorline.desktop.command.GoActions;
import org.sponsorline.model.Edtf;
import org.sponsorline.model.EdtfDate;
import org.sponsorline.model.EdtfException;
import org.sponsorline.model.EdtfParser;
import org.sponsorline.model.EdtfText;

/// What a typed date means, and the way there. A day or a month is centred; a year or more fills the window.
final class GoToDateViewModel {

    /// The longest span that is only centred, so that going to a day does not change how much time is shown.
    private static final long CENTRED_DAYS = 31;

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
        Edtf date;
        try {
            date = EdtfParser.parse(typed.get().strip());
        } catch (EdtfException e) {
            return false;
        }
        // An end without a date counts for nothing: one goes to the end that has one.
        EdtfDate first = date.start() instanceof EdtfDate start ? start : dated(date.end());
        EdtfDate last = date.end() instanceof EdtfDate end ? end : first;
        if (first == null || last == null) {
            return false;
        }
        long from = first.firstDay();
        long to = last.lastDay();
        if (to - from < CENTRED_DAYS) {
            go.centreOn((from + to + 1) / 2.0);
        } else {
            go.showSpan((double) from, to + 1.0);
        }
        return true;
    }

    private static @Nullable EdtfDate dated(Edtf.Bound bound) {
        return bound instanceof EdtfDate date ? date : null;
    }
}
