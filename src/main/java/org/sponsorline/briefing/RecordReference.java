package org.sponsorline.briefing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.UnknownMembers;
import org.sponsorline.model.text.Text;

/// The record that a briefing is about.
///
/// @param path    of its file, relative to the briefing's folder where it stands beside or below it, with `/` between
///                folders; null for the record that comes with the program
/// @param title   what it was called, by which it is asked for when it cannot be found
/// @param hash    of its bytes when a scene was last captured, as [#hashOf] gives it, or null if that is not known
/// @param unknown members this version does not know
public record RecordReference(
        @Nullable String path, Text title, @Nullable String hash, UnknownMembers unknown) {

    /// Without unknown members.
    public RecordReference(@Nullable String path, Text title, @Nullable String hash) {
        this(path, title, hash, UnknownMembers.NONE);
    }

    /// Whether it is the record that comes with the program.
    public boolean isBundled() {
        return path == null;
    }

    public RecordReference withPath(@Nullable String changed) {
        return new RecordReference(changed, title, hash, unknown);
    }

    public RecordReference withTitle(Text changed) {
        return new RecordReference(path, changed, hash, unknown);
    }

    public RecordReference withHash(@Nullable String changed) {
        return new RecordReference(path, title, changed, unknown);
    }

    /// The hash of a record's bytes: `sha256:` and 64 hexadecimal digits.
    public static String hashOf(byte[] bytes) {
        try {
            return "sha256:" + HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every platform has SHA-256.", e);
        }
    }
}
