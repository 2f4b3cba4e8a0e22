package org.sponsorline.desktop;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.MenuItem;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.file.BriefingReader;
import org.sponsorline.desktop.Wiring.Environment;
import org.sponsorline.desktop.briefing.BriefingActions;
import org.sponsorline.desktop.briefing.BriefingDrafts;
import org.sponsorline.desktop.briefing.BriefingFiles;
import org.sponsorline.desktop.briefing.BriefingModel;
import org.sponsorline.desktop.briefing.SceneCapture;
import org.sponsorline.desktop.briefing.SceneEditorController;
import org.sponsorline.desktop.briefing.ScenePictures;
import org.sponsorline.desktop.briefing.SceneTools;
import org.sponsorline.desktop.briefing.ScenesController;
import org.sponsorline.desktop.briefing.StaleScenes;
import org.sponsorline.desktop.briefing.UndoOrder;
import org.sponsorline.desktop.command.Command;
import org.sponsorline.desktop.command.CommandButtons;
import org.sponsorline.desktop.command.Commands;
import org.sponsorline.desktop.command.MenuMaker;
import org.sponsorline.desktop.command.Section;
import org.sponsorline.desktop.command.Shell;
import org.sponsorline.desktop.main.pane.PanesViewModel;
import org.sponsorline.desktop.notice.Notice;
import org.sponsorline.desktop.notice.Notice.Action;
import org.sponsorline.desktop.notice.Notice.Subject;
import org.sponsorline.desktop.notice.Notice.Weight;
import org.sponsorline.desktop.notice.NoticeBoard;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.FileChoice;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.desktop.show.BriefingDesk;
import org.sponsorline.desktop.show.Shows;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.Workspace;

/// Joins the briefing of the window to its panels, its file and the notices about it.
final class BriefingWiring {

    /// After the last change for so long: a crash loses no more.
    private static final Duration SOON = Duration.seconds(1);

    private final Workspace workspace;
    private final Settings settings;
    private final FileChoice choice;
    private final NoticeBoard notices;
    private final Shell shell;
    private final Executor background;
    private final MessageBundle words;
    private final BriefingModel model = new BriefingModel();
    private final BriefingDrafts drafts;
    private final SceneCapture capture;
    private final BriefingFiles files;
    private final StaleScenes stale;
    private final ScenePictures pictures;
    private final BriefingActions actions;
    private final UndoOrder order;
    private final BriefingDesk desk = new Desk();
    private Runnable offer = () -> {};

    BriefingWiring(
            Environment given, Workspace workspace, Appearance look, PanesViewModel panes, NoticeBoard notices,
            Shell shell, @Nullable Path draftFolder) {
        this.workspace = workspace;
        this.settings = given.settings();
        this.choice = given.choice();
        this.notices = notices;
        this.shell = shell;
        background = given.background();
        Locale locale = given.locale();
        words = MessageBundle.of(ScenesController.class, locale);
        drafts = new BriefingDrafts(draftFolder);
        capture = new SceneCapture(
                workspace, model, new Sheet(panes), given.clock(), background, Platform::runLater);
        files = new BriefingFiles(workspace, model, capture, drafts, new Surroundings());
        stale = new StaleScenes(workspace, model, background, Platform::runLater);
        pictures = new ScenePictures(workspace, look.darkProperty(), given.clock(), background, Platform::runLater);
        actions = new BriefingActions(model, capture, files, words);
        order = new UndoOrder(workspace, model);
    }

    /// The sheet of the comparison.
    private record Sheet(PanesViewModel panes) implements SceneCapture.Comparing {

        @Override
        public boolean isOpen() {
            return panes.comparisonShownProperty().get();
        }

        @Override
        public void open(boolean shown) {
            panes.comparisonProperty().set(shown);
        }
    }

    BriefingActions actions() {
        return actions;
    }

    UndoOrder order() {
        return order;
    }

    BriefingModel model() {
        return model;
    }

    /// The file of the open briefing, or null.
    @Nullable Path file() {
        return files.getFile();
    }

    /// Whether there is something in the briefing that its file has not.
    boolean isUnsaved() {
        return files.unsavedProperty().get();
    }

    /// Opens a briefing or a record, whichever the file is by its name.
    void openFile(Path file) {
        if (BriefingReader.isNamedSo(file)) {
            offer.run();
            files.open(file);
        } else {
            workspace.open(file);
        }
    }

