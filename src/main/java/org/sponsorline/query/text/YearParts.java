package org.sponsorline.query.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Reads what people name by counting rather than by a calendar: centuries, winters across two years, quarters and
/// halves of a year. What it gives is as a record states it; texts come from [TypedText] and in small letters.
final class YearParts {

    private static final Pattern CENTURY = Pattern.compile(
            "(?<n>\\d{1,2})(?:st|nd|rd|th)[ -]century(?<bc> (?:bce?|b\\.c\\.))?(?: (?:ad|ce))?"
                    + "|(?<bc2>公元前|前)?(?:公元)?(?<n2>\\d{1,2})\\s*世纪(?:\\s*(?<decade>\\d)0\\s*年代)?");
    private static final Pattern WINTER = Pattern.compile(
            "winter(?: of)? (?<years>[^ ].*)|(?<before>.+?) winter|(?<zh>.+?)\\s*年?\\s*冬[季天]?");
    private static final Pattern TWO_YEARS = Pattern.compile("(\\d{4})\\s*[-–/]\\s*(\\d{2}|\\d{4})");
    private static final String COUNTED = "[1-4]|1st|2nd|3rd|4th|first|second|third|fourth";
    private static final Pattern QUARTER = Pattern.compile(
            ("(?:the )?(?:q(?<n>[1-4])|(?<n2>COUNTED) quarter(?: of)?)[ /-]?(?<year>\\d{4})|(?<year2>\\d{4})[ /-]?q(?<n3>[1-4])"
                    + "|(?<year3>\\d{4})\\s*年\\s*第?(?<n4>[1-4])\\s*季度?").replace("COUNTED", COUNTED));
    private static final Pattern HALF = Pattern.compile(
            "(?:the )?(?:h(?<n>[12])|(?<n2>1st|2nd|first|second) half(?: of)?)[ /-]?(?<year>\\d{4})"
                    + "|(?<year2>\\d{4})[ /-]?h(?<n3>[12])|(?<year3>\\d{4})\\s*年\\s*(?<n4>[上下])半年");
    private static final Map<String, Integer> ORDINALS =
            Map.of("first", 1, "second", 2, "third", 3, "fourth", 4, "上", 1, "下", 2);

    private YearParts() {}

    /// A century, a decade counted within one, or the winter that begins in one year and ends in the next.
    static List<String> date(String text) {
        Matcher century = CENTURY.matcher(text);
        if (century.matches()) {
            return century(century);
        }
        Matcher winter = WINTER.matcher(text);
        return winter.matches() ? winter(first(winter, "years", "before", "zh")) : List.of();
    }

    /// A quarter or a half of a year.
    static List<String> span(String text) {
        Matcher quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            return months(quarter, 3);
        }
        Matcher half = HALF.matcher(text);
        return half.matches() ? months(half, 6) : List.of();
    }

    /// The twentieth century is the years that begin with 19, as a record states it.
    private static List<String> century(Matcher century) {
        int number = Integer.parseInt(first(century, "n", "n2"));
        boolean before = century.group("bc") != null || century.group("bc2") != null;
        String decade = century.group("decade");
        if (number == 0 || before && decade != null) {
            return List.of();
        }
        String years = String.format(Locale.ROOT, "%s%02d", before ? "-" : "", number - 1);
        return List.of(years + (decade == null ? "XX" : decade + "X"));
    }

    private static List<String> winter(String text) {
        Matcher years = TWO_YEARS.matcher(text);
        if (!years.matches()) {
            return List.of();
        }
        String next = Integer.toString(Integer.parseInt(years.group(1)) + 1);
        return next.endsWith(years.group(2)) ? List.of(years.group(1) + "-24") : List.of();
    }

    private static List<String> months(Matcher part, int size) {
        String counted = first(part, "n", "n2", "n3", "n4");
        int number = ORDINALS.getOrDefault(counted, counted.charAt(0) - '0');
        String year = first(part, "year", "year2", "year3");
        return List.of(String.format(Locale.ROOT, "%s-%02d/%s-%02d", year, (number - 1) * size + 1, year, number * size));
    }

    /// Of several groups of which one has matched, that one.
    private static String first(Matcher matcher, String... groups) {
        for (String group : groups) {
            @Nullable String found = matcher.group(group);
            if (found != null) {
                return found;
            }
        }
        throw new IllegalStateException("every alternative has a group");
    }
}
