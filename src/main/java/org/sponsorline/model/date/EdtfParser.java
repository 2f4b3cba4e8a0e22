package org.sponsorline.model.date;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.sponsorline.model.date.EdtfDate.Precision;
import org.sponsorline.model.date.EdtfException.Fault;

/// Reads dates of EDTF levels 0 and 1 (ISO 8601-2:2019, annex A; Library of Congress, EDTF specification).
///
/// Seasons name no hemisphere there; their days are those of the northern meteorological seasons, and winter runs
/// into February of the next year. A time of day keeps its text and stands for its day.
public final class EdtfParser {

    /// The farthest year either way, as far as [LocalDate] goes.
    public static final int FARTHEST_YEAR = Year.MAX_VALUE;

    private static final int LONGEST_TEXT = 100;

    private EdtfParser() {}

    /// Reads the two ends of an interval; may answer from what it has read before.
    @FunctionalInterface
    public interface DateSource {
        EdtfDate date(String text) throws EdtfException;
    }

    /// Reads a date or an interval.
    ///
    /// @throws EdtfException with a sentence if the text is neither, or ends before it begins
    public static Edtf parse(String text) throws EdtfException {
        return parse(text, EdtfParser::plainDate);
    }

    /// Reads a date or an interval, whose dates come from `dates`.
    ///
    /// @throws EdtfException as [#parse(String)] does
    public static Edtf parse(String text, DateSource dates) throws EdtfException {
        try {
            return dateOrInterval(text, dates);
        } catch (EdtfException fault) {
            throw EdtfFaults.explained(text, fault);
        }
    }

    /// Whether a text is a date or an interval. Cheaper than [#parse(String)], as it looks for no reason why it is not.
    public static boolean isDate(String text) {
        try {
            dateOrInterval(text, EdtfParser::plainDate);
            return true;
        } catch (EdtfException fault) {
            return false;
        }
    }

    private static Edtf dateOrInterval(String text, DateSource dates) throws EdtfException {
        int slash = text.indexOf('/');
        if (slash < 0) {
            return dates.date(text);
        }
        if (text.length() > LONGEST_TEXT) {
            throw new EdtfException(Fault.TOO_LONG, null);
        }
        if (text.indexOf('/', slash + 1) >= 0) {
            throw new EdtfException(Fault.TOO_MANY_PARTS, null, text);
        }
        Edtf.Bound start = bound(text, text.substring(0, slash), dates);
        Edtf.Bound end = bound(text, text.substring(slash + 1), dates);
        if (start instanceof EdtfDate first && end instanceof EdtfDate last && first.firstDay() > last.lastDay()) {
            throw new EdtfException(
                    Fault.END_BEFORE_START, last.text() + "/" + first.text(), text, last.text(), first.text());
        }
        return new EdtfInterval(start, end);
    }

    /// Why a text is no date, for one that is none.
    public static EdtfException faultOf(String text) {
        try {
            parse(text);
        } catch (EdtfException noDate) {
            return noDate;
        }
        return EdtfFaults.notADate(text);
    }

    private static Edtf.Bound bound(String span, String text, DateSource dates) throws EdtfException {
        if (text.isEmpty()) {
            return Edtf.Limit.UNKNOWN;
        }
        if (text.equals("..")) {
            return Edtf.Limit.OPEN;
        }
        EdtfDate date = dates.date(text);
        if (date.precision() == Precision.TIME) {
            throw new EdtfException(Fault.TIME_IN_INTERVAL, null, span, text.substring(0, text.indexOf('T')));
        }
        return date;
    }

    /// Reads a date that is no interval.
    ///
    /// @throws EdtfException with a sentence if it is none
    public static EdtfDate date(String text) throws EdtfException {
        try {
            return plainDate(text);
        } catch (EdtfException fault) {
            throw EdtfFaults.explained(text, fault);
        }
    }

    private static EdtfDate plainDate(String text) throws EdtfException {
        if (text.isEmpty()) {
            throw new EdtfException(Fault.EMPTY, null);
        }
        if (text.length() > LONGEST_TEXT) {
            throw new EdtfException(Fault.TOO_LONG, null);
        }
        char qualifier = text.charAt(text.length() - 1);
        boolean qualified = qualifier == '?' || qualifier == '~' || qualifier == '%';
        int end = qualified ? text.length() - 1 : text.length();
        boolean approximate = qualified && qualifier != '?';
        boolean uncertain = qualified && qualifier != '~';
        if (text.charAt(0) == 'Y') {
            return letterYear(text, end, approximate, uncertain);
        }
        int time = text.indexOf('T');
        if (time > 0) {
            return dateTime(text, time, qualified);
        }
        return calendarDate(text, end, approximate, uncertain);
    }

