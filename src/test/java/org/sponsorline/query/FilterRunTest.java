package org.sponsorline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.Money;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.model.Value;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.ItemSet;

final class FilterRunTest {

    @Test
    void findsWhatALookAtEveryEntryFinds() {
        Random random = new Random(11);
        for (int seed = 0; seed < 10; seed++) {
            Dataset dataset = RandomRecord.of(seed, 200);
            DatasetIndex index = DatasetIndex.of(dataset, Locale.ENGLISH);
            for (int i = 0; i < 40; i++) {
                Filter filter = RandomFilter.of(random, index);
                ItemSet expected = ItemSet.of(
                        index.itemCount(),
                        item -> Plainly.matches(index, dataset.item(item), filter));
                assertEquals(expected, FilterRun.matches(index, filter, null), filter.toString());
            }
        }
    }

    @Test
    void noFilterLetsEverythingThrough() {
        DatasetIndex index = DatasetIndex.of(RandomRecord.of(1, 50), Locale.ENGLISH);
        assertEquals(ItemSet.all(index.itemCount()), FilterRun.matches(index, Filter.NONE, null));
    }

    @Test
    void keysNobodyHasMatchNothing() {
        DatasetIndex index = DatasetIndex.of(RandomRecord.of(1, 50), Locale.ENGLISH);
        Filter filter = Filter.NONE.with(Dimension.PROGRAMME, "no such programme", true);
        assertEquals(0, FilterRun.matches(index, filter, null).count());
    }

    @Test
    void anAsOfDayLeavesOutWhatWasNotKnownByItsEnd() {
        DatasetIndex index = DatasetIndex.of(RandomRecord.of(3, 300), Locale.ENGLISH);
        LocalDate day = LocalDate.of(2005, 6, 30);
        ItemSet expected = ItemSet.of(index.itemCount(), item -> index.knownFrom().day(item) <= day.toEpochDay());
        assertEquals(expected, FilterRun.matches(index, Filter.NONE, day));
    }

    /// The term is 2017/2028: its first and last days count, those beside them do not.
    @ParameterizedTest
    @CsvSource(textBlock = """
            2016-12-31, 0
            2017-01-01, 1
            2028-12-31, 1
            2029-01-01, 0
            """)
    void activeAtCountsBothEndsOfATerm(String day, int found) {
        Dataset dataset = Records.of(Records.deal("alibaba-top").term(Dates.between(Dates.year(2017), Dates.year(2028))));
        DatasetIndex index = DatasetIndex.of(dataset, Locale.ENGLISH);
        Filter filter = Filter.NONE.withActiveAt(Dates.day(day));
        assertEquals(found, FilterRun.matches(index, filter, null).count());
    }

    /// Two amounts that the nearest binary number cannot tell apart.
    @Test
    void amountsAreComparedExactly() {
        BigDecimal amount = new BigDecimal("9007199254740993");
        Dataset dataset = Records.of(Records.deal("huge").value(new Value.Figures(List.of(Records.usd(amount)))));
        DatasetIndex index = DatasetIndex.of(dataset, Locale.ENGLISH);
        BigDecimal above = amount.add(BigDecimal.ONE);
        assertEquals(1, FilterRun.matches(index, from(amount), null).count());
        assertEquals(0, FilterRun.matches(index, from(above), null).count());
    }

    @Test
    void whatMayLieOutsideOfARangeOfMoneyIsCounted() {
        Dataset dataset = Records.of(
                priced("more than 5", Records.usd(5), Money.Bound.MORE_THAN),
                priced("less than 9", Records.usd(9), Money.Bound.LESS_THAN),
                priced("less than 4", Records.usd(4), Money.Bound.LESS_THAN),
                priced("six", Records.usd(6), null),
                Records.deal("six or two").value(new Value.Figures(List.of(Records.usd(6), Records.usd(2)))),
                Records.deal("silent"));
        DatasetIndex index = DatasetIndex.of(dataset, Locale.ENGLISH);
        Filter.AmountRange range = new Filter.AmountRange("USD", BigDecimal.valueOf(5), null, true);
        ItemSet matching = FilterRun.matches(index, Filter.NONE.withAmounts(range), null);

        assertEquals(5, matching.count());
        assertEquals(2, index.amounts().uncertain(matching, range));
    }

    private static Records.Deal priced(String id, Money money, Money.Bound bound) {
        return Records.deal(id).value(new Value.Figures(List.of(money.withBound(bound))));
    }

    private static Filter from(BigDecimal min) {
        return Filter.NONE.withAmounts(new Filter.AmountRange("USD", min, null, false));
    }
}
