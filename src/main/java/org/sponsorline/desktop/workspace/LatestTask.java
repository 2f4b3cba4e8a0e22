package org.sponsorline.desktop.workspace;

import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.notice.Faults;

/// Work of one kind in the background, of which only the last request counts.
///
/// At most one piece runs at a time; a request that comes meanwhile waits, and replaces the one that waited before
/// it. A result that has become stale is dropped, and so is a fault; another one is [told][Faults#tell]. To be used on the
/// foreground alone.
public final class LatestTask<T> {

    private final Executor background;
    private final Executor foreground;
    private final Consumer<T> done;
    private final Runnable afterFault;
    private @Nullable Supplier<T> waiting;
    private boolean running;
    private boolean stale;

    /// @param done takes each result that still counts
    public LatestTask(Executor background, Executor foreground, Consumer<T> done) {
        this(background, foreground, done, () -> {});
    }

    /// @param done       takes each result that still counts
    /// @param afterFault is run where a piece of work that still counts has thrown, before that is told
    public LatestTask(Executor background, Executor foreground, Consumer<T> done, Runnable afterFault) {
        this.background = background;
        this.foreground = foreground;
        this.done = done;
        this.afterFault = afterFault;
    }

    /// Asks for a piece of work in place of all asked for before.
    public void request(Supplier<T> work) {
        waiting = work;
        stale = true;
        if (!running) {
            start();
        }
    }

    /// Drops everything that was asked for.
    public void forget() {
        waiting = null;
        stale = true;
    }

    private void start() {
        Supplier<T> work = waiting;
        if (work == null) {
            return;
        }
        waiting = null;
        stale = false;
        running = true;
        try {
            background.execute(() -> {
                try {
                    T result = work.get();
                    foreground.execute(() -> finish(() -> done.accept(result)));
                } catch (RuntimeException | Error e) {
                    foreground.execute(() -> finish(() -> failed(e)));
                }
            });
        } catch (RuntimeException | Error e) {
            // There may be no room for one more thread.
            running = false;
            failed(e);
        }
    }

    private void failed(Throwable thrown) {
        afterFault.run();
        Faults.tell(thrown);
    }

    private void finish(Runnable deliver) {
        running = false;
        try {
            if (!stale) {
                deliver.run();
            }
        } finally {
            if (!running) {
                start();
            }
        }
    }
}
