package org.sponsorline.desktop;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.notice.Faults;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.desktop.settings.SettingsFile;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.view.ViewText;

/// Keeps the settings and the present view, so that the next start begins there. Used on the JavaFX thread.
final class SessionKeeper {

    /// Saves a while after the last change, so that even a power cut loses little.
    private final PauseTransition saveSoon = new PauseTransition(Duration.seconds(3));

    private final SettingsFile file;
    private final Settings settings;
    private final Supplier<Workspace> workspace;
    private final Supplier<@Nullable Path> briefing;
    private final Executor background;
    private final Consumer<IOException> notKept;

    /// @param workspace  what is open now
    /// @param briefing   the file of the briefing that is open now, or null
    /// @param notKept    told where nothing can be written
    SessionKeeper(
            SettingsFile file, Settings settings, Supplier<Workspace> workspace,
            Supplier<@Nullable Path> briefing, Executor background,
            Consumer<IOException> notKept) {
        this.file = file;
        this.settings = settings;
        this.workspace = workspace;
        this.briefing = briefing;
        this.background = background;
        this.notKept = notKept;
        saveSoon.setOnFinished(event -> saveAside());
    }

    /// Saves a few seconds from now, unless something changes before.
    void saveSoon() {
        saveSoon.playFromStart();
    }

    /// Saves, and returns when it is done. Never throws: the window closes whatever happens.
    void save() {
        try {
            takeNote();
        } catch (RuntimeException | Error e) {
            Faults.tell(e);
        }
        write();
    }

    /// Saves on another thread.
    void saveAside() {
        takeNote();
        file.saveAside(settings, background, e -> Platform.runLater(() -> notKept.accept(e)));
    }

    /// Saves that no session is to be continued, as what was shown may be what failed.
    void forgetSession() {
        settings.sessionProperty().set(null);
        write();
    }

    private void takeNote() {
        OpenRecord open = workspace.get().getRecord();
        if (open != null) {
            settings.sessionProperty().set(
                    new Settings.Session(
                            open.path(), ViewText.format(workspace.get().getState()), briefing.get()));
        }
    }

    private void write() {
        try {
            file.save(settings);
        } catch (IOException e) {
            notKept.accept(e);
        } catch (RuntimeException | Error e) {
            Faults.tell(e);
        }
    }
}
