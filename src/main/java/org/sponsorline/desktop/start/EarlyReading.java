package org.sponsorline.desktop.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.ReadProgress;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.desktop.settings.SettingsFile;
import org.sponsorline.desktop.workspace.RecordLoader;

/// Reads the settings and the record that a start is going to ask for, while the toolkit starts.
///
/// A large file is left to whoever asks for it, as its progress is to be seen and its first part shown.
public final class EarlyReading {

    private static final long SMALL_BYTES = 1 << 20;

    private final CompletableFuture<Settings> settings = new CompletableFuture<>();
    private final CompletableFuture<@Nullable Read> record = new CompletableFuture<>();

    /// What has been read.
    ///
    /// @param file the bundled record where it is null
    private record Read(@Nullable Path file, Locale locale, RecordLoader.Outcome outcome) {}

    private EarlyReading() {}

    /// Begins to read.
    ///
    /// @param named  the file that was asked for; blank for that of the last session
    /// @param locale the language of the system
    public static EarlyReading begin(SettingsFile kept, String named, Locale locale, RecordLoader reader,
            Executor background) {
        EarlyReading early = new EarlyReading();
        background.execute(() -> {
            try {
                Settings settings = kept.read();
                early.settings.complete(settings);
                early.record.complete(read(fileOf(named, settings), settings.languageOr(locale), reader));
            } catch (RuntimeException | Error e) {
                // Whoever asks for the settings gets the same exception, where it can be told.
                early.settings.completeExceptionally(e);
                early.record.complete(null);
            }
        });
        return early;
    }

    private static @Nullable Read read(@Nullable Path file, Locale locale, RecordLoader reader) {
        return file == null || isSmall(file)
                ? new Read(file, locale, reader.read(file, locale, ReadProgress.NONE)) : null;
    }

    private static @Nullable Path fileOf(String named, Settings settings) {
        if (!named.isBlank()) {
            return Path.of(named).toAbsolutePath().normalize();
        }
        Settings.Session last = settings.sessionProperty().get();
        return last == null ? null : last.file();
    }

    private static boolean isSmall(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) <= SMALL_BYTES;
        } catch (IOException e) {
            return false;
        }
    }

    /// The settings; waits for them.
    public Settings settings() {
        return settings.join();
    }

    /// A reader that gives once what has been read early, and reads all else itself.
    public RecordLoader first(RecordLoader reader) {
        AtomicReference<@Nullable CompletableFuture<@Nullable Read>> once = new AtomicReference<>(record);
        return (file, locale, progress) -> {
            CompletableFuture<@Nullable Read> waiting = once.getAndSet(null);
            Read read = waiting == null ? null : waiting.join();
            return read != null && Objects.equals(read.file(), file) && read.locale().equals(locale)
                    ? read.outcome() : reader.read(file, locale, progress);
        };
    }
}
