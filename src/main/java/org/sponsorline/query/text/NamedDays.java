package org.sponsorline.query.text;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Days that have a name instead of a date, in English and in Chinese, whatever the language of the window.
///
/// What they mean depends on the day on which they are typed, so fields read them and texts that are kept do not.
public final class NamedDays {

    private static final Map<String, Integer> DAYS_FROM_TODAY = Map.ofEntries(
            Map.entry("today", 0), Map.entry("now", 0), Map.entry("今天", 0), Map.entry("今日", 0),
            Map.entry("现在", 0), Map.entry("目前", 0),
            Map.entry("yesterday", -1), Map.entry("昨天", -1), Map.entry("昨日", -1),
            Map.entry("tomorrow", 1), Map.entry("明天", 1), Map.entry("明日", 1));
    private static final Set<String> LATEST = Set.of("latest", "the latest", "now", "最新", "现在", "目前");

    private NamedDays() {}

    /// The day that a text names, or null.
    static @Nullable LocalDate day(String typed, LocalDate today) {
        Integer days = DAYS_FROM_TODAY.get(small(typed));
        return days == null ? null : today.plusDays(days);
    }

    /// Whether a text asks for all that is known, where a field can show what was known on a day.
    public static boolean isLatest(String typed) {
        return LATEST.contains(small(typed));
    }

    private static String small(String typed) {
        return TypedText.plain(typed).toLowerCase(Locale.ROOT);
    }
}
