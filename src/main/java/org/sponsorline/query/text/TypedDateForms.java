package org.sponsorline.query.text;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns a single date as people write it into the form of the record; the result may be a day that does not exist.
///
/// Texts come from [TypedText] and are in lower case. Several results mean that the text is ambiguous.
final class TypedDateForms {

    private static final String YEAR = "(?<year>(?:ad )?\\d{1,9}(?: (?:ad|ce|bce?|b\\.c\\.(?:e\\.)?|a\\.d\\.))?)";
    private static final Pattern WRITTEN_YEAR = Pattern.compile(
            "(?:ad |公元前|公元|前)?\\s*(?<digits>\\d{1,9})(?: (?:ad|ce|bce?|b\\.c\\.(?:e\\.)?|a\\.d\\.))?");
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th|er)?\\.?";
    private static final String MONTH = "(?<month>\\p{L}{3,})\\.?";

    private static final Pattern ABOUT = Pattern.compile(
            "(?:~|≈|(?:about|around|circa|ca\\.|c\\.|ca|approximately|approx\\.) ?|大约|约)\\s*(?<rest>.+)"
                    + "|(?<before>.+?)\\s*(?:左右|前后|上下)");
    private static final Pattern WHEN = Pattern.compile("(?:on|in|in the year|the year|the) (?<rest>.+)|于(?<zh>.+)");
    private static final Pattern REMARKED = Pattern.compile("(?<rest>.+?)\\s*\\((?<remarks>[^()]+)\\)");
    private static final Pattern TIMED = Pattern.compile(
            "(?<rest>.+?)(?: at |,? |(?<=\\d)t|(?<=[日号]))(?<clock>\\d\\d:\\d\\d)(?<seconds>:\\d\\d(?:[.,]\\d+)?)?"
                    + "\\s*\\(?(?<zone>utc(?:[+-][\\d:]+)?|z|[+-]\\d\\d:\\d\\d)?\\)?");
    private static final Pattern YEAR_FIRST = Pattern.compile(
            "(?<year>\\d{4})(?:\\s*(?<sign>[-/.])\\s*(?<month>\\d{1,2})(?:\\s*\\k<sign>\\s*(?<day>\\d{1,2}))?)");
    private static final Pattern COMPACT = Pattern.compile("(?<year>\\d{4})(?<month>\\d{2})(?<day>\\d{2})");
    private static final Pattern CHINESE = Pattern.compile(
            "(?<year>(?:公元前|前|公元)?\\s*\\d{1,9})\\s*年(?:\\s*(?<month>\\d{1,2})\\s*月(?:份|\\s*(?<day>\\d{1,2})\\s*[日号])?"
                    + "|\\s*(?<season>[春夏秋冬])[季天]?)?");
    private static final Pattern YEAR_LAST = Pattern.compile(
            "(?:(?<first>\\d{1,2})\\s*(?<sign>[-/.])\\s*)?(?<second>\\d{1,2})\\s*[-/.]\\s*(?<year>\\d{4})");
    private static final Pattern NAMED_DAY_FIRST =
            Pattern.compile("(?:" + DAY + "[ -]?(?:of )?)?" + MONTH + ",?[ -]" + YEAR);
    private static final Pattern NAMED_MONTH_FIRST = Pattern.compile(MONTH + " " + DAY + ",? " + YEAR);
    private static final Pattern NAMED_YEAR_FIRST = Pattern.compile("(?<year>\\d{4}),?[ -]" + MONTH + "(?:[ -]" + DAY
            + ")?");
    private static final Pattern SEASON = Pattern.compile(
            "(?<season>spring|summer|autumn|fall|winter)(?: of)?,? " + YEAR
                    + "|(?<year2>\\d{4}) (?<season2>spring|summer|autumn|fall|winter)");
    private static final Pattern DECADE = Pattern.compile("(?<decade>\\d{3})0(?:'?s|年代)");
    private static final Pattern SOME_YEAR = Pattern.compile(
            "a year between (?<from>.+?) and (?<to>.+)|(?<fromZh>.+?)至(?<toZh>.+)之间的某一年");
    private static final Pattern YEAR_ALONE = Pattern.compile(YEAR);
    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? (?<rest>.+)"
                    + "|(?<zh>.+?[日号])\\s*,?(?:星期|周)[一二三四五六日天]");

    private static final Map<String, Integer> SEASONS = Map.of(
            "spring", 21, "summer", 22, "autumn", 23, "fall", 23, "winter", 24, "春", 21, "夏", 22, "秋", 23, "冬", 24);

    private final Locale locale;

    /// @param locale in whose language, besides English, months may be named
    TypedDateForms(Locale locale) {
        this.locale = locale;
    }

    /// The forms of the record; empty if the text is no single date.
    List<String> read(String text) {
        return read(text, new Doubt(false, false));
    }

    /// The qualifiers around a date.
    private record Doubt(boolean approximate, boolean uncertain) {
        String sign() {
            return approximate ? uncertain ? "%" : "~" : uncertain ? "?" : "";
        }
    }

    private List<String> read(String text, Doubt doubt) {
        if (text.isEmpty()) {
            return List.of();
        }
        char last = text.charAt(text.length() - 1);
        if (last == '?' || last == '~' || last == '%') {
            return read(text.substring(0, text.length() - 1).stripTrailing(), new Doubt(
                    doubt.approximate || last != '?', doubt.uncertain || last != '~'));
        }
        Matcher about = ABOUT.matcher(text);
        if (about.matches()) {
            return read(either(about, "rest", "before"), new Doubt(true, doubt.uncertain));
        }
        Matcher when = WHEN.matcher(text);
        if (when.matches()) {
            return read(either(when, "rest", "zh"), doubt);
        }
        Matcher weekday = WEEKDAY.matcher(text);
        if (weekday.matches()) {
            return read(either(weekday, "rest", "zh"), doubt);
        }
        Matcher timed = TIMED.matcher(text);
        if (timed.matches()) {
            return timed(timed);
        }
        Matcher remarked = REMARKED.matcher(text);
        return remarked.matches()
                ? remarked(remarked.group("rest"), remarked.group("remarks"), doubt)
                : plain(text).stream().map(date -> date + doubt.sign()).toList();
    }

    /// `2004 (month not stated; uncertain)`.
    private List<String> remarked(String text, String remarks, Doubt doubt) {
        Doubt more = doubt;
        String open = "";
        for (String remark : remarks.split("\\s*[;,]\\s*", -1)) {
            switch (remark) {
                case "uncertain", "存疑" -> more = new Doubt(more.approximate, true);
                case "day not stated", "month not stated", "未说明日期", "未说明月份" -> open = "-XX";
                case "month and day not stated", "未说明月份和日期" -> open = "-XX-XX";
                default -> {
                    return List.of();
                }
            }
        }
        String unspecified = open;
        Doubt sign = more;
        if (ABOUT.matcher(text).matches()) {
            return remarked(either(matched(ABOUT, text), "rest", "before"), remarks, new Doubt(true, more.uncertain));
        }
        return plain(text).stream().map(date -> date + unspecified + sign.sign()).toList();
    }

    private List<String> timed(Matcher timed) {
        String seconds = timed.group("seconds");
        String zone = timed.group("zone");
        String shift = zone == null ? "" : zone.equals("utc") || zone.equals("z") ? "Z" : zone.replace("utc", "");
        return read(timed.group("rest")).stream()
                .map(day -> day + "T" + timed.group("clock") + (seconds == null ? ":00" : seconds) + shift).toList();
    }

    /// Reads a date without qualifiers.
    private List<String> plain(String text) {
        for (Pattern form : List.of(YEAR_FIRST, COMPACT)) {
            Matcher figures = form.matcher(text);
            if (figures.matches()) {
                return date(figures.group("year"), figures.group("month"), figures.group("day"));
            }
        }
        Matcher last = YEAR_LAST.matcher(text);
        if (last.matches()) {
            return yearLast(last);
        }
        Matcher chinese = CHINESE.matcher(text);
        if (chinese.matches()) {
            String season = chinese.group("season");
            return season == null
                    ? date(chinese.group("year"), chinese.group("month"), chinese.group("day"))
                    : season(season, chinese.group("year"));
        }
        Matcher season = SEASON.matcher(text);
        if (season.matches()) {
            return season(either(season, "season", "season2"), either(season, "year", "year2"));
        }
        for (Pattern form : List.of(NAMED_DAY_FIRST, NAMED_MONTH_FIRST, NAMED_YEAR_FIRST)) {
            Matcher named = form.matcher(text);
            if (named.matches()) {
                String month = month(named.group("month"));
                return month == null ? List.of() : date(named.group("year"), month, named.group("day"));
            }
        }
        return years(text);
    }

    private static List<String> years(String text) {
        List<String> counted = YearParts.date(text);
        if (!counted.isEmpty()) {
            return counted;
        }
        Matcher decade = DECADE.matcher(text);
        if (decade.matches()) {
            return List.of(decade.group("decade") + "X");
        }
        Matcher someYear = SOME_YEAR.matcher(text);
        if (someYear.matches()) {
            return someYear(either(someYear, "from", "fromZh"), either(someYear, "to", "toZh"));
        }
        Matcher alone = YEAR_ALONE.matcher(text);
        return alone.matches() && (text.length() == 4 || !text.matches("\\d+")) ? one(year(text)) : List.of();
    }

    /// Day and month in figures: either may come first, unless only one order is a date. With dots the day comes first.
    private static List<String> yearLast(Matcher figures) {
        String first = figures.group("first");
        String second = figures.group("second");
        String year = figures.group("year");
        if (first == null) {
            return date(year, second, null);
        }
        boolean dayFirst = Integer.parseInt(second) <= 12;
        boolean monthFirst = Integer.parseInt(first) <= 12 && !figures.group("sign").equals(".");
        List<String> dates = new ArrayList<>(date(year, second, first));
        if (dayFirst && monthFirst) {
            dates.addAll(date(year, first, second));
        } else if (monthFirst) {
            return date(year, first, second);
        }
        return dates;
    }

    /// A decade or a century before the year 1000 or across the year 1: `a year between 100 BC and 1 BC`.
    private static List<String> someYear(String from, String to) {
        String first = wholeYear(from);
        String last = wholeYear(to);
        if (first == null || last == null || (first + last).contains("Y")) {
            return List.of();
        }
        int low = Integer.parseInt(first);
        int high = Integer.parseInt(last);
        int years = high - low + 1;
        if (years != 10 && years != 100) {
            return List.of();
        }
        boolean negative = high <= 0 && low < 0;
        int digits = (negative ? -high : low) / years;
        String kept = String.format(Locale.ROOT, years == 10 ? "%03d" : "%02d", digits);
        return List.of((negative ? "-" : "") + kept + (years == 10 ? "X" : "XX"));
    }

    private static @Nullable String wholeYear(String text) {
        return year(text.endsWith("年") ? text.substring(0, text.length() - 1) : text);
    }

    private static List<String> season(String season, String year) {
        String stated = year(year);
        return stated == null ? List.of() : List.of(stated + "-" + SEASONS.get(season));
    }

    private static List<String> date(String year, @Nullable String month, @Nullable String day) {
        String stated = year(year);
        if (stated == null || month != null && Integer.parseInt(month) > 12) {
            return List.of();
        }
        return List.of(stated + (month == null ? "" : "-" + twoDigits(month)) + (day == null ? "" : "-"
                + twoDigits(day)));
    }

    /// A year as a record writes it, or null: `776 BC` is -0775.
    private static @Nullable String year(String written) {
        Matcher parts = WRITTEN_YEAR.matcher(written);
        if (!parts.matches()) {
            return null;
        }
        String digits = parts.group("digits");
        boolean before = written.contains("b") || written.contains("前");
        int year = before ? 1 - Integer.parseInt(digits) : Integer.parseInt(digits);
        boolean marked = !written.equals(digits);
        if (before && year > 0 || !marked && digits.length() < 3) {
            return null;
        }
        int size = Math.abs(year);
        String sign = year < 0 ? "-" : "";
        return size > 9999 ? "Y" + sign + size : sign + String.format(Locale.ROOT, "%04d", size);
    }

    /// The number of a month by its name or the beginning of it, or null if it is none.
    private @Nullable String month(String name) {
        String wanted = SearchText.fold(name);
        for (Locale language : List.of(Locale.ENGLISH, locale)) {
            for (Month month : Month.values()) {
                String full = SearchText.fold(month.getDisplayName(TextStyle.FULL, language));
                String alone = SearchText.fold(month.getDisplayName(TextStyle.FULL_STANDALONE, language));
                if (full.startsWith(wanted) || alone.startsWith(wanted)) {
                    return Integer.toString(month.getValue());
                }
            }
        }
        return null;
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    private static List<String> one(@Nullable String date) {
        return date == null ? List.of() : List.of(date);
    }

    private static Matcher matched(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        matcher.matches();
        return matcher;
    }

    /// The one of two groups that has matched.
    private static String either(Matcher matcher, String one, String other) {
        String found = matcher.group(one);
        return found == null ? matcher.group(other) : found;
    }
}
