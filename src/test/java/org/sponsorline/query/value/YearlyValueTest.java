package org.sponsorline.query.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.Money;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.model.Value;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Records;
import org.sponsorline.query.Records.Deal;
import org.sponsorline.query.column.ItemSet;

/// Sums of stated values by year, against a walk over every single day.
final class YearlyValueTest {

    private static final Edtf FOUR_YEARS = Dates.between(Dates.year(2017), Dates.year(2020));

    @Test
    void aTotalIsSpreadOverTheDaysOfItsTermAndAddsUpToItself() {
        YearlyValue values = of(deal("a", FOUR_YEARS, money(1461, Money.Basis.TOTAL)));

        assertThat(values.firstYear()).isEqualTo(2017);
        assertThat(values.lastYear()).isEqualTo(2020);
        assertThat(values.low(2017)).isEqualTo(365);
        assertThat(values.low(2020)).isEqualTo(366);
        assertThat(values.high(2020)).isEqualTo(366);
        assertThat(values.low(2016)).isZero();
        assertThat(values.agreements(2018)).isOne();
        assertThat(values.agreements(2021)).isZero();
        assertThat(values.peak()).isEqualTo(366);
    }

    @Test
    void aFigurePerYearCountsWholeInAFullYear() {
        Edtf term = Dates.between(Dates.day("2019-07-02"), Dates.year(2020));
        YearlyValue values = of(deal("a", term, money(730, Money.Basis.PER_YEAR)));

        assertThat(values.low(2019)).isCloseTo(183 * 2, within(1e-9));
        assertThat(values.low(2020)).isEqualTo(730);
    }

    @Test
    void aFigurePerEditionCountsOnTheDaysOfEachEdition() {
        Dataset record = Records.record()
                .edition("tokyo", "games", Dates.day("2020-07-24"), Dates.day("2021-07-23"))
                .edition("beijing", "games", Dates.year(2022), null)
                .edition("nowhere", "games", null, null)
                .add(deal("a", FOUR_YEARS, money(10, Money.Basis.PER_EDITION)).editions("tokyo", "beijing"))
                .add(deal("b", FOUR_YEARS, money(10, Money.Basis.PER_EDITION)).editions("tokyo", "nowhere"))
                .make();
        YearlyValue values = of(record, null);

        assertThat(values.low(2020)).isZero();
        assertThat(values.low(2021)).isEqualTo(10);
        assertThat(values.low(2022)).isEqualTo(10);
        assertThat(values.counts().notCounted()).isOne();
    }

    @Test
    void aTotalCountsWhereItsPartsAre() {
        Dataset record = Records.record()
                .edition("tokyo", "games", null, Dates.day("2021-07-23"))
                .add(deal("a", FOUR_YEARS, money(100, Money.Basis.TOTAL).withParts(List.of(
                        part(Dates.year(2017), null, 60, null), part(null, "tokyo", 30, null),
                        part(Dates.year(2018), null, 10, Money.Kind.IN_KIND)))))
                .add(deal("too little", Dates.year(2025), money(100, Money.Basis.TOTAL).withParts(List.of(
                        part(Dates.year(2026), null, 60, null)))))
                .add(deal("no place", Dates.year(2025), money(100, Money.Basis.TOTAL).withParts(List.of(
                        part(null, null, 100, Money.Kind.CASH)))))
                .make();
        YearlyValue values = of(record, null);

        assertThat(values.low(2017)).isEqualTo(60);
        assertThat(values.low(2018)).isZero();
        assertThat(values.low(2021)).isEqualTo(30);
        assertThat(values.low(2025)).isEqualTo(200);
        assertThat(values.low(2026)).isZero();
    }

    private static Money.Part part(Edtf period, String edition, long amount, Money.Kind kind) {
        return new Money.Part(period, edition, BigDecimal.valueOf(amount), null, kind);
    }

    @Test
    void sourcesThatDisagreeMakeOneRange() {
        YearlyValue values = of(
                deal("a", Dates.year(2019), money(600, Money.Basis.TOTAL), range(700, 800)),
                deal("b", Dates.year(2019), money(100, Money.Basis.TOTAL)));

        assertThat(values.low(2019)).isEqualTo(700);
        assertThat(values.high(2019)).isEqualTo(900);
        assertThat(new YearlyValueText(values, Locale.ENGLISH).year(2019))
                .isEqualTo("2019: USD 700–900, from 2 agreements");
    }

