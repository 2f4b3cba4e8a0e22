package org.sponsorline.dataset.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class Utf8ReaderTest {

    @Test
    void textIsTheSameHoweverItsCharactersFallOnBlocks() throws IOException {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder();
        String[] pieces = {"\"", "\\", "a", "漢", "😀", "123", "\n", "é", "\\u0041", "{}", "\\\""};
        while (text.length() < 200_000) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }

        assertEquals(text.toString(), read(text.toString(), Long.MAX_VALUE));
        assertEquals(text.substring(0, 123_456), read(text.toString(), 123_456));
    }

    private static String read(String text, long end) throws IOException {
        try (Utf8Reader reader = new Utf8Reader(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), bytes -> {}, end)) {
            StringBuilder read = new StringBuilder();
            char[] buffer = new char[777];
            for (int count; (count = reader.read(buffer)) >= 0; ) {
                read.append(buffer, 0, count);
            }
            return read.toString();
        }
    }
}
