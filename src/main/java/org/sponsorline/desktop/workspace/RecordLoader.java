package org.sponsorline.desktop.workspace;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.ReadProgress;

/// Makes an [OpenRecord] of a file. It is called in the background and never throws for what a file holds.
@FunctionalInterface
public interface RecordLoader {

    /// Reads a file, or the bundled record where none is named.
    Outcome read(@Nullable Path file, Locale locale, ReadProgress progress);

    /// What came of reading.
    ///
    /// @param record or null where the file cannot be read, or reading was cancelled
    record Outcome(@Nullable OpenRecord record, ProblemReport report) {}
}
