package org.sponsorline.cli;

import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Set;
import org.sponsorline.desktop.App;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.SpokenLanguages;
import org.sponsorline.model.text.TextLines;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The entry point of the program; without a command it opens the window.
@Command(
        name = "sponsorline",
        description = "Shows who sponsored what, from when to when, for how much, and who says so.",
        mixinStandardHelpOptions = true,
        customSynopsis = {"sponsorline [FILE]", "       sponsorline [-hV] COMMAND"},
        versionProvider = ModuleVersion.class,
        subcommands = {OpenCommand.class, CheckCommand.class, RenderCommand.class, SchemaCommand.class,
                PresentCommand.class, RehearseCommand.class})
public final class Main {

    /// The exit code of a command that failed.
    private static final int FAILED = 2;

    private static final Set<String> COMMANDS = Set.of("open", "check", "render", "schema", "present", "rehearse");

    private Main() {}

    public static void main(String[] args) {
        SpokenLanguages.makeDefault(SpokenLanguages.ofSystem());
        System.exit(args.length == 0
                ? openFileOfProperty(false)
                : namesAFile(args) ? open(args[0]) : run(printer(System.out), printer(System.err), args));
    }

    /// Whether the only argument is a file, as when a record is opened by a double click: its name has a dot or a
    /// separator, or it exists. A file called like a command, such as `check`, needs `open`.
    static boolean namesAFile(String... args) {
        return isOneWord(args) && (args[0].matches(".*[./\\\\].*") || !COMMANDS.contains(args[0]) && isThere(args[0]));
    }

    private static boolean isOneWord(String... args) {
        return args.length == 1 && !args[0].isBlank() && !args[0].startsWith("-");
    }

    private static boolean isThere(String name) {
        try {
            return Files.exists(Path.of(name));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /// Opens the file named by the system property `sponsorline.file`, which build tools set and which may be empty.
    ///
    /// @param rehearsed whether the window is used for a moment and closed
    static int openFileOfProperty(boolean rehearsed) {
        // A rehearsal takes the same path as every start, as it records what a start needs.
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
        if (args.length > 0 && args[0].isBlank()) {
            err.println(text("no-name"));
            return FAILED;
        }
        if (isOneWord(args) && !COMMANDS.contains(args[0])) {
            err.println(Messages.of(Main.class, SpokenLanguages.ofSystem()).say("no-command", TextLines.name(args[0])));
            return FAILED;
        }
        // An argument that begins with @ is a file name.
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

    /// Writes to a stream in its charset, but in UTF-8 if that is ASCII, as on systems without a locale.
    private static PrintWriter printer(PrintStream stream) {
        Charset stated = stream.charset();
        Charset charset = stated.equals(StandardCharsets.US_ASCII) ? StandardCharsets.UTF_8 : stated;
        return new PrintWriter(new OutputStreamWriter(stream, charset), true);
    }
}
