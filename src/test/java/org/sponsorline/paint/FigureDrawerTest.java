package org.sponsorline.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FigureDrawerTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1 | 1", "1 2 | 1,2", "1 2 3 | 1–3", "1 3 4 5 9 | 1,3–5,9", "4 5 7 8 | 4,5,7,8"})
    void runsOfNumbersAreWrittenShort(String numbers, String text) {
        List<Integer> ascending = Arrays.stream(numbers.split(" ")).map(Integer::valueOf).toList();
        assertEquals(text, FigureDrawer.text(ascending));
    }

    @Test
    void noNumbersAreNoText() {
        assertEquals("", FigureDrawer.text(List.of()));
    }
}
