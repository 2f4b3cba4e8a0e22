package org.sponsorline.dataset;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.model.Dataset;

/// What became of reading a record file.
///
/// @param dataset  the record with every good entry, or null exactly when the file is unreadable;
///                 every reference in it can be followed
/// @param problems what is wrong, in the order of the file
/// @param counts   how much was read and found
public record ReadResult(@Nullable Dataset dataset, List<Problem> problems, Counts counts) {

    /// @param loaded   entries taken over
    /// @param rejected entries left out; loaded and rejected together are the entries of the file
    /// @param errors   how many errors there are, listed or not
    /// @param warnings how many warnings there are, listed or not
    /// @param infos    how many remarks there are, listed or not
    public record Counts(int loaded, int rejected, long errors, long warnings, long infos) {

        static final Counts NOTHING = new Counts(0, 0, 1, 0, 0);
    }

    public ReadResult {
        problems = List.copyOf(problems);
    }

    /// The first problem of the file that is an error; a warning or a remark may stand before it.
    public Optional<Problem> firstError() {
        return problems.stream().filter(ReadResult::isError).findFirst();
    }

    /// What made the file unreadable; nothing where it is not. Smaller matters may have been found on the way there.
    public Optional<Problem> fatal() {
        return unreadable()
                ? problems.reversed().stream().filter(ReadResult::isError).findFirst()
                : Optional.empty();
    }

    private static boolean isError(Problem problem) {
        return problem.severity() == Problem.Severity.ERROR;
    }

    /// Whether nothing of the file could be taken over.
    public boolean unreadable() {
        return dataset == null;
    }
}
