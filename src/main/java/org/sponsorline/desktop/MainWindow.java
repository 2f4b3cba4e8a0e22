package org.sponsorline.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.file.BriefingReader;
import org.sponsorline.desktop.Wiring.Environment;
import org.sponsorline.desktop.main.DeferredSetup;
import org.sponsorline.desktop.main.FileDrop;
import org.sponsorline.desktop.notice.Faults;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.OwnedPopups;
import org.sponsorline.desktop.platform.ProgramIcon;
import org.sponsorline.desktop.platform.StagePlace;
import org.sponsorline.desktop.platform.Stylist;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.desktop.settings.SettingsFile;
import org.sponsorline.desktop.show.Shows;
import org.sponsorline.desktop.start.FirstScene;
import org.sponsorline.desktop.start.SceneRenewal;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewText;
import org.sponsorline.view.ViewTextException;

/// The window as a whole, from its first frame to the last: what it is titled, where it stands, which language it
/// speaks, and what is remembered of it.
final class MainWindow {

    /// How long the window waits for its first picture before it shows without one.
    private static final Duration EMPTY_AFTER = Duration.millis(300);

    private final Stage stage;
    private final SettingsFile file;
    private final Environment given;
    private final Faults faults = new Faults(Platform::runLater, this::failed);
    private final SessionKeeper session;
    private final SceneRenewal renewal = new SceneRenewal(this::renew);
    private Wiring wiring;
    private Subscription theming = Subscription.EMPTY;
    private Subscription waiting = Subscription.EMPTY;
    private boolean whole;

    /// Whether this user has never had a record open before, and named none.
    private boolean first;
    private boolean toldNotKept;

    /// Opens the briefing that belongs to the start, once everything is there.
    private Runnable opening = () -> {};
    private Faults.@Nullable Effect untold;
    private Consumer<Throwable> startFailed = thrown -> {};
    private Runnable onWhole = () -> {};

    MainWindow(Stage stage, SettingsFile file, Environment given) {
        this.stage = stage;
        this.file = file;
        this.given = given;
        Stylist.withoutThemeAtFirst();
        OwnedPopups.follow();
        wiring = new Wiring(stage, given.in(language()), drafts());
        session = new SessionKeeper(
                file, given.settings(), () -> wiring.workspace(), this::briefing, given.background(), this::notKept);
        StagePlace.of(stage, given.settings());
        stage.titleProperty().unbind();
        stage.setTitle(WindowTitle.PROGRAM);
        // Escape leaves one level of ours at a time, and the toolkit's own key would end full screen besides.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setScene(FirstScene.of(wiring.timeline(), wiring.look(), given.settings(), stage));
        given.settings().languageProperty().subscribe((before, now) -> rebuild());
        stage.setOnCloseRequest(event -> save());
    }

    private @Nullable Path drafts() {
        Path folder = file.folder();
        return folder == null ? null : folder.resolve("briefings");
    }

    private @Nullable Path briefing() {
        return wiring.hasPanels() ? wiring.briefings().file() : null;
    }

    /// Keeps the session and what is new in the briefing, and returns when that is done.
    void save() {
        try {
            if (wiring.hasPanels()) {
                wiring.briefings().flush();
            }
        } catch (RuntimeException | Error e) {
            Faults.tell(e);
        }
        session.save();
    }

    /// Receives what escapes from any thread that works for the window.
    Faults faults() {
        return faults;
    }

    /// Says who is told where the window cannot be shown, or not all of it.
    void onStartFailed(Consumer<Throwable> told) {
        startFailed = told;
    }

    Wiring wiring() {
        return wiring;
    }

    SessionKeeper session() {
        return session;
    }

    /// Whether everything is there.
    boolean isWhole() {
        return whole;
    }

    /// Runs something once everything is there.
    void onWhole(Runnable run) {
        onWhole = run;
    }

    /// Shows the window and reads a record behind it: this file, else the one open last, else the bundled one.
    void open(@Nullable Path wanted) {
        atStart(() -> begin(wanted));
    }

