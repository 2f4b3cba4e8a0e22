package org.sponsorline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.model.AmountSpan.Match;

/// What a bound means for a wanted range, and for the order of sums.
final class AmountSpanTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            100,    , more-than, 100,    , CERTAIN
            100,    , more-than, 101,    , POSSIBLE
            100,    , more-than,    , 100, NONE
            100,    , more-than,    , 101, POSSIBLE
            100,    , at-least , 100,    , CERTAIN
            100,    , at-least , 150, 160, POSSIBLE
            100,    , at-least ,    , 100, POSSIBLE
            100,    , at-least ,    ,  99, NONE
            200,    , less-than, 100,    , POSSIBLE
            200,    , less-than, 200,    , NONE
            200,    , less-than,    , 200, CERTAIN
            200,    , less-than,    , 150, POSSIBLE
            200,    , at-most  , 200,    , POSSIBLE
            200,    , at-most  , 201,    , NONE
            200,    , at-most  ,    , 200, CERTAIN
            100,    , about    , 100,    , POSSIBLE
            100,    , about    ,  50, 150, CERTAIN
            100,    , about    , 101,    , NONE
            100,    ,          , 100, 100, CERTAIN
            100,    ,          , 101,    , NONE
            600, 800,          , 700,    , POSSIBLE
            600, 800,          , 600, 800, CERTAIN
            600, 800, about    , 600, 800, POSSIBLE
            600, 800, about    , 500, 900, CERTAIN
            600, 800, at-least , 900,    , NONE
            100,    , at-most  ,    ,    , CERTAIN
            """)
    void aSumLiesInARangeForCertainPossiblyOrNot(
            BigDecimal amount, BigDecimal max, String bound, BigDecimal from, BigDecimal to, Match match) {
        assertEquals(match, money(amount, max, bound).span().within(from, to));
    }

    @Test
    void sumsOfOneAmountStandByWhatTheyCanBe() {
        List<Money> sorted = List.of(
                money("99", "120", null), money("100", null, "less-than"), money("100", null, "at-most"),
                money("100", null, null), money("100", "150", null), money("100", null, "at-least"),
                money("100", null, "more-than"), money("101", null, "less-than"));
        List<Money> mixed = new ArrayList<>(sorted);
        Collections.shuffle(mixed, new Random(3));
        mixed.sort(Money.BY_SIZE);

        assertEquals(sorted, mixed);
    }

    private static Money money(String amount, @Nullable String max, @Nullable String bound) {
        return money(new BigDecimal(amount), max == null ? null : new BigDecimal(max), bound);
    }

    private static Money money(BigDecimal amount, @Nullable BigDecimal max, @Nullable String bound) {
        Money.Bound constant = bound == null ? null : Money.Bound.valueOf(bound.toUpperCase(Locale.ROOT).replace('-', '_'));
        return new Money(amount, max, "USD", null, null, null, List.of()).withBound(constant);
    }
}
