package org.sponsorline.model;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/// A number as somebody wrote it, exact to the last digit: `1.50` is another one than `1.5`, though [#compareTo] finds
/// no difference.
///
/// Nearly all amounts have few digits and are kept as such. Only what calculates asks for a [BigDecimal]: its class
/// multiplies large numbers when it is first used, which would take a start longer than reading fifty entries.
public final class Amount implements Comparable<Amount> {

    /// So many digits always fit into a long.
    private static final int MOST_DIGITS = 18;

    private final long digits;
    private final int decimals;
    private final @Nullable BigDecimal large;

    private Amount(long digits, int decimals, @Nullable BigDecimal large) {
        this.digits = digits;
        this.decimals = decimals;
        this.large = large;
    }

    public static Amount of(BigDecimal number) {
        return number.scale() >= 0 && number.scale() <= MOST_DIGITS && number.precision() <= MOST_DIGITS
                ? new Amount(number.unscaledValue().longValueExact(), number.scale(), null)
                : new Amount(0, 0, number);
    }

    /// The amount that is written as an optional minus, at most eighteen digits and one point between two of them; null
    /// where it is written otherwise, such as with an exponent.
    public static @Nullable Amount ofPlain(CharSequence written) {
        int begin = !written.isEmpty() && written.charAt(0) == '-' ? 1 : 0;
        int point = -1;
        long digits = 0;
        for (int i = begin; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '.' && point < 0 && i > begin && i < written.length() - 1) {
                point = i;
            } else if (c >= '0' && c <= '9') {
                digits = digits * 10 + (c - '0');
            } else {
                return null;
            }
        }
        int count = written.length() - begin - (point < 0 ? 0 : 1);
        return count == 0 || count > MOST_DIGITS ? null
                : new Amount(begin == 0 ? digits : -digits, point < 0 ? 0 : written.length() - 1 - point, null);
    }

    /// Whether it is kept as digits, so that [#digits()] and [#decimals()] say all of it.
    public boolean isPlain() {
        return large == null;
    }

    /// All digits as one whole number with the sign; 0 unless it is plain.
    public long digits() {
        return digits;
    }

    /// How many of the digits stand behind the point; 0 unless it is plain.
    public int decimals() {
        return decimals;
    }

    /// The number to calculate with.
    public BigDecimal number() {
        return large == null ? BigDecimal.valueOf(digits, decimals) : large;
    }

    /// The nearest double.
    public double toDouble() {
        return large == null && decimals == 0 ? digits : number().doubleValue();
    }

    public boolean isNegative() {
        return large == null ? digits < 0 : large.signum() < 0;
    }

    @Override
    public int compareTo(Amount other) {
        return isPlain() && other.isPlain() && decimals == other.decimals
                ? Long.compare(digits, other.digits) : number().compareTo(other.number());
    }

    /// Whether it is written with the same digits, as [BigDecimal] has it.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Amount that && digits == that.digits && decimals == that.decimals
                && (large == null ? that.large == null : large.equals(that.large));
    }

    @Override
    public int hashCode() {
        return large == null ? Long.hashCode(digits) * 31 + decimals : large.hashCode();
    }

    @Override
    public String toString() {
        return number().toPlainString();
    }
}
