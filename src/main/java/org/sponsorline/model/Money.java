package org.sponsorline.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A figure of money with all that is said about it.
///
/// @param amount    in whole units of the currency; the lower end where `max` is there
/// @param max       the upper end of a range, or null
/// @param currency  ISO 4217
/// @param basis     what the amount is paid for, or null if that is not known
/// @param kind      in what it is paid, or null
/// @param certainty how firm it is, or null
public record Money(
        BigDecimal amount, @Nullable BigDecimal max, String currency, @Nullable Basis basis, @Nullable Kind kind,
        @Nullable Certainty certainty, List<Citation> cite) {

    /// What an amount is paid for.
    public enum Basis { TOTAL, PER_YEAR, PER_CYCLE, PER_EDITION }

    /// In what an amount is paid.
    public enum Kind { CASH, IN_KIND, MIXED }

    /// How firm a figure is.
    public enum Certainty { OFFICIAL, REPORTED, ESTIMATED }
}
