package org.sponsorline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The live heap of the whole program after a record was opened, searched and shown as a table too, beside the
/// file's bytes.
final class HeapPart implements Part {

    private static final double BAR = 1.25;
    private static final double MIB = 1 << 20;

    @Override
    public String name() {
        return "heap";
    }

    @Override
    public void measure(BenchOptions options, Records records, Report report) throws IOException {
        Growth growth = new Growth(name(), "live heap, per tenfold", "MiB");
        for (int size : options.sizes()) {
            Path file = records.usual(size);
            List<Double> heaps = new ArrayList<>();
            for (int round = 0; round < (options.quick() ? 1 : 2); round++) {
                Path histogram = options.folder().resolve("heap-" + size + ".txt");
                List<String> lines = new Fork(options).run(
                        HeapProbe.class, List.of("-Dglass.platform=Headless", "-Dprism.order=sw"), List.of(file.toString(), histogram.toString()));
                heaps.add(Long.parseLong(lines.getLast()) / MIB);
            }
            Measure heap = Measure.of(name(), "live heap: record, all indexes, rows, window", size, "MiB", Samples.of(heaps))
                    .against("the bytes of the file", Samples.of(Files.size(file) / MIB));
            report.add(size == options.largest() && size >= 1_000_000 ? heap.medianRatioAtMost(BAR) : heap);
            growth.add(size, Samples.of(heaps));
        }
        growth.report(report);
    }
}
