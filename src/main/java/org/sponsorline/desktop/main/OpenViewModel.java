package org.sponsorline.desktop.main;

import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.view.AbsentValue;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewText;
import org.sponsorline.view.ViewTextException;

/// What a typed or pasted line says as a view, and the way to it.
final class OpenViewModel {

    private final Workspace workspace;
    private final MessageBundle words;
    private final StringProperty typed = new SimpleStringProperty(this, "typed", "");

    OpenViewModel(Workspace workspace, MessageBundle words) {
        this.workspace = workspace;
        this.words = words;
    }

    StringProperty typedProperty() {
        return typed;
    }

    /// What is wrong with the line and what may have been meant, or that it can be opened.
    ObservableValue<String> meaning() {
        return typed.map(text -> text.isBlank() ? words.getString("openView.hint") : meaning(text));
    }

    private String meaning(String text) {
        try {
            List<String> absent = absent(parse(text));
            return absent.isEmpty() ? words.getString("openView.ready") : String.join(" ", absent);
        } catch (ViewTextException e) {
            String sentence = e.sentence(words.getLocale());
            return e.suggestion() == null ? sentence : words.say("openView.suggestion", sentence, e.suggestion());
        }
    }

    /// What the view names and the open record does not have.
    private List<String> absent(ViewState view) {
        OpenRecord open = workspace.getRecord();
        return open == null ? List.of() : AbsentValue.of(view, open.index()).stream()
                .map(value -> value.sentence(words.getLocale())).toList();
    }

    /// Opens the view.
    ///
    /// @return whether the line is one
    boolean open() {
        if (typed.get().isBlank()) {
            return false;
        }
        try {
            workspace.restore(parse(typed.get()));
            return true;
        } catch (ViewTextException e) {
            return false;
        }
    }

    /// What the line does not name stays as it is.
    private ViewState parse(String text) throws ViewTextException {
        return ViewText.parse(unquoted(text.strip()), workspace.getState());
    }

    /// A line taken from a command has marks around it.
    private static String unquoted(String text) {
        int last = text.length() - 1;
        boolean quoted = last > 0 && text.charAt(0) == text.charAt(last) && "'\"`".indexOf(text.charAt(0)) >= 0;
        return quoted ? text.substring(1, last).strip() : text;
    }
}
