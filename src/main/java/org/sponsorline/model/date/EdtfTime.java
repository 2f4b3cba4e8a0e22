package org.sponsorline.model.date;

import org.sponsorline.model.date.EdtfException.Fault;

/// The time of day in a date-time: `hh:mm:ss`, a fraction of the second if need be, then nothing, `Z`, or a shift from
/// it in hours or hours and minutes.
final class EdtfTime {

    private static final int WITHOUT_FRACTION = "hh:mm:ss".length();

    /// The farthest that any zone is behind or ahead of UTC, in minutes.
    private static final int FARTHEST_BEHIND = 12 * 60;
    private static final int FARTHEST_AHEAD = 14 * 60;

    private EdtfTime() {}

    /// Checks the time of day that begins at `at`.
    ///
    /// @throws EdtfException if it is none
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
        String zone = time.substring(zoneAt(time));
        if (!zone.isEmpty() && !zone.equals("Z") && !isShift(zone)) {
            throw new EdtfException(Fault.NO_SUCH_ZONE, null, text, zone);
        }
    }

    /// Where the zone begins in a time of day that may have a fraction of a second; its length if it has no zone.
    static int zoneAt(String time) {
        int at = WITHOUT_FRACTION;
        if (at < time.length() - 1 && (time.charAt(at) == '.' || time.charAt(at) == ',') && isDigit(time, at + 1)) {
            do {
                at++;
            } while (at < time.length() && isDigit(time, at));
        }
        return at;
    }

    /// Whether it is an offset from UTC in use; `-00:00` is none in ISO 8601.
    private static boolean isShift(String zone) {
        boolean behind = zone.charAt(0) == '-';
        String shift = zone.substring(1);
        if (!behind && zone.charAt(0) != '+' || !matches(shift, "dd") && !matches(shift, "dd:dd")) {
            return false;
        }
        int minute = shift.length() == 2 ? 0 : two(shift, 3);
        int minutes = two(shift, 0) * 60 + minute;
        return minute <= 59 && (behind ? minutes > 0 && minutes <= FARTHEST_BEHIND : minutes <= FARTHEST_AHEAD);
    }

    private static boolean matches(String text, String pattern) {
        boolean same = text.length() == pattern.length();
        for (int i = 0; same && i < text.length(); i++) {
            same = pattern.charAt(i) == 'd' ? isDigit(text, i) : text.charAt(i) == pattern.charAt(i);
        }
        return same;
    }

    private static boolean isDigit(String text, int at) {
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static int two(String text, int at) {
        return Integer.parseInt(text, at, at + 2, 10);
    }
}
