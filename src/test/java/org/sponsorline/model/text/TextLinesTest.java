package org.sponsorline.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.model.OddText;

final class TextLinesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '>', ignoreLeadingAndTrailingWhitespace = false, value = {
        "First|Second|Third>First Second Third", "Ti~er>Ti er", "a | b>a b", "a\t\tb>a b", "|edge|>edge", "a  b>a  b", "snake_case>snake_case"
    })
    void breaksTabsAndControlsReadAsOneSpace(String written, String line) {
        assertEquals(line, TextLines.oneLine(written.replace('|', '\n').replace("~", "\r\n")));
    }

    @Test
    void everyKindOfBreakAndControlIsASpace() {
        for (char odd : "\u0000\u0007\b\t\n\u000B\f\r\u001B\u007F\u0085\u009B\u2028\u2029".toCharArray()) {
            assertEquals("a b", TextLines.oneLine("a" + odd + "b"), () -> "U+%04X".formatted((int) odd));
        }
    }

    @Test
    void whatTurnsTheWritingRoundIsLeftOut() {
        assertEquals("https://moc.knab//:sptth.evil.example", TextLines.oneLine(
                "https://\u202Emoc.knab//:sptth\u202C.evil.example"));
        assertEquals("abc", TextLines.paragraphs("\u2067a\u2069\u202Ab\u202D\u2066c\u2068"));
    }

    @Test
    void paragraphsKeepTheirBreaksInOneForm() {
        assertEquals("a\nb\nc\n\nd\ne", TextLines.paragraphs("a\r\nb\rc\u2029\nd\u2028e"));
        assertEquals("a b\nc", TextLines.paragraphs("a\tb\nc"));
    }

    @Test
    void whatIsInOrderStaysTheSameString() {
        for (String fine : new String[] {"", "Gold", "阿里巴巴", "دوري\u200F روشن", "👩‍👩‍👧", " spaced  out "}) {
            assertSame(fine, TextLines.oneLine(fine));
            assertSame(fine, TextLines.paragraphs(fine));
        }
    }

    @Test
    void halfACharacterIsShownAsUnknown() {
        assertEquals("a\uFFFDb", TextLines.oneLine("a\uD83Cb"));
    }

    @Test
    void anyTextBecomesOneLineAndStaysIt() {
        OddText odd = new OddText(16);
        for (int i = 0; i < 20_000; i++) {
            String line = TextLines.oneLine(odd.next());
            assertTrue(OddText.isOneLine(line), line);
            assertEquals(line, TextLines.oneLine(line));
            String paragraphs = TextLines.paragraphs(odd.next());
            assertTrue(OddText.isOneLine(paragraphs.replace("\n", "")), paragraphs);
            assertEquals(paragraphs, TextLines.paragraphs(paragraphs));
        }
    }

    @Test
    void aTextIsReadInOneLineOrInParagraphs() {
        Text text = Text.of("First\nSecond");
        assertEquals("First Second", text.in(Locale.ENGLISH));
        assertEquals("First\nSecond", text.paragraphsIn(Locale.ENGLISH));
        assertEquals("First\nSecond", text.first());
    }

    @Test
    void aNameSpellsWhatWouldTurnItRound() {
        assertEquals("a\\u202egnp.json", TextLines.name("a\u202Egnp.json"));
        assertEquals("a\\u0007b c", TextLines.name("a\u0007b\nc"));
        assertEquals("名字 😀.json", TextLines.name("名字 😀.json"));
    }
}
