package org.sponsorline.query.value;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Money;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.query.column.Spans;

/// How one figure of an agreement falls on calendar years.
///
/// A total is spread evenly over the days of the stated term. A figure per year counts whole in a year that the term
/// fills, and by days in one that it does not. A figure per edition counts once for each edition covered, on the days
/// of that edition. What follows the actual end is left out. Coarse dates count whole, as everywhere: `2017/2028` runs
/// to the end of 2028.
///
/// @param low    the amount, in whole units of its currency
/// @param high   the upper end of the amount
/// @param pieces the stretches of days on which it counts
record FigureSpread(double low, double high, List<Piece> pieces) {

    /// A stretch of days, both ends included.
    ///
    /// @param divisor the days over which the amount is spread, or [#DAYS_OF_YEAR]
    record Piece(long first, long last, long divisor) {}

    /// Divides by the length of each year.
    static final long DAYS_OF_YEAR = 0;

    /// The spread of a figure, or null where what the record states places it in no year: its basis is not stated or is
    /// a cycle, whose length no record states; it is paid in kind, which adds to no money; the agreement is not in
    /// force, or its term has no two ends in the years 1 to 9999.
    static @Nullable FigureSpread of(Dataset dataset, Agreement agreement, Money money) {
        double low = money.amount().doubleValue();
        double high = money.max() == null ? low : money.max().doubleValue();
        Money.Basis basis = money.basis();
        boolean placeable = agreement.isHeld() && money.kind() != Money.Kind.IN_KIND
                && low >= 0 && high >= low && Double.isFinite(high);
        if (basis == null || !placeable) {
            return null;
        }
        List<Piece> pieces = switch (basis) {
            case TOTAL -> ofTotal(agreement);
            case PER_YEAR -> perYear(agreement);
            case PER_EDITION -> perEdition(dataset, agreement);
            case PER_CYCLE -> List.of();
        };
        return pieces.isEmpty() ? null : new FigureSpread(low, high, pieces);
    }

    private static List<Piece> ofTotal(Agreement agreement) {
        if (agreement.term() == null) {
            return List.of();
        }
        Spans.Span term = Spans.widest(agreement.term());
        long last = Math.min(term.last(), actualEnd(agreement, term.last()));
        return CalendarYears.holds(term.first(), term.last()) && last >= term.first()
                ? List.of(new Piece(term.first(), last, term.last() - term.first() + 1)) : List.of();
    }

    private static List<Piece> perYear(Agreement agreement) {
        if (agreement.term() == null) {
            return List.of();
        }
        Spans.Span term = Spans.widest(agreement.term());
        long last = actualEnd(agreement, term.last());
        return CalendarYears.holds(term.first(), last) && last >= term.first()
                ? List.of(new Piece(term.first(), last, DAYS_OF_YEAR)) : List.of();
    }

    /// Each edition covered that begins before the actual end; nothing where one of them has no dates.
    private static List<Piece> perEdition(Dataset dataset, Agreement agreement) {
        List<Piece> pieces = new ArrayList<>();
        long end = actualEnd(agreement, Spans.UNBOUNDED_END);
        for (String id : agreement.editions()) {
            Edtf dates = dataset.edition(id).map(Edition::dates).orElse(null);
            if (dates == null) {
                return List.of();
            }
            Spans.Span span = Spans.widest(dates);
            if (!CalendarYears.holds(span.first(), span.last()) || span.last() < span.first()) {
                return List.of();
            }
            if (span.first() <= end) {
                pieces.add(new Piece(span.first(), span.last(), span.last() - span.first() + 1));
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

    /// The share of the amount that falls on a year.
    double share(CalendarYears calendar, int year) {
        double share = 0;
        for (Piece piece : pieces) {
            double divisor = piece.divisor == DAYS_OF_YEAR ? calendar.daysIn(year) : piece.divisor;
            share += calendar.daysIn(year, piece.first, piece.last) / divisor;
        }
        return share;
    }
}