    @Test
    void aSumWithBoundsSaysSo() {
        YearlyValue values = of(
                deal("a", Dates.between(Dates.year(2017), Dates.year(2019)), bounded(900, Money.Bound.AT_LEAST)),
                deal("b", Dates.year(2018), bounded(50, Money.Bound.ABOUT)),
                deal("c", Dates.year(2020), bounded(70, Money.Bound.LESS_THAN)),
                deal("d", Dates.year(2021), bounded(70, Money.Bound.LESS_THAN), money(30, Money.Basis.TOTAL)),
                deal("e", Dates.year(2022), money(30, Money.Basis.TOTAL)));
        YearlyValueText english = new YearlyValueText(values, Locale.ENGLISH);
        YearlyValueText chinese = new YearlyValueText(values, Locale.SIMPLIFIED_CHINESE);

        assertThat(english.amount(2017)).isEqualTo("at least USD 300");
        assertThat(english.amount(2018)).isEqualTo("at least about USD 350");
        assertThat(english.amount(2020)).isEqualTo("at most USD 70");
        assertThat(english.amount(2021)).isEqualTo("at most USD 70");
        assertThat(english.amount(2022)).isEqualTo("USD 30");
        assertThat(english.bareAmount(2017)).isEqualTo("at least 300");
        assertThat(chinese.amount(2018)).isEqualTo("至少 约 USD 350");
        assertThat(english.leftOut()).isEqualTo("4 approximate or a bound");
        assertThat(values.isOpen(2018)).isTrue();
        assertThat(values.isOpen(2020)).isFalse();
    }

    @Test
    void yearsOfEqualEndsAreNotToldTogetherWhereOneIsOpen() {
        YearlyValue values = of(
                deal("a", Dates.year(2021), bounded(30, Money.Bound.MORE_THAN)),
                deal("b", Dates.year(2022), money(30, Money.Basis.TOTAL)));

        assertThat(new YearlyValueText(values, Locale.ENGLISH).spoken())
                .endsWith("2021: at least USD 30; 2022: USD 30");
    }

    @Test
    void nothingCountsAfterAnEarlyEnd() {
        YearlyValue values = of(deal("a", FOUR_YEARS, money(1461, Money.Basis.TOTAL))
                .ended(Dates.day("2018-01-31"), null, Agreement.Reason.TERMINATED));

        assertThat(values.low(2017)).isEqualTo(365);
        assertThat(values.low(2018)).isEqualTo(31);
        assertThat(values.lastYear()).isEqualTo(2018);
    }

    @Test
    void whatCannotBePlacedIsCountedAndNotGuessed() {
        Edtf open = Dates.between(Dates.year(2017), Edtf.Limit.OPEN);
        YearlyValue values = of(
                deal("per cycle", FOUR_YEARS, money(1, Money.Basis.PER_CYCLE)),
                deal("no basis", FOUR_YEARS, money(1, null)),
                deal("no term", null, money(1, Money.Basis.TOTAL)),
                deal("no end", open, money(1, Money.Basis.TOTAL)),
                deal("no last year", open, money(1, Money.Basis.PER_YEAR)),
                deal("no editions", FOUR_YEARS, money(1, Money.Basis.PER_EDITION)),
                deal("far", Dates.between(Dates.year(2000), Dates.year(10_000)), money(1, Money.Basis.TOTAL)),
                deal("in kind", FOUR_YEARS, of(1, "USD", Money.Kind.IN_KIND)),
                deal("reported", FOUR_YEARS, money(1, Money.Basis.TOTAL)).status(Agreement.Status.RUMOURED),
                deal("huge", FOUR_YEARS, new Money(
                        new BigDecimal("1e400"), null, "USD", Money.Basis.TOTAL, null, null, List.of())));

        assertThat(values.isEmpty()).isTrue();
        assertThat(values.counts()).isEqualTo(new YearlyValue.Counts(0, 0, 0, 0, 0, 0, 10));
    }

    @Test
    void currenciesAreNeverAdded() {
        Dataset record = Records.of(
                deal("a", FOUR_YEARS, of(1461, "JPY", null)), deal("b", FOUR_YEARS, of(2922, "JPY", Money.Kind.MIXED)),
                deal("c", FOUR_YEARS, of(1461, "USD", null)), deal("d", null).value(Value.UNDISCLOSED),
                Records.deal("e"));
        YearlyValue most = of(record, null);
        YearlyValue chosen = of(record, "USD");

        assertThat(most.currency()).isEqualTo("JPY");
        assertThat(most.currencies()).containsExactly("JPY", "USD");
        assertThat(most.low(2017)).isEqualTo(365 * 3);
        assertThat(most.counts()).isEqualTo(new YearlyValue.Counts(2, 1, 0, 0, 2, 1, 0));
        assertThat(chosen.low(2017)).isEqualTo(365);
        assertThat(of(record, "EUR").currency()).isEqualTo("JPY");
        assertThat(new YearlyValueText(most, Locale.ENGLISH).line())
                .isEqualTo("Stated value a year · JPY · 2 not stated · 1 not in JPY · 1 partly in kind");
    }

