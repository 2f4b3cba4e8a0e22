package org.sponsorline.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.Wiring.Surroundings;
import org.sponsorline.desktop.main.FileDrop;
import org.sponsorline.desktop.main.MainController;
import org.sponsorline.desktop.platform.Settings;
import org.sponsorline.desktop.platform.SettingsFile;
import org.sponsorline.desktop.platform.StagePlace;
import org.sponsorline.desktop.platform.Stylist;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewText;
import org.sponsorline.view.ViewTextException;

/// The window as a whole, from its first frame to the last: what it is titled, where it stands, which language it
/// speaks, and what is remembered of it.
final class MainWindow {

    private static final double USUAL_WIDTH = 1280;
    private static final double USUAL_HEIGHT = 800;

    private final Stage stage;
    private final SettingsFile file;
    private final Surroundings given;
    private Wiring wiring;
    private Subscription dress = Subscription.EMPTY;

    /// Saves a while after the last change, so that even a power cut loses little.
    private final PauseTransition saveSoon = new PauseTransition(Duration.seconds(3));

    MainWindow(Stage stage, SettingsFile file, Surroundings given) {
        this.stage = stage;
        this.file = file;
        this.given = given;
        Stylist.dressFirst(given.wishes().dark().getValue());
        wiring = new Wiring(stage, given.in(language()));
        StagePlace.of(stage, given.settings(), USUAL_WIDTH, USUAL_HEIGHT);
        furnish();
        given.settings().languageProperty().subscribe((before, now) -> speakAnew());
        stage.setOnCloseRequest(event -> save());
        saveSoon.setOnFinished(event -> save());
    }

    Wiring wiring() {
        return wiring;
    }

    /// Shows the window and reads a record behind it: this file, else the one open last, else the bundled one.
    void open(@Nullable Path wanted) {
        Settings.Session last = given.settings().sessionProperty().get();
        Path lastFile = last == null ? null : last.file();
        Path file = wanted == null ? lastFile : wanted.toAbsolutePath().normalize();
        boolean again = last != null && Objects.equals(file, lastFile);
        // Reading goes on beside the first styling and painting of the window.
        wiring.workspace().open(file, again ? asked -> viewOf(last, asked) : UnaryOperator.identity());
        stage.show();
        wiring.focusTimeline();
    }

    /// The view one left; the one the record asks for where that makes no sense any more.
    private static ViewState viewOf(Settings.Session session, ViewState asked) {
        try {
            return ViewText.parse(session.view(), asked);
        } catch (ViewTextException e) {
            return asked;
        }
    }

    /// Takes note of where one is, so that the next start begins there.
    private void remember() {
        Workspace workspace = wiring.workspace();
        OpenRecord open = workspace.getRecord();
        if (open != null) {
            given.settings().sessionProperty().set(
                    new Settings.Session(open.path(), ViewText.format(workspace.getState())));
        }
    }

    private Locale language() {
        String chosen = given.settings().languageProperty().get();
        return chosen.isBlank() ? given.locale() : Locale.forLanguageTag(chosen);
    }

    /// Fills the stage with what the wiring has made.
    private void furnish() {
        Parent content = wiring.window();
        dress.unsubscribe();
        Stylist stylist = new Stylist(wiring.look());
        if (stage.getScene() == null) {
            stage.setScene(new Scene(content, USUAL_WIDTH, USUAL_HEIGHT));
        } else {
            stage.setScene(new Scene(content, stage.getScene().getWidth(), stage.getScene().getHeight()));
        }
        dress = stylist.dressProgram().and(stylist.dress(stage.getScene()));
        wiring.serveKeys(stage.getScene());
        new FileDrop(wiring.workspace()::open).serve(stage.getScene());
        stage.titleProperty().bind(title());
        wiring.tellNews();
        wiring.workspace().recordProperty().subscribe((before, now) -> rememberFile(now));
        wiring.workspace().stateProperty().subscribe((before, now) -> saveSoon.playFromStart());
    }

    private void rememberFile(@Nullable OpenRecord open) {
        Path path = open == null || open.isPart() ? null : open.path();
        if (path != null) {
            given.settings().remember(path);
        }
    }

    private ObservableValue<String> title() {
        Workspace workspace = wiring.workspace();
        Words words = Words.of(MainController.class, language());
        // What is shown stays a part until the picture of the whole is there.
        ObservableValue<Boolean> partial = workspace.pictureProperty()
                .map(picture -> picture.record().isPart()).orElse(false);
        return workspace.recordProperty().flatMap(open -> partial.flatMap(part ->
                        workspace.openingProperty().map(opening -> open.isPart()
                                        ? words.say("window.loading", name(open), opening.megabytesRead(),
                                                opening.megabytesTotal())
                                        : name(open))
                                .orElse(part ? words.say("window.loadingRest", name(open)) : name(open))))
                .map(name -> name + " — Sponsorline").orElse("Sponsorline");
    }

    private String name(OpenRecord open) {
        return open.dataset().header().title().in(language()) + (open.path() == null ? "" : " — " + open.name());
    }

    /// Another language means other words everywhere, in the index of the record too: all is made anew but the
    /// file and the view.
    private void speakAnew() {
        Workspace before = wiring.workspace();
        wiring = new Wiring(stage, given.in(language()));
        wiring.workspace().continueFrom(before);
        furnish();
        wiring.focusTimeline();
    }

    /// Keeps what is to be remembered.
    void save() {
        remember();
        try {
            file.save(given.settings());
        } catch (IOException e) {
            // A folder one cannot write to costs the memory of a view, not the view itself.
            System.getLogger(MainWindow.class.getName())
                    .log(System.Logger.Level.DEBUG, "The settings could not be kept.", e);
        }
    }
}