    private void begin(@Nullable Path wanted) {
        Settings.Session last = given.settings().sessionProperty().get();
        Path lastFile = last == null ? null : last.file();
        Path briefing = wanted != null && BriefingReader.isNamedSo(wanted) ? wanted : null;
        Path file = wanted == null || briefing != null ? lastFile : wanted.toAbsolutePath().normalize();
        Path lastBriefing = last == null ? null : last.briefing();
        opening = briefing != null ? () -> wiring.briefings().openFile(briefing)
                : wanted == null ? () -> wiring.briefings().reopen(lastBriefing) : () -> {};
        first = last == null && wanted == null;
        boolean again = last != null && Objects.equals(file, lastFile);
        Workspace workspace = wiring.workspace();
        if (last != null) {
            // The record may still be read when the ground it will stand on is to be seen.
            ViewState blank = workspace.getState();
            workspace.complete(blank.withTheme(viewOf(last, blank).theme()));
        }
        workspace.open(file, again ? asked -> viewOf(last, asked) : UnaryOperator.identity());
        FirstScene.prepare(stage.getScene());
        wiring.focusTimeline();
        showSoon();
    }

    /// Shows the window with the first picture in it, or without one where reading takes its time or has failed. Until
    /// then it is made ready: a window shown empty would be drawn twice, which would delay the picture.
    private void showSoon() {
        Workspace workspace = wiring.workspace();
        PauseTransition longEnough = new PauseTransition(EMPTY_AFTER);
        Subscription pictured = workspace.arrangementProperty().subscribe((before, now) -> show());
        Subscription refused = workspace.reportProperty().subscribe((before, now) -> {
            if (workspace.getRecord() == null) {
                show();
            }
        });
        longEnough.setOnFinished(event -> show());
        waiting = () -> {
            pictured.unsubscribe();
            refused.unsubscribe();
            longEnough.stop();
        };
        longEnough.play();
        if (workspace.getArrangement() != null) {
            show();
        }
    }

    private void show() {
        waiting.unsubscribe();
        waiting = Subscription.EMPTY;
        if (!stage.isShowing()) {
            atStart(() -> {
                stage.show();
                new SetupTimer().start();
            });
        }
    }

