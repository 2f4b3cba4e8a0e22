package org.sponsorline.page;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;

/// The term of an agreement in years since it was signed, so that agreements of different decades can be laid below
/// each other.
///
/// Years are counted from the first day on which it can have been announced, or where no announcement is stated from
/// the first day of its term. A coarse date counts whole, as on the timeline: `2028` ends with its last day.
///
/// @param origin           what years are counted from, as stated; of an interval the one end that has a date, the
///                         first if both have
/// @param fromAnnouncement whether that is its announcement, else the start of its term
/// @param start            where the term begins; negative before the origin, negative infinity where it was always
///                         open
/// @param latest           where it begins at the latest; the same as `start` where that is known to the day
/// @param end              where it ended, or is to end; infinity where no end is set; as far as is known where it is
///                         unknown
/// @param scheduled        where it was to end; the same as `end` unless it ended earlier
/// @param startEdge        how the start is known
/// @param endEdge          how the end is known
public record AlignedTerm(
        Edtf origin, boolean fromAnnouncement, double start, double latest, double end, double scheduled,
        Edge startEdge, Edge endEdge) {

    /// The mean length of a year of the Gregorian calendar, in days.
    private static final double DAYS_PER_YEAR = 365.2425;

    /// How an end of a term is known: to the day, to the month, season or year, not at all, or that none is set.
    public enum Edge {
        DAY, COARSE, UNKNOWN, OPEN;

        private static Edge of(Edtf.Bound bound) {
            return switch (bound) {
                case EdtfDate date -> date.exact() ? DAY : COARSE;
                case Edtf.Limit.OPEN -> OPEN;
                case Edtf.Limit.UNKNOWN -> UNKNOWN;
            };
        }
    }

    /// The term of an agreement; null if no date tells when it was signed, or none how long it lasts.
    static @Nullable AlignedTerm of(Dataset dataset, Agreement agreement) {
        Edtf term = agreement.term();
        EdtfDate announced = agreement.announced() == null ? null : dated(agreement.announced());
        EdtfDate first = term != null && term.start() instanceof EdtfDate date ? date : null;
        EdtfDate zero = announced == null ? first : announced;
        Edtf origin = announced == null ? first : agreement.announced();
        if (term == null || zero == null || origin == null) {
            return null;
        }
        Span span = new Span(zero.firstDay());
        double start = first == null
                ? term.start() == Edtf.Limit.OPEN ? Double.NEGATIVE_INFINITY : 0 : span.years(first.firstDay());
        double latest = first == null ? start : span.years(first.lastDay());
        double scheduled = switch (term.end()) {
            case EdtfDate last -> span.years(last.lastDay() + 1);
            case Edtf.Limit.OPEN -> Double.POSITIVE_INFINITY;
            case Edtf.Limit.UNKNOWN -> Math.max(start, span.years(lastEdition(dataset, agreement)));
        };
        Edge startEdge = Edge.of(term.start());
        Agreement.Ending ended = agreement.ended();
        if (ended == null || ended.date() == null || !(ended.date().end() instanceof EdtfDate last)) {
            return new AlignedTerm(
                    origin, announced != null, start, latest, Math.max(start, scheduled), Math.max(start, scheduled),
                    startEdge, Edge.of(term.end()));
        }
        double end = Math.max(start, span.years(last.lastDay() + 1));
        // An end that was never known or set was not missed by the actual one.
        boolean early = term.end() instanceof EdtfDate && scheduled > end;
        return new AlignedTerm(
                origin, announced != null, start, latest, end, early ? scheduled : end, startEdge, Edge.of(last));
    }

    /// Days counted in years from one of them.
    private record Span(long origin) {
        double years(long day) {
            return day == Long.MIN_VALUE ? Double.NEGATIVE_INFINITY : (day - origin) / DAYS_PER_YEAR;
        }
    }

    /// Of an interval the one end that has a date counts, the first if both have.
    private static @Nullable EdtfDate dated(Edtf stated) {
        return Stream.of(stated.start(), stated.end())
                .filter(EdtfDate.class::isInstance).map(EdtfDate.class::cast).findFirst().orElse(null);
    }

    /// The day after the last edition an agreement covers, or the earliest there is.
    private static long lastEdition(Dataset dataset, Agreement agreement) {
        return agreement.editions().stream().flatMap(id -> dataset.edition(id).map(Edition::dates).stream())
                .map(Edtf::end).filter(EdtfDate.class::isInstance).mapToLong(end -> ((EdtfDate) end).lastDay() + 1)
                .max().orElse(Long.MIN_VALUE);
    }

    /// Whether it ended before it was to end.
    public boolean endedEarly() {
        return scheduled > end;
    }

    /// How many years it lasts, or was to last; infinite if an end is open.
    double length() {
        return scheduled - start;
    }
}
