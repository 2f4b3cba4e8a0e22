package org.sponsorline.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ResourceBundle;
import java.util.function.Consumer;
import org.sponsorline.desktop.App;

/// The way into the window. Apart from the commands, so that starting without arguments loads no command line.
final class Opening {

    private Opening() {}

    /// Opens the window and returns the program's exit code once it has been closed.
    ///
    /// @param file  the record to open, blank for the bundled one
    /// @param error where a missing display is told
    static int run(String file, Consumer<String> error) {
        try {
            App.open(file);
            return 0;
        } catch (UnsupportedOperationException e) {
            // How the toolkit says it: the exception has no type of its own.
            if (!String.valueOf(e.getMessage()).contains("DISPLAY")) {
                throw e;
            }
            error.accept(text("open.noDisplay"));
            return 1;
        } catch (IllegalStateException e) {
            Throwable thrown = e.getCause() == null ? e : e.getCause();
            error.accept(text(thrown instanceof OutOfMemoryError ? "memory" : "open.failed"));
            error.accept(report(thrown));
            return 1;
        }
    }

    private static String text(String key) {
        return ResourceBundle.getBundle("org.sponsorline.cli.messages").getString(key);
    }

    private static String report(Throwable thrown) {
        StringWriter report = new StringWriter();
        thrown.printStackTrace(new PrintWriter(report, true));
        return report.toString().stripTrailing();
    }
}
