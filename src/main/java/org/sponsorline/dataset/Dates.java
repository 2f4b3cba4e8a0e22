package org.sponsorline.dataset;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.date.EdtfException;
import org.sponsorline.model.date.EdtfInterval;
import org.sponsorline.model.date.EdtfParser;

/// The dates of a record, equal ones as one value. Several threads may use it.
final class Dates {

    private final ByNumber<EdtfDate> days = new ByNumber<>(EdtfDate[]::new);
    private final ByNumber<Edtf.Bound> others = new ByNumber<>(Edtf.Bound[]::new);
    private final Map<String, EdtfDate> byText = new ConcurrentHashMap<>();

    /// The date or interval that is the word at the cursor.
    ///
    /// @throws EdtfException where it is none
    Edtf date(JsonCursor cursor) throws EdtfException {
        int number = cursor.wordNumber();
        int second = cursor.secondNumber();
        if (number < 0) {
            return EdtfParser.parse(cursor.wordText(), this::date);
        }
        if (second < 0) {
            EdtfDate day = day(number);
            return day != null ? day : others.get(number) instanceof EdtfDate known ? known : date(number, cursor.wordText());
        }
        // Most intervals come once or twice and are not worth looking for; their dates come often.
        EdtfInterval interval = number <= second ? days(number, second) : null;
        interval = interval == null ? EdtfInterval.of(bound(number), bound(second)) : interval;
        return interval == null ? interval(number, second, cursor) : interval;
    }

    /// The interval of two days known before, of which the numbers alone tell that they are in order; else null.
    private @Nullable EdtfInterval days(int number, int second) {
        EdtfDate first = day(number);
        EdtfDate last = day(second);
        return first == null || last == null ? null : new EdtfInterval(first, last);
    }

    /// The day with a number, or null where it is not known yet or no day.
    private @Nullable EdtfDate day(int number) {
        @Nullable EdtfDate[] row = days.row(number - DayNumbers.FIRST);
        return row == null ? null : row[number & ByNumber.ROW - 1];
    }

    private Edtf.@Nullable Bound bound(int number) {
        EdtfDate day = day(number);
        return day != null ? day : others.get(number);
    }

    private void keep(int number, Edtf.Bound bound) {
        if (number >= DayNumbers.FIRST && bound instanceof EdtfDate day) {
            days.put(number - DayNumbers.FIRST, day);
        } else {
            others.put(number, bound);
        }
    }

    private Edtf interval(int number, int second, JsonCursor cursor) throws EdtfException {
        Edtf interval = EdtfParser.parse(cursor.wordText(), this::date);
        keep(number, interval.start());
        keep(second, interval.end());
        return interval;
    }

    private EdtfDate date(int number, String text) throws EdtfException {
        EdtfDate date = date(text);
        keep(number, date);
        return date;
    }

    private EdtfDate date(String text) throws EdtfException {
        EdtfDate shared = byText.get(text);
        if (shared == null) {
            shared = EdtfParser.date(text);
            EdtfDate before = byText.putIfAbsent(text, shared);
            shared = before == null ? shared : before;
        }
        return shared;
    }
}
