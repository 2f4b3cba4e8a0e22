package org.sponsorline.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.text.Font;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.file.BriefingReader;
import org.sponsorline.desktop.notice.Faults;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.StageFileChoice;
import org.sponsorline.desktop.platform.SystemClip;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.desktop.settings.SettingsFile;
import org.sponsorline.desktop.settings.SettingsFolder;
import org.sponsorline.desktop.show.BriefingOnFile;
import org.sponsorline.desktop.show.ShowOptions;
import org.sponsorline.desktop.show.screen.ShowDevices;
import org.sponsorline.desktop.start.EarlyReading;
import org.sponsorline.desktop.start.StartWatch;
import org.sponsorline.desktop.timeline.canvas.FxTextMeasure;
import org.sponsorline.desktop.workspace.Background;
import org.sponsorline.desktop.workspace.FileRecordLoader;
import org.sponsorline.layout.item.AdvanceTable;
import org.sponsorline.model.text.SpokenLanguages;

/// The JavaFX application: one window on one record.
public final class App extends Application {

    /// Begun before the toolkit makes the application, which takes no more than words.
    private static final AtomicReference<@Nullable EarlyReading> EARLY = new AtomicReference<>();

    private static final AtomicReference<@Nullable Presented> PRESENTED = new AtomicReference<>();

    /// What the toolkit has where the machine has no font: names that stand for others.
    private static final Set<String> LOGICAL_FAMILIES = Set.of("System", "Serif", "SansSerif", "Monospaced");
    private static final AtomicBoolean FONTLESS = new AtomicBoolean();

    private static final double FIRST_SIZE_PX = 12;

    /// Why no window could be shown.
    private static final AtomicReference<@Nullable Throwable> FAILED = new AtomicReference<>();

    private @Nullable MainWindow window;
    private final ExecutorService background = Background.threads();
    private final Thread ending = new Thread(this::keepAtEnd, "ending");

    /// Opens the window and returns when it has been closed; a blank `file` means the bundled record.
    ///
    /// @return whether there was a window; without a single font there can be none
    /// @throws IllegalStateException if the window could not be shown; its cause says why
    /// @throws UnsupportedOperationException if there is no display
    public static boolean open(String file) {
        // Pictures for files are drawn by Java 2D, which needs no screen and should not look for one beside JavaFX.
        System.setProperty("java.awt.headless", "true");
        EARLY.set(early(file, task -> Thread.ofPlatform().daemon().name("early").start(task)));
        launch(file);
        Throwable failed = FAILED.getAndSet(null);
        if (failed != null) {
            throw new IllegalStateException("The window could not be shown.", failed);
        }
        return !FONTLESS.get();
    }

    /// Opens the window on the record of a briefing and starts its show, see [#open(String)].
    ///
    /// @param record   the file of the record, blank for the bundled one
    /// @param file     that of the briefing, to which a rehearsal adds its seconds
    /// @param whole    whether all of it was understood; else it is never written over
    /// @param audience the id of one of its audiences, or null for everybody
    /// @param screen   the number of the screen for the room, from 1, or 0 for the usual one
    public static boolean present(
            String record, Path file, Briefing briefing, boolean whole, @Nullable String audience, int screen,
            boolean rehearse) {
        PRESENTED.set(new Presented(file, briefing, whole, audience, screen, rehearse));
        return open(record);
    }

    /// A show that was asked for on the command line.
    private record Presented(
            Path file, Briefing briefing, boolean whole, @Nullable String audience, int screen, boolean rehearse) {}

    private static void launch(String file) {
        try {
            Application.launch(App.class, file);
        } catch (UnsupportedOperationException e) {
            throw e;
        } catch (RuntimeException e) {
            // How the toolkit tells of what a start has thrown.
            throw new IllegalStateException("The window could not be shown.", e.getCause() == null ? e : e.getCause());
        }
    }

    /// Has the next window tell each step of its start, and end the program once its timeline is painted.
    ///
    /// @param rehearsed whether the window is used for a moment before
    public static void watchStart(Consumer<String> told, boolean rehearsed) {
        StartWatch.prepare(told, rehearsed);
    }

    private static EarlyReading early(String file, Executor background) {
        // A briefing names its record; until it is read, the last one is shown.
        String record = file.endsWith(BriefingReader.EXTENSION) ? "" : file;
        return EarlyReading.begin(kept(), record, SpokenLanguages.ofSystem(), new FileRecordLoader(), background);
    }

    private static SettingsFile kept() {
        return new SettingsFile(SettingsFolder.ofUser());
    }

    @Override
    public void start(Stage stage) {
        if (LOGICAL_FAMILIES.containsAll(Font.getFamilies())) {
            FONTLESS.set(true);
            Platform.exit();
            return;
        }
        String named = getParameters().getRaw().isEmpty() ? "" : getParameters().getRaw().getFirst();
        EarlyReading begun = EARLY.getAndSet(null);
        EarlyReading early = begun == null ? early(named, background) : begun;
        AdvanceTable measure = AdvanceTable.over(FxTextMeasure.ofProgram());
        // The typeface and the first text take the toolkit long; the first picture will have many.
        background.execute(() -> measure.width("Sponsorline", FIRST_SIZE_PX, true));
        Locale system = SpokenLanguages.ofSystem();
        Settings settings = early.settings();
        settings.languageProperty().subscribe(() -> SpokenLanguages.makeDefault(settings.languageOr(system)));
        MainWindow opened = new MainWindow(stage, kept(), new Wiring.Environment(
                system, settings, Appearance.SystemWishes.ofPlatform(),
                early.first(new FileRecordLoader()), measure, new StageFileChoice(stage),
                Clock.system(ZoneId.systemDefault()), background, new SystemClip(),
                address -> getHostServices().showDocument(address), ShowDevices.ofSystem(Platform::runLater)));
        window = opened;
        Thread.currentThread().setUncaughtExceptionHandler(opened.faults());
        Thread.setDefaultUncaughtExceptionHandler(opened.faults());
        opened.onStartFailed(thrown -> {
            FAILED.compareAndSet(null, thrown);
            Platform.exit();
        });
        Runtime.getRuntime().addShutdownHook(ending);
        Presented presented = PRESENTED.getAndSet(null);
        if (presented != null) {
            opened.onWhole(() -> present(opened, presented));
        }
        opened.open(named.isBlank() ? null : Path.of(named));
    }

    private void present(MainWindow opened, Presented presented) {
        opened.wiring().shows().present(
                new BriefingOnFile(
                        presented.file(), presented.briefing(), presented.whole(), background, Faults::tell),
                new ShowOptions(
                        presented.audience(), opened.wiring().shows().screenKey(presented.screen()), false,
                        presented.rehearse(), null));
    }

    /// The system ends the program, as when its user logs out: the toolkit does not say so to [#stop()].
    private void keepAtEnd() {
        CountDownLatch kept = new CountDownLatch(1);
        Platform.runLater(() -> {
            save();
            kept.countDown();
        });
        try {
            // Desktops kill after five seconds or more what has not ended by then.
            kept.await(4, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void save() {
        if (window != null && FAILED.get() == null) {
            window.save();
        }
    }

    @Override
    public void stop() {
        save();
        background.shutdownNow();
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException e) {
            // The system ends the program already, and keeps the same once more.
            return;
        }
    }
}
