package org.sponsorline.dataset;

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
}
