package org.sponsorline.cli;

import java.util.ResourceBundle;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.App;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Opens the window on a record file, or on the bundled record when none is named.
@Command(name = "open", description = "Opens the window (this is what happens without a command).")
final class OpenCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "${sys:sponsorline.file:-}",
            description = "The record to open; the bundled one if left out.")
    private String file = "";

    @Override
    public Integer call() {
        try {
            App.open(file);
            return 0;
        } catch (UnsupportedOperationException e) {
            // How the toolkit says it: the exception has no type of its own.
            if (!String.valueOf(e.getMessage()).contains("DISPLAY")) {
                throw e;
            }
            var sentence = ResourceBundle.getBundle("org.sponsorline.cli.messages").getString("open.noDisplay");
            if (spec != null) {
                spec.commandLine().getErr().println(sentence);
            }
            return 1;
        }
    }
}
