package org.sponsorline.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The record in the guide of the format, which uses every member there is.
public final class Everything {

    static final Path GUIDE = Path.of("src", "docs", "format.md");

    public static final String RECORD = record();

    private Everything() {}

    /// The JSON between the fences under the guide's heading for it.
    private static String record() {
        try {
            String guide = Files.readString(GUIDE);
            int from = guide.indexOf("```json", guide.indexOf("## A whole record")) + "```json".length();
            return guide.substring(from, guide.indexOf("```", from)).strip() + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
