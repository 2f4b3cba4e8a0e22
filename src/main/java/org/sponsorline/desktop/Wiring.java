package org.sponsorline.desktop;

import java.util.Locale;
import javafx.scene.Parent;
import org.sponsorline.desktop.main.MainController;
import org.sponsorline.desktop.main.StatusBarController;

/// Joins the window together: the one place that knows every class and what it is given.
final class Wiring {

    private final Workspace workspace;
    private final ViewLoader views;

    Wiring(Locale locale) {
        workspace = new Workspace(locale);
        views = new ViewLoader(locale);
        views.with(MainController.class, () -> new MainController(views))
                .with(StatusBarController.class, () ->
                        new StatusBarController(workspace, Words.of(StatusBarController.class, locale)));
    }

    Workspace workspace() {
        return workspace;
    }

    /// The whole content of the window.
    Parent window() {
        return views.load(Views.MAIN);
    }
}