    /// Opens the briefing that was open when the program was left, and offers one that was left unsaved.
    void reopen(@Nullable Path last) {
        if (last != null) {
            files.reopen(last);
        }
        background.execute(() -> {
            List<Path> left = drafts.left();
            if (!left.isEmpty()) {
                Briefing briefing = BriefingReader.read(left.getFirst()).briefing();
                if (briefing != null) {
                    Platform.runLater(() -> offer(left.getFirst(), briefing));
                }
            }
        });
    }

    private void offer(Path draft, Briefing briefing) {
        tell(Weight.WARNING, words.say("briefing.draft", briefing.title().in(words.getLocale())),
                new Action(words.getString("briefing.draft.open"), () -> files.openDraft(draft)));
    }

    /// Where shows take the briefing from.
    BriefingDesk desk() {
        return desk;
    }

    /// Lets shows show the open briefing.
    void offerTo(Shows shows) {
        offer = () -> shows.deskProperty().set(desk);
        offer.run();
    }

    /// Writes what was not written yet and returns when that is done.
    void flush() {
        files.flush();
    }

    void continueFrom(BriefingWiring other) {
        files.continueFrom(other.files);
    }

    void addViews(ViewLoader views, Commands commands) {
        SceneTools tools = new Tools(commands);
        views.with(ScenesController.class, () -> new ScenesController(
                        model, capture, files, stale, pictures, tools, words))
                .with(SceneEditorController.class, () -> new SceneEditorController(model, capture, stale, words));
    }

    private void tell(Weight weight, String sentence, @Nullable Action action) {
        notices.tell(new Notice(weight, sentence, action, Subject.BRIEFING));
    }

    private final class Tools implements SceneTools {

        private final Commands commands;

        Tools(Commands commands) {
            this.commands = commands;
        }

        @Override
        public void make(Button button, Tool tool) {
            new CommandButtons(commands).make(button, switch (tool) {
                case ADD -> Command.ADD_SCENE;
                case ADD_TITLE -> Command.ADD_TITLE_SCENE;
                case EDIT -> Command.EDIT_SCENE;
                case SAVE -> Command.SAVE_BRIEFING;
                case CLOSE_STRIP -> Command.SCENES_PANE;
            });
        }

        @Override
        public List<MenuItem> menu() {
            return new MenuMaker(commands).items(Section.SCENE);
        }

        @Override
        public void edit() {
            shell.editScene();
        }
    }

    /// Gives shows the briefing, and takes what they add to it.
    private final class Desk implements BriefingDesk {

        @Override
        public ObservableValue<@Nullable Briefing> briefingProperty() {
            return model.briefingProperty();
        }

        @Override
        public void change(Briefing changed) {
            model.change(before -> changed);
        }
    }

    /// What happens around the file of the briefing.
    private final class Surroundings implements BriefingFiles.Surroundings {

        private final PauseTransition wait = new PauseTransition(SOON);

        @Override
        public void soon(Runnable run) {
            wait.setOnFinished(event -> run.run());
            wait.playFromStart();
        }

        @Override
        public void inBackground(Runnable work) {
            background.execute(work);
        }

        @Override
        public void inForeground(Runnable work) {
            Platform.runLater(work);
        }

        @Override
        public Optional<Path> toSave(String suggestion) {
            return choice.toSave(suggestion);
        }

        @Override
        public void used(Path file) {
            settings.remember(file);
        }

        @Override
        public void hindered(Path file, BriefingFiles.Hindrance why, String reason, Runnable anyway) {
            String key = "briefing." + why;
            tell(Weight.WARNING, words.say(key, String.valueOf(file.getFileName()), reason),
                    new Action(words.getString(key + ".anyway"), anyway));
        }

        @Override
        public void written(Path file) {
            tell(Weight.DONE, words.say("briefing.saved", String.valueOf(file.getFileName())), null);
        }

        @Override
        public void recordMissing(Briefing briefing, Consumer<Path> found) {
            tell(Weight.WARNING,
                    words.say("briefing.missing", briefing.title().in(words.getLocale()),
                            String.valueOf(briefing.record().path())),
                    new Action(words.getString("briefing.missing.find"), () -> choice.toOpen().ifPresent(found)));
        }

        @Override
        public void opened(Briefing briefing) {
            stale.tellNext(check -> {
                if (check.isStale()) {
                    tell(Weight.WARNING, check.sentence(words.getLocale()), new Action(
                            words.getString("briefing.stale.show"),
                            () -> capture.goTo(check.scenes().getFirst().scene())));
                }
            });
        }
    }
}
