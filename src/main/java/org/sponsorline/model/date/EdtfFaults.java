package org.sponsorline.model.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.EdtfException.Fault;

/// Finds out what is wrong with a text that is no date.
final class EdtfFaults {

    private static final Pattern SLASHED_DAY = Pattern.compile("\\s*\\d{1,4}\\s*/\\s*\\d{1,2}\\s*/\\s*\\d{1,4}\\s*");

    private static final Pattern BUSINESS_YEAR = Pattern.compile(
            "\\s*(?:FY|(?:fiscal|financial|business) year|财年|财政年度)\\s*['’]?\\d{2,4}.*|\\s*\\d{2,4}年?(?:财年|财政年度)\\s*",
            Pattern.CASE_INSENSITIVE);

    private static final Set<String> NOT_STATED = Set.of(
            "tbd", "tba", "tbc", "t.b.d.", "t.b.a.", "t.b.c.", "unknown", "not known", "undisclosed", "n/a", "na", "n.a.",
            "none", "nil", "null", "?", "??", "???", "to be announced", "to be confirmed", "to be determined", "未定",
            "待定", "待公布", "待确认", "不详", "未知", "不明", "无");

    private EdtfFaults() {}

    static EdtfException notADate(String text) {
        if (text.indexOf('[') >= 0 || text.indexOf('{') >= 0 || text.matches("Y-?\\d+E\\d+.*|.*\\dS\\d.*")) {
            return new EdtfException(Fault.BEYOND_LEVEL_ONE, null, text);
        }
        if (BUSINESS_YEAR.matcher(text).matches()) {
            return new EdtfException(Fault.BUSINESS_YEAR, null, text);
        }
        if (text.matches("[?~%].*|.*[?~%].+")) {
            return new EdtfException(Fault.QUALIFIER_NOT_LAST, null, text);
        }
        if (text.matches("-?\\d{5,}[?~%]?")) {
            return new EdtfException(Fault.LONG_YEAR, null, text);
        }
        return new EdtfException(Fault.NOT_A_DATE, null, text);
    }

    /// The fault of a whole text, with a suggestion if one can be guessed.
    ///
    /// @param fault of the text or, if it is a span, of one of its ends
    static EdtfException explained(String text, EdtfException fault) {
        if (fault.fault() == Fault.TOO_LONG || fault.fault() == Fault.EMPTY) {
            return fault;
        }
        String word = text.strip().toLowerCase(Locale.ROOT);
        if (NOT_STATED.contains(word)) {
            return new EdtfException(Fault.NOT_STATED, null, text);
        }
        if (DateSuggestion.isNoEnd(word)) {
            return new EdtfException(Fault.NO_END, null, text);
        }
        List<String> readings = DateSuggestion.of(text);
        if (readings.size() > 1) {
            return new EdtfException(Fault.AMBIGUOUS, null, text, readings.get(0), readings.get(1));
        }
        String ofEnd = fault.arguments().getFirst();
        boolean whole = text.indexOf('/') < 0 || ofEnd.equals(text);
        String suggestion = whole && fault.suggestion() != null ? fault.suggestion()
                : readings.isEmpty() ? null : readings.getFirst();
        if (whole && suggestion == null && fault.fault() == Fault.LONG_YEAR && EdtfParser.isDate(longYear(text))) {
            suggestion = longYear(text);
        }
        if (SLASHED_DAY.matcher(text).matches()) {
            return new EdtfException(Fault.SLASHED_DAY, suggestion, text);
        }
        if (text.indexOf('/') != text.lastIndexOf('/')) {
            return new EdtfException(Fault.TOO_MANY_PARTS, suggestion, text);
        }
        if (!whole) {
            return inSpan(text, suggestion, fault);
        }
        String[] arguments = fault.arguments().toArray(String[]::new);
        // The fault of a date-time may name its day alone; the whole text is shown.
        arguments[0] = text;
        return new EdtfException(fault.fault(), suggestion, arguments);
    }

    private static EdtfException inSpan(String span, @Nullable String suggestion, EdtfException ofEnd) {
        List<String> arguments = new ArrayList<>(List.of(span, ofEnd.fault().name()));
        arguments.addAll(ofEnd.arguments());
        return new EdtfException(Fault.IN_SPAN, suggestion, arguments.toArray(String[]::new));
    }

    private static String longYear(String text) {
        return "Y" + text;
    }

    /// A year that was written with `Y` and too few digits, as it is written without.
    static @Nullable String plainYear(String text, int first, int end) {
        String digits = text.substring(first, end).replaceFirst("^0+(?=\\d)", "");
        if (digits.isEmpty() || digits.length() > 4) {
            return null;
        }
        String year = (first == 2 ? "-" : "") + "0".repeat(4 - digits.length()) + digits + text.substring(end);
        return EdtfParser.isDate(year) ? year : null;
    }
}
