package org.sponsorline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sponsorline.dataset.BundledRecord;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Filter;
import org.sponsorline.query.FilterRun;
import org.sponsorline.query.HeadlineCounts.Question;
import org.sponsorline.query.Records;
import org.sponsorline.query.asof.AsOf;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.ItemSet;

/// The sentences over pictures of the bundled record.
final class HeadlineTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Filter TOP = Filter.NONE.with(Dimension.PROGRAMME, "TOP", true);

    @Test
    void tellsWhoHoldsAndWhoLeft() {
        Headline headline = of(Locale.ENGLISH, TOP, 2014, 2033, null);

        assertEquals("TOP: 12 holders today, perhaps 1 more; 5 left after Paris 2024", headline.sentence());
        assertEquals(
                "Olympic sponsorship and broadcast rights · 32 of 286 agreements, 8 with a stated value · 2014 to 2033"
                        + " · as known on 23 February 2026",
                headline.scope());
    }

    @Test
    void saysTheSameInChinese() {
        Headline headline = of(Locale.SIMPLIFIED_CHINESE, TOP, 2014, 2033, null);

        assertEquals("奥林匹克全球合作伙伴（TOP）计划：今日有 12 个持有方，可能另有 1 个；5 个在2024年巴黎奥运会之后退出", headline.sentence());
        assertEquals(
                "奥运赞助与转播权 · 32 项协议（共 286 项），8 项有金额 · 2014年至2033年 · 截至2026年2月23日的已知信息",
                headline.scope());
    }

    @Test
    void countsWhatMatchesAndSaysWhenTheLastEnds() {
        assertEquals(
                "2 agreements match; the last 2 end in 2032",
                of(Locale.ENGLISH, TOP.with(Dimension.ORGANIZATION, "deloitte", true), 2014, 2033, null).sentence());
        assertEquals(
                "0 of 2 matching agreements in this span",
                of(Locale.ENGLISH, TOP.with(Dimension.ORGANIZATION, "deloitte", true), 2020, 2021, null).sentence());
        assertEquals(
                "3 agreements match; the last stated end is in 2028",
                of(Locale.ENGLISH, Filter.NONE.with(Dimension.ORGANIZATION, "alibaba", true), 2014, 2033, null)
                        .sentence());
        assertEquals(
                "No agreement matches",
                of(Locale.ENGLISH, Filter.NONE.with(Dimension.KIND, "milestone", true), 2014, 2033, null).sentence());
    }

    @Test
    void speaksOfTheSpanWhereTheDayIsNotInIt() {
        assertEquals(
                "TOP: 16 holders in this span; 2 left after Tokyo 2020", of(Locale.ENGLISH, TOP, 2020, 2021, null).sentence());
    }

    @Test
    void asOfADaySpeaksOfThatDayAndUsesNothingLearntLater() {
        Headline headline = of(Locale.ENGLISH, TOP, 2014, 2033, LocalDate.of(2021, 7, 1));

        assertEquals("TOP: 14 holders on 1 July 2021; 2 left in 2020", headline.sentence());
        assertTrue(headline.scope().endsWith("26 of 178 agreements, 7 with a stated value · 2014 to 2033 · as known"
                + " on 1 July 2021"), headline::scope);
    }

    @Test
    void singularAndNothingAtAll() {
        assertEquals("This record has no agreement", of(Records.record().make()).sentence());
        Headline one = of(Records.of(Records.deal("a").between("ioc", "visa").term(Dates.between(
                Dates.year(2020), Dates.year(2032)))));
        assertEquals("1 holder today; the last ends in 2032", one.sentence());
        assertEquals("Test · 1 agreement · 2014 to 2033", one.scope());
        assertEquals(
                "Perhaps 1 holder today; the last stated end is between 2025 and 2026",
                of(Records.of(
                        Records.deal("a").between("ioc", "visa").term(Dates.between(
                                Dates.year(2020), Dates.about(Dates.year(2026)))),
                        Records.deal("b").term(Dates.between(Dates.year(2020), Edtf.Limit.OPEN)))).sentence());
        assertEquals(
                "No holder today; 1 left in 2024",
                of(Records.of(Records.deal("a").between("ioc", "visa").term(Dates.between(
                        Dates.year(2020), Dates.year(2024))))).sentence());
    }

    /// Nothing is filtered: the sentence is about the lane that the record leads with, as if it were asked for.
    @Test
    void aPictureOfEverythingSpeaksOfTheLaneThatTheRecordLeadsWith() {
        assertEquals(of(Locale.ENGLISH, TOP, 2014, 2033, null), of(Locale.ENGLISH, Filter.NONE, 2014, 2033, null));
    }

    @Test
    void withoutALeadItSpeaksOfEverything() {
        Dataset record = Objects.requireNonNull(BundledRecord.read().dataset());
        DatasetIndex index = DatasetIndex.of(record, Locale.ENGLISH);
        Question question = new Question(
                ItemSet.all(index.itemCount()), TODAY, Dates.year(2014).firstDay(), Dates.year(2033).lastDay());

        String byCategory = Headline.of(index, Filter.NONE, Dimension.CATEGORY, question, null, null).sentence();
        assertTrue(byCategory.matches("\\d+ holders today, .*"), byCategory);
        Records.Deal ended = Records.deal("a").programme("First", null).between("ioc", "visa").term(Dates.between(
                Dates.year(2010), Dates.year(2020)));
        Records.Deal[] running = Stream.of("omega", "dow", "intel").map(holder -> Records.deal(holder)
                .programme("Second", null).between("ioc", holder)
                .term(Dates.between(Dates.year(2010), Dates.year(2030)))).toArray(Records.Deal[]::new);
        assertEquals("3 holders today; 1 left in 2020", of(Records.of(ended, running[0], running[1], running[2])).sentence(),
                "nobody in the first");
        assertEquals("Second: 3 holders today; the last 3 end in 2030",
                of(Records.of(running[0], running[1], running[2], ended)).sentence());
        assertEquals("2 holders today; 1 left in 2020", of(Records.of(running[0], running[1], ended)).sentence(),
                "few in the first");
        assertEquals("3 holders today; the last 3 end in 2030", of(Records.of(running)).sentence(), "one lane alone");
    }

    @Test
    void aTermToThisYearIsInForceWithoutDoubt() {
        assertEquals(
                "1 holder today; the last ends in 2026",
                of(Records.of(Records.deal("a").between("ioc", "visa").term(Dates.between(
                        Dates.year(2020), Dates.year(2026))))).sentence());
    }

    /// Every part that counts something holds the agreements it speaks of, and nothing but words holds none.
    @Test
    void partsHoldWhatTheyCount() {
        List<Headline.Part> parts = of(Locale.ENGLISH, TOP, 2014, 2033, null).parts();

        assertEquals(
                List.of("TOP: ", "12 holders today", ", ", "perhaps 1 more", "; ", "5 left after Paris 2024"),
                parts.stream().map(Headline.Part::text).toList());
        assertNull(parts.get(0).counted());
        assertNull(parts.get(4).counted());
        Dataset record = Objects.requireNonNull(BundledRecord.read().dataset());
        Set<String> left = new HashSet<>();
        Objects.requireNonNull(parts.get(5).counted())
                .forEach(item -> left.addAll(record.agreements().get(item).grantees()));
        assertEquals(Set.of("atos", "bridgestone", "intel", "panasonic", "toyota"), left);
    }

    private static Headline of(Dataset dataset) {
        DatasetIndex index = DatasetIndex.of(dataset, Locale.ENGLISH);
        return Headline.of(
                index, Filter.NONE, Dimension.PROGRAMME,
                new Question(
                        ItemSet.all(index.itemCount()), TODAY, Dates.year(2014).firstDay(), Dates.year(2033).lastDay()),
                null, null);
    }

    private static Headline of(Locale locale, Filter filter, int from, int to, @Nullable LocalDate asOf) {
        Dataset whole = Objects.requireNonNull(BundledRecord.read().dataset());
        DatasetIndex index = DatasetIndex.of(asOf == null ? whole : AsOf.view(whole, asOf), locale);
        Question question = new Question(
                FilterRun.matches(index, filter, null), asOf == null ? TODAY : asOf, Dates.year(from).firstDay(),
                Dates.year(to).lastDay());
        return Headline.of(index, filter, Dimension.PROGRAMME, question, asOf, whole.header().asOf());
    }
}
