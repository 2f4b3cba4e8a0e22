package org.sponsorline.query.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns dates and spans, as people write them, into the form of the record; see [TypedDateForms] for single dates.
///
/// As in a record, a missing end is `..` if none is set and empty if it is not known.
final class TypedSpanForms {

    private static final String NONE_SET = "..";
    private static final String NOT_KNOWN = "";

    /// The words around the one date of a span with one dated end.
    private enum HalfSpan {
        FROM_OPEN("from (.+?),? (?:with )?no end set|自?(.+?)起[,(]未定结束时间\\)?", false, NONE_SET),
        FROM_UNKNOWN("from (.+?)(?:,| to an) end not known|自?(.+?)起[,(]结束时间不详\\)?", false, NOT_KNOWN),
        TO_OPEN("(?:to|until|through) (.+?),? (?:with )?no start set|截?至(.+?)[,(]未定开始时间\\)?", true, NONE_SET),
        TO_UNKNOWN("(?:to|until|through) (.+?)(?:,| from a) start not known|截?至(.+?)[,(]开始时间不详\\)?", true, NOT_KNOWN),
        SINCE("(?:not before|since|from) (.+)|不早于(.+)|自(.+?)(?:起|以来)?", false, NONE_SET),
        LATER("(.+?) (?:or later|onwards?)|(.+?)(?:起|以来|以后)", false, NONE_SET),
        BY("(?:by|no later than|until|till|through|up to|to) (.+)|不迟于(.+)|截?至(.+)", true, NOT_KNOWN),
        BRIEF_FROM_OPEN("(.+?) ?– ?\\.\\.\\.", false, NONE_SET),
        BRIEF_FROM_UNKNOWN("(.+?) – \\?", false, NOT_KNOWN),
        BRIEF_TO_OPEN("\\.\\.\\. ?– ?(.+)", true, NONE_SET),
        BRIEF_TO_UNKNOWN("\\? – (.+)", true, NOT_KNOWN);

        private final Pattern words;
        private final boolean dateLast;
        private final String other;

        HalfSpan(String words, boolean dateLast, String other) {
            this.words = Pattern.compile(words);
            this.dateLast = dateLast;
            this.other = other;
        }
    }

    private static final Pattern NEITHER = Pattern.compile(
            "(?<start>no start set|未定开始时间|start not known|开始时间不详|\\.\\.\\.|\\?)(?:, ?| ?– ?)"
                    + "(?<end>no end set|未定结束时间|end not known|结束时间不详|\\.\\.\\.|\\?)");
    private static final Pattern TIME_NOT_KNOWN = Pattern.compile("at a time not known|在?(?:不详的时间|时间不详)");
    private static final Pattern WRAPPED =
            Pattern.compile("(?:from|between) (?<rest>.+)|自(?<zh>.+)|(?<zhBetween>.+)之间");
    private static final Pattern BETWEEN_ENDS =
            Pattern.compile(" to | through | until | till | and |\\s*–\\s*|\\s*[至到]\\s*| - |(?<=.)~(?=.)");
    /// A hyphen stands inside of dates as well, so it parts two ends only if nothing else does.
    private static final Pattern HYPHEN = Pattern.compile("\\s*-\\s*");
    private static final Pattern UNIT_AFTER_FIGURES = Pattern.compile("\\d{1,4}\\s*(?<unit>[年月日号]).*");
    private static final Pattern MONTH_THEN_DAYS = Pattern.compile(
            "(?<month>\\p{L}{3,}\\.?) (?<from>\\d{1,2})\\s*[–-]\\s*(?<to>\\d{1,2}),? (?<year>\\d{4}.*)");
    private static final Pattern SEASON_NAMED =
            Pattern.compile("(?:the )?season (?:of )?(?<one>.+)|(?<other>.+?)(?: season|\\s*赛季)");
    private static final Pattern SHORT_YEARS = Pattern.compile("(\\d{4})\\s*([-–/])\\s*(\\d{2}|\\d{4})");
    private static final Pattern BARE_DAY = Pattern.compile("\\d{1,2}(?:st|nd|rd|th|\\.|[日号])?");
    private static final Pattern HAS_FIGURE = Pattern.compile("\\d");
    private static final Pattern WORD = Pattern.compile("\\p{L}+\\.?");
    private static final Pattern DAY_OF_RIGHT = Pattern.compile(
            "(?<year>Y?-?\\d+)(?:-(?<month>\\d\\d)(?:-(?<day>\\d\\d))?)?");

