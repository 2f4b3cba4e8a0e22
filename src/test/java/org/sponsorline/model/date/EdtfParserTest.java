package org.sponsorline.model.date;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Random;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.model.date.Edtf.Limit;
import org.sponsorline.model.date.EdtfDate.Precision;
import org.sponsorline.model.date.EdtfException.Fault;

final class EdtfParserTest {

    @Nested
    final class OneDate {

        @ParameterizedTest
        @CsvSource(textBlock = """
                2017-01-19,                DAY,     2017-01-19,   2017-01-19
                2016-02-29,                DAY,     2016-02-29,   2016-02-29
                0000-02-29,                DAY,     0000-02-29,   0000-02-29
                -0775-07-01,               DAY,     -0775-07-01,  -0775-07-01
                2017-02,                   MONTH,   2017-02-01,   2017-02-28
                2017,                      YEAR,    2017-01-01,   2017-12-31
                0000,                      YEAR,    0000-01-01,   0000-12-31
                -0775,                     YEAR,    -0775-01-01,  -0775-12-31
                2021-21,                   SEASON,  2021-03-01,   2021-05-31
                2021-22,                   SEASON,  2021-06-01,   2021-08-31
                2021-23,                   SEASON,  2021-09-01,   2021-11-30
                2023-24,                   SEASON,  2023-12-01,   2024-02-29
                201X,                      DECADE,  2010-01-01,   2019-12-31
                20XX,                      CENTURY, 2000-01-01,   2099-12-31
                -077X,                     DECADE,  -0779-01-01,  -0770-12-31
                -07XX,                     CENTURY, -0799-01-01,  -0700-12-31
                2004-XX,                   YEAR,    2004-01-01,   2004-12-31
                1985-04-XX,                MONTH,   1985-04-01,   1985-04-30
                1985-XX-XX,                YEAR,    1985-01-01,   1985-12-31
                Y17000,                    YEAR,    +17000-01-01, +17000-12-31
                Y-17000,                   YEAR,    -17000-01-01, -17000-12-31
                Y170000002,                YEAR,    +170000002-01-01, +170000002-12-31
                2021-07-19T20:50:00,       TIME,    2021-07-19,   2021-07-19
                2021-07-19T20:50:00Z,      TIME,    2021-07-19,   2021-07-19
                2021-07-19T20:50:00+08:00, TIME,    2021-07-19,   2021-07-19
                2021-07-19T20:50:00-04,    TIME,    2021-07-19,   2021-07-19
                2016-12-31T23:59:60Z,      TIME,    2016-12-31,   2016-12-31
                2017-01-19T08:00:00.000Z,  TIME,    2017-01-19,   2017-01-19
                2017-01-19T08:00:00.5,     TIME,    2017-01-19,   2017-01-19
                '2017-01-19T08:00:00,123456789+01:00', TIME, 2017-01-19, 2017-01-19
                2017-01-19T08:00:00-12:00, TIME,    2017-01-19,   2017-01-19
                2017-01-19T08:00:00+14:00, TIME,    2017-01-19,   2017-01-19
                2017-01-19T08:00:00+00:00, TIME,    2017-01-19,   2017-01-19
                """)
        void spansTheDaysThatWereStated(String text, Precision precision, LocalDate first, LocalDate last)
                throws EdtfException {
            EdtfDate date = assertInstanceOf(EdtfDate.class, EdtfParser.parse(text));

            assertAll(
                    () -> assertEquals(text, date.text()),
                    () -> assertEquals(precision, date.precision()),
                    () -> assertEquals(first, LocalDate.ofEpochDay(date.firstDay())),
                    () -> assertEquals(last, LocalDate.ofEpochDay(date.lastDay())),
                    () -> assertEquals(text.contains("X"), date.unspecified()));
        }

        @ParameterizedTest
        @CsvSource(textBlock = """
                2021~,       true,  false
                2010?,       false, true
                2010%,       true,  true
                2004-06-11%, true,  true
                201X~,       true,  false
                2021-21?,    false, true
                Y17000~,     true,  false
                1985-04-XX?, false, true
                2021,        false, false
                """)
        void keepsItsDoubts(String text, boolean approximate, boolean uncertain) throws EdtfException {
            EdtfDate date = EdtfParser.date(text);

            assertEquals(approximate, date.approximate());
            assertEquals(uncertain, date.uncertain());
        }
    }

    @Nested
    final class Interval {

