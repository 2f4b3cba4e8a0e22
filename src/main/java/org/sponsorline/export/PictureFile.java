package org.sponsorline.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Writes pictures, but never over a record.
public final class PictureFile {

    /// How much of a file is read to recognize a record.
    private static final int BEGINNING_BYTES = 256;
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private PictureFile() {}

    /// Refuses a path with a record: the one that the picture is made from, also by a link or another name, and any
    /// other file that begins like a record. Refuses pipes and devices as well: writing to a pipe without a reader
    /// never ends.
    ///
    /// @param record the file the picture is made from, or null if it is made from no file
    /// @throws WriteRefusedException if the picture must not be written there
    /// @throws IOException           if the path cannot be read
    public static void check(Path picture, @Nullable Path record) throws IOException {
        if (!Files.exists(picture)) {
            return;
        }
        if (record != null && Files.exists(record) && Files.isSameFile(picture, record)) {
            throw new WriteRefusedException("write.same-record");
        }
        WholeFile.requireFile(picture);
        if (Files.isReadable(picture) && isRecord(picture)) {
            throw new WriteRefusedException("write.other-record");
        }
    }

    /// Writes a picture if [#check] allows it, whole or not at all.
    ///
    /// @throws IOException if it is not written; [WriteFault] has the reason in words
    public static void write(Path picture, @Nullable Path record, byte[] content) throws IOException {
        check(picture, record);
        WholeFile.write(picture, content);
    }

    private static boolean isRecord(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BEGINNING_BYTES), StandardCharsets.ISO_8859_1);
            return beginning.replaceFirst("^" + BYTE_ORDER_MARK, "").stripLeading().startsWith("{");
        }
    }
}
