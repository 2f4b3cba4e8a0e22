package org.sponsorline.desktop.workspace;

import java.util.List;
import java.util.Optional;
import org.sponsorline.dataset.ReadResult.Counts;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.problem.Problem.Severity;

/// What reading a file found.
///
/// @param name       the file's name
/// @param unreadable whether nothing of it could be taken over, so that the record before it stays open
public record ProblemReport(String name, List<Problem> problems, Counts counts, boolean unreadable) {

    /// The report on a file that has been read in part and is not judged yet.
    static ProblemReport ofPart(String name) {
        return new ProblemReport(name, List.of(), new Counts(0, 0, 0, 0, 0), false);
    }

    /// What made the file unreadable; nothing where it is not. Smaller matters may have been found on the way there.
    public Optional<Problem> fatal() {
        return unreadable
                ? problems.reversed().stream().filter(problem -> problem.severity() == Severity.ERROR).findFirst()
                : Optional.empty();
    }
}
