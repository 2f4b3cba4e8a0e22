package org.sponsorline.model.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EdtfTextTest {

    private static final Locale ZH = Locale.SIMPLIFIED_CHINESE;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017-01-19                | 19 January 2017                     | 2017年1月19日
            2017-01                   | January 2017                        | 2017年1月
            2017                      | 2017                                | 2017年
            2021~                     | about 2021                          | 约2021年
            2010?                     | 2010 (uncertain)                    | 2010年（存疑）
            2010%                     | about 2010 (uncertain)              | 约2010年（存疑）
            201X                      | the 2010s                           | 2010年代
            201X~                     | about the 2010s                     | 约2010年代
            20XX                      | a year between 2000 and 2099        | 2000年至2099年之间的某一年
            2004-XX                   | 2004 (month not stated)             | 2004年（未说明月份）
            2004-XX?                  | 2004 (month not stated; uncertain)  | 2004年（未说明月份；存疑）
            1985-XX-XX                | 1985 (month and day not stated)     | 1985年（未说明月份和日期）
            1985-04-XX                | April 1985 (day not stated)         | 1985年4月（未说明日期）
            1985-04-12%               | about 12 April 1985 (uncertain)     | 约1985年4月12日（存疑）
            2021-21                   | spring 2021                         | 2021年春季
            2021-22                   | summer 2021                         | 2021年夏季
            2021-23                   | autumn 2021                         | 2021年秋季
            2021-24                   | winter 2021                         | 2021年冬季
            -0775                     | 776 BC                              | 公元前776年
            0000                      | 1 BC                                | 公元前1年
            Y17000                    | 17000 AD                            | 公元17000年
            2021-07-19T20:50:00       | 19 July 2021 at 20:50                 | 2021年7月19日 20:50
            2021-07-19T20:50:07Z      | 19 July 2021 at 20:50:07 UTC          | 2021年7月19日 20:50:07（UTC）
            2021-07-19T20:50:00+08:00 | 19 July 2021 at 20:50 UTC+08:00       | 2021年7月19日 20:50（UTC+08:00）
            2017-01-19/2028           | 19 January 2017 to 2028             | 2017年1月19日至2028年
            2017/..                   | from 2017, no end set               | 2017年起，未定结束时间
            2017/                     | from 2017, end not known            | 2017年起，结束时间不详
            ../2021-07-19             | to 19 July 2021, no start set       | 至2021年7月19日，未定开始时间
            /2021                     | to 2021, start not known            | 至2021年，开始时间不详
            ../                       | no start set, end not known         | 未定开始时间，结束时间不详
            """)
    void saysWhatWasStatedAndNoMore(String text, String english, String chinese) throws EdtfException {
        assertEquals(english, EdtfText.words(EdtfParser.parse(text), Locale.UK));
        assertEquals(chinese, EdtfText.words(EdtfParser.parse(text), ZH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017-01-19            | 19 Jan 2017            | 2017年1月19日
            2017-01-19/2028-08    | 19 Jan 2017 – Aug 2028 | 2017年1月19日 – 2028年8月
            2017/..               | 2017 – …               | 2017年 – …
            /2021~                | ? – ~2021              | ? – ~2021年
            2010%                 | ~2010?                 | ~2010年?
            201X                  | 2010s                  | 2010年代
            1985-04-XX            | Apr 1985               | 1985年4月
            2004-XX               | 2004                   | 2004年
            2021-21/2022-24       | spring 2021 – winter 2022 | 2021年春季 – 2022年冬季
            """)
    void isBriefWhereThereIsLittleRoom(String text, String english, String chinese) throws EdtfException {
        assertEquals(english, EdtfText.in(Locale.ENGLISH).brief(EdtfParser.parse(text)));
        assertEquals(chinese, EdtfText.in(ZH).brief(EdtfParser.parse(text)));
    }

    /// A span within one month or year does not say it twice; whatever is in doubt is said whole.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2014-02-07/2014-02-23   | 7–23 Feb 2014 | 7 to 23 February 2014 | from 7 until 23 February 2014 | between 7 and 23 February 2014
            2014-02-07/2014-03-03   | 7 Feb – 3 Mar 2014 | 7 February to 3 March 2014 | from 7 February until 3 March 2014 | between 7 February and 3 March 2014
            2013-12-28/2014-01-03   | 28 Dec 2013 – 3 Jan 2014 | 28 December 2013 to 3 January 2014 | from 28 December 2013 until 3 January 2014 | between 28 December 2013 and 3 January 2014
            2014-02/2014-04         | Feb–Apr 2014 | February to April 2014 | from February through April 2014 | between February and April 2014
            2013-12/2014-04         | Dec 2013 – Apr 2014 | December 2013 to April 2014 | from December 2013 through April 2014 | between December 2013 and April 2014
            -0775-07-01/-0775-07-05 | 1–5 Jul 776 BC | 1 to 5 July 776 BC | from 1 until 5 July 776 BC | between 1 and 5 July 776 BC
            2014-02-07/2014-03      | 7 Feb 2014 – Mar 2014 | 7 February 2014 to March 2014 | from 7 February 2014 through March 2014 | between 7 February 2014 and March 2014
            2014-02-07~/2014-02-23  | ~7 Feb 2014 – 23 Feb 2014 | about 7 February 2014 to 23 February 2014 | from about 7 February 2014 until 23 February 2014 | between about 7 February 2014 and 23 February 2014
            2014-02/2014-04?        | Feb 2014 – Apr 2014? | February 2014 to April 2014 (uncertain) | from February 2014 through April 2014 (uncertain) | between February 2014 and April 2014 (uncertain)
            2014-02-XX/2014-04      | Feb 2014 – Apr 2014 | February 2014 (day not stated) to April 2014 | from February 2014 (day not stated) through April 2014 | between February 2014 (day not stated) and April 2014
            2014/2016               | 2014 – 2016 | 2014 to 2016 | from 2014 through 2016 | between 2014 and 2016
            """)
    void saysOnceWhatBothEndsHaveInCommon(String text, String brief, String words, String term, String between)
            throws EdtfException {
        EdtfText english = EdtfText.in(Locale.ENGLISH);
        Edtf date = EdtfParser.parse(text);
        assertEquals(brief, english.brief(date));
        assertEquals(brief, english.briefMoment(date));
        assertEquals(words, english.words(date));
        assertEquals(term, english.term(date));
        assertEquals(between, english.moment(date));
        assertEquals(between, english.when(date));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2014-02-07/2014-02-23   | 2014年2月7日–23日 | 2014年2月7日至23日
            2014-02-07/2014-03-03   | 2014年2月7日–3月3日 | 2014年2月7日至3月3日
            2013-12-28/2014-01-03   | 2013年12月28日 – 2014年1月3日 | 2013年12月28日至2014年1月3日
            2014-02/2014-04         | 2014年2月–4月 | 2014年2月至4月
            -0775-07-01/-0775-07-05 | 公元前776年7月1日–5日 | 公元前776年7月1日至5日
            """)
    void saysSoInChineseToo(String text, String brief, String words) throws EdtfException {
        EdtfText chinese = EdtfText.in(ZH);
        Edtf date = EdtfParser.parse(text);
        assertEquals(brief, chinese.brief(date));
        assertEquals(words, chinese.words(date));
        assertEquals(words, chinese.term(date));
        assertEquals(words + "之间", chinese.moment(date));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2014-02-07 | 2014-02-23 | DAY   | 7–23 Feb 2014 | 7 to 23 February 2014
            2014-02-07 | 2014-02-07 | DAY   | 7 Feb 2014    | 7 February 2014
            2014-02-07 | 2014-04-23 | MONTH | Feb–Apr 2014  | February to April 2014
            2014-02-07 | 2032-04-23 | YEAR  | 2014 – 2032   | 2014 to 2032
            -0776-07-01 | 0001-07-01 | YEAR | 777 BC – 1 AD | 777 BC to 1 AD
            2014-02-07 | 2014-04-23 | YEAR  | 2014          | 2014
            """)
    void saysFromWhichDayToWhichAsExactlyAsIsAsked(
            LocalDate first, LocalDate last, EdtfDate.Precision exactness, String brief, String words) {
        EdtfText english = EdtfText.in(Locale.ENGLISH);
        assertEquals(brief, english.briefSpan(first, last, exactness));
        assertEquals(words, english.span(first, last, exactness));
    }

    /// Something that happened: alone, in a sentence, in a narrow place.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017-01-19          | 19 January 2017       | on 19 January 2017       | 19 Jan 2017
            2017-01             | January 2017          | in January 2017          | Jan 2017
            2017                | 2017                  | in 2017                  | 2017
            2021-22             | summer 2021           | in summer 2021           | summer 2021
            201X                | the 2010s             | in the 2010s             | 2010s
            20XX                | a year between 2000 and 2099 | in a year between 2000 and 2099 | a year between 2000 and 2099
            2004-XX             | 2004 (month not stated) | in 2004 (month not stated) | 2004
            2017-01-19~         | about 19 January 2017 | about 19 January 2017    | ~19 Jan 2017
            2010?               | 2010 (uncertain)      | in 2010 (uncertain)      | 2010?
            2010%               | about 2010 (uncertain) | about 2010 (uncertain)  | ~2010?
            2021-07-19T20:50:00Z | 19 July 2021 at 20:50 UTC | on 19 July 2021 at 20:50 UTC | 19 Jul 2021 at 20:50 UTC
            -0775               | 776 BC                | in 776 BC                | 776 BC
            ../2021-07-19       | by 19 July 2021       | by 19 July 2021          | by 19 Jul 2021
            /2021               | by 2021               | by 2021                  | by 2021
            /2021~              | by about 2021         | by about 2021            | by ~2021
            2017-03/..          | March 2017 or later   | not before March 2017    | Mar 2017 or later
            2017/               | 2017 or later         | not before 2017          | 2017 or later
            2017/2019           | between 2017 and 2019 | between 2017 and 2019    | 2017 – 2019
            ../..               | at a time not known   | at a time not known      | at a time not known
            /                   | at a time not known   | at a time not known      | at a time not known
            """)
    void momentHappenedWithinTheSpanThatIsStated(String text, String alone, String inSentence, String brief)
            throws EdtfException {
        EdtfText words = EdtfText.in(Locale.ENGLISH);
        Edtf date = EdtfParser.parse(text);

        assertEquals(alone, words.moment(date));
        assertEquals(inSentence, words.when(date));
        assertEquals(brief, words.briefMoment(date));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017-01-19    | 2017年1月19日         | 2017年1月19日
            2021-22       | 2021年夏季            | 2021年夏季
            2004-XX       | 2004年（未说明月份）  | 2004年
            2010%         | 约2010年（存疑）      | ~2010年?
            ../2021-07-19 | 不迟于2021年7月19日   | 不迟于2021年7月19日
            /2021~        | 不迟于约2021年        | 不迟于~2021年
            2017/..       | 不早于2017年          | 不早于2017年
            2017/2019     | 2017年至2019年之间    | 2017年 – 2019年
            /..           | 时间不详              | 时间不详
            """)
    void momentReadsTheSameInAChineseSentence(String text, String words, String brief) throws EdtfException {
        Edtf date = EdtfParser.parse(text);

        assertEquals(words, EdtfText.moment(date, ZH));
        assertEquals(words.equals("时间不详") ? "时间不详" : words, EdtfText.in(ZH).when(date));
        assertEquals(brief, EdtfText.in(ZH).briefMoment(date));
    }

    /// Something that lasts, as a sentence goes on to tell it.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2017-01-19/2021-08-08 | from 19 January 2017 until 8 August 2021  | 2017年1月19日至2021年8月8日
            2017/2028             | from 2017 through 2028                    | 2017年至2028年
            2017-09~/2028?        | from about September 2017 through 2028 (uncertain) | 约2017年9月至2028年（存疑）
            2021-21/202X          | from spring 2021 through the 2020s        | 2021年春季至2020年代
            2004-XX/2008          | from 2004 (month not stated) through 2008 | 2004年（未说明月份）至2008年
            2017/..               | from 2017 with no end set                 | 自2017年起（未定结束时间）
            2017/                 | from 2017 to an end not known             | 自2017年起（结束时间不详）
            ../2028               | through 2028 with no start set            | 截至2028年（未定开始时间）
            /2021-08-08           | until 8 August 2021 from a start not known | 截至2021年8月8日（开始时间不详）
            ../..                 | no start set, no end set                  | 未定开始时间，未定结束时间
            2021                  | in 2021                                   | 2021年
            2021-08-08            | on 8 August 2021                          | 2021年8月8日
            2021~                 | about 2021                                | 约2021年
            """)
    void termRunsThroughItsLastStatedDay(String text, String english, String chinese) throws EdtfException {
        assertEquals(english, EdtfText.in(Locale.ENGLISH).term(EdtfParser.parse(text)));
        assertEquals(chinese, EdtfText.in(ZH).term(EdtfParser.parse(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../2021-08-08 | to the day
            ../2028       | only the year is stated
            ../2028~      | only the year is stated, and it is approximate
            ../2024-08?   | only the month is stated, and the source is not sure
            2017/..       | none is set
            2017/         | not known
            """)
    void saysHowFirmAnEndIs(String text, String precision) throws EdtfException {
        assertEquals(precision, EdtfText.in(Locale.ENGLISH).precision(EdtfParser.parse(text).end()));
    }

    @Test
    void daysOfTheCalendarReadLikeStatedOnes() {
        LocalDate day = LocalDate.of(2017, 1, 19);

        assertEquals("19 January 2017", EdtfText.in(Locale.UK).day(day));
        assertEquals("19 Jan 2017", EdtfText.in(Locale.US).briefDay(day));
        assertEquals("2017年1月19日", EdtfText.in(ZH).briefDay(day));
    }

    @Test
    void namesAMissingStartAndAMissingEndApart() throws EdtfException {
        Edtf span = EdtfParser.parse("/");

        assertNotEquals(EdtfText.in(ZH).start(span.start()), EdtfText.in(ZH).end(span.end()));
        assertEquals("start not known", EdtfText.in(Locale.ENGLISH).start(span.start()));
    }

    @Test
    void languagesHaveTheSameWords() throws IOException {
        assertEquals(keys("messages.properties"), keys("messages_zh.properties"));
    }

    private static java.util.Set<Object> keys(String file) throws IOException {
        Properties words = new Properties();
        try (var in = new InputStreamReader(
                EdtfText.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words.keySet();
    }
}
