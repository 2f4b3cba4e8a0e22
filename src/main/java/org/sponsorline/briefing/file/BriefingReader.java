package org.sponsorline.briefing.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.dataset.FileProblems;
import org.sponsorline.dataset.ReadResult;
import org.sponsorline.dataset.ReadResult.Counts;
import org.sponsorline.dataset.json.ByteSource;
import org.sponsorline.dataset.json.PatientWalk;
import org.sponsorline.dataset.json.ProblemLocator;
import org.sponsorline.dataset.json.Utf8Reader;
import org.sponsorline.dataset.problem.Findings;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.dataset.problem.Problem.Severity;

/// Reads briefing files as records are read: a good scene is taken over whatever stands beside it, and everything that
/// is wrong is named with its place. Never throws for bad input.
public final class BriefingReader {

    public static final String FORMAT = "sponsorline-briefing/1";

    /// How the names of briefing files end.
    public static final String EXTENSION = ".briefing.json";

    private static final String ANY_VERSION = "sponsorline-briefing/";
    private static final Utf8Reader.Watch UNWATCHED = _ -> {};

    private BriefingReader() {}

    /// Reads a file.
    public static BriefingResult read(Path file) {
        Problem refusal = FileProblems.of(file);
        return refusal == null ? read(ByteSource.of(file)) : BriefingResult.refused(refusal);
    }

    /// Reads a briefing from bytes in memory.
    ///
    /// @param name what the briefing is called where it has no title
    public static BriefingResult read(byte[] bytes, String name) {
        return read(ByteSource.of(bytes, name));
    }

    /// Whether a file is a briefing by its name.
    public static boolean isNamedSo(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(EXTENSION);
    }

    /// Whether a file that is no record is a briefing by the format it states.
    public static boolean isBriefing(ReadResult noRecord) {
        return noRecord.problems().stream().anyMatch(problem -> problem.kind() == Kind.OTHER_FORMAT
                && problem.arguments().getFirst().startsWith(ANY_VERSION));
    }

    private static BriefingResult read(ByteSource source) {
        try {
            Object before = source.stamp();
            BriefingResult result = readAsItIs(source);
            // What somebody writes to meanwhile may have been read half old and half new.
            return source.stamp().equals(before)
                    ? result : BriefingResult.refused(FileProblems.of(Kind.FILE_CHANGED));
        } catch (IOException e) {
            return BriefingResult.refused(FileProblems.of(e));
        } catch (OutOfMemoryError tooLarge) {
            return BriefingResult.refused(FileProblems.of(Kind.FILE_TOO_LARGE));
        }
    }

    private static BriefingResult readAsItIs(ByteSource source) throws IOException {
        Findings findings = new Findings();
        PatientWalk walk = new PatientWalk(source, findings, UNWATCHED);
        BriefingContent[] content = new BriefingContent[1];
        @Nullable Briefing briefing = walk.run(
                UNWATCHED, BriefingMembers.ENTRY_ARRAYS, List.of(Kind.OTHER_BRIEFING_FORMAT), cursor -> {
                    content[0] = new BriefingContent(cursor, findings);
                    return content[0].read(source.name());
                });
        List<Problem> problems = new ProblemLocator(source, findings, walk.end(), UNWATCHED).problems();
        int loaded = briefing == null ? 0 : briefing.scenes().size() + briefing.audiences().size();
        int rejected = briefing == null ? 0 : content[0].rejected();
        return new BriefingResult(briefing, problems, new Counts(
                loaded, rejected, findings.count(Severity.ERROR), findings.count(Severity.WARNING),
                findings.count(Severity.INFO)));
    }
}
