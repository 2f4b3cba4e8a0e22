package org.sponsorline.desktop.filter;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.query.text.DateEcho;
import org.sponsorline.query.text.TypedDateReader;
import org.sponsorline.view.ViewState;

/// The date at which items must be in force: what a text means as one, and asking for it.
final class ActiveAtViewModel {

    private final Workspace workspace;
    private final MessageBundle words;
    private final DateEcho dateEcho;

    /// @param clock tells which day is today
    ActiveAtViewModel(Workspace workspace, MessageBundle words, Clock clock) {
        this.workspace = workspace;
        this.words = words;
        dateEcho = new DateEcho(workspace.locale(), clock);
    }

    /// Asks for what is in force or happens at a date.
    ///
    /// @param text a date as people or records write it; blank for any
    /// @return a sentence on what is wrong with the text, or null
    @Nullable String take(String text) {
        Edtf date = date(text);
        if (date == null && !text.isBlank()) {
            return dateEcho.of(text);
        }
        if (date != null && !TypedDateReader.isDated(date)) {
            return dateEcho.undated(date);
        }
        ViewState state = workspace.getState();
        workspace.show(state.withFilter(state.filter().withActiveAt(date)));
        return null;
    }

    /// What a text means as a date, before it is taken; empty for one that means none, or for none.
    String meaning(String text) {
        return dateEcho.read(text).dates().isEmpty() ? "" : dateEcho.of(text);
    }

    /// The date that a text means, or null where it means none or leaves open which.
    @Nullable Edtf date(String text) {
        return dateEcho.read(text).date();
    }

    /// How sure it is that what matches is in force, as a sentence; empty where no date is asked for.
    String certainty(FilterPage shown) {
        FilterPage.Active active = shown.active();
        return active == null ? "" : words.say("active.certainty", active.certain(), active.possible());
    }
}