    private static EdtfDate letterYear(String text, int end, boolean approximate, boolean uncertain)
            throws EdtfException {
        boolean negative = end > 1 && text.charAt(1) == '-';
        int first = negative ? 2 : 1;
        for (int i = first; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                throw EdtfFaults.notADate(text);
            }
        }
        if (end - first < 5 || text.charAt(first) == '0') {
            throw new EdtfException(Fault.SHORT_LETTER_YEAR, EdtfFaults.plainYear(text, first, end), text);
        }
        if (end - first > 9) {
            throw new EdtfException(Fault.YEAR_TOO_FAR, null, text, Integer.toString(FARTHEST_YEAR));
        }
        int year = Integer.parseInt(text, first, end, 10) * (negative ? -1 : 1);
        return span(text, Precision.YEAR, year, 1, year, 12, approximate, uncertain, false);
    }

    private static EdtfDate dateTime(String text, int time, boolean qualified) throws EdtfException {
        EdtfDate day = calendarDate(text.substring(0, time), time, false, false);
        if (day.precision() != Precision.DAY || day.unspecified()) {
            throw EdtfFaults.notADate(text);
        }
        if (qualified) {
            throw new EdtfException(Fault.TIME_QUALIFIED, text.substring(0, text.length() - 1), text);
        }
        EdtfTime.check(text, time + 1);
        return new EdtfDate(text, Precision.TIME, day.firstDay(), day.lastDay(), false, false, false);
    }

    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, with `X` for digits that are not specified.
    private static EdtfDate calendarDate(String text, int end, boolean approximate, boolean uncertain)
            throws EdtfException {
        boolean negative = text.charAt(0) == '-';
        int at = negative ? 1 : 0;
        int length = end - at;
        boolean shape = (length == 4 || length == 7 || length == 10)
                && (length < 7 || text.charAt(at + 4) == '-')
                && (length < 10 || text.charAt(at + 7) == '-');
        for (int i = at; shape && i < end; i++) {
            shape = i == at + 4 || i == at + 7 || isDigit(text.charAt(i)) || text.charAt(i) == 'X';
        }
        if (!shape) {
            throw EdtfFaults.notADate(text);
        }
        int unspecifiedYears = unspecified(text, at, at + 4);
        int unspecifiedMonth = length >= 7 ? unspecified(text, at + 5, at + 7) : 0;
        int unspecifiedDay = length == 10 ? unspecified(text, at + 8, at + 10) : 0;
        // Level 1: only from the right, two digits of a lone year, a whole month or a whole day.
        boolean fromTheRight = unspecifiedYears >= 0 && unspecifiedYears <= 2 && unspecifiedMonth % 2 == 0
                && unspecifiedDay % 2 == 0 && (unspecifiedYears == 0 || length == 4)
                && (unspecifiedMonth == 0 || length == 7 || unspecifiedDay == 2);
        if (!fromTheRight) {
            throw new EdtfException(Fault.DIGITS_NOT_LAST, null, text);
        }
        int year = number(text, at, 4 - unspecifiedYears);
        if (unspecifiedYears > 0) {
            int years = unspecifiedYears == 1 ? 10 : 100;
            int low = year * years;
            Precision precision = unspecifiedYears == 1 ? Precision.DECADE : Precision.CENTURY;
            return negative
                    ? span(text, precision, -low - years + 1, 1, -low, 12, approximate, uncertain, true)
                    : span(text, precision, low, 1, low + years - 1, 12, approximate, uncertain, true);
        }
        if (negative && year == 0) {
            throw new EdtfException(Fault.NEGATIVE_ZERO, text.substring(1), text);
        }
        year = negative ? -year : year;
        if (length == 4 || unspecifiedMonth > 0) {
            return span(text, Precision.YEAR, year, 1, year, 12, approximate, uncertain, length > 4);
        }
        int month = number(text, at + 5, 2);
        if (length == 7 && month >= 21 && month <= 24) {
            return season(text, year, month, approximate, uncertain);
        }
        if (month < 1 || month > 12) {
            throw new EdtfException(Fault.NO_SUCH_MONTH, null, text, text.substring(at + 5, at + 7));
        }
        if (length == 7 || unspecifiedDay > 0) {
            return span(text, Precision.MONTH, year, month, year, month, approximate, uncertain, length > 7);
        }
        int day = number(text, at + 8, 2);
        int days = YearMonth.of(year, month).lengthOfMonth();
        if (day < 1 || day > days) {
            throw new EdtfException(
                    Fault.NO_SUCH_DAY, null, text, text.substring(0, at + 7), Integer.toString(days));
        }
        long epochDay = LocalDate.of(year, month, day).toEpochDay();
        return new EdtfDate(text, Precision.DAY, epochDay, epochDay, approximate, uncertain, false);
    }

    private static EdtfDate season(String text, int year, int code, boolean approximate, boolean uncertain) {
        int firstMonth = 3 + (code - 21) * 3;
        return code == 24
                ? span(text, Precision.SEASON, year, 12, year + 1, 2, approximate, uncertain, false)
                : span(text, Precision.SEASON, year, firstMonth, year, firstMonth + 2, approximate, uncertain, false);
    }

    /// A date that spans whole months.
    private static EdtfDate span(
            String text, Precision precision, int fromYear, int fromMonth, int toYear, int toMonth,
            boolean approximate, boolean uncertain, boolean unspecified) {
        return new EdtfDate(
                text, precision, LocalDate.of(fromYear, fromMonth, 1).toEpochDay(),
                YearMonth.of(toYear, toMonth).atEndOfMonth().toEpochDay(), approximate, uncertain, unspecified);
    }

    /// How many digits at the right are `X`, or -1 where an `X` has a digit to its right.
    private static int unspecified(String text, int from, int to) {
        int count = 0;
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == 'X') {
                count++;
            } else if (count > 0) {
                return -1;
            }
        }
        return count;
    }

    private static int number(String text, int from, int length) {
        return length == 0 ? 0 : Integer.parseInt(text, from, from + length, 10);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
