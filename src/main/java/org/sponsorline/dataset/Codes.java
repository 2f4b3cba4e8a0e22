package org.sponsorline.dataset;

import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Territories;

/// Knows the codes that a record takes from elsewhere: countries, areas, currencies, web addresses.
final class Codes {

    private static final Set<String> COUNTRIES = countries();

    /// What has been asked for and is one.
    private static final Set<String> CURRENCIES = ConcurrentHashMap.newKeySet();

    /// Codes that people write for countries and that ISO 3166-1 has under another name.
    private static final Map<String, String> MISTAKEN = Map.of("UK", "GB", "EL", "GR");

    private Codes() {}

    private static Set<String> countries() {
        Set<String> countries = new HashSet<>(List.of(Locale.getISOCountries()));
        // Left to users by ISO 3166-1, and used for Kosovo all over.
        countries.add("XK");
        return countries;
    }

    static boolean isCountry(String code) {
        return COUNTRIES.contains(code);
    }

    /// The code that was probably meant, or null.
    static @Nullable String likelyCountry(String code) {
        String upper = code.toUpperCase(Locale.ROOT);
        String meant = MISTAKEN.getOrDefault(upper, upper);
        return isCountry(meant) ? meant : null;
    }

    /// Whether an area looks like a code and is none; free text is fine.
    static boolean isOddArea(String area) {
        if (area.length() == 2) {
            return isLetters(area) && !isCountry(area);
        }
        return area.length() == 3 && isDigits(area) && !Territories.isArea(area);
    }

    static boolean isCurrency(String code) {
        return CURRENCIES.contains(code) || isNewCurrency(code);
    }

    /// One by one, as the list of all is long in the making and most records have few.
    private static boolean isNewCurrency(String code) {
        try {
            return CURRENCIES.add(Currency.getInstance(code).getCurrencyCode());
        } catch (IllegalArgumentException unknown) {
            return false;
        }
    }

    static Iterable<String> currencies() {
        return All.CURRENCIES;
    }

    static boolean isWebAddress(String address) {
        String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
        return (start.startsWith("https://") || start.startsWith("http://")) && address.indexOf(' ') < 0;
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

    /// What is only looked through where something is wrong.
    private static final class All {

        private static final Set<String> CURRENCIES = currencies();

        private static Set<String> currencies() {
            Set<String> codes = new TreeSet<>();
            for (Currency currency : Currency.getAvailableCurrencies()) {
                codes.add(currency.getCurrencyCode());
            }
            return codes;
        }
    }

    private static boolean isLetters(String text) {
        return text.chars().allMatch(c -> c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z');
    }

    private static boolean isDigits(String text) {
        return text.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
