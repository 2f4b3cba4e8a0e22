package org.sponsorline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Search, filter, regrouping and selection through the program's own window at the largest size, each until the
/// renderer is done with what it led to, beside the longest time between two pulses meanwhile.
final class TrialPart implements Part {

    private static final double ANSWER_MS = 100;
    private static final double REGROUP_MS = 1_500;
    private static final double FRAME_MS = 33;
    private static final int WIDTH = 1_600;
    private static final int HEIGHT = 900;

    private record Line(String what, double millis, double longest) {
        static Line parse(String line) {
            String[] cells = line.split("\t");
            return new Line(cells[0], Double.parseDouble(cells[1]), Double.parseDouble(cells[2]));
        }
    }

    @Override
    public String name() {
        return "window";
    }

    @Override
    public void measure(BenchOptions options, Records records, Report report) throws IOException {
        int size = options.largest();
        Path output = options.folder().resolve("window-" + size + ".tsv");
        // Pulses come every five milliseconds where nothing holds them up, so that what does is seen to that.
        new Fork(options).run(
                TrialProbe.class,
                List.of("-Dglass.platform=Headless", "-Dprism.order=sw", "-Djavafx.animation.pulse=200"),
                List.of(records.usual(size).toString(), Integer.toString(WIDTH), Integer.toString(HEIGHT),
                        Integer.toString(options.quick() ? 8 : 32), output.toString()));
        Map<String, List<Line>> byWhat = new LinkedHashMap<>();
        for (String line : Files.readAllLines(output)) {
            Line trial = Line.parse(line);
            byWhat.computeIfAbsent(trial.what(), _ -> new ArrayList<>()).add(trial);
        }
        byWhat.forEach((what, trials) -> report(report, size, what, trials));
    }

    private void report(Report report, int size, String what, List<Line> trials) {
        Samples answers = Samples.of(trials.stream().map(Line::millis).toList());
        Measure answer = Measure.of(name(), what, size, "ms", answers);
        Measure frames = Measure.of(
                name(), "longest frame: " + what, size, "ms", Samples.of(trials.stream().map(Line::longest).toList()));
        switch (what) {
            case Trials.SEARCH, Trials.FILTER, Trials.CLICK -> report.add(answer.p95AtMost(ANSWER_MS));
            case Trials.REGROUP -> report.add(answer.maxAtMost(REGROUP_MS));
            case "aside" -> { }
            default -> report.add(answer);
        }
        if (what.equals(Trials.WINDOW)) {
            report.add(frames);
        } else if (!what.equals("aside")) {
            report.add(frames.maxAtMost(FRAME_MS));
        }
    }
}
