package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.dataset.json.ByteSource;
import org.sponsorline.dataset.json.JsonSyntaxFault;
import org.sponsorline.dataset.problem.Findings;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.problem.Problem.Kind;

/// Input that tries to take all the memory, all the time or all the stack there is.
final class LimitsTest {

    /// A text whose middle is one piece repeated, which exists nowhere as a whole.
    private record Repeated(String before, String piece, int times, String after) implements ByteSource {

        @Override
        public InputStream open() {
            byte[] chunk = piece.repeat(Math.max(1, 65_536 / piece.length())).getBytes(StandardCharsets.UTF_8);
            long length = (long) piece.getBytes(StandardCharsets.UTF_8).length * times;
            InputStream middle = new InputStream() {
                private long at;

                @Override
                public int read() {
                    return at < length ? chunk[(int) (at++ % chunk.length)] : -1;
                }

                @Override
                public int read(byte[] target, int offset, int wanted) {
                    int from = (int) (at % chunk.length);
                    int count = (int) Math.min(Math.min(wanted, chunk.length - from), length - at);
                    System.arraycopy(chunk, from, target, offset, count);
                    at += count;
                    return count == 0 && wanted > 0 ? -1 : count;
                }
            };
            return new SequenceInputStream(Collections.enumeration(List.of(stream(before), middle, stream(after))));
        }

        private static InputStream stream(String text) {
            return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public long size() {
            return before.length() + (long) piece.length() * times + after.length();
        }

        @Override
        public Object stamp() {
            return times;
        }

        @Override
        public String name() {
            return "repeated";
        }
    }

    private static ReadResult read(String before, String piece, int times, String after) {
        return DatasetReader.read(new Repeated(before, piece, times, after), ReadProgress.NONE);
    }

    private static final String HEAD = "{\"format\": \"sponsorline/1\", \"title\": \"T\", \"sources\": [\n";

    @ParameterizedTest
    @CsvSource(quoteCharacter = '\u0000', textBlock = """
            200_000_000, 0123456789abcdef
            30_000_000,  \\"\\\\aaaaaaaaaaaa
            30_000_000,  \\u0041\\u6f22ab
            30_000_000,  \\"
            """)
    void textThatNobodyCanHoldRefusesTheFileAtItsPlace(String length, String piece) {
        int times = Integer.parseInt(length.replace("_", "")) / piece.length();

        ReadResult result = read(
                HEAD + "{\"id\": \"s\", \"title\": \"", piece, times,
                "\"},\n{\"id\": \"t\", \"title\": \"T\", \"published\": \"2021-13\"}]}");

        assertOverlong(22, result);
    }

    /// Strings that are passed over as well, so that what is refused does not depend on who asks for it.
    @ParameterizedTest
    @ValueSource(strings = {"{\"id\": \"s\", \"x\": \"", "{\"id\": \"s\", \"", "{\"x\": [\""})
    void stringThatNobodyCanHoldRefusesTheFileWhereverItStands(String before) {
        assertOverlong(before.length(), read(HEAD + before, "x", JsonSyntaxFault.LONGEST_STRING + 1, "\"}]}"));
    }

    @Test
    void whatIsWrongBeforeAnOverlongTextIsSaid() {
        ReadResult result = read(
                HEAD + "{\"id\": \"t\", \"title\": \"T\", \"published\": \"2021-13\"},\n{\"id\": \"", "x", 20_000_000, "\"}]}");

        assertTrue(result.unreadable());
        assertEquals(List.of(Kind.BAD_DATE, Kind.OVERLONG), Records.kinds(result));
        assertEquals(40, result.problems().getFirst().column());
    }

    private static void assertOverlong(int column, ReadResult result) {
        Problem problem = result.problems().getLast();
        assertTrue(result.unreadable());
        assertEquals(Kind.OVERLONG, problem.kind());
        assertEquals(2, problem.line());
        assertEquals(column, problem.column());
    }

    @Test
    void longestTextThatCanBeHeldLeavesItsEntryOut() {
        ReadResult result = read(
                HEAD + "{\"id\": \"s\", \"title\": \"", "x", JsonSyntaxFault.LONGEST_STRING, "\"}, {\"id\": \"u\", \"title\": \"U\"}]}");

        assertEquals(List.of(Kind.TOO_LONG), Records.kinds(result));
        assertEquals(1, result.counts().loaded());
        assertEquals(1, result.counts().rejected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"amount", "x"})
    void longestNumberIsAbsurdAndALongerOneRefusesTheFile(String member) {
        String before = HEAD + "{\"id\": \"s\", \"title\": \"S\"}], \"figures\": [{\"id\": \"f\", \"organization\": \"o\", "
                + "\"value\": [{\"currency\": \"USD\", \"" + member + "\": ";

        ReadResult longest = read(before, "7", JsonSyntaxFault.LONGEST_NUMBER, "}]}]}");
        ReadResult longer = read(before, "7", JsonSyntaxFault.LONGEST_NUMBER + 1, "}]}]}");

        assertEquals(false, longest.unreadable());
        assertOverlong(before.length() - before.lastIndexOf('\n'), longer);
    }

    @Test
    void textWithoutAnyQuoteIsNoString() {
        ReadResult result = read(HEAD + "{\"id\": \"s\", \"title\": \"S\"}], \"x\": [", "0,", 3_000_000, "0]}");

        assertEquals(List.of(Kind.UNKNOWN_MEMBER), Records.kinds(result));
        assertEquals(1, result.counts().loaded());
    }

