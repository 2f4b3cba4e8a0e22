package org.sponsorline.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.Clip;
import org.sponsorline.desktop.platform.FileChoice;
import org.sponsorline.desktop.settings.SettingsFile;
import org.sponsorline.desktop.show.screen.Awake;
import org.sponsorline.desktop.show.screen.ShowDevices;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.desktop.timeline.canvas.FxTextMeasure;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.desktop.workspace.ArrangementMaker;
import org.sponsorline.desktop.workspace.Background;
import org.sponsorline.desktop.workspace.FileRecordLoader;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.desktop.workspace.Workspace;

/// The program's own window with everything in it, at a given size, for benchmarks to use as a person does.
///
/// Motion is reduced, as a system may ask: a script then meets each place at once. Settings go to a folder that is
/// made for the run and are never those of the user.
public final class MeasuredWindow {

    private final Stage stage = new Stage();
    private final ExecutorService background = Background.threads();
    private final MainWindow window;
    private @Nullable TimelineView timeline;

    /// To be made on the JavaFX thread.
    public MeasuredWindow(double width, double height) throws IOException {
        SettingsFile settings = new SettingsFile(Files.createTempDirectory("sponsorline-bench"));
        window = new MainWindow(stage, settings, new Wiring.Environment(
                Locale.ENGLISH, settings.read(),
                new Appearance.SystemWishes(new SimpleBooleanProperty(false), new SimpleBooleanProperty(true)),
                new FileRecordLoader(), FxTextMeasure.ofProgram(), new Nothing(),
                Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC), background, new Nothing(),
                address -> { }, new ShowDevices(FXCollections::observableArrayList, new Nothing())));
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
    }

    public void open(Path file) {
        window.open(file);
    }

    public Stage stage() {
        return stage;
    }

    public Scene scene() {
        return stage.getScene();
    }

    public Workspace workspace() {
        return window.wiring().workspace();
    }

    public TimelineView timeline() {
        if (timeline == null) {
            timeline = (TimelineView) scene().lookup(".timeline-view");
        }
        return timeline;
    }

    /// Whether the record is open and the timeline has got its picture of the present view: of the whole record, not
    /// of the first part that was shown while the rest was read.
    public boolean isPictured() {
        Arrangement arrangement = workspace().getArrangement();
        OpenRecord open = workspace().getRecord();
        return arrangement != null && open != null && workspace().openingProperty().get() == null
                && timeline().getContent() != null
                && ArrangementMaker.serves(arrangement, open, workspace().getState(), arrangement.canvas());
    }

    /// Dialogs and a clipboard that nobody uses.
    private static final class Nothing implements FileChoice, Clip, Awake {
        @Override
        public void hold(Runnable failed) {
            // Nothing sleeps here.
        }

        @Override
        public void letGo() {
            // Nothing was held.
        }

        @Override
        public Optional<Path> toOpen() {
            return Optional.empty();
        }

        @Override
        public Optional<Path> toSave(String suggestion) {
            return Optional.empty();
        }

        @Override
        public void copyText(String text) {
            // Nothing is copied.
        }

        @Override
        public void copyImage(Image image) {
            // Nothing is copied.
        }
    }
}
