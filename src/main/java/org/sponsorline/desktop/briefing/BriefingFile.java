package org.sponsorline.desktop.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.RecordReference;
import org.sponsorline.briefing.file.BriefingReader;
import org.sponsorline.briefing.file.BriefingResult;
import org.sponsorline.briefing.file.BriefingWriter;
import org.sponsorline.export.WholeFile;

/// Reads and writes the files of briefings. No window writes over what another has written since it read.
final class BriefingFile {

    /// Stands for whatever the file holds: somebody has said that it may be written over.
    static final String ANYTHING = "*";

    private static final Object TURN = new Object();

    private BriefingFile() {}

    /// What was read.
    ///
    /// @param hash of the bytes; null where they could not be read
    record Opened(Path file, BriefingResult result, @Nullable String hash) {}

    /// The file has changed since it was read or written here.
    static final class ChangedElsewhereException extends IOException {

        private static final long serialVersionUID = 1;

        ChangedElsewhereException(Path file) {
            super(file.toString());
        }
    }

    /// Reads a file; never throws for a bad one.
    static Opened read(Path file) {
        String before = hash(file);
        return new Opened(file, BriefingReader.read(file), before);
    }

    /// Writes a file whole.
    ///
    /// @param expected the hash of what is there, null where nothing is, or [#ANYTHING]
    /// @return the hash of what is there now
    /// @throws ChangedElsewhereException if something else is there; it stays
    /// @throws IOException if it cannot be written; what was there stays
    static String write(Path file, Briefing briefing, @Nullable String expected) throws IOException {
        byte[] bytes = BriefingWriter.bytes(briefing);
        String hash = RecordReference.hashOf(bytes);
        synchronized (TURN) {
            String there = hash(file);
            if (!ANYTHING.equals(expected) && there != null && !there.equals(expected) && !there.equals(hash)) {
                throw new ChangedElsewhereException(file);
            }
            Path folder = file.toAbsolutePath().getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            WholeFile.write(file, bytes);
        }
        return hash;
    }

    private static @Nullable String hash(Path file) {
        try {
            return Files.isRegularFile(file) ? RecordReference.hashOf(Files.readAllBytes(file)) : null;
        } catch (IOException e) {
            return null;
        }
    }

    /// A free name beside a record: `games.briefing.json` for `games.json`.
    static Path beside(Path record) {
        String name = String.valueOf(record.getFileName()).replaceFirst("(?i)\\.json$", "");
        for (int number = 1; ; number++) {
            Path file = record.resolveSibling(name + (number == 1 ? "" : "-" + number) + BriefingReader.EXTENSION);
            if (!Files.exists(file)) {
                return file;
            }
        }
    }
}
