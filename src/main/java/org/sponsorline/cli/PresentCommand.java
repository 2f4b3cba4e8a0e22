package org.sponsorline.cli;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.file.BriefingReader;
import org.sponsorline.briefing.file.BriefingResult;
import org.sponsorline.desktop.App;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.SpokenLanguages;
import org.sponsorline.model.text.TextLines;
import org.sponsorline.query.audience.Audience;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Gives the show of a briefing: the stage for the room, the console for the presenter.
@Command(
        name = "present",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Shows a briefing: the stage on one screen, the presenter's console on another.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:the program was closed", "1:there can be no window",
                "2:the briefing, its record or an option could not be understood"})
final class PresentCommand implements Callable<Integer> {

    private static final int REFUSED = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "1", paramLabel = "BRIEFING", description = "The briefing, a file NAME.briefing.json.")
    private String file = "";

    @Option(
            names = "--audience", paramLabel = "NAME",
            description = "Who is in the room: an audience of the briefing, by its id or name. What is not for it is "
                    + "in no window of the show.")
    private @Nullable String audience;

    @Option(
            names = "--screen", paramLabel = "N",
            description = "The screen for the room, from 1; left out, the one used last with these screens.")
    private int screen;

    @Option(names = "--rehearse", description = "Without a stage; keeps the seconds of each scene in the briefing.")
    private boolean rehearse;

    @Override
    public Integer call() {
        Locale locale = SpokenLanguages.ofSystem();
        PrintWriter error = spec.commandLine().getErr();
        try {
            Path path = path(file);
            BriefingResult read = BriefingReader.read(path);
            read.problems().forEach(problem -> error.println(problem.line(TextLines.name(file), locale)));
            Briefing briefing = read.briefing();
            if (briefing == null) {
                throw new CommandException("present.unreadable", file);
            }
            if (briefing.visibleScenes().isEmpty()) {
                throw new CommandException("present.empty", file);
            }
            String room = audienceOf(briefing, locale);
            String record = record(briefing, path);
            boolean whole = read.counts().rejected() == 0;
            return WindowLauncher.run(
                    record, () -> App.present(record, path, briefing, whole, room, screen, rehearse), error::println);
        } catch (CommandException fault) {
            error.println(fault.sentence(Messages.of(PresentCommand.class, locale)));
            return REFUSED;
        }
    }

    private static Path path(String written) throws CommandException {
        try {
            return Path.of(written).toAbsolutePath().normalize();
        } catch (InvalidPathException noPath) {
            throw new CommandException("render.no-path", written);
        }
    }

    /// The file of the briefing's record, which is named from where the briefing is; blank for the bundled one.
    private static String record(Briefing briefing, Path from) throws CommandException {
        String named = briefing.record().path();
        if (named == null) {
            return "";
        }
        path(named);
        Path path = path(from.resolveSibling(named).toString());
        if (!Files.isRegularFile(path)) {
            throw new CommandException("present.no-record", path.toString());
        }
        return path.toString();
    }

    private @Nullable String audienceOf(Briefing briefing, Locale locale) throws CommandException {
        String wanted = audience;
        if (wanted == null) {
            return null;
        }
        List<Audience> all = briefing.audiences();
        for (Audience each : all) {
            if (each.id().equals(wanted) || each.name().all().stream().anyMatch(wanted::equalsIgnoreCase)) {
                return each.id();
            }
        }
        throw all.isEmpty() ? new CommandException("present.no-audiences", wanted)
                : new CommandException("present.no-audience", wanted,
                        all.stream().map(each -> each.name().in(locale)).collect(Collectors.joining(", ")));
    }
}
