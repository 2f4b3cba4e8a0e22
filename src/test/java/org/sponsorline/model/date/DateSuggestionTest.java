package org.sponsorline.model.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.model.date.EdtfException.Fault;

/// What people write in place of a date, and the date that they are shown as the way out.
final class DateSuggestionTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-7-19                       | 2021-07-19
            2021.7.19                       | 2021-07-19
            19.07.2021                      | 2021-07-19
            19.7.2021                       | 2021-07-19
            19/07/2021                      | 2021-07-19
            07/19/2021                      | 2021-07-19
            05/05/2021                      | 2021-05-05
            2021-13-01                      | 2021-01-13
            2021-19-07                      | 2021-07-19
            2021-07-00                      | 2021-07
            2021-00-00                      | 2021
            07/2021                         | 2021-07
            7.2021                          | 2021-07
            2021/7                          | 2021-07
            July 2021                       | 2021-07
            Jul. 2021                       | 2021-07
            JULY 2021                       | 2021-07
            July, 2021                      | 2021-07
            2021 July                       | 2021-07
            Sept 2021                       | 2021-09
            19 July 2021                    | 2021-07-19
            19-Jul-2021                     | 2021-07-19
            19th of July 2021               | 2021-07-19
            July 19, 2021                   | 2021-07-19
            Monday, 19 July 2021            | 2021-07-19
            May 2021                        | 2021-05
            2021年7月19日                    | 2021-07-19
            2021年7月                        | 2021-07
            2021年                           | 2021
            ２０２１－０７－１９               | 2021-07-19
            summer 2021                     | 2021-22
            Fall 2021                       | 2021-23
            2021年夏季                       | 2021-22
            Q3 2021                         | 2021-07/2021-09
            2021-Q3                         | 2021-07/2021-09
            2021Q1                          | 2021-01/2021-03
            2021年第三季度                    | 2021-07/2021-09
            H2 2021                         | 2021-07/2021-12
            2021年上半年                      | 2021-01/2021-06
            19th century                    | 18XX
            the 1st century                 | 00XX
            20世纪                           | 19XX
            AD 50                           | 0050
            79 AD                           | 0079
            公元79年                          | 0079
            19.07.21                        | 2021-07-19
            07/19/21                        | 2021-07-19
            19/07/98                        | 1998-07-19
            21-07-32                        | 2032-07-21
            ’21                             | 2021
            ’98                             | 1998
            2020-21 season                  | 2020/2021
            2020/2021 season                | 2020/2021
            Season 2020/21                  | 2020/2021
            2021 season                     | 2021
            2020/21赛季                      | 2020/2021
            2021-200                        | 2021-07-19
            2021-367                        | -
            2017//2020                      | 2017/2020
            2021-07-19T20Z                  | 2021-07-19T20:00:00Z
            2021-07-19T20+02                | 2021-07-19T20:00:00+02
            2021-07-19T20:00+02:00[Europe/Berlin] | 2021-07-19T20:00:00+02:00
            19. Juli 2021                   | 2021-07-19
            19. März 2021                   | 2021-03-19
            Dez. 2021                       | 2021-12
            19 juillet 2021                 | 2021-07-19
            1er août 2021                   | 2021-08-01
            Février 2021                    | 2021-02
            19 de julio de 2021             | 2021-07-19
            julio de 2021                   | 2021-07
            early 2021                      | 2021
            mid-2021                        | 2021
            the 1990s                       | 199X
            201?                            | 201X
            20??                            | 20XX
            2004-uu                         | 2004-XX
            circa 2021                      | 2021~
            c. 2021                         | 2021~
            ~2021                           | 2021~
            about July 2021                 | 2021-07~
            约2021年                         | 2021~
            776 BC                          | -0775
            公元前776年                       | -0775
            2021-2024                       | 2021/2024
            2021–2024                       | 2021/2024
            2021 — 2024                     | 2021/2024
            2021 to 2024                    | 2021/2024
            from 2021 to 2024               | 2021/2024
            2021至2024                       | 2021/2024
            2021年至2024年                    | 2021/2024
            1998-2004                       | 1998/2004
            2016/17                         | 2016/2017
            2016-17                         | 2016/2017
            2016–17                         | 2016/2017
            2016/2017/                      | -
            1999/00                         | 1999/2000
            1999-00                         | 1999/2000
            2006/07                         | 2006/2007
            2021/24                         | 2021/2024
            2019-20/2021-22                 | 2019/2022
            2016/17-2018/19                 | 2016/2019
            2016/17 to 2018/19              | 2016/2019
            2017-present                    | 2017/..
            2017–present                    | 2017/..
            2017 - now                      | 2017/..
            2017/present                    | 2017/..
            2017/open                       | 2017/..
            2017/unknown                    | 2017/
            2017-?                          | 2017/
            unknown/2004                    | /2004
            2017-                           | 2017/..
            2017+                           | 2017/..
            since 2017                      | 2017/..
            from July 2017                  | 2017-07/..
            2017 onwards                    | 2017/..
            2017年起                          | 2017/..
            2017年至今                        | 2017/..
            until 2028                      | /2028
            to 2028                         | /2028
            through July 2028               | /2028-07
            至2028年                          | /2028
            1.7.2017-30.6.2022              | 2017-07-01/2022-06-30
            1 July 2017 – 30 June 2022      | 2017-07-01/2022-06-30
            7–23 February 2014              | 2014-02-07/2014-02-23
            23 July – 8 August 2021         | 2021-07-23/2021-08-08
            July–August 2021                | 2021-07/2021-08
            2017-13/2018                    | -
            2021-7-19/2021-8-8              | 2021-07-19/2021-08-08
            2021-07-19 20:50                | 2021-07-19T20:50:00
            2021-07-19t20:50:00z            | 2021-07-19T20:50:00Z
            2021-13-01T20:50:00             | -
            2021-W29                        | 2021-07-19/2021-07-25
            2021W29                         | 2021-07-19/2021-07-25
            2021-W29-1                      | 2021-07-19
            2020-W53                        | 2020-12-28/2021-01-03
            2021-W53                        | -
            2021-W00                        | -
            2021-07-19T24:00:00             | 2021-07-20T00:00:00
            2021-12-31T24:00:00Z            | 2022-01-01T00:00:00Z
            2021-07-19T24:00                | 2021-07-20T00:00:00
            2021-07-19T24:01:00             | -
            2021-07-19T20:50:00.Z           | 2021-07-19T20:50:00Z
            2021-07-19T20:50:00.            | 2021-07-19T20:50:00
            soon                            | -
            FY2021                          | -
            2024 to 2021                    | -
            """)
    void isADateOrNothing(String written, String meant) {
        EdtfException problem = assertThrows(EdtfException.class, () -> EdtfParser.parse(written));

        assertEquals(meant.equals("-") ? null : meant, problem.suggestion());
        assertTrue(problem.sentence(Locale.ENGLISH).contains("“" + written + "”"), problem.sentence(Locale.ENGLISH));
        assertTrue(problem.sentence(Locale.CHINESE).contains("“" + written + "”"), problem.sentence(Locale.CHINESE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"FY2021", "FY 2020/21", "fy21", "FY2020/FY2021", "fiscal year 2021", "2021财年"})
    void isNotMadeOfABusinessYear(String written) {
        EdtfException problem = assertThrows(EdtfException.class, () -> EdtfParser.parse(written));

        assertNull(problem.suggestion());
        assertTrue(problem.sentence(Locale.ENGLISH).contains("the months it lasts, such as 2020-07/2021-06"),
                problem.sentence(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"03/04/2021, 2021-04-03, 2021-03-04", "03-04-2021, 2021-04-03, 2021-03-04",
        "2005/12, 2005-12, 2005/2012"})
    void isNotMadeWhereThereAreTwoReadings(String written, String one, String other) {
        EdtfException problem = assertThrows(EdtfException.class, () -> EdtfParser.parse(written));

        assertEquals(Fault.AMBIGUOUS, problem.fault());
        assertNull(problem.suggestion());
        assertEquals("“" + written + "” can be read in two ways; write " + one + " or " + other + ".",
                problem.sentence(Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TBD", "tba", "unknown", "n/a", "N/A", "?", "待定", "不详"})
    void saysWhatToDoWithADateThatIsNotKnown(String written) {
        EdtfException problem = assertThrows(EdtfException.class, () -> EdtfParser.parse(written));

        assertEquals(Fault.NOT_STATED, problem.fault());
        assertTrue(problem.sentence(Locale.ENGLISH).contains("leave the member out"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"present", "Ongoing", "now", "至今"})
    void saysHowToWriteThatThereIsNoEnd(String written) {
        EdtfException problem = assertThrows(EdtfException.class, () -> EdtfParser.parse(written));

        assertEquals(Fault.NO_END, problem.fault());
        assertTrue(problem.sentence(Locale.ENGLISH).contains("2017/.."));
    }

    @Test
    void standsBesideTheWholeOfWhatWasWritten() {
        EdtfException problem = assertThrows(EdtfException.class, () -> EdtfParser.parse("2017/2028-02-30"));

        assertEquals(Fault.IN_SPAN, problem.fault());
        assertEquals(List.of("2017/2028-02-30", "NO_SUCH_DAY", "2028-02-30", "2028-02", "29"), problem.arguments());
        assertEquals("“2017/2028-02-30” is not a span of dates: The day “2028-02-30” does not exist; 2028-02 has 29 days.",
                problem.sentence(Locale.ENGLISH));
    }
}
