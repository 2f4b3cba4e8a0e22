package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.dataset.write.DatasetWriter;

/// Records that were written before members were added to the format are read and written as they were then.
final class FormerRecordsTest {

    @ParameterizedTest
    @CsvSource({
        "olympic-2026-11, c5c9af2486135ff441decec94e877c95bf857899e1878cc04e6df39f95063e2f",
        "example-league-2026-11, 0847d2fbe05330b31497a6dc07abdc585c0da4a962183d995ba4d00e35000f47"})
    void giveTheSameBytesAsEver(String name, String sha256) throws IOException {
        ReadResult result = Records.read(former(name));

        assertEquals(List.of(), result.problems());
        StringWriter text = new StringWriter();
        DatasetWriter.write(Objects.requireNonNull(result.dataset()), text);
        assertEquals(sha256, sha256(text.toString()));
    }

    private static String former(String name) throws IOException {
        try (InputStream in = new GZIPInputStream(
                FormerRecordsTest.class.getResourceAsStream(name + ".json.gz"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException always) {
            throw new UncheckedIOException(new IOException(always));
        }
    }
}
