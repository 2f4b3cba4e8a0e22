package org.sponsorline.desktop.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FuzzyMatchTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            gtd, Go to date…, true
            GTD, Go to date…, true
            date, Go to date…, true
            dtg, Go to date…, false
            zoom in, Zoom in, true
            转日, 转到日期…, true
            xyz, Zoom in, false
            '', Zoom in, true
            """)
    void lettersMustAllComeInTheirOrder(String typed, String name, boolean matches) {
        assertEquals(matches, FuzzyMatch.of(typed, name).isPresent());
    }

    @Test
    void wordStartsBeatLettersWithinWords() {
        assertTrue(score("cf", "Clear filter") > score("cf", "Colour of"));
        assertTrue(score("fit", "Fit everything") > score("fit", "Filter by time"));
    }

    @Test
    void aRunLaterInTheNameIsFound() {
        assertEquals(List.of(6, 7, 8, 9), FuzzyMatch.of("date", "Go to date").orElseThrow().letters());
    }

    private static double score(String typed, String name) {
        return FuzzyMatch.of(typed, name).orElseThrow().score();
    }
}
