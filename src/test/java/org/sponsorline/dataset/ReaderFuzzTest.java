package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sponsorline.dataset.entry.Members;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.write.DatasetWriter;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.EntryKey;

/// Damages the bundled record in ways drawn from a seed and reads what comes of it.
///
/// `-Dsponsorline.fuzz=100000` damages it as often as that; the seeds that failed are in the message.
final class ReaderFuzzTest {

    private static final int ROUNDS = Integer.getInteger("sponsorline.fuzz", 40);

    private static final String[] ODD_VALUES = {
        "null", "true", "[]", "{}", "\"\"", "-1", "1e400", "\"2021-02-30\"", "\"alibaba\"", "[[[]]]", "\"\\u0000\"",
        "{\"en\": 1}", "\"@type.text\"", "\"{0}'\"", "[null]", "\"ioc\"", "\"..\"", "\"\\ud800\"", "0.1",
        "{\"source\": \"gt-article\"}", "\"undisclosed\"", "[{\"amount\": 1}]"
    };

    private static byte[] bundled() throws IOException {
        try (InputStream in = BundledRecord.open()) {
            return in.readAllBytes();
        }
    }

    @Test
    void damagedBytesEndInARecordOrASentence() throws IOException {
        byte[] good = bundled();
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            byte[] bytes = good.clone();
            for (int edits = random.nextInt(1, 6); edits > 0; edits--) {
                bytes = damaged(bytes, random);
            }
            ReadResult result = DatasetReader.read(bytes, "fuzz", ReadProgress.NONE);
            assertSound(result, "seed " + seed);
        }
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(5)) {
            case 0 -> bytes[at] = (byte) random.nextInt(256);
            case 1 -> bytes[at] = (byte) "\"{}[],:\\0-e\n".charAt(random.nextInt(12));
            case 2 -> {
                return java.util.Arrays.copyOf(bytes, at);
            }
            case 3 -> {
                int length = Math.min(random.nextInt(200), bytes.length - at);
                System.arraycopy(bytes, random.nextInt(bytes.length - length), bytes, at, length);
            }
            default -> {
                int length = Math.min(random.nextInt(50), bytes.length - at);
                byte[] shorter = new byte[bytes.length - length];
                System.arraycopy(bytes, 0, shorter, 0, at);
                System.arraycopy(bytes, at + length, shorter, at, shorter.length - at);
                return shorter;
            }
        }
        return bytes;
    }

    @Test
    void damagedJsonLosesOnlyTheEntriesThatWereDamaged() throws IOException {
        String good = new String(bundled(), StandardCharsets.UTF_8);
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            int edits = random.nextInt(1, 12);
            JsonObject record = damaged(good, random, edits);
            String text = record.toString();

            ReadResult result = Records.read(text);

            assertSound(result, "seed " + seed);
            if (!result.unreadable()) {
                assertEquals(entries(record), result.counts().loaded() + result.counts().rejected(), "seed " + seed);
                assertTrue(result.counts().rejected() <= edits, "seed " + seed);
                assertSame(result.dataset(), "seed " + seed);
            }
        }
    }

    /// A record with so many things in it changed, left out, renamed or repeated.
    static JsonObject damaged(String good, Random random, int edits) {
        JsonObject record = JsonParser.parseReader(new StringReader(good)).getAsJsonObject();
        for (int i = 0; i < edits; i++) {
            damage(record, random);
        }
        return record;
    }

    private static void damage(JsonObject record, Random random) {
        JsonElement at = record;
        while (true) {
            List<JsonElement> inner = new ArrayList<>();
            if (at instanceof JsonObject object) {
                object.asMap().values().stream().filter(ReaderFuzzTest::holdsMore).forEach(inner::add);
            } else {
                ((JsonArray) at).asList().stream().filter(ReaderFuzzTest::holdsMore).forEach(inner::add);
            }
            if (inner.isEmpty() || at != record && random.nextInt(4) == 0) {
                break;
            }
            at = inner.get(random.nextInt(inner.size()));
        }
        JsonElement odd = JsonParser.parseString(ODD_VALUES[random.nextInt(ODD_VALUES.length)]);
        if (at instanceof JsonArray array) {
            int index = random.nextInt(array.size());
            switch (random.nextInt(3)) {
                case 0 -> array.set(index, odd);
                case 1 -> array.remove(index);
                default -> array.add(array.get(index).deepCopy());
            }
        } else if (at instanceof JsonObject object) {
            List<String> names = List.copyOf(object.keySet());
            String name = names.get(random.nextInt(names.size()));
            switch (random.nextInt(4)) {
                case 0 -> object.add(name, odd);
                case 1 -> object.remove(name);
                case 2 -> object.add(name + "x", object.remove(name));
                default -> object.add(name, new JsonPrimitive(random.nextLong()));
            }
        }
    }

    private static boolean holdsMore(JsonElement element) {
        return element instanceof JsonObject object && !object.isEmpty()
                || element instanceof JsonArray array && !array.isEmpty();
    }

    private static int entries(JsonObject record) {
        int entries = 0;
        for (String array : Members.ENTRY_ARRAYS) {
            JsonElement element = record.has(array) ? record.get(array) : JsonNull.INSTANCE;
            entries += element instanceof JsonArray list ? list.size() : 0;
        }
        return entries;
    }

    /// What holds for every result, however bad the input.
    private static void assertSound(ReadResult result, String seed) {
        int step = Math.max(1, result.problems().size() / 20);
        for (int i = 0; i < result.problems().size(); i += step) {
            Problem problem = result.problems().get(i);
            String sentence = problem.sentence(Locale.ENGLISH);
            assertTrue(sentence.endsWith(".") || sentence.endsWith("?"), () -> seed + ": " + sentence);
            assertTrue(problem.line() >= 1 && problem.column() >= 1, seed);
        }
        Dataset dataset = result.dataset();
        if (dataset == null) {
            assertTrue(result.counts().errors() > 0, seed);
            assertEquals(0, result.counts().loaded(), seed);
            return;
        }
        dataset.agreements().forEach(agreement -> {
            agreement.grantees().forEach(id -> assertTrue(dataset.organization(id).isPresent(), seed));
            agreement.editions().forEach(id -> assertTrue(dataset.edition(id).isPresent(), seed));
            agreement.cite().forEach(cite -> assertTrue(dataset.source(cite.source()).isPresent(), seed));
            assertTrue(agreement.parent() == null || dataset.agreement(agreement.parent()).isPresent(), seed);
            assertTrue(dataset.itemNumber(new EntryKey(agreement.entryKind(), agreement.id())) >= 0, seed);
        });
    }

    /// What was read can be written, and read again without a problem that is an error.
    private static void assertSame(Dataset dataset, String seed) throws IOException {
        StringWriter text = new StringWriter();
        DatasetWriter.write(dataset, text);
        ReadResult again = Records.read(text.toString());
        assertEquals(0, again.counts().errors(), () -> seed + " " + again.problems());
        assertEquals(dataset.agreements(), again.dataset().agreements(), seed);
        assertEquals(dataset.milestones(), again.dataset().milestones(), seed);
    }
}
