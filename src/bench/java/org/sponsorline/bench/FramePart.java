package org.sponsorline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/// Frames of the real window, from the toolkit's own pulses, beside a bare canvas that draws as many rectangles and
/// labels in the same window, frame by frame in turns. On the headless platform, and on a display where there is one.
final class FramePart implements Part {

    private static final double MEDIAN_MS = 16.7;
    private static final double P99_MS = 33;
    private static final double RATIO = 1.5;
    private static final int WIDTH = 1_600;
    private static final int HEIGHT = 900;
    private static final List<String> HEADLESS = List.of("-Dglass.platform=Headless");

    /// One frame of the timeline or of the bare canvas.
    private record Frame(String who, String segment, double interval, double latency, double cpu) {
        static Frame parse(String line) {
            String[] cells = line.split("\t");
            return new Frame(cells[0], cells[1], Double.parseDouble(cells[2]), Double.parseDouble(cells[3]),
                    Double.parseDouble(cells[4]));
        }

        boolean of(String name) {
            return who.equals(name);
        }

        boolean moves() {
            return !segment.startsWith("hover");
        }
    }

    @Override
    public String name() {
        return "frames";
    }

    @Override
    public void measure(BenchOptions options, Records records, Report report) throws IOException {
        measure(options, records, report, "headless", HEADLESS, options.sizes());
        deep(options, records, report);
        if (System.getenv("DISPLAY") != null) {
            measure(options, records, report, "display", List.of(),
                    List.of(options.sizes().getFirst(), options.largest()));
        } else {
            report.note("No DISPLAY is set: frames were measured on the headless platform alone.");
        }
    }

    private void measure(
            BenchOptions options, Records records, Report report, String place, List<String> platform,
            List<Integer> sizes)
            throws IOException {
        Samples smallest = null;
        for (int size : sizes) {
            List<Frame> frames = frames(options, records.usual(size), place + "-" + size, platform);
            String at = " (" + place + ")";
            Samples all = samples(frames, frame -> frame.of("timeline"), Frame::interval);
            report.add(Measure.of(name(), "frame, every gesture, zoom and place" + at, size, "ms", all)
                    .medianAtMost(MEDIAN_MS).p99AtMost(P99_MS));
            againstBare(report, frames, size, "frame that moves" + at, Frame::interval, true);
            againstBare(report, frames, size, "the same until rendered" + at, Frame::latency, false);
            againstBare(report, frames, size, "the same in processor time" + at, Frame::cpu, false);
            worst(report, frames, size, at);
            if (smallest == null) {
                smallest = all;
            } else if (size == options.largest()) {
                report.add(Measure.of(name(), "frame beside that of the smallest record" + at, size, "ms", all)
                        .against("the same at the smallest size", smallest).medianRatioAtMost(RATIO));
            }
        }
    }

    /// As many agreements in few lanes over three centuries: every lane is thousands of rows high.
    private void deep(BenchOptions options, Records records, Report report) throws IOException {
        int size = options.largest();
        List<Frame> frames = frames(options, records.deep(size), "deep-" + size, HEADLESS);
        report.add(Measure.of(name(), "frame, 40 deep lanes over 300 years (headless)", size, "ms",
                        samples(frames, frame -> frame.of("timeline"), Frame::interval))
                .medianAtMost(MEDIAN_MS).p99AtMost(P99_MS));
    }

    private void againstBare(
            Report report, List<Frame> frames, int size, String what, ToDoubleFunction<Frame> value, boolean barred) {
        Measure measure = Measure.of(
                        name(), what, size, "ms", samples(frames, frame -> frame.of("timeline") && frame.moves(), value))
                .against("a bare canvas with as many rectangles and labels",
                        samples(frames, frame -> frame.of("bare"), value));
        report.add(barred ? measure.medianRatioAtMost(RATIO).p99RatioAtMost(RATIO) : measure);
    }

    /// The gesture and zoom with the highest median.
    private void worst(Report report, List<Frame> frames, int size, String at) {
        Map<String, List<Double>> bySegment = new LinkedHashMap<>();
        frames.stream().filter(frame -> frame.of("timeline")).forEach(frame ->
                bySegment.computeIfAbsent(frame.segment(), key -> new ArrayList<>()).add(frame.interval()));
        bySegment.entrySet().stream()
                .max(Comparator.comparingDouble(entry -> Samples.of(entry.getValue()).median()))
                .ifPresent(worst -> report.add(Measure.of(
                        name(), "worst: " + worst.getKey() + at, size, "ms", Samples.of(worst.getValue()))));
    }

    private static Samples samples(List<Frame> frames, Predicate<Frame> which, ToDoubleFunction<Frame> value) {
        return Samples.of(frames.stream().filter(which).mapToDouble(value).toArray());
    }

    private static List<Frame> frames(BenchOptions options, Path file, String label, List<String> platform)
            throws IOException {
        Path output = options.folder().resolve("frames-" + label + ".tsv");
        List<String> vm = new ArrayList<>(platform);
        vm.addAll(List.of("-Dprism.order=sw", "-Djavafx.animation.fullspeed=true"));
        new Fork(options).run(FrameProbe.class, vm, List.of(
                file.toString(), Integer.toString(WIDTH), Integer.toString(HEIGHT),
                Integer.toString(options.quick() ? 12 : 30), Integer.toString(options.rounds()), output.toString()));
        return Files.readAllLines(output).stream().map(Frame::parse).toList();
    }
}
