package org.sponsorline.desktop.settings;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sponsorline.export.WholeFile;
import org.sponsorline.export.WriteFault;

/// The file the settings live in. It is written aside and then moved into place, so that it is never half there, and
/// what other windows have written meanwhile is kept.
public final class SettingsFile {

    private static final String NAME = "settings.json";

    /// The names of files written aside by earlier versions.
    private static final String ASIDE_PREFIX = "settings";
    private static final String ASIDE_SUFFIX = ".new";

    /// What is longer was not written by this program, and is not worth a start's time.
    private static final int MOST_BYTES = 16 << 20;

    /// Windows of the same process take turns; those of others see a [SettingsLock].
    private static final Object TURN = new Object();

    private final @Nullable Path folder;
    private final AtomicLong asked = new AtomicLong();
    private long written;

    /// Settings kept in this folder, which need not exist yet; kept nowhere where it is null.
    public SettingsFile(@Nullable Path folder) {
        this.folder = folder;
    }

    /// The folder of the settings, or null where there is none.
    public @Nullable Path folder() {
        return folder;
    }

    /// The settings, or the usual ones where the file is missing or makes no sense: they never prevent a start. What
    /// was left behind by a program that was ended while it wrote is swept away.
    public Settings read() {
        Settings settings = new Settings();
        if (folder != null) {
            SettingsJson.into(settings, tree(folder.resolve(NAME)));
            sweep(folder);
        }
        settings.kept(SettingsJson.of(settings));
        return settings;
    }

    private static void sweep(Path folder) {
        try {
            if (WholeFile.left(folder, SettingsFile::isLeft).isEmpty()) {
                return;
            }
            try (SettingsLock lock = SettingsLock.of(folder)) {
                for (Path left : lock.isHeld() ? WholeFile.left(folder, SettingsFile::isLeft) : List.<Path>of()) {
                    Files.deleteIfExists(left);
                }
            }
        } catch (IOException | RuntimeException e) {
            // It is there at the next start as well.
            return;
        }
    }

    private static boolean isLeft(String name) {
        return name.startsWith(ASIDE_PREFIX) && name.endsWith(ASIDE_SUFFIX);
    }

    /// Keeps the settings as they are now, and returns when they are kept.
    public void save(Settings settings) throws IOException {
        write(asked.incrementAndGet(), settings, SettingsJson.of(settings));
    }

    /// Keeps the settings as they are now, written on another thread: whatever holds up a disk must not hold up a frame.
    ///
    /// @param failed is told, on that thread, where they cannot be kept
    public void saveAside(Settings settings, Executor executor, Consumer<IOException> failed) {
        long number = asked.incrementAndGet();
        JsonObject json = SettingsJson.of(settings);
        executor.execute(() -> {
            try {
                write(number, settings, json);
            } catch (IOException e) {
                failed.accept(e);
            }
        });
    }

    /// Why nothing could be kept, as the part of a sentence that follows a colon; null where there is no folder for it.
    public @Nullable String reason(IOException fault, Locale locale) {
        return folder == null ? null : WriteFault.reason(fault, folder.resolve(NAME), locale);
    }

    /// What was asked for later stays, in whichever order threads come here.
    private void write(long number, Settings settings, JsonObject json) throws IOException {
        synchronized (TURN) {
            if (number < written) {
                return;
            }
            written = number;
            if (folder == null) {
                throw new IOException("no folder for settings");
            }
            Files.createDirectories(folder);
            Path file = folder.resolve(NAME);
            WholeFile.requireFile(file);
            // Also where it is not held: better a setting lost than none kept.
            try (SettingsLock _ = SettingsLock.of(folder)) {
                JsonObject merged = SettingsMerge.of(settings.kept(), json, tree(file));
                WholeFile.write(file, SettingsJson.text(merged).getBytes(StandardCharsets.UTF_8));
            }
            settings.kept(json);
        }
    }

    /// What a file states; nothing where it is none, is far too long or cannot be read. A pipe or a device would never
    /// come to an end.
    private static JsonObject tree(Path file) {
        if (!Files.isRegularFile(file)) {
            return new JsonObject();
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length > MOST_BYTES
                    ? new JsonObject() : SettingsJson.tree(new String(bytes, StandardCharsets.UTF_8));
        } catch (IOException e) {
            // A first start, or a folder out of reach: the usual settings will do.
            return new JsonObject();
        }
    }
}
