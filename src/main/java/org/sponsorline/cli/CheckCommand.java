package org.sponsorline.cli;

import java.io.PrintWriter;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
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

/// Lists every problem of record files, one a line, in the form that editors and build servers understand.
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        description = "Names every problem of record files and counts their entries.",
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {"0:no errors", "1:errors", "2:a file could not be read, or the command was wrong"})
final class CheckCommand implements Callable<Integer> {

    private static final int ERRORS = 1;
    private static final int UNREADABLE = 2;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "The record files to check.")
    private List<String> files = List.of();

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Locale locale = SpokenLanguages.ofSystem();
        int worst = 0;
        long[] totals = new long[5];
        for (String file : files) {
            ReadResult result = read(file);
            print(file, result, locale, out);
            ReadResult.Counts counts = result.counts();
            add(totals, counts.loaded(), counts.rejected(), counts.errors(), counts.warnings(), counts.infos());
            worst = Math.max(worst, result.unreadable() ? UNREADABLE : counts.errors() > 0 ? ERRORS : 0);
        }
        Object[] counted = Arrays.stream(totals).mapToObj(Long::toString).toArray();
        out.println(Messages.of(CheckCommand.class, locale).say("check.counts", counted));
        out.flush();
        return worst;
    }

    private static void print(String file, ReadResult result, Locale locale, PrintWriter out) {
        for (Problem problem : result.problems()) {
            out.println(problem.line(TextLines.name(file), locale));
        }
    }

    private static void add(long[] totals, long... counts) {
        for (int i = 0; i < totals.length; i++) {
            totals[i] += counts[i];
        }
    }

    private static ReadResult read(String file) {
        try {
            return DatasetReader.read(Path.of(file), ReadProgress.NONE);
        } catch (InvalidPathException noPath) {
            return DatasetReader.missing();
        }
    }
}
