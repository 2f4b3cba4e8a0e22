package org.sponsorline.desktop.workspace;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The threads on which slow work runs.
public final class Background {

    private static final long IDLE_SECONDS = 30;

    private Background() {}

    /// As many threads as there is work, none of which keeps the program alive. What is asked for after the end is
    /// not done and not complained about, as the window may ask for an arrangement while it closes.
    public static ExecutorService threads() {
        return new ThreadPoolExecutor(
                0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(),
                Thread.ofPlatform().name("background").daemon().factory(), new ThreadPoolExecutor.DiscardPolicy());
    }
}