    @Test
    void whatASourceConvertsItselfCountsInEitherCurrency() {
        Dataset record = Records.of(
                deal("a", Dates.year(2014), of(110, "JPY", null).withEquivalent(
                        new Money.Equivalent(BigDecimal.ONE, "USD", Dates.month(2014, 6)))),
                deal("b", Dates.year(2014), of(8, "USD", null)));
        YearlyValue dollars = of(record, "USD");

        assertThat(dollars.low(2014)).isEqualTo(9);
        assertThat(dollars.counts()).isEqualTo(new YearlyValue.Counts(2, 0, 0, 1, 0, 0, 0));
        assertThat(new YearlyValueText(dollars, Locale.ENGLISH).leftOut()).isEqualTo("1 as its source converts it");
        assertThat(of(record, "JPY").counts()).isEqualTo(new YearlyValue.Counts(1, 0, 0, 0, 0, 1, 0));
    }

    @Test
    void yearsThatDifferByALeapDayAreToldTogether() {
        YearlyValue values = of(
                deal("a", FOUR_YEARS, money(40_000_000, Money.Basis.TOTAL)),
                deal("b", Dates.year(2022), money(5_000_000, Money.Basis.TOTAL)));

        assertThat(new YearlyValueText(values, Locale.ENGLISH).spoken())
                .isEqualTo("Stated value a year · USD; 2017–2020: USD 9.99 m; 2022: USD 5 m");
        assertThat(new YearlyValueText(values, Locale.ENGLISH).yearOf(Dates.day("2022-12-31").firstDay() + 0.9))
                .isEqualTo("2022: USD 5 m, from 1 agreement");
        assertThat(new YearlyValueText(values, Locale.SIMPLIFIED_CHINESE).year(2021)).isEqualTo("2021 年：无已说明的金额");
    }

