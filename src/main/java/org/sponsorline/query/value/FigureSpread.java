package org.sponsorline.query.value;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.AmountSpan;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Money;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.query.column.Spans;

/// How one figure of an agreement falls on calendar years.
///
/// A total whose every part states its period or edition counts there; any other total is spread evenly over the days
/// of the stated term. A figure per year counts whole in a year that the term fills, and by days in one that it does
/// not. A figure per edition counts once for each edition covered, on the days of that edition. What follows the actual
/// end is left out. Coarse dates count whole, as everywhere: `2017/2028` runs to the end of 2028.
///
/// @param isOpen  whether the sum can be more than its pieces, as no most is stated
/// @param isAbout whether it is approximate
/// @param pieces  the stretches of days on which it counts
record FigureSpread(boolean isOpen, boolean isAbout, List<Piece> pieces) {

    /// A stretch of days, both ends included, and what is spread over them, in whole units of the currency.
    ///
    /// @param low     the least that the sum can be
    /// @param high    the most that it can be; the same as the least where no most is stated
    /// @param divisor the days over which the sum is spread, or [#DAYS_OF_YEAR]
    record Piece(double low, double high, long first, long last, long divisor) {

        Piece(Sum sum, long first, long last, long divisor) {
            this(sum.low, sum.high, first, last, divisor);
        }

        /// The share of the sum that falls on a year.
        double share(CalendarYears calendar, int year) {
            double days = divisor == DAYS_OF_YEAR ? calendar.daysIn(year) : divisor;
            return calendar.daysIn(year, first, last) / days;
        }
    }

    record Sum(double low, double high) {

        static Sum of(AmountSpan span) {
            double low = span.least() == null ? 0 : span.least().doubleValue();
            return new Sum(low, span.most() == null ? low : span.most().doubleValue());
        }

        boolean isReckonable() {
            return low >= 0 && high >= low && Double.isFinite(high);
        }
    }

    /// Divides by the length of each year.
    static final long DAYS_OF_YEAR = 0;

    /// The spread of a figure, or null where what the record states places it in no year: its basis is not stated or is
    /// a cycle, whose length no record states; it is paid in kind, which adds to no money; the agreement is not in
    /// force, or its term has no two ends in the years 1 to 9999.
    static @Nullable FigureSpread of(Dataset dataset, Agreement agreement, Money money) {
        AmountSpan span = money.span();
        Sum sum = Sum.of(span);
        if (!agreement.isHeld() || money.kind() == Money.Kind.IN_KIND || !sum.isReckonable()) {
            return null;
        }
        List<Piece> pieces = byParts(dataset, agreement, money);
        if (pieces.isEmpty() && money.basis() != null) {
            pieces = switch (money.basis()) {
                case TOTAL -> ofTotal(agreement, sum);
                case PER_YEAR -> perYear(agreement, sum);
                case PER_EDITION -> perEdition(dataset, agreement, sum);
                case PER_CYCLE -> List.of();
            };
        }
        return pieces.isEmpty() ? null : new FigureSpread(span.most() == null, span.isAbout(), pieces);
    }

    /// A total by its parts that are paid in money; nothing unless every part has a place in the years and all of them
    /// together make the total.
    private static List<Piece> byParts(Dataset dataset, Agreement agreement, Money money) {
        BigDecimal least = money.parts().stream().map(Money.Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = money.parts().stream().map(Money.Part::upperEnd).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean whole = money.basis() == Money.Basis.TOTAL && !money.parts().isEmpty()
                && money.span().within(least, most) != AmountSpan.Match.NONE;
        List<Piece> pieces = new ArrayList<>();
        long end = actualEnd(agreement, Spans.UNBOUNDED_END);
        for (Money.Part part : whole ? money.parts() : List.<Money.Part>of()) {
            Edtf dates = part.period() != null
                    ? part.period() : dataset.edition(part.edition()).map(Edition::dates).orElse(null);
            Spans.Span span = dates == null ? null : Spans.widest(dates);
            Sum sum = new Sum(part.amount().doubleValue(), part.upperEnd().doubleValue());
            if (span == null || !isPlaceable(span) || !sum.isReckonable()) {
                return List.of();
            }
            if (span.first() <= end && part.kind() != Money.Kind.IN_KIND) {
                pieces.add(new Piece(sum, span.first(), span.last(), span.last() - span.first() + 1));
            }
        }
        return pieces;
    }

    private static boolean isPlaceable(Spans.Span span) {
        return CalendarYears.holds(span.first(), span.last()) && span.last() >= span.first();
    }

    private static List<Piece> ofTotal(Agreement agreement, Sum sum) {
        if (agreement.term() == null) {
            return List.of();
        }
        Spans.Span term = Spans.widest(agreement.term());
        long last = Math.min(term.last(), actualEnd(agreement, term.last()));
        return CalendarYears.holds(term.first(), term.last()) && last >= term.first()
                ? List.of(new Piece(sum, term.first(), last, term.last() - term.first() + 1)) : List.of();
    }

    private static List<Piece> perYear(Agreement agreement, Sum sum) {
        if (agreement.term() == null) {
            return List.of();
        }
        Spans.Span term = Spans.widest(agreement.term());
        long last = actualEnd(agreement, term.last());
        return CalendarYears.holds(term.first(), last) && last >= term.first()
                ? List.of(new Piece(sum, term.first(), last, DAYS_OF_YEAR)) : List.of();
    }

    /// Each edition covered that begins before the actual end; nothing where one of them has no dates.
    private static List<Piece> perEdition(Dataset dataset, Agreement agreement, Sum sum) {
        List<Piece> pieces = new ArrayList<>();
        long end = actualEnd(agreement, Spans.UNBOUNDED_END);
        for (String id : agreement.editions()) {
            Edtf dates = dataset.edition(id).map(Edition::dates).orElse(null);
            if (dates == null) {
                return List.of();
            }
            Spans.Span span = Spans.widest(dates);
            if (!isPlaceable(span)) {
                return List.of();
            }
            if (span.first() <= end) {
                pieces.add(new Piece(sum, span.first(), span.last(), span.last() - span.first() + 1));
            }
        }
        return pieces;
    }

    private static long actualEnd(Agreement agreement, long otherwise) {
        Agreement.Ending ended = agreement.ended();
        return ended != null && ended.date() != null && ended.date().end() instanceof EdtfDate end
                ? end.lastDay() : otherwise;
    }

    long firstDay() {
        return pieces.stream().mapToLong(Piece::first).min().orElseThrow();
    }

    long lastDay() {
        return pieces.stream().mapToLong(Piece::last).max().orElseThrow();
    }

    /// The least that falls on a year.
    double low(CalendarYears calendar, int year) {
        return pieces.stream().mapToDouble(piece -> piece.low * piece.share(calendar, year)).sum();
    }

    /// The most that falls on a year.
    double high(CalendarYears calendar, int year) {
        return pieces.stream().mapToDouble(piece -> piece.high * piece.share(calendar, year)).sum();
    }
}
