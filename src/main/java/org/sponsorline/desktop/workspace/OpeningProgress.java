package org.sponsorline.desktop.workspace;

/// A file on its way to being open.
///
/// @param name       the file's name
/// @param bytesRead  how much of it was read
/// @param bytesTotal how much there is, or 0 where nobody knows yet
/// @param entries    how many entries were found so far
public record OpeningProgress(String name, long bytesRead, long bytesTotal, long entries) {

    private static final long MEGABYTE = 1_000_000;

    /// How much was read, 0 to 1; negative where nobody knows, and once all was read and is put in order.
    public double share() {
        return bytesTotal <= 0 || isRead() ? -1 : (double) bytesRead / bytesTotal;
    }

    /// Whether all bytes have been read.
    public boolean isRead() {
        return bytesTotal > 0 && bytesRead >= bytesTotal;
    }

    /// Whole megabytes read.
    public long megabytesRead() {
        return isRead() ? megabytesTotal() : bytesRead / MEGABYTE;
    }

    /// Whole megabytes in all, and one for a file of less.
    public long megabytesTotal() {
        return Math.max(1, (bytesTotal + MEGABYTE - 1) / MEGABYTE);
    }
}
