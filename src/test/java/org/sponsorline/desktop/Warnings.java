package org.sponsorline.desktop;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// All that a person at a terminal would see the program complain of: what it logs, what is printed on standard error,
/// and what no thread has caught. To be closed, which gives standard error back.
final class Warnings implements AutoCloseable {

    private final List<String> heard = new ArrayList<>();
    private final PrintStream error = System.err;
    private final Thread.UncaughtExceptionHandler before = Thread.getDefaultUncaughtExceptionHandler();
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Handler handler = new Handler() {

        private final SimpleFormatter form = new SimpleFormatter();

        @Override
        public void publish(LogRecord said) {
            if (said.getLevel().intValue() >= Level.INFO.intValue()) {
                add(said.getLevel() + " " + form.formatMessage(said)
                        + (said.getThrown() == null ? "" : " " + traced(said.getThrown())));
            }
        }

        @Override
        public void flush() {
            // Nothing is held back.
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    };

    Warnings() {
        Logger.getLogger("").addHandler(handler);
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        Thread.setDefaultUncaughtExceptionHandler(this::uncaught);
    }

    /// For threads that have a handler of their own.
    void uncaught(Thread thread, Throwable thrown) {
        add("uncaught on " + thread.getName() + ": " + traced(thrown));
    }

    private synchronized void add(String complaint) {
        heard.add(complaint);
    }

    /// What was heard since the last time one asked.
    synchronized List<String> take() {
        List<String> all = new ArrayList<>(heard);
        heard.clear();
        String text = printed.toString(StandardCharsets.UTF_8);
        printed.reset();
        if (!text.isBlank()) {
            all.add("printed: " + text);
        }
        return all;
    }

    private static String traced(Throwable thrown) {
        StringBuilder text = new StringBuilder(thrown.toString());
        for (int i = 0; i < Math.min(40, thrown.getStackTrace().length); i++) {
            text.append("\n    at ").append(thrown.getStackTrace()[i]);
        }
        return thrown.getCause() == null ? text.toString() : text + "\ncaused by " + traced(thrown.getCause());
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(handler);
        System.setErr(error);
        Thread.setDefaultUncaughtExceptionHandler(before);
    }
}
