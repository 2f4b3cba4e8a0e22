package org.sponsorline.desktop;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.ReadProgress;
import org.sponsorline.desktop.RecordReader.Outcome;
import org.sponsorline.view.ViewState;

/// Reads files in the background, one at a time as far as anyone can see: a later file replaces the one being read.
final class FileOpener {

    private final RecordReader reader;
    private final Locale locale;
    private final Executor background;
    private final Executor foreground;
    private final Consumer<Opened> done;
    private final ReadOnlyObjectWrapper<@Nullable Opening> opening =
            new ReadOnlyObjectWrapper<>(this, "opening", null);
    private @Nullable Reading present;

    /// A file that has been read.
    ///
    /// @param view what to make of the view that the record asks for
    record Opened(Outcome outcome, UnaryOperator<ViewState> view) {}

    FileOpener(
            RecordReader reader, Locale locale, Executor background, Executor foreground, Consumer<Opened> done) {
        this.reader = reader;
        this.locale = locale;
        this.background = background;
        this.foreground = foreground;
        this.done = done;
    }

    ReadOnlyObjectProperty<@Nullable Opening> openingProperty() {
        return opening.getReadOnlyProperty();
    }

    void open(@Nullable Path file, UnaryOperator<ViewState> view) {
        cancel();
        Reading reading = new Reading(FileRecordReader.nameOf(file));
        present = reading;
        opening.set(new Opening(reading.name, -1, 0));
        background.execute(() -> {
            Outcome outcome = reader.read(file, locale, reading);
            foreground.execute(() -> finish(reading, new Opened(outcome, view)));
        });
    }

    void cancel() {
        if (present != null) {
            present.cancelled = true;
            present = null;
            opening.set(null);
        }
    }

    private void finish(Reading reading, Opened opened) {
        if (reading.equals(present)) {
            present = null;
            opening.set(null);
            done.accept(opened);
        }
    }

    /// One file being read; tells the foreground how far it has come, never faster than the foreground listens.
    private final class Reading implements ReadProgress {

        private final String name;
        private final AtomicReference<@Nullable Opening> news = new AtomicReference<>();
        private volatile boolean cancelled;

        Reading(String name) {
            this.name = name;
        }

        @Override
        public void onProgress(long bytesRead, long bytesTotal, long entries) {
            double share = bytesTotal <= 0 ? -1 : (double) bytesRead / bytesTotal;
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
