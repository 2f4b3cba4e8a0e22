package org.sponsorline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PageTextTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1           | [1]
            1 2         | [1, 2]
            1 2 3       | [1–3]
            2 4 5 6 9   | [2, 4–6, 9]
            """)
    void neighbouringNumbersAreDrawnTogether(String numbers, String shown) {
        List<Integer> ascending = Arrays.stream(numbers.split(" ")).map(Integer::valueOf).toList();

        assertEquals(shown, PageText.numbers(ascending));
    }
}
