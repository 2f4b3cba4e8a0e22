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

    /// The file of a page: the first has the name that was chosen, the others a number behind it, as in `deals-2.svg`.
    ///
    /// @param page counted from 0
    public static Path ofPage(Path picture, int page) {
        if (page == 0) {
            return picture;
        }
        String name = String.valueOf(picture.getFileName());
        int dot = name.lastIndexOf('.');
        String base = dot < 0 ? name : name.substring(0, dot);
        return picture.resolveSibling(base + "-" + (page + 1) + name.substring(base.length()));
    }

    /// Writes the pages of a sheet, each whole or not at all, and none if [#check] refuses any.
    ///
    /// @throws IOException if one is not written; [WriteFault] has the reason in words
    public static void write(Path picture, @Nullable Path record, SheetPictures pages) throws IOException {
        for (int page = 0; page < pages.count(); page++) {
            check(ofPage(picture, page), record);
        }
        for (int page = 0; page < pages.count(); page++) {
            write(ofPage(picture, page), record, pages.page().apply(page));
        }
    }

    private static boolean isRecord(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String beginning = new String(in.readNBytes(BEGINNING_BYTES), StandardCharsets.ISO_8859_1);
            return beginning.replaceFirst("^" + BYTE_ORDER_MARK, "").stripLeading().startsWith("{");
        }
    }
}
