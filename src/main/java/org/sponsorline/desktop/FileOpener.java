package org.sponsorline.desktop;

import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.RecordReader.Outcome;

/// Reads files in the background, one at a time as far as anyone can see: a later file replaces the one being read.
final class FileOpener {

    private static final String BUNDLED = "";

    private final RecordReader reader;
    private final Executor background;
    private final Executor foreground;
    private final Consumer<OpenRecord> ready;
    private final ReadOnlyObjectWrapper<@Nullable Opening> opening =
            new ReadOnlyObjectWrapper<>(this, "opening", null);
    private @Nullable Reading present;

    FileOpener(RecordReader reader, Executor background, Executor foreground, Consumer<OpenRecord> ready) {
        this.reader = reader;
        this.background = background;
        this.foreground = foreground;
        this.ready = ready;
    }

    ReadOnlyObjectProperty<@Nullable Opening> openingProperty() {
        return opening.getReadOnlyProperty();
    }

    void open(@Nullable Path file) {
        cancel();
        Reading reading = new Reading(nameOf(file));
        present = reading;
        opening.set(new Opening(reading.name, -1, 0));
        background.execute(() -> {
            Outcome outcome = reader.read(file, reading);
            foreground.execute(() -> finish(reading, outcome));
        });
    }

    static String nameOf(@Nullable Path file) {
        Path name = file == null ? null : file.getFileName();
        return name == null ? (file == null ? BUNDLED : file.toString()) : name.toString();
    }

    void cancel() {
        if (present != null) {
            present.cancelled = true;
            present = null;
            opening.set(null);
        }
    }

    private void finish(Reading reading, Outcome outcome) {
        if (!reading.equals(present)) {
            return;
        }
        present = null;
        opening.set(null);
        OpenRecord read = outcome.record();
        if (read != null) {
            ready.accept(read);
        }
    }

    /// One file being read; tells the foreground how far it has come, never faster than the foreground listens.
    private final class Reading implements RecordReader.Progress {

        private final String name;
        private final AtomicReference<@Nullable Opening> news = new AtomicReference<>();
        private volatile boolean cancelled;

        Reading(String name) {
            this.name = name;
        }

        @Override
        public void at(double share, long entries) {
            if (news.getAndSet(new Opening(name, share, entries)) == null) {
                foreground.execute(() -> {
                    Opening latest = news.getAndSet(null);
                    if (equals(present) && latest != null) {
                        opening.set(latest);
                    }
                });
            }
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
