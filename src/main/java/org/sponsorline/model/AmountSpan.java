package org.sponsorline.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// All that a stated sum can be: from a least to a most, either of which may be open.
///
/// This is the one place that says what a bound means. *About* an amount is reckoned as the amount, and is never
/// certain to be on one side of it. A bound beside a range leaves the range as it is, except *about*.
///
/// @param least     the lower end, or null where only an upper end is stated
/// @param most      the upper end, or null where only a lower end is stated
/// @param withEnds  whether the sum can be the stated end itself; false for *more than* and *less than*
/// @param isAbout   whether the ends are approximate
public record AmountSpan(@Nullable BigDecimal least, @Nullable BigDecimal most, boolean withEnds, boolean isAbout) {

    /// How a stated sum stands to a wanted range.
    public enum Match {
        /// It is outside, whatever it is.
        NONE,
        /// It may be inside.
        POSSIBLE,
        /// It is inside, whatever it is.
        CERTAIN
    }

    static AmountSpan of(Money money) {
        BigDecimal amount = money.amount();
        boolean isRange = money.max() != null && money.max().compareTo(amount) != 0;
        if (money.bound() == null || isRange || money.bound() == Money.Bound.ABOUT) {
            return new AmountSpan(amount, money.upperEnd(), true, money.bound() == Money.Bound.ABOUT);
        }
        return switch (money.bound()) {
            case AT_LEAST -> new AmountSpan(amount, null, true, false);
            case MORE_THAN -> new AmountSpan(amount, null, false, false);
            case AT_MOST -> new AmountSpan(null, amount, true, false);
            case LESS_THAN -> new AmountSpan(null, amount, false, false);
            case ABOUT -> throw new IllegalStateException();
        };
    }

    /// How it stands to the range from a minimum to a maximum, both included; null for no such end.
    public Match within(@Nullable BigDecimal min, @Nullable BigDecimal max) {
        // Below zero where the end is beyond the wanted one, zero on it, above zero inside.
        int below = min == null ? 1 : most == null ? 1 : most.compareTo(min);
        int above = max == null ? 1 : least == null ? 1 : max.compareTo(least);
        if (below < 0 || above < 0 || !withEnds && (below == 0 || above == 0)) {
            return Match.NONE;
        }
        return startsInside(min) && endsInside(max) ? Match.CERTAIN : Match.POSSIBLE;
    }

    private boolean startsInside(@Nullable BigDecimal min) {
        return min == null || least != null && (isAbout ? least.compareTo(min) > 0 : least.compareTo(min) >= 0);
    }

    private boolean endsInside(@Nullable BigDecimal max) {
        return max == null || most != null && (isAbout ? most.compareTo(max) < 0 : most.compareTo(max) <= 0);
    }
}
