package org.sponsorline.page;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/// The one scale on which the terms of a comparison are drawn.
///
/// @param from where it begins, in years since the signing; never after it
/// @param to   where it ends; at least a year later
/// @param step how many years lie between two of its marks
public record YearScale(double from, double to, long step) {

    /// Closer marks could not be labelled in a narrow column.
    private static final int MOST_MARKS = 6;

    private static final double LEAST_YEARS = 1;

    /// What is left at an open end for the sign that it goes on, as a part of what is known.
    private static final double OPEN_SHARE = 0.1;

    /// The scale on which all of these terms have room.
    static YearScale of(List<AlignedTerm> terms) {
        double first = Math.min(0, finite(terms.stream().map(AlignedTerm::start)).min().orElse(0));
        double last = Math.max(first + LEAST_YEARS, finite(terms.stream().flatMap(
                term -> Stream.of(term.start(), term.end(), term.scheduled()))).max().orElse(0));
        double beyond = (last - first) * OPEN_SHARE;
        boolean openStart = terms.stream().anyMatch(term -> term.startEdge() == AlignedTerm.Edge.OPEN);
        boolean openEnd = terms.stream().anyMatch(term -> term.endEdge() == AlignedTerm.Edge.OPEN
                || term.endEdge() == AlignedTerm.Edge.UNKNOWN);
        double from = openStart ? first - beyond : first;
        double to = openEnd ? last + beyond : last;
        return new YearScale(from, to, step(to - from));
    }

    private static DoubleStream finite(Stream<Double> years) {
        return years.mapToDouble(Double::doubleValue).filter(Double::isFinite);
    }

    /// The least of 1, 2, 5, 10, 20, 50 … years that leaves few marks.
    private static long step(double years) {
        long unit = 1;
        while (true) {
            for (int times : new int[] {1, 2, 5}) {
                if (years / (times * unit) < MOST_MARKS) {
                    return times * unit;
                }
            }
            unit *= 10;
        }
    }

    /// Where a number of years stands: 0 at the beginning of the scale, 1 at its end; what is beyond stands there too.
    public double share(double years) {
        return Math.clamp((years - from) / (to - from), 0, 1);
    }

    /// The years to be marked, ascending; the signing is one of them.
    public List<Long> marks() {
        return LongStream.rangeClosed((long) Math.ceil(from / step), (long) Math.floor(to / step))
                .mapToObj(mark -> mark * step).toList();
    }
}
