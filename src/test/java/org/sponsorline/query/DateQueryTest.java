package org.sponsorline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.model.Edtf;

final class DateQueryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-07-19      | 2021-07-19
            2021-7-9        | 2021-07-09
            2021/7/19       | 2021-07-19
            2021.07.19      | 2021-07-19
            19 July 2021    | 2021-07-19
            19 Jul 2021     | 2021-07-19
            19th of July 2021 | 2021-07-19
            July 19, 2021   | 2021-07-19
            jul 19 2021     | 2021-07-19
            Sept. 3, 2021   | 2021-09-03
            July 2021       | 2021-07
            2021            | 2021
            19.7.2021       | 2021-07-19
            19/7/2021       | 2021-07-19
            7/19/2021       | 2021-07-19
            3/4/2021        | 2021-04-03
            7/2021          | 2021-07
            2021-07         | 2021-07
            2021年7月19日    | 2021-07-19
            2021年7月        | 2021-07
            2021年           | 2021
            2021~           | 2021~
            2016/2032       | 2016/2032
            201X            | 201X
            -0775           | -0775
            """)
    void readsDatesAsPeopleTypeThem(String typed, String expected) {
        assertEquals(Optional.of(expected), DateQuery.parse(typed, Locale.ENGLISH).map(Edtf::text));
        assertEquals(Optional.of(expected), DateQuery.parse("  " + typed + " ", Locale.ENGLISH).map(Edtf::text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "19", "Tokyo", "Tokyo 2020", "2020 Olympics", "32 July 2021", "30 February 2021", "2021-13", "31.4.2021",
        "19 Ju 2021", "20211", "7/2021/19", "/", ".."
    })
    void whatIsNoDateIsNone(String typed) {
        assertEquals(Optional.empty(), DateQuery.parse(typed, Locale.ENGLISH));
    }

    @Test
    void monthsCanBeNamedInTheLanguageOfTheWindow() {
        assertEquals(Optional.of("2021-12-19"), DateQuery.parse("19 décembre 2021", Locale.FRENCH).map(Edtf::text));
        assertEquals(Optional.of("2021-12-19"), DateQuery.parse("19 December 2021", Locale.FRENCH).map(Edtf::text));
    }
}
