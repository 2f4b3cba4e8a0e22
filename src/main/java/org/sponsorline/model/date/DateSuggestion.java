package org.sponsorline.model.date;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Guesses the date or span meant by a text that is not EDTF, as people, spreadsheets and other programs write dates.
///
/// Reads English and Chinese, and the months of some other languages. Every guess is a date that [EdtfParser] reads.
final class DateSuggestion {

    private static final String MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec";
    private static final String MONTH = "(january|february|march|april|may|june|july|august|september|october|november"
            + "|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?";

    private static final Set<String> NO_END = Set.of(
            "present", "now", "current", "currently", "ongoing", "on-going", "today", "date", "open", "open-ended",
            "onwards", "onward", "indefinite", "indefinitely", "今", "至今", "现在", "目前");
    private static final Set<String> UNKNOWN_END = Set.of(
            "", "?", "??", "tbd", "tba", "tbc", "unknown", "n/a", "未知", "未定", "待定", "不详");

    /// A form of dates, and the dates that a text of this form can mean: none, one or two.
    private record Form(Pattern pattern, Function<MatchResult, List<String>> readings) {

        Form(String pattern, Function<MatchResult, List<String>> readings) {
            this(Pattern.compile(pattern), readings);
        }
    }

    private static final List<Form> SINGLE = List.of(
            new Form("(\\d{4})\\s*[-./年]\\s*(\\d{1,2})\\s*[-./月]\\s*(\\d{1,2})\\s*[日号]?",
                    m -> yearFirst(m.group(1), m.group(2), m.group(3))),
            new Form("(\\d{4})(\\d{2})(\\d{2})", m -> yearFirst(m.group(1), m.group(2), m.group(3))),
            new Form("(\\d{1,2})\\s*([-./])\\s*(\\d{1,2})\\s*[-./]\\s*(\\d{4})",
                    m -> yearLast(m.group(1), m.group(3), m.group(4), m.group(2))),
            new Form("(\\d{2})([-./])(\\d{2})\\2(\\d{2})",
                    m -> shortYear(m.group(1), m.group(3), m.group(4), m.group(2))),
            new Form("['‘’](\\d{2})", m -> List.of(ofCentury(m.group(1)))),
            new Form("(\\d{4})-(\\d{3})", m -> dayOfYear(m.group(1), m.group(2))),
            new Form("(\\d{4})\\s*([-./–—])\\s*(\\d{1,2})", m -> yearAndFigure(m.group(1), m.group(3), m.group(2))),
            new Form("(\\d{1,2})\\s*[-./]\\s*(\\d{4})", m -> month(m.group(2), m.group(1))),
            new Form("(\\d{4})年(?:(\\d{1,2})月?)?",
                    m -> m.group(2) == null ? List.of(m.group(1)) : month(m.group(1), m.group(2))),
            new Form("(?:(\\d{1,2})(?:st|nd|rd|th)?\\.?[-\\s]+)?(?:of )?" + MONTH + "[-,\\s]+(\\d{4})",
                    m -> named(m.group(3), m.group(2), m.group(1))),
            new Form(MONTH + " (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})", m -> named(m.group(3), m.group(1), m.group(2))),
            new Form("(\\d{4})[-,\\s]+" + MONTH + "(?:[-\\s]+(\\d{1,2}))?", m -> named(m.group(1), m.group(2), m.group(3))),
            new Form("(spring|summer|autumn|fall|winter)(?: of)?,? (\\d{4})(?:[-/]\\d{2,4})?",
                    m -> season(m.group(2), m.group(1))),
            new Form("(\\d{4})年?(春|夏|秋|冬)[季天]?", m -> season(m.group(1), m.group(2))),
            new Form("q([1-4])[-/\\s]*(\\d{4})", m -> months(m.group(2), m.group(1), 3)),
            new Form("(\\d{4})[-/\\s]*q([1-4])", m -> months(m.group(1), m.group(2), 3)),
            new Form("(\\d{4})年?第?([一二三四1-4])季度?", m -> months(m.group(1), figure(m.group(2)), 3)),
            new Form("(?:h([12])|([12])h)[-/\\s]*(\\d{4})",
                    m -> months(m.group(3), m.group(1) == null ? m.group(2) : m.group(1), 6)),
            new Form("(\\d{4})[-/\\s]*h([12])", m -> months(m.group(1), m.group(2), 6)),
            new Form("(\\d{4})年([上下])半年", m -> months(m.group(1), m.group(2).equals("上") ? "1" : "2", 6)),
            new Form("(?:early|mid|late|beginning of|end of)[-\\s]*(\\d{4})|(\\d{4})年?年?[初中底末]",
                    m -> List.of(m.group(1) == null ? m.group(2) : m.group(1))),
            new Form("(?:the )?(\\d{3})0['’]?s|(\\d{3})0年代",
                    m -> List.of((m.group(1) == null ? m.group(2) : m.group(1)) + "X")),
            new Form("(\\d{3})[xu?*_]|(\\d{2})[xu?*_]{2}",
                    m -> List.of(m.group(1) == null ? m.group(2) + "XX" : m.group(1) + "X")),
            new Form("(\\d{4})-[xu?*_]{2}(-[xu?*_]{2})?", m -> List.of(m.group(1) + (m.group(2) == null ? "-XX" : "-XX-XX"))),
            new Form("(\\d{4}-\\d{2})-[xu?*_]{2}", m -> List.of(m.group(1) + "-XX")),
            new Form("(?:the )?([1-9]|1\\d|2[01])(?:st|nd|rd|th) century|([1-9]|1\\d|2[01])世纪",
                    m -> List.of("%02dXX".formatted(Integer.parseInt(m.group(1) == null ? m.group(2) : m.group(1)) - 1))),
            new Form("(?:ad|ce|公元) ?(\\d{1,4})年?|(\\d{1,4}) ?(?:ad|ce)",
                    m -> List.of("%04d".formatted(Integer.parseInt(m.group(1) == null ? m.group(2) : m.group(1))))),
            new Form("(\\d{1,4}) ?(?:bc|bce)|公元前(\\d{1,4})年?", m -> beforeChrist(m.group(1) == null ? m.group(2) : m.group(1))),
            new Form("(\\d{4})-?w(\\d{2})(?:-?([1-7]))?", DateSuggestion::week),
            new Form("(\\d{4}-\\d{2}-\\d{2})[t ]24:00(?::00)?(?:[.,]0+)?(z|[-+]\\d{2}:?\\d{2}|[-+]\\d{2})?",
                    DateSuggestion::midnight),
            new Form("(\\d{4}-\\d{2}-\\d{2})[t ](\\d{1,2}:\\d{2})(:\\d{2})?([.,]\\d*)?(?: ?(z|utc|gmt|[-+]\\d{2}:?\\d{2}|[-+]\\d{2}))?",
                    DateSuggestion::moment),
            new Form("(\\d{4}-\\d{2}-\\d{2})t(\\d{2})(z|[-+]\\d{2}:?\\d{2}|[-+]\\d{2})?",
                    m -> List.of(m.group(1) + "T" + m.group(2) + ":00:00" + zone(m.group(3)))),
            new Form("(.*?)(?:\\?~|~\\?)", m -> doubted(m.group(1), "%")),
            new Form("(?:circa|ca\\.?|c\\.?|about|around|approx\\.?|approximately|约|大约|~) ?(.+)", m -> doubted(m.group(1), "~")),
            new Form("(.+?)(?: \\(?(?:approx\\.?|approximately|est\\.?)\\)?|左右|前后)", m -> doubted(m.group(1), "~")),
            new Form("(?:maybe|perhaps|possibly|probably|可能|\\?) ?(.+)", m -> doubted(m.group(1), "?")));

