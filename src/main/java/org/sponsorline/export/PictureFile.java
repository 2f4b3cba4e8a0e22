package org.sponsorline.export;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where a picture goes. The program writes into no record, by whichever of its names it is called.
public final class PictureFile {

    /// So far is looked for what a file begins with.
    private static final int BEGINNING_BYTES = 256;
    private static final String BYTE_ORDER_MARK = "\u00EF\u00BB\u00BF";

    private PictureFile() {}

    /// Refuses a place where a record is: the one that the picture is made from, also behind a link or under another
    /// name, and any other file that begins as records do.
    ///
    /// @param record the file the picture is made from, or null where it is none
    /// @throws PictureRefusedException where the picture must not go there
    /// @throws IOException             where the place cannot be looked at
    public static void check(Path picture, @Nullable Path record) throws IOException {
        if (!Files.exists(picture)) {
            return;
        }
        if (record != null && Files.exists(record) && Files.isSameFile(picture, record)) {
            throw new PictureRefusedException("write.same-record");
        }
        if (Files.isRegularFile(picture) && Files.isReadable(picture) && isRecord(picture)) {
            throw new PictureRefusedException("write.other-record");
        }
    }

    /// Writes a picture where [#check] allows it, whole or not at all.
    ///
    /// @throws IOException where it is not written; [WriteFault] says why in words
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
