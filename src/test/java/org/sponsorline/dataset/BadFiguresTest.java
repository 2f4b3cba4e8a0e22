package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.dataset.problem.Problem.Kind;

/// What can be wrong in a figure of money: its bound and its parts.
final class BadFiguresTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\u0000', textBlock = """
            "amount": 5, "basis": "total"                  | 2      | 3      | true
            "amount": 5, "basis": "total"                  | 2      | 2      | false
            "amount": 5                                    | 2      | 2      | false
            "amount": 5, "basis": "per-year"               | 2      | 2      | true
            "amount": 5, "bound": "more-than"              | 2      | 4      | true
            "amount": 5, "bound": "more-than"              | 2      | 3      | false
            "amount": 5, "bound": "at-most"                | 2      | 2      | true
            "amount": 5, "bound": "about"                  | 2      | 2      | true
            "amount": 5, "max": 7                          | 2      | 4      | true
            "amount": 5                                    | 2, "max": 3 | 2 | true
            """)
    void areTheSumOfTheirParts(String money, String first, String second, boolean fits) {
        ReadResult result = Records.read(Records.changed("\"amount\": 800000000", money + ", \"parts\": ["
                + "{\"period\": \"2020\", \"amount\": " + first + "}, "
                + "{\"edition\": \"tokyo-2020\", \"amount\": " + second + "}]"));

        assertEquals(fits ? List.of() : List.of(Kind.PARTS_ADD_UP_OTHERWISE), Records.kinds(result));
    }

    @Test
    void areDividedByTimeAndByKindSeparately() {
        ReadResult result = Records.read(Records.changed("\"amount\": 800000000", "\"amount\": 8, \"parts\": ["
                + "{\"period\": \"2020\", \"amount\": 3}, {\"period\": \"2021\", \"amount\": 5}, "
                + "{\"kind\": \"cash\", \"amount\": 1}, {\"kind\": \"in-kind\", \"amount\": 7}]"));

        assertEquals(List.of(), Records.kinds(result));
    }

    @ParameterizedTest
    @CsvSource({"more_than, more-than", "atleast, at-least", "about, ", "at-most, "})
    void haveABoundOfTheFormatsWords(String bound, String suggestion) {
        ReadResult result = Records.read(
                Records.changed("\"amount\": 800000000", "\"amount\": 8, \"bound\": \"" + bound + "\""));

        assertEquals(suggestion == null, result.problems().isEmpty());
        if (suggestion != null) {
            assertEquals(suggestion, result.problems().getFirst().suggestion());
            assertEquals("/agreements/0/value/0/bound", result.problems().getFirst().pointer());
        }
    }
}
