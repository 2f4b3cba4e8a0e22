package org.sponsorline.dataset.json;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.sponsorline.dataset.json.PointerLocator.Wanted;
import org.sponsorline.dataset.problem.Characters;
import org.sponsorline.dataset.problem.Findings;
import org.sponsorline.dataset.problem.Findings.Finding;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.problem.Problem.Kind;

/// Gives findings their lines and columns, by reading the bytes again where there are any findings.
public final class ProblemLocator {

    private final ByteSource source;
    private final Findings findings;
    private final long end;
    private final Utf8Reader.Watch watch;

    /// @param end   after how many characters the first reading took the text for ended
    /// @param watch may end the work
    public ProblemLocator(ByteSource source, Findings findings, long end, Utf8Reader.Watch watch) {
        this.watch = watch;
        this.source = source;
        this.findings = findings;
        this.end = end;
    }

    /// The findings as problems, in the order of the file.
    public List<Problem> problems() throws IOException {
        List<Finding> found = findings.kept();
        if (found.isEmpty()) {
            return List.of();
        }
        List<Placed> placed = locate(found);
        long[] offsets = placed.stream().mapToLong(Placed::offset).toArray();
        LineLocator lines;
        try (Utf8Reader text = new Utf8Reader(source.open(), watch)) {
            lines = LineLocator.of(text, offsets);
        }
        placed.sort(Comparator.comparingLong(Placed::offset));
        List<Problem> problems = new ArrayList<>(placed.size());
        for (Placed one : placed) {
            Finding f = one.finding();
            problems.add(new Problem(
                    f.kind(), f.arguments(), lines.line(one.offset()), lines.column(one.offset()),
                    Characters.printable(one.pointer()), f.suggestion(), f.entry()));
        }
        addMore(problems);
        return problems;
    }

    private record Placed(Finding finding, long offset, String pointer) {}

    private List<Placed> locate(List<Finding> found) throws IOException {
        List<Placed> placed = new ArrayList<>(found.size());
        List<Wanted> wanted = new ArrayList<>();
        try (Utf8Reader text = new Utf8Reader(source.open(), watch, end);
                JsonReader in = JsonText.patiently(text)) {
            PointerLocator places = new PointerLocator(in);
            for (Finding finding : found) {
                if (finding.offset() >= 0) {
                    placed.add(new Placed(finding, finding.offset(), finding.pointer()));
                } else {
                    wanted.add(places.want(finding));
                }
            }
            if (!wanted.isEmpty()) {
                walkAsFarAsPossible(places);
            }
        }
        for (Wanted one : wanted) {
            placed.add(new Placed(one.finding(), Math.max(0, one.offset()), one.pointer()));
        }
        return placed;
    }

    private static void walkAsFarAsPossible(PointerLocator places) throws Utf8Reader.Cancelled {
        try {
            places.walk();
        } catch (Utf8Reader.Cancelled cancelled) {
            throw cancelled;
        } catch (IOException endsHere) {
            // The first reading ended at the same place and has named it.
        }
    }

    private void addMore(List<Problem> problems) {
        for (Kind kind : Kind.values()) {
            long more = findings.count(kind) - Findings.KEPT_OF_A_KIND;
            if (more > 0) {
                Problem last = problems.stream().filter(p -> p.kind() == kind).reduce((a, b) -> b).orElseThrow();
                List<String> arguments = List.of(Long.toString(more), Long.toString(last.line()));
                problems.add(new Problem(
                        Kind.MORE_OF_A_KIND, arguments, last.line(), last.column(), last.pointer(), null, null));
            }
        }
    }
}
