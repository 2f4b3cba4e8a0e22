package org.sponsorline.desktop.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AmountScaleTest {

    private final AmountScale scale = scale("1000000", "10000000000");

    private static AmountScale scale(String least, String most) {
        return new AmountScale(new BigDecimal(least), new BigDecimal(most));
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

    @ParameterizedTest
    @CsvSource({
        "3120000, 7654321000", "0.5, 0.9", "0.0001, 0.0002", "0, 5000000", "0, 0.9", "1234567, 1234568",
        "1, 1e1000", "1e-300, 1e300", "-500, 2000", "-9, -3", "-5, 0", "99, 101", "1e999, 1.5e999"})
    void endsAreExactAndAmountsBetweenThemRise(String least, String most) {
        AmountScale scale = scale(least, most);

        assertEquals(new BigDecimal(least), scale.amountAt(0));
        assertEquals(new BigDecimal(most), scale.amountAt(1));
        assertEquals(0, scale.positionOf(new BigDecimal(least)));
        assertEquals(1, scale.positionOf(new BigDecimal(most)));
        BigDecimal before = new BigDecimal(least);
        int different = 0;
        for (int step = 1; step <= 100; step++) {
            BigDecimal amount = scale.amountAt(step / 100.0);
            assertTrue(amount.compareTo(before) >= 0, () -> amount + " comes after a greater one");
            assertTrue(amount.compareTo(new BigDecimal(most)) <= 0, () -> amount + " lies beyond the end");
            different += amount.compareTo(before) > 0 ? 1 : 0;
            before = amount;
        }
        assertTrue(different > 50, different + " different amounts on the slider");
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.9, 0.25", "0, 5000000, 0.5", "-500, 2000, 0.7", "1e-300, 1e300, 0.9"})
    void aPositionComesBackFromItsAmount(String least, String most, double position) {
        AmountScale scale = scale(least, most);

        assertEquals(position, scale.positionOf(scale.amountAt(position)), 0.02);
    }

    @ParameterizedTest
    @CsvSource({"1000", "0", "0.5", "-3", "1e1000"})
    void oneAmountAloneIsEverywhere(BigDecimal amount) {
        AmountScale scale = new AmountScale(amount, amount);

        assertTrue(scale.isSingle());
        assertEquals(amount, scale.amountAt(0.5));
        assertEquals(0, scale.positionOf(amount));
    }

    @Test
    void aScaleThatRunsDownIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> scale("10", "1"));
    }
}
