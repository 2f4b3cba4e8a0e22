package org.sponsorline.dataset.entry;

import java.util.Currency;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sponsorline.model.Territories;

/// Knows the codes that a record takes from elsewhere: countries, areas, currencies, languages.
final class Codes {

    private static final Set<String> COUNTRIES = countries();
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

    /// Currencies that ISO 4217 has had (its list three) and the platform does not know.
    private static final String FORMER_CURRENCIES =
            "SUR DDM CSK CSJ YUD YUN PLZ BRC BRE BRN BRR BRB ARA ARP ARY MXP ILR ILP PEI PEH PES UAK ESA ESB LUC LUL BGK "
            + "BGJ HRD BAD LVR LTT GEK ZAL ZRN ZRZ ROK AON AOK AOR UGS UYN UYP BOP ECS GQE GWE ISJ LAJ LSM MLF MVQ MZE "
            + "NIC RHD SDP TJR VNN YDD ZWC GNE GNS GHP";
    private static final Set<String> CURRENCIES = currencies();

    private Codes() {}

    private static Set<String> countries() {
        Set<String> countries = new HashSet<>(List.of(Locale.getISOCountries()));
        // Left to users by ISO 3166-1, and used for Kosovo all over.
        countries.add("XK");
        // Countries that are no more (ISO 3166-3), whose codes begin with what they were called by.
        Locale.getISOCountries(Locale.IsoCountryCode.PART3).forEach(former -> countries.add(former.substring(0, 2)));
        return countries;
    }

    private static Set<String> currencies() {
        Set<String> currencies = new HashSet<>(List.of(FORMER_CURRENCIES.split(" ")));
        Currency.getAvailableCurrencies().forEach(currency -> currencies.add(currency.getCurrencyCode()));
        return currencies;
    }

    static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    /// Whether an area looks like a code and is none; free text is fine.
    static boolean isOddArea(String area) {
        if (area.length() == 2) {
            return isLetters(area) && !isCountry(area);
        }
        return area.length() == 3 && (isDigits(area) ? !Territories.isArea(area) : MeantCode.isCountryOfThreeLetters(area));
    }

    /// Whether a code is a currency, or has been one.
    static boolean isCurrency(String code) {
        return CURRENCIES.contains(code);
    }

    /// Whether a text is a language tag (BCP 47) that names a language.
    static boolean isLanguage(String tag) {
        try {
            String language = new Locale.Builder().setLanguageTag(tag).build().getLanguage();
            // Those of two letters are all known; of the thousands of three letters the platform knows a few.
            return language.length() == 3 || language.length() == 2 && LANGUAGES.contains(language);
        } catch (IllformedLocaleException illFormed) {
            return false;
        }
    }

    /// Whether a text is written as ids are: small letters and digits, with single hyphens between.
    static boolean isId(String id) {
        boolean hyphen = true;
        for (int i = 0; i < id.length(); i++) {
            char c = id.charAt(i);
            if (c == '-' && hyphen || c != '-' && (c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
            hyphen = c == '-';
        }
        return !hyphen;
    }

    private static boolean isLetters(String text) {
        return text.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
