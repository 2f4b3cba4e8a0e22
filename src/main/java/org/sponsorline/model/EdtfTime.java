package org.sponsorline.model;

import org.sponsorline.model.EdtfException.Fault;

/// The time of day in a date-time: `hh:mm:ss`, then nothing, `Z`, or a shift from it in hours or hours and minutes.
final class EdtfTime {

    private static final int LARGEST_SHIFT_HOURS = 18;

    private EdtfTime() {}

    /// Does nothing where the text from `at` on is a time of day.
    static void check(String text, int at) throws EdtfException {
        String time = text.substring(at);
        if (time.length() < 8 || !matches(time.substring(0, 8), "dd:dd:dd")) {
            throw new EdtfException(Fault.NO_SUCH_TIME, null, text, time);
        }
        int hour = two(time, 0);
        int minute = two(time, 3);
        int second = two(time, 6);
        // A leap second is the sixty-first of its minute.
        if (hour > 23 || minute > 59 || second > (minute == 59 ? 60 : 59)) {
            throw new EdtfException(Fault.NO_SUCH_TIME, null, text, time.substring(0, 8));
        }
        String zone = time.substring(8);
        if (!zone.isEmpty() && !zone.equals("Z") && !isShift(zone)) {
            throw new EdtfException(Fault.NO_SUCH_ZONE, null, text, zone);
        }
    }

    private static boolean isShift(String zone) {
        return (zone.charAt(0) == '+' || zone.charAt(0) == '-')
                && (matches(zone.substring(1), "dd") || matches(zone.substring(1), "dd:dd"))
                && two(zone, 1) <= LARGEST_SHIFT_HOURS
                && (zone.length() == 3 || two(zone, 4) <= 59);
    }

    private static boolean matches(String text, String pattern) {
        boolean same = text.length() == pattern.length();
        for (int i = 0; same && i < text.length(); i++) {
            char c = text.charAt(i);
            same = pattern.charAt(i) == 'd' ? c >= '0' && c <= '9' : c == pattern.charAt(i);
        }
        return same;
    }

    private static int two(String text, int at) {
        return Integer.parseInt(text, at, at + 2, 10);
    }
}
