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
        System.exit(args.length == 0 ? openAsToldByProperty() : new CommandLine(new Main()).execute(args));
    }

    /// What a build tool starts names its file by a property, which may be empty.
    private static int openAsToldByProperty() {
        return Opening.run(System.getProperty("sponsorline.file", ""), System.err::println);
    }
}
