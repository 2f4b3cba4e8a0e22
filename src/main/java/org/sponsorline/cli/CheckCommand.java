package org.sponsorline.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.sponsorline.briefing.file.BriefingReader;
import org.sponsorline.briefing.file.BriefingResult;
import org.sponsorline.dataset.DatasetReader;
import org.sponsorline.dataset.ReadProgress;
import org.sponsorline.dataset.ReadResult;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.SpokenLanguages;
import org.sponsorline.model.text.TextLines;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Lists every problem of record files and briefing files, one a line, in the form that editors and build servers understand.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Names every problem of record files and briefing files and counts their entries.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:no errors", "1:errors", "2:a file could not be read, or the command was wrong"})
final class CheckCommand implements Callable<Integer> {

    private static final int ERRORS = 1;
    private static final int UNREADABLE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The record or briefing files to check.")
    private List<String> files = List.of();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Locale locale = SpokenLanguages.ofSystem();
        int worst = 0;
        long[] totals = new long[5];
        for (String file : files) {
            Checked result = check(file);
            print(file, result.problems(), locale, out);
            ReadResult.Counts counts = result.counts();
            add(totals, counts.loaded(), counts.rejected(), counts.errors(), counts.warnings(), counts.infos());
            worst = Math.max(worst, result.unreadable() ? UNREADABLE : counts.errors() > 0 ? ERRORS : 0);
        }
        Object[] counted = Arrays.stream(totals).mapToObj(Long::toString).toArray();
        out.println(Messages.of(CheckCommand.class, locale).say("check.counts", counted));
        out.flush();
        return worst;
    }

    private static void print(String file, List<Problem> problems, Locale locale, PrintWriter out) {
        for (Problem problem : problems) {
            out.println(problem.line(TextLines.name(file), locale));
        }
    }

    private static void add(long[] totals, long... counts) {
        for (int i = 0; i < totals.length; i++) {
            totals[i] += counts[i];
        }
    }

    /// What was found in a file of either sort.
    private record Checked(List<Problem> problems, ReadResult.Counts counts, boolean unreadable) {

        static Checked of(ReadResult record) {
            return new Checked(record.problems(), record.counts(), record.unreadable());
        }

        static Checked of(BriefingResult briefing) {
            return new Checked(briefing.problems(), briefing.counts(), briefing.unreadable());
        }
    }

    /// A briefing is told by its name, or else by the format that it states.
    private static Checked check(String file) {
        try {
            Path path = Path.of(file);
            if (BriefingReader.isNamedSo(path)) {
                return Checked.of(BriefingReader.read(path));
            }
            ReadResult record = DatasetReader.read(path, ReadProgress.NONE);
            return BriefingReader.isBriefing(record)
                    ? Checked.of(BriefingReader.read(path)) : Checked.of(record);
        } catch (InvalidPathException noPath) {
            return Checked.of(DatasetReader.missing());
        }
    }
}
