package org.sponsorline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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
            201X                      | 2010s                               | 2010年代
            201X~                     | about 2010s                         | 约2010年代
            20XX                      | some year from 2000 to 2099         | 2000年至2099年之间的某一年
            2004-XX                   | 2004, month not stated              | 2004年，未说明月份
            1985-XX-XX                | 1985, month and day not stated      | 1985年，未说明月份和日期
            1985-04-XX                | April 1985, day not stated          | 1985年4月，未说明日期
            2021-21                   | spring 2021                         | 2021年春季
            2021-22                   | summer 2021                         | 2021年夏季
            2021-23                   | autumn 2021                         | 2021年秋季
            2021-24                   | winter 2021                         | 2021年冬季
            -0775                     | 776 BC                              | 公元前776年
            0000                      | 1 BC                                | 公元前1年
            Y17000                    | 17000                               | 17000年
            2021-07-19T20:50:00       | 19 July 2021, 20:50                 | 2021年7月19日 20:50
            2021-07-19T20:50:07Z      | 19 July 2021, 20:50:07 UTC          | 2021年7月19日 20:50:07（UTC）
            2021-07-19T20:50:00+08:00 | 19 July 2021, 20:50 UTC+08:00       | 2021年7月19日 20:50（UTC+08:00）
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
            2017-01-19                | 19 Jan 2017
            2017-01-19/2028-08        | 19 Jan 2017 – Aug 2028
            2017/..                   | 2017 – …
            /2021~                    | ? – ~2021
            2010%                     | ~2010?
            """)
    void isBriefWhereThereIsLittleRoom(String text, String brief) throws EdtfException {
        assertEquals(brief, EdtfText.in(Locale.ENGLISH).brief(EdtfParser.parse(text)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../2021-08-08 | until 8 August 2021    | to the day
            ../2028       | through 2028           | only the year is stated
            ../2028~      | through about 2028     | only the year is stated, and it is approximate
            ../2024-08?   | through August 2024 (uncertain) | only the month is stated, and the source is not sure
            2017/..       | with no end set        | none is set
            2017/         | to an end not known    | not known
            """)
    void saysHowFirmAnEndIs(String text, String until, String precision) throws EdtfException {
        EdtfText words = EdtfText.in(Locale.ENGLISH);
        Edtf span = EdtfParser.parse(text);

        assertEquals(until, words.until(span.end()));
        assertEquals(precision, words.precision(span.end()));
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
