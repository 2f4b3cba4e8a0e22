package org.sponsorline.bench;

import java.util.ArrayList;
import java.util.List;

/// One line of the results: what was measured, how often, beside which baseline and against which bars.
///
/// @param part     of the benchmarks, such as `reading`
/// @param what     was measured, in words
/// @param size     number of agreements in the record
/// @param unit     of the samples, such as `ms`
/// @param samples  the measurements
/// @param baseline what it is compared with, measured in the same run; null where there is none
/// @param verdicts how it stands to its bars
record Measure(
        String part, String what, int size, String unit, Samples samples, Baseline baseline, List<Verdict> verdicts) {

    /// The measurements of something else in the same unit and run.
    record Baseline(String what, Samples samples) {}

    /// One bar and where the measurement stands: met while `value` is not above `limit`.
    ///
    /// @param of what is compared, such as `median` or `p99 ratio`
    record Verdict(String of, double value, double limit) {
        boolean met() {
            return value <= limit;
        }
    }

    static Measure of(String part, String what, int size, String unit, Samples samples) {
        return new Measure(part, what, size, unit, samples, null, List.of());
    }

    Measure against(String baselineWhat, Samples baselineSamples) {
        return new Measure(part, what, size, unit, samples, new Baseline(baselineWhat, baselineSamples), verdicts);
    }

    Measure medianAtMost(double limit) {
        return with(new Verdict("median", samples.median(), limit));
    }

    Measure p95AtMost(double limit) {
        return with(new Verdict("p95", samples.p95(), limit));
    }

    Measure p99AtMost(double limit) {
        return with(new Verdict("p99", samples.p99(), limit));
    }

    Measure maxAtMost(double limit) {
        return with(new Verdict("max", samples.max(), limit));
    }

    Measure medianRatioAtMost(double limit) {
        return with(new Verdict("median ratio", samples.median() / baseline.samples().median(), limit));
    }

    private Measure with(Verdict verdict) {
        List<Verdict> all = new ArrayList<>(verdicts);
        all.add(verdict);
        return new Measure(part, what, size, unit, samples, baseline, List.copyOf(all));
    }
}
