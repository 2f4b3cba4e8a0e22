package org.sponsorline.cli;

import java.io.PrintStream;
import org.jspecify.annotations.Nullable;

/// The standard error stream without two messages of the toolkit: that there are no fonts, for which there is a sentence
/// of our own, and that it cannot paint any more when the system ends the program. Then the toolkit stops its renderer
/// before its event thread, and prints the stack trace of the next frame.
final class WindowErrorStream extends PrintStream {

    private static final String NO_FONTS = "Error: JavaFX detected no fonts!";
    private static final String ENDED = "java.util.concurrent.RejectedExecutionException: Task com.sun.javafx.tk.quantum.";
    private static final String FRAME = "\tat ";

    private boolean inTrace;

    WindowErrorStream(PrintStream stream) {
        super(stream, true, stream.charset());
    }

    @Override
    public void println(@Nullable String line) {
        if (!isSuppressed(String.valueOf(line))) {
            super.println(line);
        }
    }

    @Override
    public void println(@Nullable Object line) {
        if (!isSuppressed(String.valueOf(line))) {
            super.println(line);
        }
    }

    private boolean isSuppressed(String line) {
        inTrace = line.startsWith(ENDED) || inTrace && line.startsWith(FRAME);
        return inTrace || line.startsWith(NO_FONTS);
    }
}
