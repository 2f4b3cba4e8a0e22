package org.sponsorline.query.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.model.Dates;
import org.sponsorline.model.Money;

final class MoneyTextTest {

    private final MoneyText english = MoneyText.of(Locale.ENGLISH);
    private final MoneyText chinese = MoneyText.of(Locale.SIMPLIFIED_CHINESE);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            800000000    |            | USD 800 m          | USD 8 亿
            600000000    | 800000000  | USD 600–800 m      | USD 6–8 亿
            1300000000   |            | USD 1.3 bn         | USD 13 亿
            900000000    | 1200000000 | USD 900–1,200 m    | USD 9–12 亿
            7650000000   |            | USD 7.65 bn        | USD 76.5 亿
            950000       |            | USD 950,000        | USD 95 万
            123456789    |            | USD 123,456,789    | USD 123,456,789
            1234567      |            | USD 1,234,567      | USD 1,234,567
            1250000      |            | USD 1.25 m         | USD 125 万
            0            |            | USD 0              | USD 0
            0.5          |            | USD 0.5            | USD 0.5
            99999999.999 |            | USD 99,999,999.999 | USD 99,999,999.999
            123456789012345.678 |     | USD 123,456,789,012,345.678 | USD 123,456,789,012,345.678
            123456789000000000  |     | USD 123,456,789 bn | USD 123,456,789,000,000,000
            800000000    | 800000000  | USD 800 m          | USD 8 亿
            """)
    void amountsAreSaidExactlyAndShort(BigDecimal amount, BigDecimal max, String inEnglish, String inChinese) {
        Money money = new Money(amount, max, "USD", null, null, null, List.of());
        assertEquals(inEnglish, english.amount(money));
        assertEquals(inChinese, chinese.amount(money));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            LESS_THAN | 200000000 |           | less than USD 200 m | 不到 USD 2 亿
            AT_MOST   | 200000000 |           | at most USD 200 m   | 至多 USD 2 亿
            ABOUT     | 350000    |           | about USD 350,000   | 约 USD 35 万
            AT_LEAST  | 100000000 | 100000000 | at least USD 100 m  | 至少 USD 1 亿
            MORE_THAN | 100000000 |           | more than USD 100 m | 超过 USD 1 亿
            ABOUT     | 600000000 | 800000000 | about USD 600–800 m | 约 USD 6–8 亿
            AT_LEAST  | 600000000 | 800000000 | USD 600–800 m       | USD 6–8 亿
            """)
    void aBoundIsSaidBeforeTheAmount(
            Money.Bound bound, BigDecimal amount, BigDecimal max, String inEnglish, String inChinese) {
        Money money = new Money(amount, max, "USD", null, null, null, List.of()).withBound(bound);
        assertEquals(inEnglish, english.amount(money));
        assertEquals(inChinese, chinese.amount(money));
    }

    @Test
    void everythingStatedOfAFigureIsSaid() {
        Money money = new Money(
                BigDecimal.valueOf(100_000_000), null, "USD", Money.Basis.PER_CYCLE, Money.Kind.MIXED,
                Money.Certainty.ESTIMATED, List.of());
        assertEquals("USD 100 m, per cycle, in cash and in kind, estimated", english.words(money));
        assertEquals("USD 1 亿，每周期，现金、实物与服务，估算", chinese.words(money));
    }

    @Test
    void whatASourceMakesOfItInAnotherCurrencyStandsBeside() {
        Money yen = new Money(new BigDecimal("110e9"), null, "JPY", Money.Basis.TOTAL, null, null, List.of());
        Money.Equivalent dollars = new Money.Equivalent(new BigDecimal("1e9"), "USD", null);
        Money both = yen.withEquivalent(dollars);
        Money dated = yen.withEquivalent(new Money.Equivalent(dollars.amount(), "USD", Dates.month(2014, 6)));

        assertEquals("JPY 110 bn (USD 1 bn), total", english.words(both));
        assertEquals("JPY 110 bn", english.amount(both));
        assertEquals("JPY 1,100 亿（USD 10 亿），总额", chinese.words(both));
        assertEquals("JPY 110 bn (USD 1 bn, rate of June 2014)", english.withEquivalent(dated));
        assertEquals("JPY 1,100 亿（USD 10 亿，2014年6月汇率）", chinese.withEquivalent(dated));
    }

    @Test
    void whatIsNotStatedIsNotSaid() {
        assertEquals("USD 5", english.words(new Money(BigDecimal.valueOf(5), null, "USD", null, null, null, List.of())));
    }

    @Test
    void absurdNumbersStayShort() {
        Money money = new Money(new BigDecimal("1e400"), null, "USD", null, null, null, List.of());
        assertEquals("USD 1E+400", english.amount(money));
    }
}