        @ParameterizedTest
        @CsvSource(textBlock = """
                2017-01-19/2028, 2017-01-19, 2028
                2017/..,         2017,       OPEN
                2017/,           2017,       UNKNOWN
                ../2021-07-19,   OPEN,       2021-07-19
                /2021,           UNKNOWN,    2021
                ../..,           OPEN,       OPEN
                /..,             UNKNOWN,    OPEN
                2021~/2028?,     2021~,      2028?
                201X/2020-21,    201X,       2020-21
                -0775/0393,      -0775,      0393
                Y-17000/-0775,   Y-17000,    -0775
                2017/2017-05,    2017,       2017-05
                2017-05/2017,    2017-05,    2017
                """)
        void keepsBothEnds(String text, String start, String end) throws EdtfException {
            EdtfInterval interval = assertInstanceOf(EdtfInterval.class, EdtfParser.parse(text));

            assertEquals(text, interval.text());
            assertEquals(start, name(interval.start()));
            assertEquals(end, name(interval.end()));
        }

        private String name(Edtf.Bound bound) {
            return switch (bound) {
                case EdtfDate date -> date.text();
                case Limit limit -> limit.name();
            };
        }

        @Test
        void takesItsDatesFromTheGivenSource() throws EdtfException {
            EdtfDate known = EdtfParser.date("2028");

            Edtf interval = EdtfParser.parse("2017/2028", text -> text.equals("2028") ? known : EdtfParser.date(text));

            assertTrue(interval.end() == known);
        }
    }

    @Nested
    final class NoDate {

        @ParameterizedTest
        @CsvSource(nullValues = "-", quoteCharacter = '"', textBlock = """
                "",                        EMPTY,              -
                2021-02-30,                NO_SUCH_DAY,        -
                2021-02-29,                NO_SUCH_DAY,        -
                2021-04-00,                NO_SUCH_DAY,        2021-04
                1900-02-29,                NO_SUCH_DAY,        -
                2021-13,                   NO_SUCH_MONTH,      -
                2021-00,                   NO_SUCH_MONTH,      2021
                2021-25,                   NO_SUCH_MONTH,      2021/2025
                2021-21-01,                NO_SUCH_MONTH,      2021-01-21
                2021-1-9,                  NOT_A_DATE,         2021-01-09
                2021/01/09,                SLASHED_DAY,        2021-01-09
                20210109,                  LONG_YEAR,          2021-01-09
                12345,                     LONG_YEAR,          Y12345
                19 January 2017,           NOT_A_DATE,         2017-01-19
                about 2021,                NOT_A_DATE,         2021~
                2010s,                     NOT_A_DATE,         201X
                201x,                      NOT_A_DATE,         201X
                " 2017",                   NOT_A_DATE,         2017
                2010?~,                    QUALIFIER_NOT_LAST, 2010%
                2004-06~-11,               QUALIFIER_NOT_LAST, -
                ?2004,                     QUALIFIER_NOT_LAST, 2004?
                2XXX,                      DIGITS_NOT_LAST,    -
                20X1,                      DIGITS_NOT_LAST,    -
                201X-05,                   DIGITS_NOT_LAST,    -
                2004-XX-11,                DIGITS_NOT_LAST,    -
                2004-1X,                   DIGITS_NOT_LAST,    -
                2004-01-1X,                DIGITS_NOT_LAST,    -
                Y2017,                     SHORT_LETTER_YEAR,  2017
                Y-0775,                    SHORT_LETTER_YEAR,  -0775
                Y00017,                    SHORT_LETTER_YEAR,  0017
                Y9999999999,               YEAR_TOO_FAR,       -
                Y,                         SHORT_LETTER_YEAR,  -
                -0000,                     NEGATIVE_ZERO,      0000
                -,                         NOT_A_DATE,         -
                2021-07-19T25:00:00,       NO_SUCH_TIME,       -
                2021-07-19T20:50,          NO_SUCH_TIME,       2021-07-19T20:50:00
                2021-07-19T20:50:61,       NO_SUCH_TIME,       -
                2021-07-19T20:50:00+25:00, NO_SUCH_ZONE,       -
                2021-07-19T20:50:00-00:00, NO_SUCH_ZONE,       2021-07-19T20:50:00Z
                2021-07-19T20:50:00-00,    NO_SUCH_ZONE,       2021-07-19T20:50:00Z
                2021-07-19T20:50:00-12:01, NO_SUCH_ZONE,       -
                2021-07-19T20:50:00+14:30, NO_SUCH_ZONE,       -
                2021-07-19T20:50:00+05:60, NO_SUCH_ZONE,       -
                2021-07-19T20:50:00+0800,  NO_SUCH_ZONE,       2021-07-19T20:50:00+08:00
                2021-07-19T20:50:00.Z,     NO_SUCH_ZONE,       2021-07-19T20:50:00Z
                2021-07-19 20:50:07.25 UTC, NOT_A_DATE,        2021-07-19T20:50:07.25Z
                2021-07-19T20:50:00 CET,   NO_SUCH_ZONE,       -
                2021-07T20:50:00,          NOT_A_DATE,         -
                2021-07-19T20:50:00Z?,     TIME_QUALIFIED,     2021-07-19T20:50:00Z
                2021-07-19T20:50:00/2028,  TIME_IN_INTERVAL,   2021-07-19/2028
                2017/2028/2030,            TOO_MANY_PARTS,     -
                2028/2017,                 END_BEFORE_START,   2017/2028
                2021-05/2021-02-28,        END_BEFORE_START,   2021-02-28/2021-05
                "[1667,1668]",             BEYOND_LEVEL_ONE,   -
                {1960..1961},              BEYOND_LEVEL_ONE,   -
                Y17E7,                     BEYOND_LEVEL_ONE,   -
                1950S2,                    BEYOND_LEVEL_ONE,   -
                2017 – 2028,               NOT_A_DATE,         2017/2028
                ２０１７,                  NOT_A_DATE,         2017
                """)
        void isNamedAndWhatWasMeantIsGuessed(String text, Fault fault, String suggestion) {
            EdtfException problem = assertThrows(EdtfException.class, () -> EdtfParser.parse(text == null ? "-" : text));

            assertEquals(fault, problem.fault());
            assertEquals(suggestion, problem.suggestion());
        }