    /// Takes a step of the start. Where it fails there is no window that could go on: the program ends, and does not
    /// begin with the same view again.
    private void atStart(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error e) {
            session.forgetSession();
            startFailed.accept(e);
        }
    }

    /// Brings the rest of the window piece by piece once the first picture is on the screen, or something else than a
    /// picture is to be seen: what a start waits for is the timeline.
    private final class SetupTimer extends AnimationTimer {

        /// The pulse that paints, and one in which the renderer comes to its end.
        private static final int PULSES_TO_RENDER = 2;

        /// A large file first says how far it has been read.
        private static final int PULSES_WITHOUT_PICTURE = 3;

        private final DeferredSetup pieces = new DeferredSetup();
        private int pulses;
        private int pulsesWithPicture;

        SetupTimer() {
            pieces.add(() -> theming = new Stylist(wiring.look()).applyToProgram());
            pieces.add(() -> stage.getIcons().setAll(ProgramIcon.sizes()));
            pieces.add(wiring::views);
            pieces.add(MainWindow.this::addFrame);
        }

        @Override
        public void handle(long now) {
            if (whole) {
                stop();
            } else if (isTimelineSeen()) {
                atStart(() -> {
                    DeferredSetup next = pieces.isDone() ? wiring.deferredSetup() : pieces;
                    next.next();
                    whole = pieces.isDone() && wiring.deferredSetup().isDone();
                    if (whole) {
                        // That nothing can be kept is to be known before there is something to lose.
                        session.saveSoon();
                        onWhole.run();
                        opening.run();
                    }
                });
                tellUntold();
            }
        }

        private boolean isTimelineSeen() {
            Workspace workspace = wiring.workspace();
            pulses++;
            pulsesWithPicture += workspace.getArrangement() == null ? 0 : 1;
            return pulsesWithPicture > PULSES_TO_RENDER || pulses > PULSES_WITHOUT_PICTURE
                    || workspace.getRecord() == null && workspace.getReport() != null;
        }
    }

    /// The view of the last session; the one the record asks for if that cannot be read any more.
    private static ViewState viewOf(Settings.Session session, ViewState asked) {
        try {
            return ViewText.parse(session.view(), asked);
        } catch (ViewTextException | RuntimeException e) {
            // Whatever was kept, it never prevents a start.
            return asked;
        }
    }

    private Locale language() {
        return given.settings().languageOr(given.locale());
    }

    /// Puts the frame of the window around the timeline that is there already.
    private void addFrame() {
        Scene scene = stage.getScene();
        boolean focused = wiring.timeline().isFocused();
        Parent frame = wiring.window();
        applyTheme(scene, frame);
        scene.setRoot(frame);
        join(scene);
        // The record may have been read, or refused, before anybody listened.
        wiring.tellLast();
        if (first) {
            wiring.offerQuestions();
        }
        if (focused) {
            wiring.focusTimeline();
        }
    }

    /// Before anything can lay out the root: the colours that panels name stand in the theme's sheets.
    private void applyTheme(Scene scene, Parent root) {
        theming = theming.and(new Stylist(wiring.look()).applyTheme(scene, root));
    }

    /// Joins a scene to the rest of the program: keys, dropped files, title, notices.
    private void join(Scene scene) {
        wiring.serveKeys(scene);
        new FileDrop(wiring.briefings()::openFile).serve(scene);
        stage.titleProperty().bind(WindowTitle.of(wiring.workspace()));
        wiring.tellNews();
        wiring.workspace().recordProperty().subscribe((before, now) -> opened(now));
        opened(wiring.workspace().getRecord());
        wiring.workspace().stateProperty().subscribe((before, now) -> {
            session.saveSoon();
            renewal.viewChanged();
        });
    }

    private void opened(@Nullable OpenRecord open) {
        if (open == null) {
            return;
        }
        // The parts of the index that no view has needed so far will be needed.
        given.background().execute(open.index()::finish);
        Path path = open.path();
        if (path != null && !open.isPart()) {
            given.settings().remember(path);
        }
    }

    /// Something in the program has failed. What was shown stays; nodes that were not laid out to the end never are
    /// again, so they are made anew before anything can be told.
    private void failed(Faults.Effect effect) {
        untold = effect;
        if (effect.sceneBroken() && whole) {
            // Which of the scenes it was is not told. Where it is the window's after all, it fails again without pop-ups.
            renewal.ask(OwnedPopups.areOpen());
        } else {
            tellUntold();
        }
    }

    private void tellUntold() {
        Faults.Effect effect = untold;
        if (effect != null && whole) {
            untold = null;
            wiring.tellFault(faults, effect);
        }
    }

    /// Makes all nodes anew.
    ///
    /// @param atHome whether with the view that the record opened with, as the present one may be what fails
    private void renew(boolean atHome) {
        OwnedPopups.closeAll();
        if (atHome) {
            wiring.workspace().home();
        }
        rebuild();
        tellUntold();
    }

    /// Makes everything anew but the file and the view, as after a change of the language: its words are everywhere,
    /// in the index of the record too.
    private void rebuild() {
        Workspace before = wiring.workspace();
        Appearance lookBefore = wiring.look();
        Shows shows = wiring.shows();
        boolean offering = whole && wiring.isOfferingQuestions();
        BriefingWiring briefings = wiring.briefings();
        wiring = new Wiring(stage, given.in(language()), drafts());
        wiring.workspace().continueFrom(before);
        wiring.briefings().continueFrom(briefings);
        boolean own = briefings.desk().equals(shows.deskProperty().get());
        wiring.shows().continueFrom(shows);
        if (own) {
            wiring.shows().deskProperty().set(wiring.briefings().desk());
        }
        lookBefore.letGo();
        theming.unsubscribe();
        theming = new Stylist(wiring.look()).applyToProgram();
        Scene last = stage.getScene();
        Scene scene = new Scene(wiring.window(), last.getWidth(), last.getHeight());
        applyTheme(scene, scene.getRoot());
        stage.setScene(scene);
        join(scene);
        wiring.deferredSetup().finish();
        whole = true;
        if (offering) {
            wiring.offerQuestions();
        }
        if (toldNotKept) {
            // The notice has gone with the nodes before.
            toldNotKept = false;
            session.saveSoon();
        }
        wiring.focusTimeline();
    }

    /// A folder one cannot write to costs the memory of a view, not the view itself; to say so once is enough.
    private void notKept(IOException e) {
        if (!toldNotKept && whole) {
            toldNotKept = true;
            wiring.tellNotKept(file.reason(e, language()));
        }
    }
}
