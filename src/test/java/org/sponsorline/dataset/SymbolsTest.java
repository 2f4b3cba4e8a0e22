package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Numbers of words, with a map as the judge.
final class SymbolsTest {

    private static int number(Symbols symbols, String word) {
        byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
        // What stands behind a word must not matter.
        byte[] padded = Arrays.copyOf(bytes, bytes.length + Symbols.PADDING);
        Arrays.fill(padded, bytes.length, padded.length, (byte) 'x');
        return symbols.number(padded, 0, bytes.length, StandardCharsets.UTF_8);
    }

    @Test
    void wordsOfAnyLengthHaveANumberOfTheirOwnAndKeepIt() {
        Random random = new Random(3);
        Words words = new Words();
        Symbols symbols = words.symbols(WordSort.WORD);
        Map<String, Integer> expected = new HashMap<>();
        for (int i = 0; i < 30_000; i++) {
            // Few letters, zeros among them: words that begin alike, end alike or differ in length alone.
            StringBuilder word = new StringBuilder();
            for (int length = 1 + random.nextInt(random.nextBoolean() ? 13 : Symbols.LONGEST); length > 0; length--) {
                word.append(random.nextInt(4) > 0 ? 'a' : random.nextBoolean() ? 'b' : '\0');
            }
            int number = number(symbols, word.toString());
            Integer before = expected.putIfAbsent(word.toString(), number);

            assertEquals(before == null ? number : before, number, word::toString);
            assertEquals(word.toString(), words.text(number));
        }
        expected.forEach((word, number) -> assertEquals(number, number(symbols, word), word));
    }

    @Test
    void sameWordOfAnotherSortHasAnotherNumber() {
        Words words = new Words();
        int date = number(words.symbols(WordSort.DATE), "2028");

        assertNotEquals(date, number(words.symbols(WordSort.NUMBER), "2028"));
    }
}