    private static final String FROM = "from|since|starting|starting in|as of|自|从";
    private static final Pattern SPORTS_SEASONS = Pattern.compile(
            "(\\d{4})[-/–—](\\d{2}) ?(?:[-/–—~]|to|until|through|至|到) ?(\\d{4})[-/–—](\\d{2})");
    private static final Pattern UNTIL = Pattern.compile(
            "(?:until|till|til|to|up to|through|thru|by|ending|ends|至|截至|直到|到) ?(.+?)年?(?:底|末|止|为止)?");
    private static final Pattern SINCE = Pattern.compile("(?:" + FROM + ") ?(.+?)(?:起|以来|开始| onwards?)?");
    private static final Pattern ONWARDS = Pattern.compile("(.+?) ?(?:onwards?|and later|and after|[-–—+]|起|以来|至今|开始)");
    private static final Pattern SEPARATOR = Pattern.compile(
            " ?[/–—~] ?| - | (?:to|until|till|through|thru|and) |-(?:to|until)-| ?[至到] ?");
    private static final Pattern HYPHEN = Pattern.compile("-");
    private static final Pattern OPENING = Pattern.compile("(?:from|between|自|从) ?(?=.)");
    private static final Pattern CLOSING = Pattern.compile("(?:止|为止|期间)$");

