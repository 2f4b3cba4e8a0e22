package org.sponsorline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TerritoriesTest {

    private static List<Territory> places(String codes) {
        return Arrays.stream(codes.split(" ")).filter(code -> !code.isEmpty()).map(Territory::of).toList();
    }

    @Test
    void everyCountryOfIsoLiesInTheWorld() {
        Set<String> world = Territories.countries(Territories.WORLD);

        assertTrue(world.containsAll(Set.of(Locale.getISOCountries())));
        assertEquals(Set.of("XK"), minus(world, Set.of(Locale.getISOCountries())));
    }

    private static Set<String> minus(Set<String> all, Set<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(some);
        return rest;
    }

    @Test
    void continentsPartTheWorld() {
        Set<String> seen = new HashSet<>();
        int countries = 0;
        for (String continent : List.of("002", "019", "142", "150", "009", "010")) {
            seen.addAll(Territories.countries(continent));
            countries += Territories.countries(continent).size();
        }

        assertEquals(Territories.countries("world"), seen);
        assertEquals(seen.size(), countries);
    }

    @ParameterizedTest
    @CsvSource({"150, FR, true", "150, GB, true", "150, TR, false", "419, MX, true", "419, US, false", "003, MX, true",
                "003, BR, false", "202, ZA, true", "202, EG, false", "034, IN, true", "030, CN, true", "053, AU, true",
                "392, JP, true", "CN, CN, true", "CN, HK, false", "Europe, FR, false"})
    void areasHoldTheirCountries(String area, String country, boolean inside) {
        assertEquals(inside, Territories.countries(area).contains(country));
    }

    @Test
    void carveOutsAreTakenOut() {
        Set<String> countries = Territories.countries(places("150 -GB -154"));

        assertTrue(countries.contains("FR"));
        assertFalse(countries.contains("GB"));
        assertFalse(countries.contains("SE"));
        assertEquals(minus(Territories.countries("world"), Set.of("CN")), Territories.countries(places("-CN")));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            150,        FR,        ''
            150,        FR JP US,  JP US
            150 -GB,    GB,        GB
            world,      FR JP,     ''
            world -CN,  CN JP,     CN
            FR,         150 -FR -150, ''
            150 Asia,   JP,        ''
            150,        Asia,      ''
            '',         JP,        ''
            JP,         '',        ''
            """)
    void saysWhatLiesOutsideOnlyWhereItIsCertain(String outer, String inner, String outside) {
        assertEquals(outside, String.join(" ", Territories.outside(places(outer), places(inner))));
    }

    @Test
    void knowsCodesFromWords() {
        assertTrue(Territories.isArea("150"));
        assertTrue(Territories.isArea("840"));
        assertFalse(Territories.isArea("149"));
        assertFalse(Territories.isArea("FR"));
        assertTrue(Territories.isKnown("FR"));
        assertFalse(Territories.isKnown("Indian subcontinent"));
    }
}
