package org.sponsorline.desktop.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AmountScaleTest {

    private final AmountScale scale = AmountScale.around(3_000_000, 7_650_000_000.0);

    @Test
    void scaleHoldsWholeDecadesAroundItsAmounts() {
        assertEquals(new AmountScale(1_000_000, 10_000_000_000.0), scale);
    }

    @ParameterizedTest
    @CsvSource({"0, 1000000", "0.25, 10000000", "0.5, 100000000", "1, 10000000000", "2, 10000000000"})
    void equalStepsAreEqualFactors(double position, BigDecimal amount) {
        assertEquals(amount, scale.amountAt(position));
    }

    @ParameterizedTest
    @CsvSource({"1000000", "2300000", "99000000", "7700000000"})
    void amountComesBackFromItsPosition(BigDecimal amount) {
        assertEquals(amount, scale.amountAt(scale.positionOf(amount)));
    }

    @Test
    void amountsOutsideStandAtTheEnds() {
        assertEquals(0, scale.positionOf(BigDecimal.ZERO));
        assertEquals(1, scale.positionOf(new BigDecimal("1e30")));
    }

    @Test
    void oneAmountAloneStillMakesAScale() {
        assertEquals(new AmountScale(1000, 10_000), AmountScale.around(1000, 1000));
    }

    @Test
    void scaleBelowZeroIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> new AmountScale(0, 10));
    }
}
