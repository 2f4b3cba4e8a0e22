package org.sponsorline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Runs the benchmarks that `mvn -Pbench verify` asks for, prints one table and writes `results.json`.
public final class Bench {

    private static final List<Part> PARTS = List.of(new ReadingPart(), new HeapPart(), new FramePart(), new TrialPart(),
            new PurePart(), new StartPart());

    private Bench() {}

    public static void main(String... arguments) throws IOException {
        BenchOptions options = BenchOptions.fromSystem();
        Files.createDirectories(options.folder());
        Report report = new Report(options);
        Records records = new Records(options);
        System.out.println("Benchmarks take the place of the tests in this run; `mvn verify` runs those.");
        boolean failed = false;
        for (Part part : PARTS) {
            if (options.wants(part.name())) {
                System.out.println("Measuring " + part.name() + " ...");
                try {
                    part.measure(options, records, report);
                } catch (IOException | RuntimeException e) {
                    failed = true;
                    report.note("NOT MEASURED: " + part.name() + ": " + e.getMessage());
                    e.printStackTrace(System.out);
                }
            }
        }
        Path results = options.folder().resolve("results.json");
        report.print(System.out);
        report.write(results);
        report.writeMarkdown(options.folder().resolve("results.md"));
        System.out.println("Written to " + results + ".");
        if (failed) {
            System.exit(1);
        }
    }
}
