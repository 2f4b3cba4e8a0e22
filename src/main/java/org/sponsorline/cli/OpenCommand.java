package org.sponsorline.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
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
            defaultValue = "",
            description = "The record to open; the bundled one if left out.")
    private String file = "";

    @Override
    public Integer call() {
        return WindowLauncher.run(file, Objects.requireNonNull(spec).commandLine().getErr()::println);
    }
}
