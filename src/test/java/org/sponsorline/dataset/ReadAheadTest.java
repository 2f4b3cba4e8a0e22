package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sponsorline.dataset.Reading.Way;
import org.sponsorline.model.Entry;

/// Reading with others ahead, of which nothing may be seen but the time it takes.
final class ReadAheadTest {

    private static final int ROUNDS = Integer.getInteger("sponsorline.fuzz", 30);

    /// Reads in every way and expects the same.
    private static ReadResult alike(String json, Random random, String message) throws IOException {
        ByteSource source = ByteSource.of(json.getBytes(StandardCharsets.UTF_8), "x");
        ReadResult expected = DatasetReader.readOnce(source, ReadProgress.NONE, Way.SWIFTLY);
        for (int i = 0; i < 3; i++) {
            Way way = new Way(true, random.nextInt(1, 4), random.nextInt(60, 6_000));
            SwiftJsonTest.assertSame(expected, DatasetReader.readOnce(source, ReadProgress.NONE, way), message + ", " + way);
        }
        return expected;
    }

    @Test
    void recordsWithWrongEntriesReadAlike() throws IOException {
        String good = new String(BundledRecord.open().readAllBytes(), StandardCharsets.UTF_8);
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            JsonObject record = ReaderFuzzTest.damaged(good, random, random.nextInt(12));
            alike(record.toString(), random, "seed " + seed);
            alike(new GsonBuilder().setPrettyPrinting().create().toJson(record), random, "seed " + seed + ", pretty");
        }
    }

    @Test
    void manyAgreementsReadAlikeWhateverIsOddAboutSome() throws IOException {
        for (int seed = 0; seed < ROUNDS / 10; seed++) {
            Random random = new Random(seed);
            int count = random.nextInt(1, 2_000);
            // From none to a tenth of the ids come twice, and so on.
            int odd = 1 + random.nextInt(10) * random.nextInt(10);
            String agreements = IntStream.range(0, count).mapToObj(i -> agreement(random, i, odd))
                    .collect(Collectors.joining(random.nextBoolean() ? ",\n" : ","));

            ReadResult result = alike(Records.withAgreements(agreements), random, "seed " + seed);

            assertFalse(result.unreadable(), () -> result.problems().toString());
        }
    }

    private static String agreement(Random random, int number, int odd) {
        JsonObject agreement = new JsonObject();
        boolean twice = random.nextInt(1000) < odd;
        agreement.addProperty("id", "x-" + (twice ? random.nextInt(number + 1) : number));
        agreement.addProperty("kind", random.nextInt(1000) < odd ? "suply" : "supply");
        agreement.addProperty("grantor", random.nextBoolean() ? "a" : "bb");
        agreement.addProperty("parent", "x-" + random.nextInt(2 * number + 1));
        agreement.addProperty("term", (1990 + random.nextInt(30)) + "/" + (random.nextInt(1000) < odd ? 1980 : 2020));
        if (random.nextInt(1000) < odd) {
            agreement.addProperty("unknown-" + random.nextInt(3), random.nextInt());
        }
        if (random.nextInt(1000) < odd) {
            agreement.addProperty("tier", "},\n{\"id\", \\, },{\"id\"");
            agreement.addProperty("programme", "\ud83d");
        }
        String json = agreement.toString();
        // The separator of entries where it separates none.
        return random.nextInt(1000) < odd ? json.substring(0, json.length() - 1) + ",\"disputed\":[{\"id\":1},{\"id\":2},\n{\"id\":3}]}" : json;
    }

    @Test
    void damagedBytesReadAlikeOrAreLeftToThePatientParser() throws IOException {
        byte[] good = BundledRecord.open().readAllBytes();
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            byte[] bytes = good.clone();
            bytes[random.nextInt(bytes.length)] = (byte) "\"{}[],:0-e xé".charAt(random.nextInt(13));
            ByteSource source = ByteSource.of(bytes, "damaged");
            Way way = new Way(true, 2, random.nextInt(100, 5_000));
            ReadResult expected = orNull(source, Way.SWIFTLY);
            ReadResult actual = orNull(source, way);
            assertEquals(expected == null, actual == null, "seed " + seed);
            if (expected != null && actual != null) {
                SwiftJsonTest.assertSame(expected, actual, "seed " + seed);
            }
        }
    }

    private static ReadResult orNull(ByteSource source, Way way) throws IOException {
        try {
            return DatasetReader.readOnce(source, ReadProgress.NONE, way);
        } catch (SwiftJson.Unfit unfit) {
            return null;
        }
    }

    @Test
    void othersReadMostOfALongArray() throws IOException {
        String agreements = IntStream.range(0, 20_000)
                .mapToObj(i -> "{\"id\": \"x-" + i + "\", \"kind\": \"supply\"}").collect(Collectors.joining(",\n"));
        byte[] bytes = Records.withAgreements(agreements).getBytes(StandardCharsets.UTF_8);
        EntryLists lists = new EntryLists();
        Shared shared = new Shared(true, lists);
        ReadAhead ahead = new ReadAhead(new ByteArrayInputStream(bytes), 2, 10_000, shared);
        int[] taken = new int[1];
        try (SwiftJson json = new SwiftJson(ahead, shared.words(), count -> {})) {
            RecordReader.Ahead counting = new RecordReader.Ahead() {
                @Override
                public Stretch next(Entry.Kind kind) throws IOException {
                    return ahead.of(json).next(kind);
                }

                @Override
                public void goOn(Stretch stretch, int count) throws IOException {
                    taken[0] += count;
                    ahead.of(json).goOn(stretch, count);
                }
            };
            new RecordReader(json, json, new Findings(), lists, shared, counting).read("x");
        }

        assertTrue(taken[0] > 19_000, () -> "only " + taken[0]);
        assertEquals(20_000, lists.agreements().entries().size());
    }
}