    private final TypedDateForms days;

    TypedSpanForms(TypedDateForms days) {
        this.days = days;
    }

    /// The forms of the record; empty if the text is no date, several if it is ambiguous.
    List<String> read(String typed) {
        String text = typed.toLowerCase(Locale.ROOT);
        Set<String> found = new LinkedHashSet<>(shortYears(text));
        if (found.isEmpty() || text.matches("\\d{4}\\s*/\\s*(?:0[1-9]|1[0-2])")) {
            found.addAll(days.read(text));
            found.addAll(YearParts.span(text));
        }
        if (!found.isEmpty()) {
            return List.copyOf(found);
        }
        Matcher season = SEASON_NAMED.matcher(text);
        if (season.matches()) {
            String years = season.group("one") == null ? season.group("other") : season.group("one");
            String span = consecutiveYears(years, (char) 0);
            return span == null ? List.of() : List.of(span);
        }
        List<String> whole = twoEnds(text);
        return whole.isEmpty() ? halfSpan(text) : whole;
    }

    /// The season of sports that two consecutive years name, from July to June, or null.
    ///
    /// @param sign the one sign that may stand between them, or 0 for any
    static @Nullable String consecutiveYears(String text, char sign) {
        Matcher years = SHORT_YEARS.matcher(text);
        if (!years.matches() || sign != 0 && years.group(2).charAt(0) != sign) {
            return null;
        }
        int first = Integer.parseInt(years.group(1));
        int second = Integer.parseInt(years.group(3));
        boolean inARow = years.group(3).length() == 2 ? (first + 1) % 100 == second : first + 1 == second;
        return inARow ? year(first) + "-07/" + year(first + 1) + "-06" : null;
    }

