package org.sponsorline.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.sponsorline.desktop.App;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.SpokenLanguages;

/// Opens the window. Separate from the commands, so that a start without arguments does not load the command line
/// parser.
final class WindowLauncher {

    private static final int NO_WINDOW = 1;
    private static final int NOT_UNDERSTOOD = 2;

    private WindowLauncher() {}

    /// Opens the window and returns the program's exit code once it has been closed.
    ///
    /// @param file  the record to open, blank for the bundled one
    /// @param error receives the message if there can be no window
    static int run(String file, Consumer<String> error) {
        return run(file, () -> App.open(file), error);
    }

    /// Opens the window in some way and returns the program's exit code once it has been closed.
    ///
    /// @param file  the record that is opened
    /// @param open  returns whether there was a window, as [App#open(String)] does
    /// @param error receives the message if there can be no window
    static int run(String file, BooleanSupplier open, Consumer<String> error) {
        Messages messages = Messages.of(WindowLauncher.class, SpokenLanguages.ofSystem());
        if (!isPath(file)) {
            error.accept(messages.say("open.no-path", file));
            return NOT_UNDERSTOOD;
        }
        PrintStream before = System.err;
        System.setErr(new WindowErrorStream(before));
        try {
            if (open.getAsBoolean()) {
                return 0;
            }
            error.accept(messages.say("open.noFonts"));
        } catch (UnsupportedOperationException e) {
            // The toolkit has no exception type of its own for this.
            if (!String.valueOf(e.getMessage()).contains("DISPLAY")) {
                throw e;
            }
            error.accept(messages.say("open.noDisplay"));
        } catch (IllegalStateException e) {
            Throwable thrown = e.getCause() == null ? e : e.getCause();
            error.accept(messages.say(thrown instanceof OutOfMemoryError ? "memory" : "open.failed"));
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
}
