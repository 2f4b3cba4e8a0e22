package org.sponsorline.paint;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The stretches of time that a label of an axis can name, read from its words alone.
///
/// A month or a day without its year is read as one near a place, as people read it.
public record NamedTime(long firstDay, long endDay) {

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final Pattern ENGLISH = Pattern.compile("(?:([A-Z][a-z]{2,3}) ?)?(?:(\\d+)( BC)?)?");
    private static final Pattern CHINESE = Pattern.compile("(?:(公元前)?(\\d+)年)?(?:(\\d+)月)?");

    /// All that a label can mean near a day.
    public static List<NamedTime> of(String label, double nearDay) {
        List<NamedTime> named = new ArrayList<>();
        Matcher chinese = CHINESE.matcher(label);
        Matcher english = ENGLISH.matcher(label);
        LocalDate near = LocalDate.ofEpochDay((long) Math.clamp(
                Math.floor(nearDay), LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay()));
        if (label.endsWith("日")) {
            days(named, near, Integer.parseInt(label.substring(0, label.length() - 1)));
        } else if (chinese.matches()) {
            int month = chinese.group(3) == null ? 0 : Integer.parseInt(chinese.group(3));
            add(named, near, chinese.group(2), chinese.group(1) != null, month);
        } else if (english.matches()) {
            int month = english.group(1) == null ? 0 : MONTHS.indexOf(english.group(1)) + 1;
            add(named, near, english.group(2), english.group(3) != null, month);
            if (month == 0 && english.group(3) == null && label.length() <= 2) {
                days(named, near, Integer.parseInt(label));
            }
        }
        return named;
    }

    private static void add(List<NamedTime> named, LocalDate near, String year, boolean before, int month) {
        if (year != null) {
            int counted = Integer.parseInt(year);
            months(named, before ? 1 - counted : counted, month);
        } else {
            for (int y = near.getYear() - 1; y <= near.getYear() + 1; y++) {
                months(named, y, month);
            }
        }
    }

    private static void months(List<NamedTime> named, int year, int month) {
        if (Math.abs((long) year) > Year.MAX_VALUE) {
            return;
        }
        LocalDate first = LocalDate.of(year, Math.max(1, month), 1);
        int days = month == 0 ? first.lengthOfYear() : first.lengthOfMonth();
        named.add(new NamedTime(first.toEpochDay(), first.toEpochDay() + days));
    }

    private static void days(List<NamedTime> named, LocalDate near, int dayOfMonth) {
        for (int months = -1; months <= 1; months++) {
            try {
                long day = near.plusMonths(months).withDayOfMonth(dayOfMonth).toEpochDay();
                named.add(new NamedTime(day, day + 1));
            } catch (DateTimeException noSuchDay) {
                continue;
            }
        }
    }
}
