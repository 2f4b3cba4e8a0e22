package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.query.column.DisplayNames;

/// Codes of countries and currencies that are no more: records of sport reach back to them.
final class FormerCodesTest {

    private static Set<String> formerCountries() {
        Set<String> codes = new HashSet<>();
        Locale.getISOCountries(IsoCountryCode.PART3).forEach(former -> codes.add(former.substring(0, 2)));
        codes.removeAll(Locale.getISOCountries(IsoCountryCode.PART1_ALPHA2));
        return codes;
    }

    @Test
    void ofCountriesAreTakenAndHaveNamesInBothLanguages() {
        for (String code : formerCountries()) {
            assertEquals(List.of(), Records.read(Records.changed("\"CH\"", "\"" + code + "\"")).problems(), code);
            assertEquals(List.of(), Records.read(Records.withAgreements(
                    "{\"id\": \"x\", \"kind\": \"supply\", \"grantees\": [\"b\"], \"territories\": [\"" + code
                            + "\"]}"))
                    .problems(), code);
            assertNotEquals(code, DisplayNames.territory(code, Locale.ENGLISH));
            assertNotEquals(DisplayNames.country(code, Locale.ENGLISH), DisplayNames.country(code,
                    Locale.SIMPLIFIED_CHINESE));
        }
        assertEquals("Soviet Union", DisplayNames.country("SU", Locale.ENGLISH));
        assertEquals("南斯拉夫", DisplayNames.country("YU", Locale.SIMPLIFIED_CHINESE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"DEM", "FRF", "SUR", "DDM", "YUD"})
    void ofCurrenciesAreTaken(String code) {
        assertEquals(List.of(), Records.read(Records.changed("\"USD\"", "\"" + code + "\"")).problems());
    }
}
