package org.sponsorline.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.sponsorline.desktop.App;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.SpokenLanguages;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The one entry point of the program: without a command it opens the window.
@Command(
        name = "sponsorline",
        description = "Shows who sponsored what, from when to when, for how much, and who says so.",
        mixinStandardHelpOptions = true,
        versionProvider = ModuleVersion.class,
        subcommands = {OpenCommand.class, CheckCommand.class, RenderCommand.class, SchemaCommand.class,
                RehearseCommand.class})
public final class Main {

    /// Of a command that the program could not carry out.
    private static final int FAILED = 2;

    private Main() {}

    public static void main(String[] args) {
        SpokenLanguages.makeDefault(SpokenLanguages.ofSystem());
        System.exit(args.length == 0
                ? openAsToldByProperty(false)
                : namesAFile(args) ? open(args[0]) : run(printer(System.out), printer(System.err), args));
    }

    /// Whether all that is said is a file, as when a record is opened by a double click. Commands have no dot and no
    /// separator in their names, so that a file called `check` still needs `open`.
    static boolean namesAFile(String... args) {
        return args.length == 1 && !args[0].startsWith("-") && args[0].matches(".*[./\\\\].*");
    }

    /// What a build tool starts names its file by a property, which may be empty.
    ///
    /// @param rehearsed whether the window is used for a moment and closed
    static int openAsToldByProperty(boolean rehearsed) {
        // A rehearsal goes the way of every start, or the packaged program would not know it.
        if (rehearsed || Boolean.getBoolean("sponsorline.start.watched")) {
            App.watchStart(step -> {
                if (!rehearsed) {
                    System.out.println(step);
                }
            }, rehearsed);
        }
        return open(System.getProperty("sponsorline.file", ""));
    }

    private static int open(String file) {
        return WindowLauncher.run(file, printer(System.err)::println);
    }

    /// Runs one command line and returns its exit code.
    static int run(PrintWriter out, String... args) {
        return run(out, printer(System.err), args);
    }

    static int run(PrintWriter out, PrintWriter err, String... args) {
        // An argument that begins with @ is a file's name like any other.
        CommandLine line = new CommandLine(new Main()).setOut(out).setErr(err).setExpandAtFiles(false);
        line.setExecutionExceptionHandler((thrown, failed, parsed) -> {
            line.getErr().println(text("failed"));
            thrown.printStackTrace(line.getErr());
            return FAILED;
        });
        try {
            return line.execute(args);
        } catch (OutOfMemoryError e) {
            line.getErr().println(text("memory"));
            return FAILED;
        }
    }

    private static String text(String key) {
        return Messages.of(Main.class, SpokenLanguages.ofSystem()).say(key);
    }

    /// Writes to a stream in the characters stated for it; in UTF-8 where nothing but ASCII is stated, as machines
    /// without a language do.
    private static PrintWriter printer(PrintStream stream) {
        Charset stated = stream.charset();
        Charset charset = stated.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : stated;
        return new PrintWriter(new OutputStreamWriter(stream, charset), true);
    }
}
