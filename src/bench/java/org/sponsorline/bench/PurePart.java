package org.sponsorline.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// The parts without a window under JMH, each at two sizes, and how time and allocation grow from one to the other.
final class PurePart implements Part {

    private static final List<String> METHODS =
            List.of("index", "searchIndex", "search", "filter", "facets", "group", "layout", "paint");
    private static final double KIB = 1 << 10;

    @Override
    public String name() {
        return "pure";
    }

    @Override
    public void measure(BenchOptions options, Records records, Report report) throws IOException {
        List<Integer> sizes = options.quick() ? List.of(1_000, 10_000) : List.of(10_000, 100_000);
        Jmh jmh = new Jmh(options);
        for (String method : METHODS) {
            Growth time = new Growth(name(), method + ", per tenfold", "ms");
            Growth memory = new Growth(name(), method + ", allocated, per tenfold", "KiB");
            for (int size : sizes) {
                Jmh.Outcome outcome = jmh.run(
                        PureBenchmark.class, method, Map.of("file", records.usual(size).toString()), size);
                report.add(Measure.of(name(), method, size, "ms", outcome.millis()));
                time.add(size, outcome.millis());
                memory.add(size, Samples.of(outcome.allocatedBytes() / KIB));
            }
            time.report(report);
            memory.report(report);
        }
    }
}