    private DateSuggestion() {}

    /// Whether a word, in small letters, says that something has no end yet.
    static boolean isNoEnd(String word) {
        return NO_END.contains(word);
    }

    /// What may have been meant: nothing, one date or span, or two if the text is ambiguous.
    static List<String> of(String text) {
        String tidy = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().replaceAll("[\\s\\u2009\\u202F]+", " ")
                .replaceAll("[‐‑‒−]", "-").toLowerCase(Locale.ROOT)
                // The place beside a zone, as Java writes it.
                .replaceFirst("(?<=\\d|z)\\[[a-z_+-]+(?:/[a-z_+-]+)+]$", "")
                // With the word it is never the spring of a year.
                .replaceFirst("^(?:season )?(\\d{4})[-/–](\\d{2})(?: ?(?:season|赛季))?$(?<!^.{7})", "$1/$2")
                .replaceFirst("^season (?=\\d)|(?<=\\d) ?(?:seasons?|赛季)$", "").replaceAll("(?<=.)//(?=.)", "/")
                .replaceFirst("^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? (?=.)", "");
        tidy = MonthNames.inEnglish(tidy);
        List<String> readings = single(tidy);
        if (readings.isEmpty()) {
            String span = span(tidy);
            readings = span == null ? List.of() : List.of(span);
        }
        return readings.equals(List.of(text)) ? List.of() : readings;
    }

    private static List<String> single(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        if (EdtfParser.isDate(upper)) {
            return List.of(upper);
        }
        for (Form form : SINGLE) {
            Matcher matcher = form.pattern().matcher(text);
            if (matcher.matches()) {
                Set<String> dates = new LinkedHashSet<>(form.readings().apply(matcher));
                dates.removeIf(date -> !EdtfParser.isDate(date));
                if (!dates.isEmpty()) {
                    return List.copyOf(dates);
                }
            }
        }
        return List.of();
    }

    private static @Nullable String span(String text) {
        Matcher seasons = SPORTS_SEASONS.matcher(text);
        if (seasons.matches()) {
            String first = spanOfYears(seasons.group(1), seasons.group(2));
            String last = spanOfYears(seasons.group(3), seasons.group(4));
            return verified(first.substring(0, 5) + last.substring(5));
        }
        Matcher since = SINCE.matcher(text);
        Matcher until = UNTIL.matcher(text);
        Matcher onwards = ONWARDS.matcher(text);
        String span = null;
        if (until.matches()) {
            span = joined("", date(until.group(1)));
        }
        if (span == null && onwards.matches()) {
            span = joined(date(onwards.group(1)), "..");
        }
        if (span == null && since.matches()) {
            span = joined(date(since.group(1)), "..");
        }
        if (span == null) {
            String ends = CLOSING.matcher(text).replaceFirst("");
            ends = OPENING.matcher(ends).lookingAt() ? OPENING.matcher(ends).replaceFirst("") : ends;
            span = split(ends, SEPARATOR);
            span = span == null ? split(ends, HYPHEN) : span;
        }
        return span;
    }

