package org.sponsorline.desktop;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Makes an [OpenRecord] of a file. It is called in the background and never throws for what a file holds.
@FunctionalInterface
public interface RecordReader {

    /// Reads a file, or the bundled record where none is named.
    Outcome read(@Nullable Path file, Progress progress);

    /// How far reading has come. Called on the reading thread, as often as it likes.
    interface Progress {

        /// @param share of the file that was read, 0 to 1, or negative where nobody knows
        /// @param entries how many entries were found so far
        void at(double share, long entries);

        /// Whether the result is no longer wanted.
        boolean isCancelled();
    }

    /// What came of reading.
    ///
    /// @param record or null where the file cannot be read, or reading was cancelled
    record Outcome(@Nullable OpenRecord record) {}
}
