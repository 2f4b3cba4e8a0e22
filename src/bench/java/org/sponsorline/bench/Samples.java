package org.sponsorline.bench;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// Repeated measurements of one thing, all in the same unit.
///
/// A percentile is a value that was measured (nearest rank), never one between two: with fewer than a hundred runs
/// the 99th percentile is the worst run.
final class Samples {

    private final double[] ascending;

    private Samples(double[] values) {
        ascending = values.clone();
        Arrays.sort(ascending);
        if (ascending.length == 0) {
            throw new IllegalArgumentException("Nothing was measured.");
        }
    }

    static Samples of(double... values) {
        return new Samples(values);
    }

    static Samples of(Collection<? extends Number> values) {
        return new Samples(values.stream().mapToDouble(Number::doubleValue).toArray());
    }

    static Samples joined(List<Samples> parts) {
        return new Samples(parts.stream().flatMapToDouble(part -> Arrays.stream(part.ascending)).toArray());
    }

    int count() {
        return ascending.length;
    }

    double median() {
        return percentile(50);
    }

    double p95() {
        return percentile(95);
    }

    double p99() {
        return percentile(99);
    }

    double max() {
        return ascending[ascending.length - 1];
    }

    double percentile(double percent) {
        int rank = (int) Math.ceil(percent / 100 * ascending.length);
        return ascending[Math.clamp(rank, 1, ascending.length) - 1];
    }
}
