package org.sponsorline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/// Reading a record with all checks, beside Gson's `JsonReader` skipping through the same file: in turns, each turn in
/// a virtual machine of its own.
final class ReadingPart implements Part {

    private static final double WHOLE_MS = 15_000;
    private static final double FIRST_PART_MS = 500;
    private static final String SKIPPING = "Gson's JsonReader.skipValue over the same file";
    private static final int LARGE = 1_000_000;
    /// From this size on a run takes long enough for the system's count of processor time.
    private static final int COUNTED = 100_000;

    /// @param firstPart milliseconds until a first part could be shown; NaN where there was none
    private record Run(double wall, double cpu, double firstPart) {
        static Run parse(String line) {
            String[] cells = line.split("\t");
            return new Run(Double.parseDouble(cells[0]), Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
        }
    }

    @Override
    public String name() {
        return "reading";
    }

    @Override
    public void measure(BenchOptions options, Records records, Report report) throws IOException {
        Growth growth = new Growth(name(), "read, per tenfold", "ms");
        for (int size : options.sizes()) {
            Path file = records.usual(size);
            List<Run> skips = new ArrayList<>();
            List<Run> reads = new ArrayList<>();
            int rounds = options.quick() ? 1 : 2;
            for (int round = 0; round < rounds; round++) {
                skips.addAll(turn(options, file, "skip", size));
                reads.addAll(turn(options, file, "read", size));
            }
            Measure wall = Measure.of(name(), "read into a checked Dataset", size, "ms", samples(reads, Run::wall))
                    .against(SKIPPING, samples(skips, Run::wall));
            report.add(size == options.largest() && size >= LARGE ? wall.maxAtMost(WHOLE_MS) : wall);
            if (size >= COUNTED) {
                report.add(Measure.of(name(), "first part", size, "ms", samples(reads, Run::firstPart))
                        .maxAtMost(FIRST_PART_MS));
            }
            if (size >= COUNTED) {
                report.add(Measure.of(
                            name(), "the same in processor time of all threads", size, "ms", samples(reads, Run::cpu))
                    .against(SKIPPING, samples(skips, Run::cpu)));
            }
            growth.add(size, samples(reads, Run::wall));
        }
        growth.report(report);
    }

    private static List<Run> turn(BenchOptions options, Path file, String what, int size) throws IOException {
        int warmUps = size >= LARGE ? 1 : Math.clamp(200_000 / size, 3, 60);
        int runs = size >= LARGE ? options.quick() ? 1 : 3 : Math.clamp(400_000 / size, 4, 60);
        return new Fork(options).run(ReadingProbe.class, List.of(), List.of(
                file.toString(), what, Integer.toString(warmUps), Integer.toString(runs)))
                .stream().map(Run::parse).toList();
    }

    private static Samples samples(List<Run> runs, ToDoubleFunction<Run> value) {
        return Samples.of(runs.stream().mapToDouble(value).toArray());
    }
}
