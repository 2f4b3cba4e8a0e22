package org.sponsorline.bench;

import com.google.gson.stream.JsonReader;
import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.sponsorline.dataset.DatasetReader;
import org.sponsorline.dataset.ReadProgress;
import org.sponsorline.dataset.ReadResult;
import org.sponsorline.model.Dataset;

/// Reads a file into a checked record, or merely skips through it, again and again, and prints one line for each
/// time: milliseconds passed, milliseconds of processor time of the whole process, collectors and compilers too, and
/// milliseconds until a first part was given.
///
/// Usage: `ReadingProbe FILE read|skip WARM-UPS RUNS`.
public final class ReadingProbe {

    private static final double NANOS_PER_MILLI = 1e6;

    private ReadingProbe() {}

    public static void main(String... arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        boolean read = arguments[1].equals("read");
        int warmUps = Integer.parseInt(arguments[2]);
        int runs = Integer.parseInt(arguments[3]);
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        for (int run = -warmUps; run < runs; run++) {
            System.gc();
            long cpu = system.getProcessCpuTime();
            long start = System.nanoTime();
            FirstPart first = new FirstPart();
            Object result = read ? read(file, first) : skip(file);
            double wall = (System.nanoTime() - start) / NANOS_PER_MILLI;
            double busy = (system.getProcessCpuTime() - cpu) / NANOS_PER_MILLI;
            if (run >= 0) {
                System.out.println(
                        wall + "\t" + busy + "\t" + first.millisFrom(start) + "\t" + result.hashCode());
            }
        }
    }

    /// Asks for a part as soon as it would fill a window.
    private static final class FirstPart implements ReadProgress {

        private static final int ENOUGH_ITEMS = 5_000;

        private long nanos;

        @Override
        public void onProgress(long bytesRead, long bytesTotal, long entries) {}

        @Override
        public boolean wantsPart(long bytesRead, long bytesTotal, int items) {
            return nanos == 0 && items >= ENOUGH_ITEMS;
        }

        @Override
        public void onPart(Dataset part) {
            nanos = System.nanoTime();
        }

        double millisFrom(long start) {
            return nanos == 0 ? Double.NaN : (nanos - start) / NANOS_PER_MILLI;
        }
    }

    private static Object read(Path file, ReadProgress progress) {
        ReadResult result = DatasetReader.read(file, progress);
        if (result.unreadable() || result.counts().rejected() > 0) {
            throw new IllegalStateException("The generated record has faults: " + result.problems().getFirst());
        }
        return result.counts();
    }

    private static Object skip(Path file) throws IOException {
        try (JsonReader json = new JsonReader(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            json.skipValue();
            return json.hasNext();
        }
    }
}
