package org.sponsorline.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.SpokenLanguages;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Opens the window on a record file, or on the bundled record when none is named.
@Command(name = "open", description = "Opens the window (this is what happens without a command).")
final class OpenCommand implements Callable<Integer> {

    private static final int NOT_UNDERSTOOD = 2;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..1",
            paramLabel = "FILE",
            description = "The record to open; the bundled one if left out.")
    private @Nullable String file;

    @Override
    public Integer call() {
        String named = file;
        if (named != null && named.isBlank()) {
            Objects.requireNonNull(spec).commandLine().getErr().println(
                    Messages.of(OpenCommand.class, SpokenLanguages.ofSystem()).say("no-name"));
            return NOT_UNDERSTOOD;
        }
        return WindowLauncher.run(named == null ? "" : named, Objects.requireNonNull(spec).commandLine().getErr()::println);
    }
}
