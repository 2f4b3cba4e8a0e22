package org.sponsorline.desktop;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import org.sponsorline.desktop.main.MainController;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.desktop.workspace.OpeningProgress;
import org.sponsorline.desktop.workspace.Workspace;

/// What stands in the title bar: the open record, its file, and that the rest of the file is still being read.
final class WindowTitle {

    /// The name of the program, which is the title while nothing is open.
    static final String PROGRAM = "Sponsorline";

    private final Locale locale;
    private final MessageBundle words;

    private WindowTitle(Locale locale) {
        this.locale = locale;
        words = MessageBundle.of(MainController.class, locale);
    }

    /// The title for what is open in a workspace.
    static ObservableValue<String> of(Workspace workspace) {
        WindowTitle title = new WindowTitle(workspace.locale());
        // What is shown stays a part until the whole is arranged.
        ObservableValue<Boolean> partial = workspace.arrangementProperty()
                .map(arrangement -> arrangement.record().isPart()).orElse(false);
        return workspace.recordProperty().flatMap(open -> partial.flatMap(part -> workspace.openingProperty()
                        .map(opening -> open.isPart() ? title.loading(open, opening) : title.name(open))
                        .orElse(part ? title.words.say("window.loadingRest", title.name(open)) : title.name(open))))
                .map(name -> name + " — " + PROGRAM).orElse(PROGRAM);
    }

    private String loading(OpenRecord open, OpeningProgress opening) {
        return words.say("window.loading", name(open), opening.megabytesRead(), opening.megabytesTotal());
    }

    private String name(OpenRecord open) {
        return open.dataset().header().title().nameIn(locale) + (open.path() == null ? "" : " — " + open.name());
    }
}
