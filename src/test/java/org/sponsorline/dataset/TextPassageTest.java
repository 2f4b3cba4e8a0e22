package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sponsorline.dataset.json.JsonCursor;
import org.sponsorline.dataset.json.JsonText;
import org.sponsorline.dataset.json.LongTokenGuard;
import org.sponsorline.dataset.json.Utf8Reader;

/// The way from bytes to the parser, with long tokens taken out on the way.
final class TextPassageTest {

    private static String passed(String text) throws IOException {
        try (Utf8Reader reader = new Utf8Reader(
                new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), bytes -> {}, new LongTokenGuard())) {
            StringBuilder passed = new StringBuilder();
            char[] buffer = new char[777];
            for (int count; (count = reader.read(buffer)) >= 0; ) {
                passed.append(buffer, 0, count);
            }
            return passed.toString();
        }
    }

    @Test
    void leavesOrdinaryTextAsItIs() throws IOException {
        Random random = new Random(3);
        StringBuilder text = new StringBuilder();
        String[] pieces = {"\"", "\\", "a", "漢", "😀", "123", "\n", "é", "\\u0041", "{}", "\\\""};
        while (text.length() < 200_000) {
            text.append(pieces[random.nextInt(pieces.length)]);
            if (random.nextInt(50) == 0) {
                text.append("\"");
            }
        }

        assertEquals(text.toString(), passed(text.toString()));
    }

    /// Strings and numbers of all lengths: a parser behind the guard sees the same tokens, the long ones cut.
    @Test
    void cutsOnlyWhatIsTooLong() throws IOException {
        Random random = new Random(11);
        List<Integer> lengths = List.of(0, 10, 199, 200, 201, 900, 40_000, 1_000_000, 1_050_000, 1_200_000, 2_500_000);
        String[] letters = {"x", "\\\\", "\\\"", "\\u00e9", "漢"};
        StringBuilder text = new StringBuilder("[");
        List<Integer> raw = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            int length = lengths.get(random.nextInt(lengths.size()));
            String letter = letters[random.nextInt(letters.length)];
            boolean number = random.nextInt(3) == 0 && length > 0 && length < 1_000;
            text.append(i == 0 ? "" : ",")
                    .append(number ? "1".repeat(length) : "\"" + letter.repeat(length / letter.length()) + "\"");
            raw.add(length / (number ? 1 : letter.length()) * (number ? 1 : letter.length()));
        }
        text.append("]");

        JsonReader whole = JsonText.patiently(new StringReader(text.toString()));
        JsonReader cut = JsonText.patiently(new StringReader(passed(text.toString())));
        whole.beginArray();
        cut.beginArray();
        for (int length : raw) {
            JsonToken token = whole.peek();
            assertEquals(token, cut.peek());
            String expected = whole.nextString();
            String actual = cut.nextString();
            if (token == JsonToken.NUMBER) {
                assertEquals(Math.min(length, LongTokenGuard.LONGEST_DIGITS), actual.length());
            } else if (length < LongTokenGuard.LONGEST_STRING) {
                assertEquals(expected.length(), actual.length());
            } else if (length > LongTokenGuard.LONGEST_STRING + (1 << 16)) {
                assertEquals(true, actual.length() > JsonCursor.LONGEST_TEXT && expected.startsWith(actual));
            }
        }
    }
}
