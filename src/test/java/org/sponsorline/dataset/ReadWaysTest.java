package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.dataset.ReadPass.Way;
import org.sponsorline.dataset.json.ByteSource;

/// Reading a text once as good JSON, of which nothing may be seen but the time it takes.
final class ReadWaysTest {

    private static final int ROUNDS = Integer.getInteger("sponsorline.fuzz", 60);

    @Test
    void damagedRecordsReadAlikeOrAreLeftToPatience() throws IOException {
        byte[] good = BundledRecord.open().readAllBytes();
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            byte[] bytes = good.clone();
            for (int i = 0; i < 3; i++) {
                bytes[random.nextInt(bytes.length)] = (byte) "\"{}[],:0-e xé\u0001".charAt(random.nextInt(14));
            }
            ByteSource source = ByteSource.of(bytes, "damaged");
            ReadResult patient = DatasetReader.read(source, ReadProgress.NONE, Way.PATIENTLY);
            try {
                assertSame(patient, DatasetReader.read(source, ReadProgress.NONE, Way.ONCE), "seed " + seed);
            } catch (ReadPass.Unfit unfit) {
                assertTrue(patient.unreadable(), "seed " + seed + " is fit");
            }
        }
    }

    @Test
    void recordsWithWrongEntriesReadAlike() throws IOException {
        String good = new String(BundledRecord.open().readAllBytes(), StandardCharsets.UTF_8);
        for (int seed = 0; seed < ROUNDS / 2; seed++) {
            JsonObject record = ReaderFuzzTest.damaged(good, new Random(seed), 12);
            alike(record.toString(), "seed " + seed);
            alike(new GsonBuilder().setPrettyPrinting().create().toJson(record), "seed " + seed + ", pretty");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"x\": \"a\tb\"}", "{\"x\": \"a\\'b\"}", "{\"x\": TRUE}", "{\"x\": 01}", "{\"x\": 1} 2", "{\"x\": [1,]}",
            "{\"x\": 'a'}", "{x: 1}", "{\"x\": NaN}", "\uFEFF{\"x\": 1}", "[1", ""})
    void textIsLeftToPatience(String json) {
        ByteSource source = ByteSource.of(json.getBytes(StandardCharsets.UTF_8), "x");

        assertThrows(ReadPass.Unfit.class, () -> DatasetReader.read(source, ReadProgress.NONE, Way.ONCE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"c0af", "e08080", "eda080", "f4908080", "ff", "80", "c3", "e6bc", "f09f98"})
    void bytesThatAreNotUtf8AreLeftToPatience(String hex) {
        byte[] begin = "{\"format\": \"sponsorline/1\", \"title\": \"".getBytes(StandardCharsets.UTF_8);
        byte[] wrong = HexFormat.of().parseHex(hex + "227d");
        byte[] bytes = new byte[begin.length + wrong.length];
        System.arraycopy(begin, 0, bytes, 0, begin.length);
        System.arraycopy(wrong, 0, bytes, begin.length, wrong.length);

        assertThrows(ReadPass.Unfit.class,
                () -> DatasetReader.read(ByteSource.of(bytes, "x"), ReadProgress.NONE, Way.ONCE));
    }

    private static void alike(String json, String message) throws IOException {
        ByteSource source = ByteSource.of(json.getBytes(StandardCharsets.UTF_8), "x");
        assertSame(
                DatasetReader.read(source, ReadProgress.NONE, Way.PATIENTLY),
                DatasetReader.read(source, ReadProgress.NONE, Way.ONCE), message);
    }

    private static void assertSame(ReadResult expected, ReadResult actual, String message) {
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
