package org.sponsorline.desktop;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/// How much memory a program has taken at a moment.
///
/// @param liveMb    of the heap, after a collection
/// @param processMb of the whole process; 0 where the system does not tell
record MemorySample(long seconds, long liveMb, long processMb) {

    static MemorySample now(Duration since) {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return new MemorySample(
                since.toSeconds(), runtime.totalMemory() - runtime.freeMemory() >> 20, ofProcess());
    }

    private static long ofProcess() {
        try {
            return Files.readAllLines(Path.of("/proc/self/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10).findFirst().orElse(0);
        } catch (IOException e) {
            return 0;
        }
    }

    String line() {
        return seconds + " s: live " + liveMb + " MB, process " + processMb + " MB";
    }

    static long median(List<MemorySample> samples) {
        return samples.stream().mapToLong(MemorySample::liveMb).sorted().skip(samples.size() / 2).findFirst().orElse(0);
    }
}
