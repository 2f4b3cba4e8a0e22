package org.sponsorline.query.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfException;

final class TypedDateReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-07-19      | 2021-07-19
            2021-7-9        | 2021-07-09
            2021/7/19       | 2021-07-19
            2021.07.19      | 2021-07-19
            19 July 2021    | 2021-07-19
            19 Jul 2021     | 2021-07-19
            19th of July 2021 | 2021-07-19
            July 19, 2021   | 2021-07-19
            jul 19 2021     | 2021-07-19
            Sept. 3, 2021   | 2021-09-03
            July 2021       | 2021-07
            2021            | 2021
            19.7.2021       | 2021-07-19
            19/7/2021       | 2021-07-19
            7/19/2021       | 2021-07-19
            4/4/2021        | 2021-04-04
            3.4.2021        | 2021-04-03
            19-07-2021      | 2021-07-19
            19-Jul-2021     | 2021-07-19
            2021 Jul 19     | 2021-07-19
            Monday, 19 July 2021 | 2021-07-19
            20210719        | 2021-07-19
            2021年7月19号     | 2021-07-19
            2021 年 7 月 19 日 | 2021-07-19
            二〇二一年七月十九日 | 2021-07-19
            2021年7月19日星期一 | 2021-07-19
            ２０２１年７月１９日 | 2021-07-19
            ２０２１－０７－１９ | 2021-07-19
            ２０２１／７／１９ | 2021-07-19
            ２０２１．０７．１９ | 2021-07-19
            １９　Ｊｕｌｙ　２０２１ | 2021-07-19
            ２０２１ | 2021
            ２０１６／２０３２ | 2016/2032
            ２０２１～ | 2021~
            ٢٠٢١-٠٧-١٩ | 2021-07-19
            2020/21         | 2020-07/2021-06
            2021/22         | 2021-07/2022-06
            2020–21         | 2020-07/2021-06
            1999/00         | 1999-07/2000-06
            ２０２０／２１ | 2020-07/2021-06
            2025-26         | 2025-07/2026-06
            2020/21 season  | 2020-07/2021-06
            2020-21赛季      | 2020-07/2021-06
            2014–16         | 2014/2016
            2014–2016       | 2014/2016
            2014-2016       | 2014/2016
            2014年至2016年   | 2014/2016
            7–23 Feb 2014   | 2014-02-07/2014-02-23
            7 – 23 February 2014 | 2014-02-07/2014-02-23
            Feb 7–23, 2014  | 2014-02-07/2014-02-23
            7 Feb – 3 Mar 2014 | 2014-02-07/2014-03-03
            28 Dec 2013 – 3 Jan 2014 | 2013-12-28/2014-01-03
            Feb–Apr 2014    | 2014-02/2014-04
            2014年2月7日–23日 | 2014-02-07/2014-02-23
            2014年2月7日至3月3日 | 2014-02-07/2014-03-03
            2014年2月–4月     | 2014-02/2014-04
            summer 2021     | 2021-22
            Summer of 2021  | 2021-22
            2021年夏季       | 2021-22
            2021年夏         | 2021-22
            776 BC          | -0775
            776 BCE         | -0775
            公元前776年      | -0775
            79 AD           | 0079
            AD 79           | 0079
            公元79年         | 0079
            12000 AD        | Y12000
            c. 1990         | 1990~
            circa 1990      | 1990~
            约1990年         | 1990~
            1990年左右       | 1990~
            1990s           | 199X
            the 1990s       | 199X
            1990年代         | 199X
            since 2017      | 2017/..
            until 2021      | /2021
            不迟于2021年      | /2021
            2021-07-19 20:50 | 2021-07-19T20:50:00
            7/2021          | 2021-07
            2021-07         | 2021-07
            2021年7月19日    | 2021-07-19
            2021年7月        | 2021-07
            2021年           | 2021
            2021~           | 2021~
            2016/2032       | 2016/2032
            201X            | 201X
            -0775           | -0775
            7-23 Feb 2014   | 2014-02-07/2014-02-23
            7 -23 Feb. 2014 | 2014-02-07/2014-02-23
            7 Feb-3 Mar 2014 | 2014-02-07/2014-03-03
            Feb-Apr 2014    | 2014-02/2014-04
            28 Dec 2013-3 Jan 2014 | 2013-12-28/2014-01-03
            2014-02-07-2014-02-23 | 2014-02-07/2014-02-23
            7.-23.2.2014    | 2014-02-07/2014-02-23
            2014年2月7-23日  | 2014-02-07/2014-02-23
            2014年2月7–23日  | 2014-02-07/2014-02-23
            2014年2月7日-23日 | 2014-02-07/2014-02-23
            2014年2月7-3月3日 | 2014-02-07/2014-03-03
            2014年2月7日-3月3日 | 2014-02-07/2014-03-03
            2014年2-4月      | 2014-02/2014-04
            2014年2月至4月    | 2014-02/2014-04
            2014-2016年     | 2014/2016
            ２０１４年２月７－２３日 | 2014-02-07/2014-02-23
            winter 2019/20  | 2019-24
            winter 2019–20  | 2019-24
            winter 2019-20  | 2019-24
            winter of 2019/2020 | 2019-24
            the winter 1999/00 | 1999-24
            2019/20 winter  | 2019-24
            2019/20年冬季    | 2019-24
            2019–2020年冬    | 2019-24
            2021. 7. 19.    | 2021-07-19
            2021.7.19.      | 2021-07-19
            2021-07-19.     | 2021-07-19
            19 July 2021.   | 2021-07-19
            2021年7月19日。   | 2021-07-19
            summer 2021.    | 2021-22
            776 B.C.        | -0775
            2021-07-19T12:00 | 2021-07-19T12:00:00
            2021-07-19 12:00 | 2021-07-19T12:00:00
            2021-07-19T12:00Z | 2021-07-19T12:00:00Z
            2021-07-19T12:00+09:00 | 2021-07-19T12:00:00+09:00
            19 July 2021, 12:00 | 2021-07-19T12:00:00
            2021年7月19日12:00 | 2021-07-19T12:00:00
            Q3 2021         | 2021-07/2021-09
            2021 Q3         | 2021-07/2021-09
            2021Q3          | 2021-07/2021-09
            2021-Q1         | 2021-01/2021-03
            third quarter of 2021 | 2021-07/2021-09
            the 4th quarter of 2021 | 2021-10/2021-12
            2021年第三季度    | 2021-07/2021-09
            2021年3季度      | 2021-07/2021-09
            H2 2021         | 2021-07/2021-12
            first half of 2021 | 2021-01/2021-06
            2021年下半年      | 2021-07/2021-12
            20th century    | 19XX
            the 20th century | 19XX
            21st-century    | 20XX
            20世纪           | 19XX
            二十世纪          | 19XX
            20世纪90年代      | 199X
            5th century BC  | -04XX
            公元前5世纪       | -04XX
            """)
    void readsDatesAsPeopleTypeThem(String typed, String expected) {
        assertEquals(Optional.of(expected), text(typed, Locale.ENGLISH));
        assertEquals(Optional.of(expected), text("  " + typed + " ", Locale.CHINESE));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "19", "Tokyo", "Tokyo 2020", "2020 Olympics", "32 July 2021", "30 February 2021", "2021-13", "31.4.2021",
        "19 Ju 2021", "20211", "7/2021/19", "/", "..", "2020/15", "2021.21", "50年", "19/7/21", "2017 – 2015", "visa",
        "2021年13月", "1.5 – 2", "May", "3 to 5", "?", "~", "–", "…",
        "2017 - 2015", "winter 2019/21", "summer 2019/20", "Q5 2021", "0th century", "today", ".", "2021..",
        "early 2021", "2021年底", "July 19, 2021-22"
    })
    void whatIsNoDateIsNone(String typed) {
        assertEquals(List.of(), TypedDateReader.read(typed, Locale.ENGLISH).dates());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            today     | 2021-07-19
            Today     | 2021-07-19
            now       | 2021-07-19
            今天       | 2021-07-19
            现在       | 2021-07-19
            yesterday | 2021-07-18
            明天       | 2021-07-20
            2020      | 2020
            """)
    void daysThatHaveANameAreReadWhereThereIsAToday(String typed, String expected) {
        LocalDate today = LocalDate.of(2021, 7, 19);
        assertEquals(expected, TypedDateReader.read(typed, Locale.ENGLISH, today).date().text());
        assertEquals(expected, TypedDateReader.read(typed, Locale.CHINESE, today).date().text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"latest", "The latest", "now", "最新", " 现在 "})
    void theLatestHasNames(String typed) {
        assertTrue(NamedDays.isLatest(typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"early 2021", "late 2021", "mid-2021", "end of 2021", "2021年初", "2021年底", "2021年末"})
    void partsOfAYearThatEachReadsDifferentlyLeaveAWayOut(String typed) {
        assertEquals("2021", TypedDateReader.fault(typed, Locale.ENGLISH).suggestion());
    }

    @Test
    void monthsCanBeNamedInTheLanguageOfTheWindow() {
        assertEquals(Optional.of("2021-12-19"), text("19 décembre 2021", Locale.FRENCH));
        assertEquals(Optional.of("2021-12-19"), text("19 December 2021", Locale.FRENCH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            3/4/2021   | 2021-04-03 | 2021-03-04
            ３／４／２０２１ | 2021-04-03 | 2021-03-04
            3-4-2021   | 2021-04-03 | 2021-03-04
            2005/06    | 2005-07/2006-06 | 2005-06
            2010/11    | 2010-07/2011-06 | 2010-11
            """)
    void whatCanBeTwoDatesSaysBothAndTakesNone(String typed, String one, String other) {
        DateReading read = TypedDateReader.read(typed, Locale.ENGLISH);
        assertEquals(List.of(one, other), read.dates().stream().map(Edtf::text).toList());
        assertTrue(read.ambiguous());
        assertNull(read.date());
    }

    /// By the rules of dates it is spring; whoever follows sport means something else, and is told of it.
    @Test
    void aSeasonOfTheYearThatLooksLikeASeasonOfSportNamesBoth() {
        DateReading read = TypedDateReader.read("2020-21", Locale.ENGLISH);
        assertEquals("2020-21", read.date().text());
        assertEquals("2020-07/2021-06", read.nearby().text());
        assertNull(TypedDateReader.read("2020-22", Locale.ENGLISH).nearby());
        assertNull(TypedDateReader.read("2020-11", Locale.ENGLISH).nearby());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            30 February 2021 | NO_SUCH_DAY
            2021年2月30日     | NO_SUCH_DAY
            2021-02-30       | NO_SUCH_DAY
            2017 – 2015      | END_BEFORE_START
            2021-13          | NO_SUCH_MONTH
            soon             | NOT_A_DATE
            2017/2018/2019   | TOO_MANY_PARTS
            """)
    void whatIsNoDateHasAReason(String typed, EdtfException.Fault fault) {
        assertEquals(fault, TypedDateReader.fault(typed, Locale.ENGLISH).fault());
    }

    private static Optional<String> text(String typed, Locale locale) {
        return Optional.ofNullable(TypedDateReader.read(typed, locale).date()).map(Edtf::text);
    }
}
