package org.sponsorline.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.sponsorline.briefing.file.BriefingSchema;
import org.sponsorline.dataset.FormatSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Prints the JSON Schema of record files or briefing files.
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Prints the JSON Schema (2020-12) of record files, or of briefing files.")
final class SchemaCommand implements Callable<Integer> {

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Option(names = "--briefing", description = "Prints the one of briefing files.")
    private boolean briefing;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        out.print(briefing ? BriefingSchema.text() : FormatSchema.text());
        out.flush();
        return 0;
    }
}
