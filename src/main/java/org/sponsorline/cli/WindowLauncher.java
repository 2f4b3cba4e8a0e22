package org.sponsorline.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.App;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.SpokenLanguages;

/// The way into the window. Apart from the commands, so that starting without arguments loads no command line.
final class WindowLauncher {

    private static final int NO_WINDOW = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private WindowLauncher() {}

    /// Opens the window and returns the program's exit code once it has been closed.
    ///
    /// @param file  the record to open, blank for the bundled one
    /// @param error where it is told that there can be no window
    static int run(String file, Consumer<String> error) {
        Messages phrases = Messages.of(WindowLauncher.class, SpokenLanguages.ofSystem());
        if (!isPath(file)) {
            error.accept(phrases.say("open.no-path", file));
            return NOT_UNDERSTOOD;
        }
        PrintStream before = System.err;
        System.setErr(new WithoutFontError(before));
        try {
            if (App.open(file)) {
                return 0;
            }
            error.accept(phrases.say("open.noFonts"));
        } catch (UnsupportedOperationException e) {
            // How the toolkit says it: the exception has no type of its own.
            if (!String.valueOf(e.getMessage()).contains("DISPLAY")) {
                throw e;
            }
            error.accept(phrases.say("open.noDisplay"));
        } catch (IllegalStateException e) {
            Throwable thrown = e.getCause() == null ? e : e.getCause();
            error.accept(phrases.say(thrown instanceof OutOfMemoryError ? "memory" : "open.failed"));
            error.accept(report(thrown));
        } finally {
            System.setErr(before);
        }
        return NO_WINDOW;
    }

    private static boolean isPath(String file) {
        try {
            var _ = Path.of(file);
            return true;
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    private static String report(Throwable thrown) {
        StringWriter report = new StringWriter();
        thrown.printStackTrace(new PrintWriter(report, true));
        return report.toString().stripTrailing();
    }

    /// Leaves out what the toolkit prints where there are no fonts, which is said in a sentence of our own.
    private static final class WithoutFontError extends PrintStream {

        private static final String BEGINNING = "Error: JavaFX detected no fonts!";

        WithoutFontError(PrintStream stream) {
            super(stream, true, stream.charset());
        }

        @Override
        public void println(@Nullable String line) {
            if (line == null || !line.startsWith(BEGINNING)) {
                super.println(line);
            }
        }
    }
}
