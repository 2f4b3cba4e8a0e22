package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.dataset.json.ByteSource;
import org.sponsorline.dataset.problem.Characters;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.problem.Problem.Kind;

/// One test for each way in which bytes can be no record at all.
final class NoRecordTest {

    private static ReadResult read(byte[] bytes) {
        return DatasetReader.read(bytes, "test.json", ReadProgress.NONE);
    }

    private static void assertUnreadable(Kind kind, ReadResult result) {
        assertTrue(result.unreadable());
        assertEquals(kind, result.problems().getLast().kind());
        assertEquals(0, result.counts().loaded());
    }

    @Nested
    final class NoRecord {

        @ParameterizedTest
        @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
                not json               | 1 | 1  | NOT_JSON
                {"format" "x"}         | 1 | 11 | NOT_JSON
                {"format": 'x'}        | 1 | 12 | NOT_JSON
                {"title": "T",}        | 1 | 15 | NOT_JSON
                {"title": "T" /* */}   | 1 | 15 | NOT_JSON
                {"sources": [1,]}      | 1 | 16 | NOT_JSON
                {"sources": [1 2]}     | 1 | 16 | NOT_JSON
                {"title": TRUE}        | 1 | 11 | NOT_JSON
                {"title": "\\x"}       | 1 | 12 | NOT_JSON
                {"title": NaN}         | 1 | 11 | NOT_JSON
                {"title": 01}          | 1 | 11 | NOT_JSON
                {"format": "sponsorline/1"} {} | 1 | 29 | NOT_JSON
                []                     | 1 | 1  | NOT_AN_OBJECT
                42                     | 1 | 1  | NOT_AN_OBJECT
                {}                     | 1 | 1  | NOT_A_RECORD
                {"name": "package"}    | 1 | 1  | NOT_A_RECORD
                {"format": "sponsorline/2"} | 1 | 1 | OTHER_FORMAT
                {"title": "T           | 1 | 13 | TRUNCATED
                {"sources": [{}        | 1 | 16 | TRUNCATED
                """)
        void isNamedWithItsPlace(String text, long line, int column, Kind kind) {
            ReadResult result = Records.read(text);

            assertUnreadable(kind, result);
            assertEquals(line, result.problems().getLast().line());
            assertEquals(column, result.problems().getLast().column());
        }

        @ParameterizedTest
        @ValueSource(booleans = {false, true})
        void isWhatBreaksOffAnywhere(boolean everything) {
            byte[] whole = (everything ? Everything.RECORD : Records.GOOD).stripTrailing().getBytes(StandardCharsets.UTF_8);
            // The large record would take seconds at every byte; the step meets every place in a word.
            for (int length = 1; length < whole.length; length += everything ? 13 : 1) {
                String rest = lastCharacters(whole, length);
                ReadResult result = read(Arrays.copyOf(whole, length));
                assertUnreadable(Kind.TRUNCATED, result);
                Problem problem = result.problems().getLast();
                assertEquals(rest.chars().filter(c -> c == '\n').count() + 1, problem.line(), rest);
                assertEquals(rest.length() - rest.lastIndexOf('\n'), problem.column(), rest);
            }
        }

        /// The whole characters among the first bytes.
        private static String lastCharacters(byte[] bytes, int length) {
            int end = length;
            while (end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
                end--;
            }
            return new String(bytes, 0, end, StandardCharsets.UTF_8);
        }

        @Test
        void isARecordBehindWhichHalfACharacterStands() {
            byte[] whole = Records.GOOD.getBytes(StandardCharsets.UTF_8);
            byte[] more = Arrays.copyOf(whole, whole.length + 1);
            more[whole.length] = (byte) 0xE9;

            assertUnreadable(Kind.TRUNCATED, read(more));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\n\n\t "})
        void isAnEmptyFile(String text) {
            assertUnreadable(Kind.FILE_EMPTY, Records.read(text));
        }
    }

    @Nested
    final class Encoding {

        @ParameterizedTest
        @CsvSource({"UTF-16, UTF-16BE", "UTF-16LE, UTF-16LE", "UTF-16BE, UTF-16BE", "UTF-32BE, UTF-32BE",
                "x-UTF-16LE-BOM, UTF-16LE", "X-UTF-32LE-BOM, UTF-32LE"})
        void isNamedWhereItIsAnother(String written, String named) {
            ReadResult result = read(Records.GOOD.getBytes(Charset.forName(written)));

            assertUnreadable(Kind.OTHER_ENCODING, result);
            assertEquals(List.of(named), result.problems().getFirst().arguments());
        }

        @Test
        void isNamedWithTheFirstByteThatIsNotUtf8() {
            String text = "{\"format\": \"sponsorline/1\",\n \"title\": \"Société\"}";

            ReadResult result = read(text.getBytes(StandardCharsets.ISO_8859_1));

            assertUnreadable(Kind.NOT_UTF8, result);
            Problem problem = result.problems().getFirst();
            assertEquals(List.of("E9"), problem.arguments());
            assertEquals(2, problem.line());
            assertEquals(16, problem.column());
        }

        @Test
        void isNotGuessedFarInsideAFile() {
            String text = Records.withAgreements(IntStream.range(0, 5_000)
                    .mapToObj(i -> "{\"id\": \"x-" + i + "\", \"kind\": \"supply\", \"note\": \"漢字\"}")
                    .collect(Collectors.joining(",\n")));
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            int at = text.substring(0, text.indexOf("x-4000")).getBytes(StandardCharsets.UTF_8).length;
            bytes[at] = (byte) 0xC3;

            Problem problem = read(bytes).problems().getLast();

            assertEquals(Kind.NOT_UTF8, problem.kind());
            assertEquals(4005, problem.line());
            assertEquals(9, problem.column());
        }

        @Test
        void maySayItselfWithAByteOrderMark() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
            bytes.write(Records.GOOD.getBytes(StandardCharsets.UTF_8));

            ReadResult result = read(bytes.toByteArray());

            assertEquals(7, result.counts().loaded());
            assertEquals(List.of(Kind.BYTE_ORDER_MARK), Records.kinds(result));
        }

        /// An overlong form, half of a surrogate pair, beyond the last code point, and bytes that UTF-8 never has.
        @ParameterizedTest
        @ValueSource(strings = {"c0af", "e08080", "f0808080", "eda080", "edbfbf", "f4908080", "ff", "80", "c328"})
        void isNamedWhereBytesLookLikeUtf8AndAreNot(String hex) {
            byte[] good = Records.GOOD.getBytes(StandardCharsets.UTF_8);
            int at = Records.GOOD.indexOf("One deal");
            byte[] odd = HexFormat.of().parseHex(hex);
            byte[] bytes = good.clone();
            System.arraycopy(odd, 0, bytes, at, odd.length);

            ReadResult result = read(bytes);

            assertUnreadable(Kind.NOT_UTF8, result);
            Problem problem = result.problems().getLast();
            assertEquals(List.of(hex.substring(0, 2).toUpperCase(Locale.ROOT)), problem.arguments());
            assertEquals(1, problem.line());
            assertEquals(at + 1, problem.column());
        }

        @ParameterizedTest
        @ValueSource(strings = {"\\ud800", "\\udc00\\ud800", "\\ud83dx", "x\\ude00"})
        void isKeptInSpiteOfHalfCharacters(String escapes) {
            ByteSource source = ByteSource.of(
                    Records.changed("Cloud pin", escapes).getBytes(StandardCharsets.UTF_8), "half");
            ReadResult result = DatasetReader.read(source, ReadProgress.NONE);
            assertEquals(List.of(Kind.HALF_CHARACTER), Records.kinds(result));
            assertTrue(Characters.areWhole(result.dataset().milestones().getFirst().title().first()));
        }

        @ParameterizedTest
        @ValueSource(strings = {"\"a\tb\"", "TRUE", "\"\\'\"", "\"\\u12g4\""})
        void isNoneWhereJsonIsBrokenInWhatNobodyReads(String value) {
            assertUnreadable(Kind.NOT_JSON, Records.read(Records.changed("\"kind\": \"company\"", "\"x\": " + value)));
        }

        @Test
        void keepsNoHalfCharacterThatAnEscapeBringsIn() {
            ReadResult result = Records.read(Records.changed("Cloud pin", "x\\ud800y\\uD83D\\uDE00"));

            assertEquals(List.of(Kind.HALF_CHARACTER), Records.kinds(result));
            assertEquals("/milestones/0/title", result.problems().getFirst().pointer());
            assertEquals("x\uFFFDy😀", result.dataset().milestones().getFirst().title().first());
        }
    }
}
