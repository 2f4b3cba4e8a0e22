package org.sponsorline.briefing.file;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.dataset.ReadResult.Counts;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.problem.Problem.Severity;

/// What became of reading a briefing file.
///
/// @param briefing with every good scene and audience, or null exactly when the file is unreadable. Who writes it back
///                 where some were left out should say so first
/// @param problems what is wrong, in the order of the file
/// @param counts   how many scenes and audiences were taken over and left out, and how many problems there are
public record BriefingResult(@Nullable Briefing briefing, List<Problem> problems, Counts counts) {

    public BriefingResult {
        problems = List.copyOf(problems);
    }

    /// A file of which nothing could be taken over.
    static BriefingResult refused(Problem problem) {
        return new BriefingResult(null, List.of(problem), new Counts(0, 0, 1, 0, 0));
    }

    /// Whether nothing of the file could be taken over.
    public boolean unreadable() {
        return briefing == null;
    }

    /// What made the file unreadable, or null where it is not.
    public @Nullable Problem fatal() {
        return briefing != null ? null : problems.reversed().stream()
                .filter(problem -> problem.severity() == Severity.ERROR).findFirst().orElse(null);
    }
}
