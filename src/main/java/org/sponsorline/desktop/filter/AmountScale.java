package org.sponsorline.desktop.filter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.sponsorline.query.AmountIndex;

/// A slider for money from the smallest amount stated to the largest: equal steps of the hand are equal factors of the
/// amount. Where amounts are nought or below, steps are equal factors of the distance from the smallest.
///
/// Positions run from 0 to 1. The ends are exact; amounts between them are rounded to as few digits as still tell
/// steps of the slider apart, and never beyond an end.
///
/// @param least the amount at position 0
/// @param most  the amount at position 1; the same where there is but one, and then every position has it
record AmountScale(BigDecimal least, BigDecimal most) {

    /// Nobody aims finer than this across the whole of a slider.
    private static final double STEPS = 100;

    /// Enough for any amount to be brought to the length of a logarithm.
    private static final MathContext LEADING = new MathContext(17, RoundingMode.HALF_EVEN);

    /// Where amounts begin at nought or below, the first step is such a part of the whole.
    private static final int FIRST_DECADES = 4;

    AmountScale {
        if (least.compareTo(most) > 0) {
            throw new IllegalArgumentException("A scale of amounts runs upwards.");
        }
    }

    static AmountScale of(AmountIndex.Stated stated) {
        return new AmountScale(stated.least(), stated.most());
    }

    /// Whether there is but one amount, so that nothing can be chosen.
    boolean isSingle() {
        return least.compareTo(most) == 0;
    }

    double positionOf(BigDecimal amount) {
        if (amount.compareTo(least) <= 0) {
            return 0;
        }
        if (amount.compareTo(most) >= 0) {
            return 1;
        }
        return Math.clamp((logOf(amount) - lowLog()) / (highLog() - lowLog()), 0, 1);
    }

    BigDecimal amountAt(double position) {
        if (position <= 0 || isSingle()) {
            return least;
        }
        if (position >= 1) {
            return most;
        }
        double log = lowLog() + position * (highLog() - lowLog());
        BigDecimal exact = power(log).add(least.subtract(base()));
        BigDecimal step = power(lowLog() + Math.min(1, position + 1 / STEPS) * (highLog() - lowLog()))
                .subtract(power(log)).abs();
        BigDecimal rounded = rounded(exact, step);
        return rounded.max(least).min(most);
    }

    /// The amount with no more digits than two, or than a step of the slider needs.
    private static BigDecimal rounded(BigDecimal amount, BigDecimal step) {
        if (amount.signum() == 0) {
            return amount;
        }
        int digits = step.signum() == 0 ? 2 : Math.max(2, magnitude(amount) - magnitude(step) + 1);
        BigDecimal few = amount.round(new MathContext(digits, RoundingMode.HALF_EVEN)).stripTrailingZeros();
        return few.scale() < 0 ? few.setScale(0) : few;
    }

    /// The place of the first digit that is not nought: 0 for ones.
    private static int magnitude(BigDecimal amount) {
        return amount.precision() - amount.scale() - 1;
    }

    /// What stands for the least amount where logarithms are taken: itself, or where it has none, a first step.
    private BigDecimal base() {
        return least.signum() > 0 ? least : most.subtract(least).movePointLeft(FIRST_DECADES);
    }

    private double lowLog() {
        return log(base());
    }

    private double highLog() {
        return logOf(most);
    }

    private double logOf(BigDecimal amount) {
        return log(amount.subtract(least).add(base()));
    }

    /// The decimal logarithm of an amount above nought, however large it is.
    private static double log(BigDecimal amount) {
        int magnitude = magnitude(amount);
        return magnitude + Math.log10(amount.movePointLeft(magnitude).doubleValue());
    }

    private static BigDecimal power(double log) {
        int magnitude = (int) Math.floor(log);
        return new BigDecimal(Math.pow(10, log - magnitude), LEADING).movePointRight(magnitude);
    }
}