    /// The span whose ends stand on both sides of a separator, at the first place where that makes one.
    private static @Nullable String split(String text, Pattern separator) {
        Matcher matcher = separator.matcher(text);
        while (matcher.find()) {
            String first = text.substring(0, matcher.start());
            String last = text.substring(matcher.end());
            String end = end(first, last);
            String span = joined(start(first, last), end);
            if (span != null) {
                return span;
            }
        }
        return null;
    }

    private static @Nullable String start(String first, String last) {
        if (UNKNOWN_END.contains(first)) {
            return "";
        }
        String alone = date(first);
        if (alone != null) {
            return alone;
        }
        // "7 – 23 February 2014" names month and year once.
        String[] words = last.split(" ");
        StringBuilder borrowed = new StringBuilder();
        for (int i = words.length - 1; i > 0; i--) {
            borrowed.insert(0, " " + words[i]);
            String date = date(first + borrowed);
            if (date != null) {
                return date;
            }
        }
        return words.length == 2 ? date(first + " " + words[1]) : null;
    }

    private static @Nullable String end(String first, String last) {
        if (NO_END.contains(last)) {
            return "..";
        }
        if (UNKNOWN_END.contains(last)) {
            return "";
        }
        boolean twoDigits = first.matches("\\d{4}") && last.matches("\\d{2}");
        if (!twoDigits) {
            return date(last);
        }
        String end = spanOfYears(first, last).substring(5);
        return end.startsWith(first.substring(0, 2)) || end.endsWith("00") ? end : null;
    }

    private static @Nullable String joined(@Nullable String start, @Nullable String end) {
        return start == null || end == null || start.isEmpty() && end.isEmpty() ? null : verified(start + "/" + end);
    }

    /// The one date that a text is or means, without its time of day, or null.
    private static @Nullable String date(String text) {
        List<String> readings = single(text.strip());
        return readings.size() == 1 && readings.getFirst().indexOf('/') < 0
                ? readings.getFirst().replaceFirst("T.*", "") : null;
    }

    private static @Nullable String verified(String guess) {
        return EdtfParser.isDate(guess) ? guess : null;
    }

    private static List<String> yearFirst(String year, String month, String day) {
        if (figure(day).equals("00")) {
            return figure(month).equals("00") ? List.of(year) : month(year, month);
        }
        String stated = day(year, month, day);
        return List.of(EdtfParser.isDate(stated) ? stated : day(year, day, month));
    }

    /// With dots the day comes first; with slashes and hyphens it may be the day or the month.
    private static List<String> yearLast(String first, String second, String year, String sign) {
        String dayFirst = day(year, second, first);
        return sign.equals(".") && EdtfParser.isDate(dayFirst)
                ? List.of(dayFirst)
                : List.of(dayFirst, day(year, first, second));
    }

    /// With points the day comes first, with slashes the day or the month, with hyphens the year or the day.
    private static List<String> shortYear(String first, String second, String third, String sign) {
        String dayFirst = day(ofCentury(third), second, first);
        return switch (sign) {
            case "." -> List.of(dayFirst);
            case "/" -> List.of(dayFirst, day(ofCentury(third), first, second));
            default -> List.of(day(ofCentury(first), second, third), dayFirst);
        };
    }

    /// A year of two digits, from 1950 to 2049.
    private static String ofCentury(String year) {
        return (year.charAt(0) < '5' ? "20" : "19") + year;
    }

    /// An ordinal date of ISO 8601.
    private static List<String> dayOfYear(String year, String day) {
        LocalDate first = LocalDate.of(Integer.parseInt(year), 1, 1);
        int number = Integer.parseInt(day);
        return number >= 1 && number <= first.lengthOfYear() ? List.of(first.withDayOfYear(number).toString()) : List.of();
    }

