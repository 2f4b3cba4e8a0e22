package org.sponsorline.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.sponsorline.dataset.ReadResult.Counts;
import org.sponsorline.dataset.check.CategoryCheck;
import org.sponsorline.dataset.check.CycleCheck;
import org.sponsorline.dataset.check.HeaderCheck;
import org.sponsorline.dataset.check.ReferenceCheck;
import org.sponsorline.dataset.check.RightsTreeCheck;
import org.sponsorline.dataset.json.ByteSource;
import org.sponsorline.dataset.json.ProblemLocator;
import org.sponsorline.dataset.json.Utf8Reader;
import org.sponsorline.dataset.problem.Findings;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.dataset.problem.Problem.Severity;
import org.sponsorline.model.Dataset.Header;

/// Reads record files: a good entry is taken over whatever stands beside it, and everything that is wrong is named.
///
/// Never throws for bad input. A file is read once, as a stream; only where there are problems is it read again, for
/// their places. Then the record is checked as a whole: references, chains, rights trees.
public final class DatasetReader {

    private DatasetReader() {}

    /// Reads a file.
    public static ReadResult read(Path file, ReadProgress progress) {
        Problem refusal = FileProblems.of(file);
        return refusal == null ? read(ByteSource.of(file), progress) : refused(refusal);
    }

    /// Reads a record from bytes in memory.
    ///
    /// @param name what the record is called where it has no title
    public static ReadResult read(byte[] bytes, String name, ReadProgress progress) {
        return read(ByteSource.of(bytes, name), progress);
    }

    /// Reads a record from a stream, which is read to its end and not closed.
    ///
    /// @param name what the record is called where it has no title
    public static ReadResult read(InputStream in, String name, ReadProgress progress) {
        try {
            return read(in.readAllBytes(), name, progress);
        } catch (IOException e) {
            return refused(e);
        }
    }

    /// The answer for a name that no file can have.
    public static ReadResult missing() {
        return refused(Kind.FILE_MISSING);
    }

    /// The answer for a file that does not fit into memory, or of which nothing more can be made there.
    public static ReadResult tooLarge() {
        return refused(Kind.FILE_TOO_LARGE);
    }

    static ReadResult read(ByteSource source, ReadProgress progress) {
        try {
            Object before = source.stamp();
            ReadResult result = readAsItIs(source, progress);
            // What somebody writes to meanwhile may have been read half old and half new.
            return source.stamp().equals(before) ? result : refused(Kind.FILE_CHANGED);
        } catch (Utf8Reader.Cancelled cancelled) {
            return refused(Kind.CANCELLED);
        } catch (IOException e) {
            return refused(e);
        } catch (OutOfMemoryError tooLarge) {
            return tooLarge();
        }
    }

    private static ReadResult readAsItIs(ByteSource source, ReadProgress progress) throws IOException {
        try {
            return read(source, progress, ReadPass.Way.ONCE);
        } catch (ReadPass.Unfit unfit) {
            return read(source, progress, ReadPass.Way.PATIENTLY);
        }
    }

    static ReadResult read(ByteSource source, ReadProgress progress, ReadPass.Way way) throws IOException {
        Findings findings = new Findings();
        ReadPass pass = new ReadPass(source, progress, findings, way);
        Header header = pass.run();
        TopLevelReader record = pass.record();
        if (header == null || record == null) {
            List<Problem> problems = new ProblemLocator(source, findings, pass.end(), pass::goOn).problems();
            return new ReadResult(null, problems, counts(0, record == null ? 0 : record.entryCount(), findings));
        }
        new ReferenceCheck(record.lists(), findings).run();
        int[] parents = new CycleCheck(record.lists(), findings).run();
        new RightsTreeCheck(record.lists().agreements(), parents, findings).run();
        Header checked = header.withCategories(
                new CategoryCheck(record.categories(), record.areCategoriesWhole(), findings)
                        .run(record.lists().agreements()));
        HeaderCheck headers = new HeaderCheck(record.lists(), findings);
        checked = checked.withRates(headers.rates(record.rates())).withTotals(headers.totals(record.totals()));
        List<Problem> problems = new ProblemLocator(source, findings, pass.end(), pass::goOn).problems();
        return new ReadResult(
                record.lists().dataset(checked), problems,
                counts(record.loadedCount(), record.rejectedCount(), findings));
    }

    private static Counts counts(int loaded, int rejected, Findings findings) {
        return new Counts(
                loaded, rejected, findings.count(Severity.ERROR), findings.count(Severity.WARNING),
                findings.count(Severity.INFO));
    }

    static ReadResult refused(IOException e) {
        return refused(FileProblems.of(e));
    }

    private static ReadResult refused(Kind kind) {
        return refused(FileProblems.of(kind));
    }

    private static ReadResult refused(Problem problem) {
        return new ReadResult(null, List.of(problem), Counts.NOTHING);
    }
}
