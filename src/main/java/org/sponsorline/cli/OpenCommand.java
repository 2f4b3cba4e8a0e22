package org.sponsorline.cli;

import java.util.concurrent.Callable;
import org.sponsorline.desktop.App;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Opens the window on a record file, or on the bundled record when none is named.
@Command(name = "open", description = "Opens the window (this is what happens without a command).")
final class OpenCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            defaultValue = "${sys:sponsorline.file:-}",
            description = "The record to open; the bundled one if left out.")
    private String file = "";

    @Override
    public Integer call() {
        App.open(file);
        return 0;
    }
}
