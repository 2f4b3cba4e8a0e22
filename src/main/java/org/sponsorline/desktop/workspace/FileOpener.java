package org.sponsorline.desktop.workspace;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.ReadProgress;
import org.sponsorline.desktop.workspace.RecordLoader.Outcome;
import org.sponsorline.model.Dataset;
import org.sponsorline.view.ViewState;

/// Reads files in the background, one at a time as far as anyone can see: a later file replaces the one being read.
/// Of a large one the first part is given before the rest is read.
final class FileOpener {

    /// Smaller files are read before anybody could look at a part.
    private static final long LARGE_BYTES = 8 << 20;
    private static final int ENOUGH_ITEMS = 20_000;

    /// Fewer do not show what a record is like, however long they took.
    private static final int FEW_ITEMS = 5_000;
    private static final long SOON_NANOS = Duration.ofMillis(300).toNanos();

    /// More news a second cannot be seen.
    private static final long BETWEEN_NEWS_NANOS = Duration.ofMillis(40).toNanos();

    private final RecordLoader reader;
    private final Locale locale;
    private final Executor background;
    private final Executor foreground;
    private final Listener listener;
    private final ReadOnlyObjectWrapper<@Nullable OpeningProgress> opening =
            new ReadOnlyObjectWrapper<>(this, "opening", null);
    private @Nullable Reading present;

    /// What is to be opened.
    ///
    /// @param file  or null for the bundled record
    /// @param view  what to make of the view that the record asks for
    /// @param parts whether the first part of it may be shown before the rest is read
    record Request(@Nullable Path file, UnaryOperator<ViewState> view, boolean parts) {}

    /// Takes what is read, on the foreground.
    interface Listener {

        /// The first part of a file, while the rest is read.
        void part(OpenRecord part, UnaryOperator<ViewState> view);

        /// The end of reading.
        void done(Outcome outcome, UnaryOperator<ViewState> view);

        /// The program has failed at reading a file of this name, or has not enough memory for it.
        void failed(String name, Throwable thrown);
    }

    FileOpener(
            RecordLoader reader, Locale locale, Executor background, Executor foreground, Listener listener) {
        this.reader = reader;
        this.locale = locale;
        this.background = background;
        this.foreground = foreground;
        this.listener = listener;
    }

    ReadOnlyObjectProperty<@Nullable OpeningProgress> openingProperty() {
        return opening.getReadOnlyProperty();
    }

    void open(Request request) {
        cancel();
        Reading reading = new Reading(request);
        present = reading;
        opening.set(new OpeningProgress(reading.name, 0, 0, 0));
        try {
            background.execute(() -> read(reading));
        } catch (RuntimeException | Error e) {
            failed(reading, e);
        }
    }

    private void read(Reading reading) {
        try {
            Outcome outcome = reader.read(reading.request.file(), locale, reading);
            foreground.execute(() -> {
                if (end(reading)) {
                    listener.done(outcome, reading.request.view());
                }
            });
        } catch (RuntimeException | Error e) {
            foreground.execute(() -> failed(reading, e));
        }
    }

    private void failed(Reading reading, Throwable thrown) {
        if (end(reading)) {
            listener.failed(reading.name, thrown);
        }
    }

    /// What is being read, or null.
    @Nullable Request present() {
        return present == null ? null : present.request;
    }

    void cancel() {
        if (present != null) {
            present.cancelled = true;
            end(present);
        }
    }

    /// Ends a reading and tells whether it was wanted still.
    private boolean end(Reading reading) {
        boolean wanted = reading.equals(present);
        if (wanted) {
            present = null;
            opening.set(null);
        }
        return wanted;
    }

    /// One file being read; tells the foreground how far it has come, never faster than the foreground listens.
    private final class Reading implements ReadProgress {

        private final Request request;
        private final String name;
        private final long begun = System.nanoTime();
        private final AtomicReference<@Nullable OpeningProgress> news = new AtomicReference<>();
        private long lastNews = begun - BETWEEN_NEWS_NANOS;
        private boolean partGiven;
        private volatile boolean cancelled;

        Reading(Request request) {
            this.request = request;
            name = FileRecordLoader.nameOf(request.file());
        }

        @Override
        public void onProgress(long bytesRead, long bytesTotal, long entries) {
            long now = System.nanoTime();
            if (now - lastNews < BETWEEN_NEWS_NANOS && bytesRead < bytesTotal) {
                return;
            }
            lastNews = now;
            if (news.getAndSet(new OpeningProgress(name, bytesRead, bytesTotal, entries)) == null) {
                foreground.execute(() -> {
                    OpeningProgress latest = news.getAndSet(null);
                    if (equals(present) && latest != null) {
                        opening.set(latest);
                    }
                });
            }
        }

        @Override
        public boolean wantsPart(long bytesRead, long bytesTotal, int items) {
            // Bytes run ahead of items, so a file of which half is read may have most of its items still to come.
            boolean worthWhile = request.parts() && bytesTotal >= LARGE_BYTES && bytesRead < bytesTotal / 4 * 3;
            return !partGiven && worthWhile && items >= FEW_ITEMS
                    && (items >= ENOUGH_ITEMS || System.nanoTime() - begun >= SOON_NANOS);
        }

        @Override
        public void onPart(Dataset part) {
            partGiven = true;
            background.execute(() -> {
                OpenRecord record = OpenRecord.part(part, locale, name, request.file());
                foreground.execute(() -> {
                    if (equals(present)) {
                        listener.part(record, request.view());
                    }
                });
            });
        }

        @Override
        public boolean isCancelled() {
            return cancelled;
        }
    }
}
