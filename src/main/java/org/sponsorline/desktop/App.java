package org.sponsorline.desktop;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.function.Consumer;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.platform.Look;
import org.sponsorline.desktop.platform.SettingsFile;
import org.sponsorline.desktop.platform.SettingsFolder;
import org.sponsorline.desktop.platform.StageFileChoice;
import org.sponsorline.desktop.platform.SystemClip;
import org.sponsorline.desktop.timeline.FxTextMeasure;

/// The JavaFX application: one window on one record.
public final class App extends Application {

    private @Nullable MainWindow window;
    private final ExecutorService background = Background.threads();

    /// Opens the window and returns when it has been closed; a blank `file` means the bundled record.
    public static void open(String file) {
        // Pictures for files are drawn by Java 2D, which needs no screen and should not look for one beside JavaFX.
        System.setProperty("java.awt.headless", "true");
        Application.launch(App.class, file);
    }

    /// Opens the window on the bundled record, uses it for a moment and closes it.
    public static void rehearse() {
        Rehearsal.prepare();
        open("");
    }

    /// Has the next window tell each step of its start, and end the program once its timeline is painted.
    public static void watchStart(Consumer<String> told) {
        StartWatch.prepare(told);
    }

    @Override
    public void start(Stage stage) {
        SettingsFile file = new SettingsFile(SettingsFolder.ofUser());
        MainWindow opened = new MainWindow(stage, file, new Wiring.Surroundings(
                Locale.getDefault(), file.read(), Look.SystemWishes.ofPlatform(),
                new FileRecordReader(), FxTextMeasure.ofSystem(), new StageFileChoice(stage),
                Clock.system(ZoneId.systemDefault()), background, new SystemClip(),
                address -> getHostServices().showDocument(address)));
        window = opened;
        String named = getParameters().getRaw().isEmpty() ? "" : getParameters().getRaw().getFirst();
        opened.open(named.isBlank() ? null : Path.of(named));
    }

    @Override
    public void stop() {
        if (window != null) {
            window.save();
        }
        background.shutdownNow();
    }
}
