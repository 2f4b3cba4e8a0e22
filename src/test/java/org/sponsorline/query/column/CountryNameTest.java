package org.sponsorline.query.column;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CountryNameTest {

    @ParameterizedTest
    @CsvSource({
        "CN, China, 中国", "ZZ, ZZ, ZZ", "QQ, QQ, QQ", "Atlantis, Atlantis, Atlantis"
    })
    void isTheCodeItselfWhereItIsNoCountrys(String code, String english, String chinese) {
        assertEquals(english, DisplayNames.country(code, Locale.ENGLISH));
        assertEquals(chinese, DisplayNames.country(code, Locale.SIMPLIFIED_CHINESE));
    }
}
