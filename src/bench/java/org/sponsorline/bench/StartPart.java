package org.sponsorline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sponsorline.bench.StartImage.Subject;

/// The packaged program from the start of its process to its first painted timeline of the bundled record, beside a
/// window with one canvas from the same image, in turns.
final class StartPart implements Part {

    private static final double FIRST_PICTURE_MS = 600;
    private static final double BAR = 3;
    private static final double NANOS_PER_MILLI = 1e6;
    private static final String LAST = "painted";

    @Override
    public String name() {
        return "start";
    }

    @Override
    public void measure(BenchOptions options, Records records, Report report) throws IOException {
        StartImage image = new StartImage(options);
        image.make();
        measure(options, image, report, "headless", List.of("-Dglass.platform=Headless"));
        if (System.getenv("DISPLAY") != null) {
            measure(options, image, report, "display", List.of());
        }
    }

    private void measure(
            BenchOptions options, StartImage image, Report report, String place, List<String> platform)
            throws IOException {
        Map<Subject, Map<String, List<Double>>> times = new EnumMap<>(Subject.class);
        int runs = options.quick() ? 3 : 12;
        for (int run = -1; run < runs; run++) {
            for (Subject subject : Subject.values()) {
                Map<String, Double> steps = start(image.start(subject, platform));
                if (run >= 0) {
                    Map<String, List<Double>> all = times.computeIfAbsent(subject, _ -> new LinkedHashMap<>());
                    steps.forEach((step, millis) -> all.computeIfAbsent(step, _ -> new ArrayList<>()).add(millis));
                }
            }
        }
        int size = 0;
        report.add(Measure.of(
                        name(), "start to painted timeline (" + place + ")", size, "ms",
                        Samples.of(times.get(Subject.PROGRAM).get(LAST)))
                .against("a window with one canvas from the same image", Samples.of(times.get(Subject.BARE).get(LAST)))
                .medianAtMost(FIRST_PICTURE_MS).medianRatioAtMost(BAR));
        times.forEach((subject, steps) -> steps.forEach((step, millis) -> {
            if (!step.equals(LAST)) {
                report.add(Measure.of(
                        name(), subject.name().toLowerCase(java.util.Locale.ROOT) + " until " + step + " (" + place
                                + ")", size, "ms", Samples.of(millis)));
            }
        }));
    }

    /// Milliseconds from the start of the process to each line that it says.
    private static Map<String, Double> start(List<String> command) throws IOException {
        Map<String, Double> steps = new LinkedHashMap<>();
        long begin = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                steps.put(line, (System.nanoTime() - begin) / NANOS_PER_MILLI);
            }
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("The start was interrupted.", e);
        } finally {
            process.destroyForcibly();
        }
        if (!steps.containsKey(LAST)) {
            throw new IOException("A start did not come to its end: " + String.join(" ", command));
        }
        return steps;
    }
}
