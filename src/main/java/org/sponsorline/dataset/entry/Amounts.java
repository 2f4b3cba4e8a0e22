package org.sponsorline.dataset.entry;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// Reads amounts of money, and refuses numbers that no money can be before anybody calculates with them.
final class Amounts {

    private static final int LONGEST_LITERAL = 60;
    private static final int MOST_DIGITS = 30;
    private static final int MOST_DECIMALS = 10;

    private Amounts() {}

    /// An amount, or a range of amounts, as digits.
    static String range(BigDecimal amount, BigDecimal max) {
        String digits = amount.toPlainString();
        return amount.compareTo(max) == 0 ? digits : digits + "–" + max.toPlainString();
    }

    /// The number, or null where it is absurd: more than thirty digits, or finer than ten decimals.
    static @Nullable BigDecimal parse(String literal) {
        if (literal.length() > LONGEST_LITERAL) {
            return null;
        }
        BigDecimal number;
        try {
            number = new BigDecimal(literal);
        } catch (NumberFormatException exponentTooLarge) {
            return null;
        }
        long magnitude = (long) number.precision() - number.scale();
        boolean sane = magnitude <= MOST_DIGITS && number.scale() <= MOST_DECIMALS
                && number.precision() <= MOST_DIGITS + MOST_DECIMALS;
        return sane ? number : null;
    }
}
