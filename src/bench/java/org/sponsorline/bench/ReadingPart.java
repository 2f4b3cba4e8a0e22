package org.sponsorline.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;

/// Reading a record with all checks, beside Gson's `JsonReader` skipping through the same file.
final class ReadingPart implements Part {

    private static final double BAR = 2.5;

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public void measure(BenchOptions options, Records records, Report report) throws IOException {
        Growth growth = new Growth(name(), "read, per tenfold", "ms");
        for (int size : options.sizes()) {
            Map<String, Samples> times = new Jmh(options).run(
                    ReadingBenchmark.class, Map.of("file", records.usual(size).toString()), size,
                    List.of("skip", "read"));
            Measure read = Measure.of(name(), "read into a checked Dataset", size, "ms", times.get("read"))
                    .against("Gson's JsonReader.skipValue over the same file", times.get("skip"));
            report.add(size == options.largest() && size >= 1_000_000 ? read.medianRatioAtMost(BAR) : read);
            growth.add(size, times.get("read"));
        }
        growth.report(report);
    }
}
