package org.sponsorline.desktop.platform;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// The file the settings live in. It is written aside and then moved into place, so that it is never half there.
public final class SettingsFile {

    private static final String NAME = "settings.json";

    private final Path folder;
    private final AtomicLong asked = new AtomicLong();
    private long written;

    /// Settings kept in this folder, which need not exist yet.
    public SettingsFile(Path folder) {
        this.folder = folder;
    }

    /// The settings, or the usual ones where the file is missing or makes no sense: they never prevent a start.
    public Settings read() {
        Settings settings = new Settings();
        try {
            SettingsJson.into(settings, Files.readString(folder.resolve(NAME)));
        } catch (IOException e) {
            // A first start, or a folder out of reach: the usual settings will do.
            return settings;
        }
        return settings;
    }

    /// Keeps the settings as they are now, and returns when they are kept.
    public void save(Settings settings) throws IOException {
        write(asked.incrementAndGet(), SettingsJson.of(settings));
    }

    /// Keeps the settings as they are now, written on another thread: whatever holds up a disk must not hold up a frame.
    ///
    /// @param failed is told, on that thread, where they cannot be kept
    public void saveAside(Settings settings, Executor executor, Consumer<IOException> failed) {
        long number = asked.incrementAndGet();
        JsonObject json = SettingsJson.of(settings);
        executor.execute(() -> {
            try {
                write(number, json);
            } catch (IOException e) {
                failed.accept(e);
            }
        });
    }

    /// What was asked for later stays, in whichever order threads come here.
    private synchronized void write(long number, JsonObject json) throws IOException {
        if (number < written) {
            return;
        }
        written = number;
        write(SettingsJson.text(json));
    }

    private void write(String json) throws IOException {
        Files.createDirectories(folder);
        Path aside = Files.createTempFile(folder, "settings", ".new");
        try {
            Files.writeString(aside, json);
            moveIntoPlace(aside, folder.resolve(NAME));
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void moveIntoPlace(Path aside, Path target) throws IOException {
        try {
            Files.move(aside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
