package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Days told from their digits.
final class DayNumbersTest {

    private static int number(String text) {
        byte[] bytes = ("\"" + text).getBytes(StandardCharsets.ISO_8859_1);
        return DayNumbers.at(Arrays.copyOf(bytes, bytes.length + PlainBytes.PADDING), 1);
    }

    @Test
    void everyDayHasItsTextAndLaterOnesLargerNumbers() {
        int before = Words.LAST;
        for (LocalDate day = LocalDate.of(0, 1, 1); day.getYear() < 10_000; day = day.plusDays(1)) {
            int number = number(day.toString());

            assertTrue(number > before, day::toString);
            assertEquals(day.toString(), DayNumbers.text(number));
            before = number;
        }
    }

    @Test
    void whatFollowsDoesNotMatter() {
        assertEquals(number("2028-01-31"), number("2028-01-31/2029"));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "2028", "2028-01", "2028-01-3", "2028-1-31", "2028-00-01", "2028-13-01", "2028-01-00", "2028-01-32",
        "2028-01-4X", "2028-01-XX", "201X-01-01", "2028/01/31", "2028-01/31", "-028-01-31", "Y2028-01-3", "2028-01-:1",
        "20:8-01-01", "/028-01-01", "\u00b2028-01-01", "2028\u00ad01-01"
    })
    void textsThatAreNoPlainDayHaveNoNumber(String text) {
        assertEquals(-1, number(text));
    }
}