    /// `2016/17` is a season of sports, `2005-12` a month or a span of years, `2021/7` a month.
    private static List<String> yearAndFigure(String year, String figure, String sign) {
        if (figure.length() < 2 || sign.equals(".")) {
            return month(year, figure);
        }
        int past = Integer.parseInt(year) % 100;
        int number = Integer.parseInt(figure);
        if (number == (past + 1) % 100) {
            return List.of(spanOfYears(year, figure));
        }
        List<String> readings = new ArrayList<>(number == 0 ? List.of(year) : month(year, figure));
        if (number > past) {
            readings.add(spanOfYears(year, figure));
        }
        return readings;
    }

    private static String spanOfYears(String first, String last) {
        int from = Integer.parseInt(first);
        int to = from - from % 100 + Integer.parseInt(last);
        return first + "/%04d".formatted(to <= from ? to + 100 : to);
    }

    private static String day(String year, String month, String day) {
        return year + "-" + figure(month) + "-" + figure(day);
    }

    private static List<String> month(String year, String month) {
        return Integer.parseInt(month) > 12 ? List.of() : List.of(year + "-" + figure(month));
    }

    private static List<String> named(String year, String month, @Nullable String day) {
        String number = Integer.toString(MONTHS.indexOf(month.substring(0, 3)) / 4 + 1);
        return day == null ? month(year, number) : List.of(day(year, number, day));
    }

    private static List<String> season(String year, String season) {
        return List.of(year + switch (season) {
            case "spring", "春" -> "-21";
            case "summer", "夏" -> "-22";
            case "winter", "冬" -> "-24";
            default -> "-23";
        });
    }

    /// The nth part of a year that has so many months.
    private static List<String> months(String year, String part, int months) {
        int last = Integer.parseInt(part) * months;
        return List.of(year + "-%02d/".formatted(last - months + 1) + year + "-%02d".formatted(last));
    }

    private static List<String> beforeChrist(String year) {
        int before = Integer.parseInt(year) - 1;
        return List.of(before == 0 ? "0000" : "-%04d".formatted(before));
    }

    /// The days of a week of ISO 8601, or one of them.
    private static List<String> week(MatchResult m) {
        LocalDate monday = LocalDate.of(Integer.parseInt(m.group(1)), 1, 4).with(DayOfWeek.MONDAY)
                .plusWeeks(Integer.parseInt(m.group(2)) - 1L);
        // The week that holds a year's 28 December is its last.
        boolean none = m.group(2).equals("00")
                || monday.isAfter(LocalDate.of(Integer.parseInt(m.group(1)), 12, 28));
        return none ? List.of()
                : List.of(m.group(3) == null ? monday + "/" + monday.plusDays(6)
                        : monday.plusDays(Integer.parseInt(m.group(3)) - 1L).toString());
    }

    /// The end of a day is the beginning of the next.
    private static List<String> midnight(MatchResult m) {
        return EdtfParser.isDate(m.group(1))
                ? List.of(LocalDate.parse(m.group(1)).plusDays(1) + "T00:00:00" + zone(m.group(2))) : List.of();
    }

    private static List<String> moment(MatchResult m) {
        String clock = (m.group(2).length() == 4 ? "0" : "") + m.group(2);
        // A point behind the seconds without a figure behind it says nothing.
        boolean fraction = m.group(4) != null && m.group(4).length() > 1;
        String seconds = m.group(3) == null ? ":00" : m.group(3) + (fraction ? m.group(4) : "");
        return List.of(m.group(1) + "T" + clock + seconds + zone(m.group(5)));
    }

    private static String zone(@Nullable String zone) {
        return zone == null ? "" : switch (zone) {
            case "z", "utc", "gmt", "-00", "-00:00", "-0000" -> "Z";
            default -> zone.replaceFirst("^(...)(\\d{2})$", "$1:$2");
        };
    }

    private static List<String> doubted(String text, String sign) {
        String date = date(text);
        return date == null ? List.of() : List.of(date + sign);
    }

    /// Two digits, or one for a Chinese numeral.
    private static String figure(String figure) {
        int numeral = "一二三四".indexOf(figure);
        return numeral >= 0 ? Integer.toString(numeral + 1) : figure.length() == 1 ? "0" + figure : figure;
    }
}
