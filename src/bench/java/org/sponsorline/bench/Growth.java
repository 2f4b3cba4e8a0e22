package org.sponsorline.bench;

import java.util.ArrayList;
import java.util.List;

/// How something grows when the record grows tenfold: the bar is eleven, a tenth more than in proportion.
final class Growth {

    private static final double BAR = 11;

    private record At(int size, Samples samples) {}

    private final String part;
    private final String what;
    private final String unit;
    private final List<At> steps = new ArrayList<>();

    Growth(String part, String what, String unit) {
        this.part = part;
        this.what = what;
        this.unit = unit;
    }

    void add(int size, Samples samples) {
        steps.add(new At(size, samples));
    }

    /// Adds one line for each pair of sizes of which one is ten times the other.
    void report(Report report) {
        for (At small : steps) {
            for (At large : steps) {
                // What is nothing at a tenth has no proportion.
                if (large.size() == small.size() * 10 && small.samples().median() > 0) {
                    report.add(Measure.of(part, what, large.size(), unit, large.samples())
                            .against("the same at a tenth of the size", small.samples())
                            .medianRatioAtMost(BAR));
                }
            }
        }
    }
}
