package org.sponsorline.dataset.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.dataset.RandomJson;
import org.sponsorline.dataset.problem.Problem.Kind;

final class JsonSyntaxFaultTest {

    private static final int ROUNDS = Integer.getInteger("sponsorline.fuzz", 300);

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            {"a": 1, 'b': 2}   | 9  | @json.quote
            {"a": 1, b: 2}     | 9  | @json.name
            {"a": 1, }         | 9  | @json.name
            {a: 1}             | 1  | @json.name
            {"a" 1}            | 5  | @json.colon
            {"a": 1 "b": 2}    | 8  | @json.object
            ["a" "b"]          | 5  | @json.array
            [1, 2}             | 5  | @json.array
            [1, ]              | 4  | @json.value
            {"a": }            | 6  | @json.value
            [1, // no          | 4  | @json.comment
            [1 /* no */]       | 3  | @json.comment
            [yes]              | 1  | @json.word
            [truth]            | 1  | @json.word
            [nullx]            | 1  | @json.word
            [,1]               | 1  | @json.word
            [-]                | 1  | @json.number
            [01]               | 1  | @json.number
            [-012]             | 1  | @json.number
            [1.]               | 1  | @json.number
            [2, 1e]            | 4  | @json.number
            [1x]               | 1  | @json.number
            [.5]               | 1  | @json.word
            ["a\\qb"]          | 3  | @json.escape
            ["\\u12g4"]        | 2  | @json.escape
            {"a": 1} {         | 9  | @json.more
            [[[{"a": [1, 2]}]], {"b": {"c": {"d": tru}}}] | 38 | @json.word
            """)
    void isTheCharacterWhereJsonEnds(String text, long offset, String reason) throws IOException {
        JsonSyntaxFault.Found found = JsonSyntaxFault.in(new StringReader(text));
        assertNotNull(found);
        assertEquals(offset, found.offset());
        assertEquals(Kind.NOT_JSON, found.kind());
        assertEquals(reason, found.argument());
    }

    @Test
    void lineBreaksInTextsAreNone() throws IOException {
        assertEquals(
                new JsonSyntaxFault.Found(3, Kind.NOT_JSON, "@json.control", 1),
                JsonSyntaxFault.in(new StringReader("[\"a\n\"]")));
    }

    @Test
    void damageIsFoundWhereverTheParserFindsSomeAndNothingBeforeItIsOne() throws IOException {
        for (int seed = 0; seed < ROUNDS; seed++) {
            Random random = new Random(seed);
            StringBuilder json = new StringBuilder(RandomJson.array(random, 400));
            for (int edits = random.nextInt(3); edits > 0; edits--) {
                json.setCharAt(random.nextInt(json.length()), "\"{}[],:\\0-e +.tn\n".charAt(random.nextInt(17)));
            }
            String text = json.substring(0, random.nextBoolean() ? json.length() : random.nextInt(1, json.length()));

            JsonSyntaxFault.Found found = JsonSyntaxFault.in(new StringReader(text));

            assertTrue(strictParserAgrees(text, found), "seed " + seed);
            if (found != null && !"@json.more".equals(found.argument())) {
                JsonSyntaxFault.Found before = JsonSyntaxFault.in(new StringReader(text.substring(0, (int) found.offset())));
                assertNotNull(before, "seed " + seed);
                assertTrue(Set.of(Kind.TRUNCATED, Kind.FILE_EMPTY).contains(before.kind()), "seed " + seed);
            }
        }
    }

    @Test
    void isTheSameHoweverFewCharactersComeAtOnce() throws IOException {
        String text = "{\"a\": [1.5e-3, true, null, \"\\u00e9\\n\", {}, []], \"b\": fals}";
        Reader drop = new StringReader(text) {
            @Override
            public int read(char[] target, int offset, int length) throws IOException {
                return super.read(target, offset, 1);
            }
        };

        assertEquals(JsonSyntaxFault.in(new StringReader(text)), JsonSyntaxFault.in(drop));
    }

    /// Whether Gson says the same where it is strict and reads every token. It refuses halves of characters as well.
    private static boolean strictParserAgrees(String text, JsonSyntaxFault.@Nullable Found found) throws IOException {
        JsonReader in = new JsonReader(new StringReader(text));
        in.setStrictness(Strictness.STRICT);
        try {
            for (JsonToken token; (token = in.peek()) != JsonToken.END_DOCUMENT; ) {
                switch (token) {
                    case BEGIN_ARRAY -> in.beginArray();
                    case END_ARRAY -> in.endArray();
                    case BEGIN_OBJECT -> in.beginObject();
                    case END_OBJECT -> in.endObject();
                    case NAME -> in.nextName();
                    case BOOLEAN -> in.nextBoolean();
                    case NULL -> in.nextNull();
                    default -> in.nextString();
                }
            }
            return found == null;
        } catch (EOFException notJson) {
            return found != null;
        } catch (MalformedJsonException stopped) {
            return found != null || String.valueOf(stopped.getMessage()).contains("surrogate");
        }
    }
}