    @Test
    void placeBehindAnOverlongTextInTheSameLineIsRight() {
        ReadResult result = read(
                HEAD + "{\"id\": \"s\", \"x\": \"", "x", 3_000_000, "\", \"title\": \"T\", \"published\": \"2021-13\"}]}");

        Problem problem = result.problems().getLast();
        assertEquals(Kind.BAD_DATE, problem.kind());
        assertEquals(2, problem.line());
        assertEquals("{\"id\": \"s\", \"x\": \"".length() + 3_000_000 + "\", \"title\": \"T\", \"published\": ".length() + 1,
                problem.column());
    }

    @Test
    void overlongTextThatNobodyReadsDoesNoHarm() {
        ReadResult result = read(
                HEAD + "{\"id\": \"s\", \"title\": \"S\", \"x\": \"", "漢字", 2_000_000, "\"}]}");

        assertEquals(List.of(Kind.UNKNOWN_MEMBER), Records.kinds(result));
        assertEquals(1, result.counts().loaded());
    }

    @Test
    void overlongMemberNamesAreShortened() {
        ReadResult result = read(HEAD + "{\"id\": \"s\", \"title\": \"S\", \"", "x", 5_000_000, "\": 1}]}");

        Problem problem = result.problems().getFirst();
        assertEquals(Kind.UNKNOWN_MEMBER, problem.kind());
        assertTrue(problem.arguments().getFirst().length() < 200);
        assertTrue(problem.pointer().length() < 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":"})
    void nestingOfFiftyThousandLevelsIsWalkedThrough(String opening) {
        String closing = opening.equals("[") ? "]" : "}";
        String deep = opening.repeat(50_000) + (opening.equals("[") ? "" : "1") + closing.repeat(50_000);
        ReadResult result = Records.read(HEAD + "{\"id\": \"s\", \"title\": " + deep + "},"
                + "{\"id\": \"t\", \"title\": \"T\", \"unknown\": " + deep + "}]}");

        assertEquals(List.of(Kind.WRONG_TYPE, Kind.UNKNOWN_MEMBER), without(Kind.EMPTY_TEXT, result));
        assertEquals(1, result.counts().loaded());
    }

    private static List<Kind> without(Kind kind, ReadResult result) {
        return Records.kinds(result).stream().filter(one -> one != kind).toList();
    }

    @Test
    void deepNestingInADisputedValueIsTooMuchToKeep() {
        ReadResult result = Records.read(Records.withAgreements("{\"id\": \"x\", \"kind\": \"supply\", \"disputed\": "
                + "[{\"field\": \"value\", \"value\": " + "[".repeat(50_000) + "]".repeat(50_000) + "}]}"));

        assertEquals(Kind.TOO_LONG, result.problems().getFirst().kind());
        assertEquals(4, result.counts().loaded());
        assertEquals(1, result.counts().rejected());
    }

    @Test
    void endlessNestingIsRefused() {
        ReadResult result = read(HEAD + "{\"id\": ", "[", 3_000_000, "");

        assertTrue(result.unreadable());
        assertEquals(Kind.TOO_DEEP, result.problems().getLast().kind());
    }

    @Test
    void problemsWithoutEndAreCountedAndSoManyOfAKindListed() {
        int count = Findings.KEPT_OF_A_KIND + 2_345;
        String agreements = IntStream.range(0, count)
                .mapToObj(i -> "{\"id\": \"x-" + i + "\", \"kind\": \"supply\", \"grantor\": \"nobody\"}")
                .collect(Collectors.joining(",\n"));

        ReadResult result = Records.read(Records.withAgreements(agreements));

        assertEquals(count, result.counts().errors());
        assertEquals(Findings.KEPT_OF_A_KIND + 1, result.problems().size());
        assertEquals(Kind.MORE_OF_A_KIND, result.problems().getLast().kind());
        assertEquals("2345", result.problems().getLast().arguments().getFirst());
        assertEquals(4 + count, result.counts().loaded());
    }

    @Test
    void manyEntriesOfNothingAreCounted() {
        ReadResult result = read(HEAD, "0,", 1_000_000, "0]}");

        assertEquals(1_000_001, result.counts().rejected());
        assertEquals(1_000_001, result.counts().errors());
    }

    @Test
    void manyMembersInOneObjectTakeLinearTime() {
        String members = IntStream.range(0, 200_000).mapToObj(i -> "\"m" + i + "\": 0").collect(Collectors.joining(","));

        ReadResult result = Records.read(HEAD + "{\"id\": \"s\", \"title\": \"S\"," + members + "}]}");

        assertEquals(1, result.counts().loaded());
        assertEquals(Findings.KEPT_OF_A_KIND, result.counts().infos());
    }

    @Test
    void chainOfAHundredThousandParentsNeedsNoStack() {
        String agreements = IntStream.range(0, 100_000)
                .mapToObj(i -> "{\"id\": \"x-" + i + "\", \"kind\": \"supply\", \"parent\": \"x-" + (i + 1) % 100_000 + "\"}")
                .collect(Collectors.joining(","));

        ReadResult result = Records.read(Records.withAgreements(agreements));

        assertEquals(List.of(Kind.CYCLE), Records.kinds(result));
        assertTrue(result.problems().getFirst().arguments().get(1).endsWith("…"));
    }

    @Test
    void failureOfTheDiskIsASentence() {
        ByteSource failing = new ByteSource() {
            @Override
            public InputStream open() {
                return new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("Input/output error");
                    }
                };
            }

            @Override
            public long size() {
                return 100;
            }

            @Override
            public Object stamp() {
                return 1;
            }

            @Override
            public String name() {
                return "failing";
            }
        };

        ReadResult result = DatasetReader.read(failing, ReadProgress.NONE);

        assertTrue(result.unreadable());
        assertEquals(List.of(Kind.FILE_FAILED), Records.kinds(result));
        assertNotNull(result.problems().getFirst().sentence(java.util.Locale.ENGLISH));
    }
}