    private static String year(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    /// `2020/21` is a season, `2014–16` a span of years.
    private static List<String> shortYears(String text) {
        Matcher years = SHORT_YEARS.matcher(text);
        if (!years.matches()) {
            return List.of();
        }
        if (years.group(3).length() == 4) {
            return List.of(years.group(1) + "/" + years.group(3));
        }
        String season = consecutiveYears(text, (char) 0);
        if (season != null) {
            return List.of(season);
        }
        int first = Integer.parseInt(years.group(1));
        int second = Integer.parseInt(years.group(3));
        boolean hyphenatedMonth = years.group(2).equals("-") && second >= 1 && second <= 12;
        return second > first % 100 && !hyphenatedMonth
                ? List.of(year(first) + "/" + year(first - first % 100 + second)) : List.of();
    }

    private List<String> halfSpan(String text) {
        Matcher neither = NEITHER.matcher(text);
        if (neither.matches()) {
            return List.of(limit(neither.group("start")) + "/" + limit(neither.group("end")));
        }
        if (TIME_NOT_KNOWN.matcher(text).matches()) {
            return List.of("/");
        }
        for (HalfSpan half : HalfSpan.values()) {
            Matcher words = half.words.matcher(text);
            if (words.matches()) {
                List<String> dates = days.read(firstGroup(words));
                if (!dates.isEmpty()) {
                    return dates.stream()
                            .map(date -> half.dateLast ? half.other + "/" + date : date + "/" + half.other).toList();
                }
            }
        }
        return List.of();
    }

    private static String limit(String words) {
        return words.contains("not known") || words.contains("不详") || words.equals("?") ? NOT_KNOWN : NONE_SET;
    }

    private static String firstGroup(Matcher words) {
        for (int group = 1; group <= words.groupCount(); group++) {
            if (words.group(group) != null) {
                return words.group(group).strip();
            }
        }
        throw new IllegalStateException("every alternative has a group");
    }

    private List<String> twoEnds(String text) {
        Matcher monthFirst = MONTH_THEN_DAYS.matcher(text);
        if (monthFirst.matches()) {
            String rest = " " + monthFirst.group("month") + " " + monthFirst.group("year");
            return joined(days.read(monthFirst.group("from") + rest), days.read(monthFirst.group("to") + rest));
        }
        Matcher wrapped = WRAPPED.matcher(text);
        if (wrapped.matches()) {
            List<String> inside = parts(firstGroup(wrapped));
            if (!inside.isEmpty()) {
                return inside;
            }
        }
        return parts(text);
    }

    /// The separator may also be part of one of the dates, so every place where it occurs is tried.
    private List<String> parts(String text) {
        List<String> whole = parts(text, BETWEEN_ENDS);
        return whole.isEmpty() ? parts(text, HYPHEN) : whole;
    }

    private List<String> parts(String text, Pattern sign) {
        Matcher between = sign.matcher(text);
        int from = 0;
        while (between.find(from)) {
            List<String> span = span(text.substring(0, between.start()), text.substring(between.end()));
            if (!span.isEmpty()) {
                return span;
            }
            from = between.start() + 1;
        }
        return List.of();
    }

    /// What one end omits is taken from the other: `7–23 Feb 2014`, `2014年2月7日–23日`, `2014年2月7–23日`.
    private List<String> span(String left, String right) {
        List<String> starts = days.read(left);
        List<String> ends = days.read(right);
        if (!HAS_FIGURE.matcher(left).find() || !HAS_FIGURE.matcher(right).find()) {
            return WORD.matcher(left).matches() && ends.size() == 1
                    ? joined(completed(left, ends.getFirst()), ends) : List.of();
        }
        if (starts.isEmpty()) {
            starts = withUnit(left, right);
        }
        if (ends.isEmpty() && starts.size() == 1) {
            ends = completedAfter(right, starts.getFirst());
        } else if (starts.isEmpty() && ends.size() == 1) {
            starts = completed(left, ends.getFirst());
        }
        return joined(starts, ends);
    }

    /// The start of `2014年2月7–23日` or `2014年2月7–3月3日`, whose unit is said once, after the end.
    private List<String> withUnit(String left, String right) {
        Matcher unit = UNIT_AFTER_FIGURES.matcher(right);
        if (!unit.matches()) {
            return List.of();
        }
        List<String> same = days.read(left + unit.group("unit"));
        return same.isEmpty() ? days.read(left + "日") : same;
    }

    private List<String> completed(String left, String end) {
        Matcher known = DAY_OF_RIGHT.matcher(end);
        if (!known.lookingAt()) {
            return List.of();
        }
        return known.group("day") != null && BARE_DAY.matcher(left).matches()
                ? List.of(known.group("year") + "-" + known.group("month") + "-" + twoDigits(left.replaceAll("\\D", "")))
                : days.read(left + " " + words(known.group("year")));
    }

    private List<String> completedAfter(String right, String start) {
        Matcher known = DAY_OF_RIGHT.matcher(start);
        if (!known.lookingAt() || known.group("month") == null) {
            return List.of();
        }
        String year = words(known.group("year"));
        String chinese = year.endsWith(" bc") ? "公元前" + year.replace(" bc", "") : "公元" + year.replace(" ad", "");
        List<String> withYear = days.read(chinese + "年" + right);
        return withYear.isEmpty()
                ? days.read(chinese + "年" + Integer.parseInt(known.group("month")) + "月" + right) : withYear;
    }

    /// A year of a record as people write it.
    private static String words(String year) {
        int number = Integer.parseInt(year.replace("Y", ""));
        return number <= 0 ? 1 - number + " bc" : number < 1000 || number > 9999 ? number + " ad" : year;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static List<String> joined(List<String> starts, List<String> ends) {
        List<String> spans = new ArrayList<>();
        for (String start : starts) {
            for (String end : ends) {
                spans.add(start + "/" + end);
            }
        }
        return spans;
    }
}
