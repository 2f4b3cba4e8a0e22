package org.sponsorline.desktop.filter;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/// A logarithmic slider for money: equal steps of the hand are equal factors of the amount.
///
/// Positions run from 0 to 1. Amounts are rounded to two significant digits, as nobody aims finer with a slider.
record AmountScale(double least, double most) {

    private static final MathContext SLIDER = new MathContext(2, RoundingMode.HALF_EVEN);

    AmountScale {
        if (!(least > 0) || !(most > least)) {
            throw new IllegalArgumentException("A scale of amounts runs from above zero upwards.");
        }
    }

    /// A scale over the decades that hold both amounts; amounts below one count as one.
    static AmountScale around(double least, double most) {
        double from = Math.pow(10, Math.floor(Math.log10(Math.max(1, least))));
        double to = Math.pow(10, Math.ceil(Math.log10(Math.max(1, most))));
        return new AmountScale(from, Math.max(to, from * 10));
    }

    double positionOf(BigDecimal amount) {
        double clamped = Math.clamp(amount.doubleValue(), least, most);
        return Math.log(clamped / least) / Math.log(most / least);
    }

    BigDecimal amountAt(double position) {
        double amount = least * Math.pow(most / least, Math.clamp(position, 0, 1));
        return new BigDecimal(amount, SLIDER).setScale(0, RoundingMode.HALF_EVEN);
    }
}
