package org.sponsorline.bench;

import java.io.IOException;

/// One part of the benchmarks; it adds its measures to the report.
interface Part {

    /// The name by which the option `bench.parts` chooses it.
    String name();

    void measure(BenchOptions options, Records records, Report report) throws IOException;
}
