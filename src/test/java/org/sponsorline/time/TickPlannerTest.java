package org.sponsorline.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.time.Tick.Level;

final class TickPlannerTest {

    private static TickPlan plan(String from, String to, double widthPx, String language) {
        var viewport = new Viewport(LocalDate.parse(from).toEpochDay(), LocalDate.parse(to).toEpochDay());
        return TickPlanner.plan(new TimeScale(viewport, widthPx), Locale.forLanguageTag(language));
    }

    private static List<String> labels(TickPlan plan) {
        return plan.ticks().stream().map(Tick::label).filter(label -> !label.isEmpty()).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2021-07-20 | 2021-07-24 | 800  | en | 20, 21, 22, 23, 24                | Jul 2021
            2021-07-20 | 2021-07-24 | 800  | zh | 20日, 21日, 22日, 23日, 24日       | 2021年7月
            2021-06-20 | 2021-08-05 | 300  | en | 15, 22, Jul 2021, 8, 15, 22, Aug 2021 | Jun 2021
            2021-03-01 | 2021-07-01 | 200  | en | Mar, Apr, May, Jun, Jul           | 2021
            2021-03-01 | 2021-07-01 | 200  | zh | 3月, 4月, 5月, 6月, 7月             | 2021年
            2020-10-01 | 2021-04-01 | 300  | en | Oct, Nov, Dec, 2021, Feb, Mar, Apr | 2020
            2020-07-01 | 2022-01-01 | 300  | en | Jul, Oct, 2021, Apr, Jul, Oct, 2022 | 2020
            2014-01-01 | 2018-01-01 | 200  | en | 2014, 2015, 2016, 2017, 2018      | ''
            2014-01-01 | 2018-01-01 | 200  | zh | 2014年, 2015年, 2016年, 2017年, 2018年 | ''
            2000-01-01 | 2030-01-01 | 400  | en | 2000, 2005, 2010, 2015, 2020, 2025, 2030 | ''
            1800-01-01 | 2100-01-01 | 150  | en | 1800, 1900, 2000, 2100            | ''
            """)
    void ticksGoFromCenturiesToDays(
            String from, String to, double widthPx, String language, String expected, String context) {
        TickPlan plan = plan(from, to, widthPx, language);
        assertEquals(List.of(expected.split(", ")), labels(plan));
        assertEquals(context, plan.largerUnit().label());
    }

    @Test
    void yearsBeforeTheCommonEraAreCountedBackwardsAndRound() {
        assertEquals(List.of("300 BC", "200 BC", "100 BC", "1", "100", "200", "300"),
                labels(plan("-0299-01-01", "0300-01-01", 300, "en")));
        assertEquals(List.of("公元前200年", "公元前100年", "1年", "100年"),
                labels(plan("-0199-01-01", "0100-01-01", 150, "zh")));
    }

    @Test
    void theBeginningOfALargerUnitIsStronger() {
        List<Tick> ticks = plan("2020-10-01", "2021-04-01", 300, "en").ticks();
        assertEquals(List.of("2021"), ticks.stream().filter(tick -> tick.level() == Level.MAJOR).map(Tick::label).toList());
    }

    @ParameterizedTest
    @CsvSource({"1", "10", "100", "1000", "10000", "100000", "1000000", "7000000"})
    void labelsNeverStandCloserThanTheirWordsNeed(double days) {
        for (double width : new double[] {300, 1000, 3840}) {
            TimeScale scale = new TimeScale(new Viewport(18_000, 18_000 + Math.max(2, days)), width);
            double last = Double.NEGATIVE_INFINITY;
            for (Tick tick : TickPlanner.plan(scale, Locale.ENGLISH).ticks()) {
                if (!tick.label().isEmpty()) {
                    double x = scale.xOf(tick.day());
                    assertTrue(x - last >= 24, tick + " at " + x + " after " + last);
                    last = x;
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2", "400", "40000", "7000000"})
    void theNumberOfTicksFollowsTheWidthAndNotTheSpan(double days) {
        TimeScale scale = new TimeScale(new Viewport(0, days), 1600);
        assertTrue(TickPlanner.plan(scale, Locale.ENGLISH).ticks().size() <= 1600 / 7 + 60);
    }

    @Test
    void aWidthOfZeroHasNoTicks() {
        assertEquals(List.of(), TickPlanner.plan(new TimeScale(new Viewport(0, 10), 0), Locale.ENGLISH).ticks());
    }
}
