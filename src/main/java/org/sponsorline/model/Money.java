package org.sponsorline.model;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;

/// A figure of money with all that is said about it.
///
/// @param amount     in whole units of the currency; the lower end where `max` is there
/// @param max        the upper end of a range, or null
/// @param bound      how the amount bounds the sum, or null where the sum is the amount itself
/// @param currency   ISO 4217
/// @param basis      what the amount is paid for, or null if that is not known
/// @param kind       in what it is paid, or null
/// @param certainty  how firm it is, or null
/// @param equivalent the same sum in another currency as the source gives it, or null
/// @param parts      what it is made of, as far as that is stated
public record Money(
        BigDecimal amount, @Nullable BigDecimal max, @Nullable Bound bound, String currency, @Nullable Basis basis,
        @Nullable Kind kind, @Nullable Certainty certainty, @Nullable Equivalent equivalent, List<Part> parts,
        List<Citation> cite) {

    /// From the smallest to the largest: by the amount, where two amounts are equal what is less than it comes first
    /// and what is more than it last, and then by the upper end. Compares amounts of one currency.
    public static final Comparator<Money> BY_SIZE = Comparator
            .comparing(Money::amount)
            .thenComparingInt(money -> money.bound == null ? Bound.ABOUT.side() : money.bound.side())
            .thenComparing(Money::upperEnd);

    /// From the smallest to the largest number stated. Compares amounts of one currency.
    public static final Comparator<Money> BY_UPPER_END = Comparator.comparing(Money::upperEnd).thenComparing(BY_SIZE);

    /// A figure that is the sum itself, or a range of it.
    public Money(
            BigDecimal amount, @Nullable BigDecimal max, String currency, @Nullable Basis basis, @Nullable Kind kind,
            @Nullable Certainty certainty, List<Citation> cite) {
        this(amount, max, null, currency, basis, kind, certainty, null, List.of(), cite);
    }

    /// How an amount bounds a sum that is not stated itself.
    public enum Bound {
        LESS_THAN(-2), AT_MOST(-1),
        /// Near the amount; how near is not said.
        ABOUT(0),
        AT_LEAST(1), MORE_THAN(2);

        private final int side;

        Bound(int side) {
            this.side = side;
        }

        /// Below zero if the sum is below the amount, above zero if it is above.
        int side() {
            return side;
        }
    }

    /// A sum in another currency.
    ///
    /// @param amount   in whole units of that currency
    /// @param currency ISO 4217
    /// @param on       the day, or the longer time, whose rate the source took, or null
    public record Equivalent(BigDecimal amount, String currency, @Nullable Edtf on) {}

    /// A part of a sum, in its currency: what is paid for some time or one edition, or in some way.
    ///
    /// @param period  the time it is paid for, or null
    /// @param edition id of the edition it is paid for, or null
    /// @param amount  in whole units of the currency; the lower end where `max` is there
    /// @param max     the upper end of a range, or null
    /// @param kind    in what it is paid, or null
    public record Part(
            @Nullable Edtf period, @Nullable String edition, BigDecimal amount, @Nullable BigDecimal max,
            @Nullable Kind kind) {

        /// The largest number stated: the upper end of a range, else the amount.
        public BigDecimal upperEnd() {
            return max == null ? amount : max;
        }

        /// Whether it says when it is paid for.
        public boolean isPlaced() {
            return period != null || edition != null;
        }
    }

    /// What an amount is paid for.
    public enum Basis { TOTAL, PER_YEAR, PER_CYCLE, PER_EDITION }

    /// In what an amount is paid.
    public enum Kind { CASH, IN_KIND, MIXED }

    /// How firm a figure is.
    public enum Certainty { OFFICIAL, REPORTED, ESTIMATED }

    /// The largest number stated: the upper end of a range, else the amount.
    public BigDecimal upperEnd() {
        return max == null ? amount : max;
    }

    /// What the sum can be.
    public AmountSpan span() {
        return AmountSpan.of(this);
    }

    /// The figure in a currency: itself, what its source makes of it there, or null where neither is stated.
    public @Nullable Money in(String wanted) {
        return currency.equals(wanted) ? this
                : equivalent != null && equivalent.currency.equals(wanted) ? converted(equivalent) : null;
    }

    /// The currencies in which it is stated, its own first.
    public List<String> currencies() {
        return equivalent == null || equivalent.currency.equals(currency)
                ? List.of(currency) : List.of(currency, equivalent.currency);
    }

    private Money converted(Equivalent other) {
        return new Money(other.amount, null, bound, other.currency, basis, kind, certainty, null, List.of(), cite);
    }

    /// The same figure as a bound.
    public Money withBound(@Nullable Bound stated) {
        return new Money(amount, max, stated, currency, basis, kind, certainty, equivalent, parts, cite);
    }

    /// The same figure with what its source makes of it in another currency.
    public Money withEquivalent(@Nullable Equivalent stated) {
        return new Money(amount, max, bound, currency, basis, kind, certainty, stated, parts, cite);
    }

    /// The same figure made of parts.
    public Money withParts(List<Part> stated) {
        return new Money(amount, max, bound, currency, basis, kind, certainty, equivalent, stated, cite);
    }

    /// The same figure with other citations.
    public Money citing(List<Citation> others) {
        return new Money(amount, max, bound, currency, basis, kind, certainty, equivalent, parts, others);
    }
}