    @Test
    void aRecordWithoutFiguresHasNoYears() {
        YearlyValue values = of(Records.deal("a"));

        assertThat(values.isEmpty()).isTrue();
        assertThat(values.lastYear()).isLessThan(values.firstYear());
        assertThat(new YearlyValueText(values, Locale.ENGLISH).stated()).isEqualTo("no figure stated · 1 not stated");
        assertThat(new YearlyValueText(values, Locale.ENGLISH).amount(2020)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void theSumsAreThoseOfAWalkOverEveryDay(long seed) {
        Dataset record = RandomRecord.of(seed, 120);
        Random random = new Random(seed);
        ItemSet some = ItemSet.of(record.itemCount(), _ -> random.nextInt(4) > 0);
        DatasetIndex index = DatasetIndex.of(record, Locale.ENGLISH);
        for (String currency : index.amounts().stated().stream().map(each -> each.currency()).toList()) {
            YearlyValue values = YearlyValue.of(index, some, currency);
            Map<Integer, double[]> walked = walk(record, some, currency);
            for (int year = 1900; year <= 2100; year++) {
                double[] expected = walked.getOrDefault(year, new double[2]);
                assertThat(values.low(year)).isCloseTo(expected[0], within(1e-9 * (1 + expected[0])));
                assertThat(values.high(year)).isCloseTo(expected[1], within(1e-9 * (1 + expected[1])));
            }
            YearlyValue.Counts counts = values.counts();
            assertThat(counts.counted() + counts.notCounted() + counts.notStated() + counts.otherCurrency())
                    .isEqualTo(StatedValues.of(record, some).agreements());
        }
    }

    /// Goes through the days of every term, one by one.
    private static Map<Integer, double[]> walk(Dataset record, ItemSet items, String currency) {
        Map<Integer, double[]> sums = new TreeMap<>();
        for (int item = 0; item < record.agreements().size(); item++) {
            Agreement agreement = record.agreements().get(item);
            List<Map<Integer, double[]>> versions = new ArrayList<>();
            for (Money money : agreement.value().figuresOrNone()) {
                Money inCurrency = money.in(currency);
                if (items.contains(item) && inCurrency != null) {
                    Map<Integer, double[]> version = walk(record, agreement, inCurrency);
                    if (!version.isEmpty()) {
                        versions.add(version);
                    }
                }
            }
            for (int year = 1900; year <= 2100 && !versions.isEmpty(); year++) {
                int at = year;
                double low = versions.stream().mapToDouble(each -> each.getOrDefault(at, new double[2])[0]).min()
                        .orElseThrow();
                double high = versions.stream().mapToDouble(each -> each.getOrDefault(at, new double[2])[1]).max()
                        .orElseThrow();
                double[] sum = sums.computeIfAbsent(year, _ -> new double[2]);
                sum[0] += low;
                sum[1] += high;
            }
        }
        return sums;
    }

    private static Map<Integer, double[]> walk(Dataset record, Agreement agreement, Money money) {
        Map<Integer, double[]> days = new TreeMap<>();
        if (!agreement.isHeld() || money.basis() == null
                || money.kind() == Money.Kind.IN_KIND) {
            return days;
        }
        if (money.basis() == Money.Basis.TOTAL && !money.parts().isEmpty()
                && money.parts().stream().allMatch(part -> dates(record, part) != null)) {
            for (Money.Part part : money.parts()) {
                Edtf dates = dates(record, part);
                long first = ((EdtfDate) dates.start()).firstDay();
                long last = ((EdtfDate) dates.end()).lastDay();
                boolean counts = first <= end(agreement, Long.MAX_VALUE) && part.kind() != Money.Kind.IN_KIND;
                for (long day = first; day <= last && counts; day++) {
                    Money alone = new Money(
                            part.amount(), part.max(), money.currency(), null, null, null, List.of());
                    add(days, day, alone, 1.0 / (last - first + 1));
                }
            }
            return days;
        }
        if (money.basis() == Money.Basis.PER_EDITION) {
            List<Edtf> dates = new ArrayList<>();
            for (String id : agreement.editions()) {
                Edtf held = record.edition(id).map(each -> each.dates()).orElse(null);
                if (held == null) {
                    return days;
                }
                dates.add(held);
            }
            for (Edtf held : dates) {
                if (!(held.start() instanceof EdtfDate) || !(held.end() instanceof EdtfDate)) {
                    return new TreeMap<>();
                }
                long first = ((EdtfDate) held.start()).firstDay();
                long last = ((EdtfDate) held.end()).lastDay();
                for (long day = first; day <= last && first <= end(agreement, Long.MAX_VALUE); day++) {
                    add(days, day, money, 1.0 / (last - first + 1));
                }
            }
        } else if (money.basis() != Money.Basis.PER_CYCLE && agreement.term() != null
                && agreement.term().start() instanceof EdtfDate start) {
            boolean total = money.basis() == Money.Basis.TOTAL;
            long termEnd = agreement.term().end() instanceof EdtfDate end ? end.lastDay() : Long.MAX_VALUE;
            long last = total ? Math.min(termEnd, end(agreement, termEnd)) : end(agreement, termEnd);
            if ((total ? termEnd : last) < Long.MAX_VALUE) {
                for (long day = start.firstDay(); day <= last; day++) {
                    add(days, day, money, 1.0 / (total
                            ? termEnd - start.firstDay() + 1 : LocalDate.ofEpochDay(day).lengthOfYear()));
                }
            }
        }
        return days;
    }

    private static Edtf dates(Dataset record, Money.Part part) {
        return part.period() != null
                ? part.period() : record.edition(part.edition()).map(each -> each.dates()).orElse(null);
    }

    private static long end(Agreement agreement, long otherwise) {
        return agreement.ended() != null && agreement.ended().date() != null
                && agreement.ended().date().end() instanceof EdtfDate end ? end.lastDay() : otherwise;
    }

    private static void add(Map<Integer, double[]> days, long day, Money money, double share) {
        double[] sum = days.computeIfAbsent(LocalDate.ofEpochDay(day).getYear(), _ -> new double[2]);
        boolean fromNought = money.max() == null && money.bound() != null
                && List.of(Money.Bound.LESS_THAN, Money.Bound.AT_MOST).contains(money.bound());
        sum[0] += fromNought ? 0 : money.amount().doubleValue() * share;
        sum[1] += (money.max() == null ? money.amount() : money.max()).doubleValue() * share;
    }

    private static Deal deal(String id, Edtf term, Money... figures) {
        return Records.deal(id).term(term).value(
                figures.length == 0 ? Value.NOT_KNOWN : new Value.Figures(List.of(figures)));
    }

    private static Money money(long amount, Money.Basis basis) {
        return new Money(BigDecimal.valueOf(amount), null, "USD", basis, null, null, List.of());
    }

    private static Money bounded(long amount, Money.Bound bound) {
        return money(amount, Money.Basis.TOTAL).withBound(bound);
    }

    private static Money range(long amount, long max) {
        return new Money(BigDecimal.valueOf(amount), BigDecimal.valueOf(max), "USD", Money.Basis.TOTAL, null, null,
                List.of());
    }

    private static Money of(long amount, String currency, Money.Kind kind) {
        return new Money(BigDecimal.valueOf(amount), null, currency, Money.Basis.TOTAL, kind, null, List.of());
    }

    private static YearlyValue of(Deal... deals) {
        return of(Records.of(deals), null);
    }

    private static YearlyValue of(Dataset record, String currency) {
        return YearlyValue.of(DatasetIndex.of(record, Locale.ENGLISH), ItemSet.all(record.itemCount()), currency);
    }
}
