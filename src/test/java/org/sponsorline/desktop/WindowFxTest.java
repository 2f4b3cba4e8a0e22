package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.Clip;
import org.sponsorline.desktop.platform.FileChoice;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.desktop.settings.SettingsFile;
import org.sponsorline.desktop.settings.WindowPlace;
import org.sponsorline.desktop.show.screen.Awake;
import org.sponsorline.desktop.show.screen.ShowDevices;
import org.sponsorline.desktop.timeline.canvas.FxTextMeasure;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.desktop.workspace.Background;
import org.sponsorline.desktop.workspace.FileRecordLoader;
import org.sponsorline.desktop.workspace.RecordLoader;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.EntryKey;
import org.sponsorline.view.ViewState;

/// Tests of the whole window: the real one on a real record, with dialogs, clipboard and browser that answer at once.
public abstract class WindowFxTest extends FxTest {

    /// The day on which these tests run.
    protected static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    /// Wide enough for all panes.
    private static final double USUAL_WIDTH = 1_120;

    @TempDir
    protected Path folder;

    protected final List<String> copied = new ArrayList<>();
    protected final List<Image> copiedPictures = new ArrayList<>();
    protected final List<String> browsed = new ArrayList<>();
    protected Locale locale = Locale.ENGLISH;

    /// What reads files.
    protected RecordLoader reader = new FileRecordLoader();

    /// What the file dialogs answer.
    protected @Nullable Path chosen;

    /// What the system wishes; animations are off, so that every step shows its end.
    protected final BooleanProperty systemDark = new SimpleBooleanProperty(false);
    protected final BooleanProperty reducedMotion = new SimpleBooleanProperty(true);

    /// The screens and what keeps them on.
    protected ShowDevices devices = new ShowDevices(FXCollections::observableArrayList, new NeverAsleep());

    private ExecutorService background;
    private MainWindow window;
    private Settings settings;

    @BeforeEach
    final void startBackground() {
        background = Background.threads();
    }

    @AfterEach
    final void stopBackground() {
        background.shutdownNow();
    }

    /// Opens the window as a start of the program does; no file means the session, else the bundled record.
    protected final void start(@Nullable Path file) {
        begin(file);
        awaitWhole();
    }

    /// Begins such a start and does not wait for what comes of it.
    final void begin(@Nullable Path file) {
        begin(file, made -> {});
    }

    /// @param beforeItOpens is given the window before anything of it can happen
    final void begin(@Nullable Path file, Consumer<MainWindow> beforeItOpens) {
        onFx(() -> {
            SettingsFile kept = new SettingsFile(folder.resolve("settings"));
            settings = kept.read();
            if (settings.placeProperty().get() == null) {
                settings.placeProperty().set(new WindowPlace(0, 0, USUAL_WIDTH, 700, false));
            }
            double width = settings.placeProperty().get().width();
            window = new MainWindow(stage, kept, new Wiring.Environment(
                    locale, settings,
                    new Appearance.SystemWishes(followed(systemDark), followed(reducedMotion)),
                    reader, FxTextMeasure.ofProgram(), new Answers(), CLOCK, background, new Memory(),
                    browsed::add, devices));
            if (width == USUAL_WIDTH) {
                // The headless screen is narrower, and a window is fitted into its screen when it is made.
                stage.setWidth(width);
            }
            beforeItOpens.accept(window);
            window.open(file);
        });
    }

    /// A wish that holds no window, though this test outlives it.
    private static BooleanProperty followed(BooleanProperty wish) {
        BooleanProperty own = new SimpleBooleanProperty();
        own.bind(wish);
        return own;
    }

    final void awaitWhole() {
        waitUntil("the window is whole", window::isWhole);
        settle();
    }

    /// Opens the window on the bundled record and waits until it shows.
    protected final void startOnBundledRecord() {
        start(null);
        awaitPicture();
    }

    /// Ends this run of the program as closing the window does; the same stage serves the next one.
    protected final void close() {
        onFx(() -> {
            window.session().save();
            stage.hide();
        });
    }

    final MainWindow window() {
        return window;
    }

    /// How many agreements and milestones the record that is open has.
    protected final int entriesShown() {
        return from(() -> workspace().getRecord().dataset().agreements().size()
                + workspace().getRecord().dataset().milestones().size());
    }

    protected final Workspace workspace() {
        return window.wiring().workspace();
    }

    /// A view made anew, as when it is opened.
    final Parent loaded(Views view) {
        return window.wiring().views().load(view);
    }

    protected final Settings settings() {
        return settings;
    }

    protected final ViewState state() {
        return from(() -> workspace().getState());
    }

    /// Waits until a record is open and its picture is that of the present view.
    protected final void awaitPicture() {
        waitUntil("the picture shows the present view", () -> {
            Arrangement arrangement = workspace().getArrangement();
            return arrangement != null && workspace().openingProperty().get() == null
                    && arrangement.record().equals(workspace().getRecord())
                    && arrangement.state().filter().equals(workspace().getState().filter())
                    && arrangement.state().groupBy().equals(workspace().getState().groupBy());
        });
        settle();
    }

    /// Waits until no file is being read any more.
    protected final void awaitReading() {
        waitUntil("the file has been read", () -> workspace().openingProperty().get() == null);
        settle();
    }

    protected final void show(ViewState state) {
        onFx(() -> workspace().show(state));
        awaitPicture();
    }

    protected final EntryKey key(String text) {
        return EntryKey.parse(text).orElseThrow();
    }

    /// A record file with one agreement of this name.
    protected final Path recordFile(String name, String title) {
        return file(name, """
                {"format": "sponsorline/1", "title": "%s",
                 "organizations": [{"id": "a", "name": "A"}, {"id": "b", "name": "B"}],
                 "agreements": [{"id": "ab", "kind": "sponsorship", "programme": "P", "grantor": "a", "grantees": ["b"],
                   "term": "2019/2023"}]}
                """.formatted(title));
    }

    protected final Path file(String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    protected final boolean isShown(String selector) {
        settle();
        return from(() -> robot.lookup(selector).queryAll().stream().anyMatch(node ->
                node.getScene() != null && node.getScene().getWindow() != null && visible(node)));
    }

    private static boolean visible(Node node) {
        for (Node up = node; up != null; up = up.getParent()) {
            if (!up.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /// Puts the focus onto the timeline.
    protected final void focusTimeline() {
        onFx(() -> stage.getScene().lookup(".timeline-view").requestFocus());
        settle();
        assertTrue(from(() -> stage.getScene().lookup(".timeline-view").isFocused()));
    }

    /// Keeps nothing on, as no test needs it.
    protected static final class NeverAsleep implements Awake {

        @Override
        public void hold(Runnable failed) {
            // Nothing sleeps here.
        }

        @Override
        public void letGo() {
            // Nothing was held.
        }
    }

    private final class Memory implements Clip {
        @Override
        public void copyText(String text) {
            copied.add(text);
        }

        @Override
        public void copyImage(Image image) {
            copiedPictures.add(image);
        }
    }

    private final class Answers implements FileChoice {
        @Override
        public Optional<Path> toOpen() {
            return Optional.ofNullable(chosen);
        }

        @Override
        public Optional<Path> toSave(String suggestion) {
            return Optional.ofNullable(chosen);
        }
    }
}
