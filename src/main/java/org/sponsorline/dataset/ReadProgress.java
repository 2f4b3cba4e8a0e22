package org.sponsorline.dataset;

import org.sponsorline.model.Dataset;

/// Told how far a reading has come, and asked whether it is still wanted. Called on the reading thread, often.
public interface ReadProgress {

    /// Nobody watches and nobody cancels.
    ReadProgress NONE = (bytesRead, bytesTotal, entries) -> {};

    /// @param bytesRead  how much of the file has been read
    /// @param bytesTotal how much there is
    /// @param entries    how many entries have been read so far, good and bad
    void onProgress(long bytesRead, long bytesTotal, long entries);

    /// Whether the reading should stop; it then ends soon, with a result that says so and holds no record.
    default boolean isCancelled() {
        return false;
    }

    /// Whether what has been read so far should be handed out as a record of its own before the rest is read.
    ///
    /// @param items how many agreements and milestones it would have
    default boolean wantsPart(long bytesRead, long bytesTotal, int items) {
        return false;
    }

    /// Takes what has been read so far. It is sound in itself: what refers to entries yet to come does so no more.
    /// Nothing is said by it about whether the file can be read to its end.
    default void onPart(Dataset part) {}
}
