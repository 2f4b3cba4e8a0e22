package org.sponsorline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.Edtf.Bound;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.date.EdtfException;
import org.sponsorline.model.date.EdtfInterval;
import org.sponsorline.model.date.EdtfParser;
import org.sponsorline.model.date.EdtfText;
import org.sponsorline.query.text.TypedDateReader;

/// Whatever the program writes as a date can be typed back and is the same date.
final class WrittenDatesTest {

    private static final List<String> DATES = List.of(
            "2017-01-19", "2017-05-01", "2021-12-31", "0079-08-24", "-0775-07-01", "0000-01-01", "2017-01", "0800-12",
            "-0043-03", "2021-21", "2021-22", "2021-23", "2021-24", "-0775-22", "0079-22", "2017", "0079", "0007", "0000",
            "-0775", "-9999", "9999", "Y12000", "Y-12000", "201X", "098X", "000X", "-077X", "-000X", "19XX", "00XX",
            "-00XX", "-07XX", "2004-XX", "2004-06-XX", "2004-XX-XX", "-0775-XX");
    private static final List<String> TIMES = List.of(
            "2021-07-23T20:00:00", "2021-07-23T20:50:07", "2021-07-23T20:00:00Z", "2021-07-23T20:00:30+09:00",
            "2021-07-23T20:00:00-03:30");

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void isReadBackAsTheSameDate(String language) throws EdtfException {
        EdtfText text = EdtfText.in(Locale.of(language));
        List<Edtf> all = new ArrayList<>();
        for (String date : DATES) {
            for (String doubt : List.of("", "~", "?", "%")) {
                all.add(EdtfParser.parse(date + doubt));
            }
        }
        for (String time : TIMES) {
            all.add(EdtfParser.parse(time));
        }
        addSpans(all);
        for (Edtf date : all) {
            assertSame(date, text.words(date), true);
            assertSame(date, text.term(date), true);
            assertSame(date, text.brief(date), true);
            assertSame(date, text.moment(date), false);
            assertSame(date, text.when(date), false);
            assertSame(date, text.briefMoment(date), false);
            assertSame(date, date.text(), true);
        }
    }

    private static void addSpans(List<Edtf> all) throws EdtfException {
        Random random = new Random(9);
        List<String> ends = new ArrayList<>(List.of("..", ""));
        for (String date : DATES) {
            ends.add(date);
            ends.add(date + List.of("~", "?", "%").get(random.nextInt(3)));
        }
        for (String start : ends) {
            for (String end : ends) {
                EdtfInterval span = EdtfInterval.of(bound(start), bound(end));
                if (span != null && !span.text().equals("/")) {
                    all.add(span);
                }
            }
        }
        for (int i = 0; i < 500; i++) {
            LocalDate start = LocalDate.of(2014, 1, 1).plusDays(random.nextInt(800));
            LocalDate end = start.plusDays(random.nextInt(400));
            all.add(EdtfParser.parse(start + "/" + end));
            all.add(EdtfParser.parse(start.toString().substring(0, 7) + "/" + end.toString().substring(0, 7)));
        }
    }

    private static Bound bound(String text) throws EdtfException {
        return text.equals("..") ? Edtf.Limit.OPEN : text.isEmpty() ? Edtf.Limit.UNKNOWN : EdtfParser.date(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void isReadBackAsTheSameDay(String language) {
        EdtfText text = EdtfText.in(Locale.of(language));
        for (LocalDate day = LocalDate.of(2019, 12, 1); day.isBefore(LocalDate.of(2021, 3, 1)); day = day.plusDays(1)) {
            assertEquals(day.toString(), read(text.day(day)).text());
            assertEquals(day.toString(), read(text.briefDay(day)).text());
        }
    }

    /// @param limits whether the words tell an end that is open from one that is not known
    private static void assertSame(Edtf date, String written, boolean limits) {
        Edtf back = read(written);
        assertEquals(date instanceof EdtfInterval, back instanceof EdtfInterval, () -> date.text() + " as " + written);
        assertSame(date.start(), back.start(), limits, written);
        assertSame(date.end(), back.end(), limits, written);
    }

    private static void assertSame(Bound expected, Bound actual, boolean limits, String written) {
        if (expected instanceof EdtfDate date && actual instanceof EdtfDate read) {
            assertEquals(date.firstDay(), read.firstDay(), written);
            assertEquals(date.lastDay(), read.lastDay(), written);
            assertEquals(date.approximate(), read.approximate(), written);
            assertEquals(date.uncertain(), read.uncertain(), written);
            assertEquals(date.precision(), read.precision(), written);
        } else if (limits) {
            assertEquals(expected, actual, written);
        } else {
            assertEquals(expected instanceof Edtf.Limit, actual instanceof Edtf.Limit, written);
        }
    }

    private static Edtf read(String written) {
        Edtf inEnglish = TypedDateReader.read(written, Locale.ENGLISH).date();
        assertNotNull(inEnglish, () -> "not read: " + written + " " + TypedDateReader.read(written, Locale.ENGLISH));
        assertEquals(inEnglish, TypedDateReader.read(written, Locale.CHINESE).date());
        return inEnglish;
    }
}
