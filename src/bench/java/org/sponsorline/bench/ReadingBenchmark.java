package org.sponsorline.bench;

import com.google.gson.stream.JsonReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.sponsorline.dataset.DatasetReader;
import org.sponsorline.dataset.ReadProgress;
import org.sponsorline.dataset.ReadResult;

/// A file into a checked record, and the same file merely skipped through.
@State(Scope.Benchmark)
public class ReadingBenchmark {

    @Param("")
    public String file;

    @Benchmark
    public ReadResult read() {
        ReadResult result = DatasetReader.read(Path.of(file), ReadProgress.NONE);
        if (result.unreadable() || result.counts().rejected() > 0) {
            throw new IllegalStateException("The generated record has faults: " + result.problems().getFirst());
        }
        return result;
    }

    @Benchmark
    public boolean skip() throws IOException {
        try (JsonReader json = new JsonReader(Files.newBufferedReader(Path.of(file), StandardCharsets.UTF_8))) {
            json.skipValue();
            return json.hasNext();
        }
    }
}