        @Test
        void saysWhatIsWrongInBothLanguages() {
            EdtfException problem = assertThrows(EdtfException.class, () -> EdtfParser.parse("2021-02-30"));

            assertEquals("The day “2021-02-30” does not exist; 2021-02 has 28 days.",
                    problem.sentence(java.util.Locale.ENGLISH));
            assertEquals("“2021-02-30”这一天不存在；2021-02 有 28 天。",
                    problem.sentence(java.util.Locale.SIMPLIFIED_CHINESE));
        }

        @ParameterizedTest
        @ValueSource(ints = {101, 1_000_000})
        void mayBeOfAnyLength(int length) {
            EdtfException problem = assertThrows(EdtfException.class, () -> EdtfParser.parse("2".repeat(length)));

            assertEquals(Fault.TOO_LONG, problem.fault());
        }
    }

    /// Writes dates from days and reads them back, with `java.time` as the judge.
    @Test
    void readsEveryDayMonthAndYearThatTheCalendarHas() throws EdtfException {
        Random random = new Random(20170119);
        for (int i = 0; i < 20_000; i++) {
            LocalDate day = LocalDate.ofEpochDay(random.nextLong(-1_000_000, 2_900_000));
            String year = (day.getYear() < 0 ? "-" : "") + "%04d".formatted(Math.abs(day.getYear()));
            String month = year + "-%02d".formatted(day.getMonthValue());
            String text = month + "-%02d".formatted(day.getDayOfMonth());

            EdtfDate read = EdtfParser.date(text);
            assertEquals(day.toEpochDay(), read.firstDay(), text);
            assertEquals(day.toEpochDay(), read.lastDay(), text);
            EdtfDate readMonth = EdtfParser.date(month);
            assertEquals(day.withDayOfMonth(1).toEpochDay(), readMonth.firstDay(), month);
            assertEquals(day.withDayOfMonth(day.lengthOfMonth()).toEpochDay(), readMonth.lastDay(), month);
            EdtfDate readYear = EdtfParser.date(year);
            assertEquals(day.withDayOfYear(1).toEpochDay(), readYear.firstDay(), year);
            assertEquals(day.withDayOfYear(day.lengthOfYear()).toEpochDay(), readYear.lastDay(), year);
        }
    }

    /// Scrambles dates: whatever comes in, it is a date that says the same, or a sentence.
    @Test
    void answersEveryTextWithADateOrASentence() {
        Random random = new Random(7);
        String signs = "0123456789-/X?~%YT:Z.+ ES[]{}";
        int dates = 0;
        for (int i = 0; i < 200_000; i++) {
            StringBuilder text = new StringBuilder(random.nextBoolean() ? "2017-01-19/2028~" : "201X");
            for (int edits = random.nextInt(1, 5); edits > 0; edits--) {
                int at = random.nextInt(text.length() + 1);
                if (random.nextBoolean() || at == text.length()) {
                    text.insert(at, signs.charAt(random.nextInt(signs.length())));
                } else {
                    text.deleteCharAt(at);
                }
            }
            try {
                assertEquals(text.toString(), EdtfParser.parse(text.toString()).text());
                dates++;
            } catch (EdtfException problem) {
                assertTrue(problem.getMessage().endsWith("."), problem.getMessage());
            }
        }
        assertTrue(dates > 1_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2016/2017/2018", "2017/2028/2030", "2016/2017/"})
    void twoSlashesAreNamedWhetherADateOrASpanIsAskedFor(String text) {
        assertEquals(Fault.TOO_MANY_PARTS, assertThrows(EdtfException.class, () -> EdtfParser.date(text)).fault());
        assertEquals(Fault.TOO_MANY_PARTS, assertThrows(EdtfException.class, () -> EdtfParser.parse(text)).fault());
    }
}
