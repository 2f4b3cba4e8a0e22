package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.dataset.Reading.Way;

/// The swift parser beside the patient one.
final class SwiftJsonTest {

    private static final int ROUNDS = Integer.getInteger("sponsorline.fuzz", 200);

    private static SwiftJson swift(InputStream in) {
        return new SwiftJson(in, new Words(), bytes -> {});
    }

    static SwiftJson swift(String json) {
        return swift(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static JsonReader patient(String json) {
        return Reading.json(new InputStreamReader(
                new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
    }

    /// Everything a parser gives, one line a token.
    static List<String> tokens(JsonReader in) throws IOException {
        List<String> tokens = new ArrayList<>();
        while (true) {
            JsonToken token = in.peek();
            tokens.add(token + " " + switch (token) {
                case BEGIN_OBJECT -> {
                    in.beginObject();
                    yield "";
                }
                case END_OBJECT -> {
                    in.endObject();
                    yield "";
                }
                case BEGIN_ARRAY -> {
                    in.beginArray();
                    yield "";
                }
                case END_ARRAY -> {
                    in.endArray();
                    yield "";
                }
                case NAME -> in.nextName();
                case STRING, NUMBER -> in.nextString();
                case BOOLEAN -> Boolean.toString(in.nextBoolean());
                case NULL -> {
                    in.nextNull();
                    yield "";
                }
                case END_DOCUMENT -> "";
            });
            if (token == JsonToken.END_DOCUMENT) {
                return tokens;
            }
        }
    }

    @Nested
    final class Right {

        @ParameterizedTest
        @ValueSource(strings = {
            "{}", "[]", "\"\"", " [ 1 , -0 , 0.5e-3 , 12E+7 ] ", "{\"a\":true,\"b\":false,\"c\":null}",
            "{\"a\": {\"b\": [[], {}, \"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\ud83d\\ude00\"]}}", "[\"é漢😀\", \"\u007f\"]",
            "[\"12345678\", \"123456789\", \"1234567890123456\", \"12345678901234567\"]", "true", "[true]", "7"
        })
        void textGivesTheTokensOfThePatientParser(String json) throws IOException {
            assertEquals(tokens(patient(json)), tokens(swift(json)));
        }

        @Test
        void textsOfAnyLengthGiveTheSame() throws IOException {
            for (int seed = 0; seed < 20; seed++) {
                String json = RandomJson.array(new Random(seed), 400_000);
                assertEquals(tokens(patient(json)), tokens(swift(json)), "seed " + seed);
            }
        }

        @Test
        void textComesTheSameHoweverFewBytesAtOnce() throws IOException {
            String json = RandomJson.array(new Random(1), 3_000);
            InputStream drop = new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)) {
                @Override
                public synchronized int read(byte[] target, int offset, int length) {
                    return super.read(target, offset, Math.min(3, length));
                }
            };

            assertEquals(tokens(patient(json)), tokens(swift(drop)));
        }

        @Test
        void skippedValuesLeaveWhatFollows() throws IOException {
            SwiftJson in = swift("{\"a\": {\"b\": [1, \"\\n\"]}, \"c\": \"\\t\"}");
            in.beginObject();
            in.nextName();
            in.skipValue();

            assertEquals("c", in.nextName());
            assertEquals("\t", in.nextString());
        }

        @Test
        void equalWordsAreOneStringWithOneNumber() throws IOException {
            SwiftJson in = swift("[\"word\", \"other\", \"word\"]");
            in.beginArray();
            int number = in.nextWord(WordSort.WORD);
            String first = in.text(number);
            assertTrue(in.nextWord(WordSort.WORD) != number);

            assertEquals(number, in.nextWord(WordSort.WORD));
            assertTrue(first == in.text(number));
        }
    }

    @Nested
    final class Unfit {

        @ParameterizedTest
        @ValueSource(strings = {
            "", " ", "{", "[1", "[1,]", "{\"a\"}", "{\"a\":}", "{\"a\":1,}", "{'a':1}", "[01]", "[+1]", "[1.]", "[.5]",
            "[1e]", "[-]", "[NaN]", "[tru]", "[truex]", "[nul]", "[\"\\x\"]", "[\"\\u12g4\"]", "[\"\\u12\"]", "[\"a\nb\"]",
            "[\"é\nb\"]", "[1] 2", "[1 2]", "\u00a0[]", "\ufeff[]", "[\"", "[\"a", "[\"a\\", "[\"é", "[1]]", "}"
        })
        void textIsLeftToThePatientParser(String json) {
            assertThrows(SwiftJson.Unfit.class, () -> tokens(swift(json)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"c0af", "e08080", "eda080", "f4908080", "ff", "80", "c3", "e6bc", "f09f98"})
        void bytesThatAreNotUtf8AreLeftToIt(String hex) {
            byte[] odd = java.util.HexFormat.of().parseHex("5b22" + hex + "225d");

            assertThrows(SwiftJson.Unfit.class, () -> tokens(swift(new ByteArrayInputStream(odd))));
        }

        @Test
        void depthAndLengthBeyondAllMeasureAreLeftToIt() {
            assertThrows(SwiftJson.Unfit.class, () -> tokens(swift("[".repeat(1000))));
            assertThrows(SwiftJson.Unfit.class, () -> tokens(swift("[\"" + "x".repeat(1 << 20) + "\"]")));
            assertThrows(SwiftJson.Unfit.class, () -> tokens(swift("[" + "1".repeat(100) + "]")));
        }
    }

    @Test
    void damagedRecordsReadAlikeOrAreLeftToThePatientParser() throws IOException {
        byte[] good = BundledRecord.open().readAllBytes();
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            byte[] bytes = good.clone();
            for (int i = 0; i < 3; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) "\"{}[],:0-e xé".charAt(random.nextInt(13));
            }
            ByteSource source = ByteSource.of(bytes, "damaged");
            ReadResult patient = DatasetReader.readOnce(source, ReadProgress.NONE, Way.PATIENTLY);
            try {
                assertSame(patient, DatasetReader.readOnce(source, ReadProgress.NONE, Way.SWIFTLY), "seed " + seed);
            } catch (SwiftJson.Unfit unfit) {
                assertTrue(patient.unreadable(), "seed " + seed + " is fit");
            }
        }
    }

    @Test
    void recordsWithWrongEntriesReadAlike() throws IOException {
        String good = new String(BundledRecord.open().readAllBytes(), StandardCharsets.UTF_8);
        for (int seed = 0; seed < ROUNDS / 2; seed++) {
            ByteSource source = ByteSource.of(
                    ReaderFuzzTest.damaged(good, new Random(seed), 12).toString().getBytes(StandardCharsets.UTF_8), "x");
            assertSame(
                    DatasetReader.readOnce(source, ReadProgress.NONE, Way.PATIENTLY),
                    DatasetReader.readOnce(source, ReadProgress.NONE, Way.SWIFTLY), "seed " + seed);
        }
    }

    static void assertSame(ReadResult expected, ReadResult actual, String message) {
        assertEquals(expected.problems(), actual.problems(), message);
        assertEquals(expected.counts(), actual.counts(), message);
        if (expected.dataset() != null && actual.dataset() != null) {
            assertEquals(expected.dataset().agreements(), actual.dataset().agreements(), message);
            assertEquals(expected.dataset().milestones(), actual.dataset().milestones(), message);
            assertEquals(expected.dataset().organizations(), actual.dataset().organizations(), message);
            assertEquals(expected.dataset().editions(), actual.dataset().editions(), message);
            assertEquals(expected.dataset().figures(), actual.dataset().figures(), message);
            assertEquals(expected.dataset().sources(), actual.dataset().sources(), message);
        }
    }
}
