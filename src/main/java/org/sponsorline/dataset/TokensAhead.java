package org.sponsorline.dataset;

import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Has another thread find the tokens of a large file while this one makes entries of those before.
final class TokensAhead implements TokenBatch.Source {

    private static final int MOST_AHEAD = 16;
    private static final long PATIENCE_MILLIS = 50;

    private final TokenBatch.Source source;
    private final BlockingQueue<Step> steps = new ArrayBlockingQueue<>(MOST_AHEAD);
    private final Thread thread = Thread.ofPlatform().daemon().name("tokens").unstarted(this::run);
    private volatile boolean closed;

    /// A batch, or why there are no more.
    private record Step(@Nullable TokenBatch batch, @Nullable Throwable failure) {}

    TokensAhead(TokenBatch.Source source) {
        this.source = source;
        thread.start();
    }

    @Override
    public TokenBatch next() throws IOException {
        try {
            Step step = steps.take();
            if (step.batch() != null) {
                return step.batch();
            }
            switch (step.failure()) {
                case IOException e -> throw e;
                case Error e -> throw e;
                case RuntimeException e -> throw e;
                case null, default -> throw new IllegalStateException(step.failure());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Reading.Cancelled();
        }
    }

    /// Whether the other thread has ended.
    boolean isDone() {
        return !thread.isAlive();
    }

    private void run() {
        try {
            TokenBatch batch;
            do {
                batch = source.next();
            } while (offer(new Step(batch, null)) && !batch.isLast());
        } catch (Throwable failure) {
            // Whatever it is, the other thread waits for it and knows what to do with it.
            offer(new Step(null, failure));
        }
    }

    /// Hands a step over; false where nobody wants it any more.
    private boolean offer(Step step) {
        try {
            while (!closed) {
                if (steps.offer(step, PATIENCE_MILLIS, TimeUnit.MILLISECONDS)) {
                    return true;
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return false;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        steps.clear();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        source.close();
    }
}
