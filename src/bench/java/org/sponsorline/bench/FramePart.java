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
    private static final double LARGE_SCREEN_MEDIAN_MS = 33;

    /// The size of a window in pixels.
    private record Size(int width, int height) {}

    private static final Size USUAL = new Size(1_600, 900);
    private static final Size LARGE_SCREEN = new Size(3_840, 2_160);
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
        largeScreen(options, records, report);
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
            List<Frame> frames = frames(options, records.usual(size), place + "-" + size, platform, USUAL);
            String at = " (" + place + ")";
            Samples all = samples(frames, frame -> frame.of("timeline"), Frame::interval);
            report.add(Measure.of(name(), "frame, every gesture, zoom and place" + at, size, "ms", all)
                    .medianAtMost(MEDIAN_MS).p99AtMost(P99_MS));
            againstBare(report, frames, size, "frame that moves" + at, Frame::interval);
            againstBare(report, frames, size, "the same until rendered" + at, Frame::latency);
            againstBare(report, frames, size, "the same in processor time" + at, Frame::cpu);
            worst(report, frames, size, at);
            if (smallest == null) {
                smallest = all;
            } else if (size == options.largest()) {
                report.add(Measure.of(name(), "frame beside that of the smallest record" + at, size, "ms", all)
                        .against("the same at the smallest size", smallest));
            }
        }
    }

    /// As many agreements in few lanes over three centuries: every lane is thousands of rows high.
    private void deep(BenchOptions options, Records records, Report report) throws IOException {
        int size = options.largest();
        List<Frame> frames = frames(options, records.deep(size), "deep-" + size, HEADLESS, USUAL);
        report.add(Measure.of(name(), "frame, 40 deep lanes over 300 years (headless)", size, "ms",
                        samples(frames, frame -> frame.of("timeline"), Frame::interval))
                .medianAtMost(MEDIAN_MS).p99AtMost(P99_MS));
    }

    /// The whole of a 4K screen, where a pan repaints more than five times as many pixels.
    private void largeScreen(BenchOptions options, Records records, Report report) throws IOException {
        int size = options.largest();
        List<Frame> frames = frames(options, records.usual(size), "4k-" + size, HEADLESS, LARGE_SCREEN);
        report.add(Measure.of(name(), "frame at 3840 × 2160 (headless)", size, "ms",
                        samples(frames, frame -> frame.of("timeline"), Frame::interval))
                .medianAtMost(LARGE_SCREEN_MEDIAN_MS));
        againstBare(report, frames, size, "frame that moves at 3840 × 2160 (headless)", Frame::interval);
    }

    private void againstBare(
            Report report, List<Frame> frames, int size, String what, ToDoubleFunction<Frame> value) {
        report.add(Measure.of(
                        name(), what, size, "ms", samples(frames, frame -> frame.of("timeline") && frame.moves(), value))
                .against("a bare canvas with as many rectangles and labels",
                        samples(frames, frame -> frame.of("bare"), value)));
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

    private static List<Frame> frames(BenchOptions options, Path file, String label, List<String> platform, Size window)
            throws IOException {
        Path output = options.folder().resolve("frames-" + label + ".tsv");
        List<String> vm = new ArrayList<>(platform);
        vm.addAll(List.of("-Dprism.order=sw", "-Djavafx.animation.fullspeed=true"));
        new Fork(options).run(FrameProbe.class, vm, List.of(
                file.toString(), Integer.toString(window.width()), Integer.toString(window.height()),
                Integer.toString(options.quick() ? 12 : 30), Integer.toString(options.rounds()), output.toString()));
        return Files.readAllLines(output).stream().map(Frame::parse).toList();
    }
}
