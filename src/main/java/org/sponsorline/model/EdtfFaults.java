package org.sponsorline.model;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.EdtfException.Fault;

/// Tells apart what can be wrong with a date, and guesses what was meant. Slow, and only for texts that are no dates.
final class EdtfFaults {

    private static final Pattern LOOSE_DAY = Pattern.compile("(\\d{4})[-./](\\d{1,2})[-./](\\d{1,2})");
    private static final Pattern LOOSE_MONTH = Pattern.compile("(\\d{4})[-./](\\d{1,2})");
    private static final Pattern COMPACT_DAY = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
    private static final Pattern ABOUT = Pattern.compile("(?i)(?:c\\.?|ca\\.?|circa|about|around)\\s*(\\d{4})");
    private static final Pattern DECADE = Pattern.compile("(\\d{3})0['’]?s");
    private static final Pattern TWO_QUALIFIERS = Pattern.compile("(.*)(?:\\?~|~\\?)");
    private static final Pattern DASHED_YEARS = Pattern.compile("(\\d{4})\\s*[–—]\\s*(\\d{4})");

    private EdtfFaults() {}

    static EdtfException tooLong() {
        return new EdtfException(Fault.TOO_LONG, null);
    }

    static EdtfException tooManyParts(String text) {
        return new EdtfException(Fault.TOO_MANY_PARTS, guess(text), text);
    }

    static EdtfException notADate(String text) {
        String guess = guess(text);
        if (text.indexOf('[') >= 0 || text.indexOf('{') >= 0 || text.matches("Y-?\\d+E\\d+.*|.*\\dS\\d.*")) {
            return new EdtfException(Fault.BEYOND_LEVEL_ONE, guess, text);
        }
        if (text.matches("[?~%].*|.*[?~%].+")) {
            return new EdtfException(Fault.QUALIFIER_NOT_LAST, guess, text);
        }
        if (text.matches("-?\\d{5,}[?~%]?")) {
            return new EdtfException(Fault.LONG_YEAR, guess != null ? guess : verified("Y" + text), text);
        }
        return new EdtfException(Fault.NOT_A_DATE, guess, text);
    }

    /// A year that was written with `Y` and too few digits, as it is written without.
    static @Nullable String plainYear(String text, int first, int end) {
        String digits = text.substring(first, end).replaceFirst("^0+(?=\\d)", "");
        return digits.isEmpty() || digits.length() > 4
                ? null
                : verified((first == 2 ? "-" : "") + "0".repeat(4 - digits.length()) + digits + text.substring(end));
    }

    private static @Nullable String guess(String text) {
        String tidy = text.strip();
        Matcher day = LOOSE_DAY.matcher(tidy);
        if (day.matches()) {
            return verified(day.group(1) + "-" + padded(day.group(2)) + "-" + padded(day.group(3)));
        }
        Matcher month = LOOSE_MONTH.matcher(tidy);
        if (month.matches()) {
            return verified(month.group(1) + "-" + padded(month.group(2)));
        }
        Matcher compact = COMPACT_DAY.matcher(tidy);
        if (compact.matches()) {
            return verified(compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3));
        }
        Matcher about = ABOUT.matcher(tidy);
        if (about.matches()) {
            return verified(about.group(1) + "~");
        }
        Matcher decade = DECADE.matcher(tidy);
        if (decade.matches()) {
            return verified(decade.group(1) + "X");
        }
        Matcher qualifiers = TWO_QUALIFIERS.matcher(tidy);
        if (qualifiers.matches()) {
            return verified(qualifiers.group(1) + "%");
        }
        Matcher years = DASHED_YEARS.matcher(tidy);
        if (years.matches()) {
            return verified(years.group(1) + "/" + years.group(2));
        }
        String upper = tidy.toUpperCase(Locale.ROOT);
        return upper.equals(text) ? null : verified(upper);
    }

    private static String padded(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }

    /// The guess if it is a date itself, else null.
    private static @Nullable String verified(String guess) {
        if (guess.isEmpty() || guess.chars().filter(c -> c == '/').count() > 1) {
            return null;
        }
        try {
            EdtfParser.parse(guess);
            return guess;
        } catch (EdtfException noDate) {
            return null;
        }
    }
}
