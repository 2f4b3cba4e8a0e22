package org.sponsorline.desktop.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

final class TextRanksTest {

    @Test
    void wordsStandInTheOrderOfTheLanguageAndEqualOnesTogether() {
        String[] words = {"zinc", "Éclair", "apple", null, "apple", "east"};

        assertArrayEquals(
                new int[] {3, 2, 0, TextRanks.NONE, 0, 1},
                TextRanks.of(words.length, item -> words[item], Locale.ENGLISH));
    }
}
