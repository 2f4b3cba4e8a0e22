package org.sponsorline.desktop.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.RecordReference;
import org.sponsorline.desktop.workspace.OpenRecord;

/// Joins a briefing's file to that of its record.
final class RecordLink {

    private RecordLink() {}

    /// How a briefing names a record.
    ///
    /// @param briefing the briefing's file, or null where it has none yet
    static RecordReference of(OpenRecord open, @Nullable Path briefing, @Nullable String hash) {
        return new RecordReference(written(open.path(), briefing), open.dataset().header().title(), hash);
    }

    /// The path of a record as it is written into a briefing: relative where it lies beside or below.
    static @Nullable String written(@Nullable Path record, @Nullable Path briefing) {
        if (record == null) {
            return null;
        }
        Path absolute = record.toAbsolutePath().normalize();
        Path folder = briefing == null ? null : briefing.toAbsolutePath().normalize().getParent();
        Path named = folder != null && absolute.startsWith(folder) ? folder.relativize(absolute) : absolute;
        return named.toString().replace('\\', '/');
    }

    /// The record's file; null for the bundled record and for what is no path here.
    static @Nullable Path file(RecordReference record, @Nullable Path briefing) {
        if (record.path() == null) {
            return null;
        }
        try {
            Path path = Path.of(record.path());
            Path folder = briefing == null ? null : briefing.toAbsolutePath().getParent();
            return (folder == null ? path : folder.resolve(path)).toAbsolutePath().normalize();
        } catch (InvalidPathException noPath) {
            return null;
        }
    }

    /// The hash of a record's bytes; null where it is in no file or cannot be read. For use in the background.
    static @Nullable String hash(@Nullable Path record) {
        try {
            return record == null ? null : RecordReference.hashOf(Files.readAllBytes(record));
        } catch (IOException e) {
            // Then scenes are compared by what they show.
            return null;
        }
    }
}
