package org.sponsorline.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The one entry point of the program: without a command it opens the window.
@Command(
        name = "sponsorline",
        description = "Shows who sponsored what, from when to when, for how much, and who says so.",
        mixinStandardHelpOptions = true,
        subcommands = {OpenCommand.class, RehearseCommand.class})
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /// Runs one command line and returns its exit code.
    static int run(String... args) {
        var arguments = args.length == 0 ? new String[] {"open"} : args;
        return new CommandLine(new Main()).execute(arguments);
    }
}
