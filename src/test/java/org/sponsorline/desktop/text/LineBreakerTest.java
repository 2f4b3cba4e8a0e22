package org.sponsorline.desktop.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.model.OddText;
import org.sponsorline.model.text.TextLines;

/// Every character is ten pixels wide here.
final class LineBreakerTest {

    private static final double CHARACTER_PX = 10;

    private static LineBreaker.Lines lines(double width, String... pieces) {
        return LineBreaker.lines(
                List.of(pieces), width, (_, part) -> width(part));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '>', ignoreLeadingAndTrailingWhitespace = false, value = {
        "one two three>100>one two|three", "one two three>70>one two|three", "one two three>69>one|two|three",
        "abcdefghij>40>abcd|efgh|ij", "a abcdefgh>40>a|abcd|efgh", "חקק בתת גדד>70>חקק בתת|גדד", "one|two three>200>one|two three",
        "one  |  two>200>one|  two", "one   >30>one", "||a>50>||a", "   abcdef>60>abcdef", "one-two>50>one-|two", ">50>"
    })
    void wordsGoToTheNextLineAndTheBlanksBeforeThemAway(String text, double width, String expected) {
        assertEquals(expected == null ? "" : expected.replace('|', '\n'),
                lines(width, text == null ? "" : text.replace('|', '\n')).pieces().getFirst());
    }

    @Test
    void breaksGoIntoThePieceBeforeThem() {
        assertEquals(List.of("one\n", "", "two"), lines(40, "one", "  ", "two").pieces());
        assertEquals(List.of("one", " ", "t\n", "wo"), lines(60, "one", " ", "t wo".substring(0, 1), " wo").pieces());
    }

    @Test
    void aThingBetweenTheWordsKeepsItsPlace() {
        assertEquals(List.of("one\n", LineBreaker.OBJECT, " two"), lines(50, "one  ", LineBreaker.OBJECT, " two").pieces());
        assertEquals(List.of(LineBreaker.OBJECT, "\ntwo"), lines(30, LineBreaker.OBJECT, " two").pieces());
    }

    @Test
    void aCharacterIsNeverCut() {
        assertEquals("👩‍👩‍👧\n👩‍👩‍👧", lines(60, "👩‍👩‍👧👩‍👩‍👧").pieces().getFirst());
        assertEquals("e\u0301\ne\u0301", lines(20, "e\u0301e\u0301").pieces().getFirst());
    }

    @Test
    void itSaysWhereOneCharacterIsTooWide() {
        assertFalse(lines(9, "abc").fits());
        assertEquals("a\nb\nc", lines(9, "abc").pieces().getFirst());
        assertTrue(lines(10, "abc").fits());
    }

    /// Marks of direction take no room.
    private static double width(String text) {
        return text.codePoints().filter(c -> c != 0x200E && c != 0x200F).count() * CHARACTER_PX;
    }

    @Test
    void noLineIsTooWideAndNothingButBlanksIsLost() {
        OddText odd = new OddText(45);
        Random random = new Random(45);
        for (int i = 0; i < 4000; i++) {
            List<String> pieces = new ArrayList<>();
            for (String text : odd.next(1 + random.nextInt(4))) {
                pieces.add(random.nextInt(8) == 0 ? LineBreaker.OBJECT : TextLines.paragraphs(text));
            }
            double width = 10 + random.nextInt(300);
            LineBreaker.Lines lines = lines(width, pieces.toArray(String[]::new));
            String all = String.join("", lines.pieces());

            assertEquals(bare(String.join("", pieces)), bare(all));
            if (lines.fits() && !all.contains(LineBreaker.OBJECT)) {
                all.lines().forEach(line ->
                        assertTrue(width(line) <= width, () -> width + ": " + line));
            }
        }
    }

    private static String bare(String text) {
        return text.replaceAll("[ \\t\\n\u3000\u200E\u200F]", "");
    }

    @Test
    void aWordOfAHundredThousandLettersIsCutWithoutMeasuringItAgainAndAgain() {
        long[] measured = {0};
        LineBreaker.lines(List.of("ا".repeat(100_000)), 300, (_, part) -> {
            measured[0] += part.length();
            return part.length() * CHARACTER_PX;
        });
        assertTrue(measured[0] < 2_000_000, () -> measured[0] + " letters measured");
    }

    @Test
    void aLineRunsAsItsParagraphDoes() {
        LineBreaker.Widths byCount = (_, part) -> part.chars().filter(c -> c != '\u200E').count();
        assertEquals(List.of("covering\n\u200Eאבג דהו\n\u200Eזחט, in\n2020"),
                LineBreaker.lines(List.of("covering אבג דהו זחט, in 2020"), 9, byCount).pieces());
        assertEquals(List.of("אבג דהו\n\u200Fabc"), LineBreaker.lines(List.of("אבג דהו abc"), 8, byCount).pieces());
        assertEquals(List.of("covering\nאבג"), LineBreaker.lines(List.of("covering\nאבג"), 9, byCount).pieces());
    }
}
