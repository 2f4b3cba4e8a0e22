package org.sponsorline.desktop.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.filter.AmountViewModel.Ends;
import org.sponsorline.query.AmountIndex.Stated;
import org.sponsorline.query.Filter.AmountRange;

final class AmountViewModelTest {

    private static final Stated DOLLARS = new Stated("USD", BigDecimal.ONE, new BigDecimal("10000"), 5);
    private static final Stated EUROS = new Stated("EUR", BigDecimal.TEN, new BigDecimal("1000"), 2);

    private final AmountViewModel amounts = new AmountViewModel(Locale.ENGLISH);

    @Test
    void theCommonestCurrencyIsShownUntilAnotherIsChosen() {
        amounts.take(List.of(DOLLARS, EUROS), null);
        assertEquals("USD", amounts.currency());

        amounts.choose("EUR");
        amounts.take(List.of(DOLLARS, EUROS), null);
        assertEquals("EUR", amounts.currency());
        assertEquals("EUR 10", amounts.amount(0));

        amounts.forget();
        amounts.take(List.of(DOLLARS, EUROS), null);
        assertEquals("USD", amounts.currency());
    }

    @Test
    void theCurrencyOfTheFilterStaysWhenTheFilterNoLongerAsks() {
        amounts.take(List.of(DOLLARS, EUROS), new AmountRange("EUR", BigDecimal.TEN, null, true));
        amounts.take(List.of(DOLLARS, EUROS), null);

        assertEquals("EUR", amounts.currency());
    }

    @Test
    void aRangeInACurrencyThatNothingIsStatedInIsNotShown() {
        assertNull(amounts.take(List.of(DOLLARS), new AmountRange("GBP", BigDecimal.TEN, null, false)));
        assertEquals("USD", amounts.currency());
    }

    @Test
    void theEndsOfARangeStandAtItsAmounts() {
        AmountRange range = new AmountRange("USD", new BigDecimal("100"), null, true);

        assertEquals(new Ends(0.5, 1), amounts.endsOf(amounts.take(List.of(DOLLARS), range)));
        assertEquals(Ends.WHOLE, amounts.endsOf(null));
    }

    @Test
    void anEndOfTheScaleAsksForNoLimit() {
        amounts.take(List.of(DOLLARS), null);

        assertEquals(new AmountRange("USD", null, null, false), amounts.range(Ends.WHOLE, false));
        assertEquals(
                new AmountRange("USD", new BigDecimal("100"), null, true), amounts.range(new Ends(0.5, 1), true));
    }

    @Test
    void oneAmountAloneLeavesNothingToChoose() {
        amounts.take(List.of(new Stated("USD", BigDecimal.ONE, BigDecimal.ONE, 1)), null);
        assertTrue(amounts.isSingle());

        amounts.take(List.of(DOLLARS), null);
        assertFalse(amounts.isSingle());
    }

    @Test
    void whereNothingIsStatedNothingIsSaidOrAsked() {
        amounts.take(List.of(), null);

        assertNull(amounts.currency());
        assertEquals("", amounts.amount(0));
        assertNull(amounts.range(Ends.WHOLE, true));
    }
}
