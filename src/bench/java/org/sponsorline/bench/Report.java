package org.sponsorline.bench;

import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sponsorline.bench.Measure.Verdict;

/// The one table and the results file.
final class Report {

    private static final String ROW = "%-11s %-58s %9s %10s %10s %6s %-3s %10s %10s %6s %-44s%n";

    private final BenchOptions options;
    private final List<Measure> measures = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final double loadAtStart = load();

    Report(BenchOptions options) {
        this.options = options;
    }

    void add(Measure measure) {
        measures.add(measure);
    }

    /// Says what the figures cannot: a part that did not run, and why.
    void note(String sentence) {
        notes.add(sentence);
    }

    void print(PrintStream out) {
        out.printf(ROW, "part", "what", "n", "median", "p99", "runs", "", "base med.", "base p99", "runs",
                "bars (x: missed)");
        out.println("-".repeat(190));
        for (Measure measure : measures) {
            Measure.Baseline base = measure.baseline();
            out.printf(ROW, measure.part(), measure.what(), String.format(Locale.ROOT, "%,d", measure.size()),
                    number(measure.samples().median()), number(measure.samples().p99()), measure.samples().count(),
                    measure.unit(),
                    base == null ? "" : number(base.samples().median()),
                    base == null ? "" : number(base.samples().p99()),
                    base == null ? "" : base.samples().count(), bars(measure));
        }
        out.println("-".repeat(190));
        measures.stream().filter(measure -> measure.baseline() != null)
                .map(measure -> measure.part() + ": baseline is " + measure.baseline().what() + ".")
                .distinct().forEach(out::println);
        long missed = measures.stream().flatMap(measure -> measure.verdicts().stream())
                .filter(verdict -> !verdict.met()).count();
        long all = measures.stream().mapToLong(measure -> measure.verdicts().size()).sum();
        out.printf(Locale.ROOT, "%d of %d bars met. Load average %.1f at the start, %.1f at the end, on %d cores.%n",
                all - missed, all, loadAtStart, load(), Runtime.getRuntime().availableProcessors());
        notes.forEach(out::println);
    }

    /// The same table for a document.
    void writeMarkdown(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "| what | agreements | median | p95 | p99 | runs | against | bars |",
                "| --- | --- | --- | --- | --- | --- | --- | --- |"));
        for (Measure measure : measures) {
            Measure.Baseline base = measure.baseline();
            lines.add("| " + measure.part() + ": " + measure.what() + " | "
                    + String.format(Locale.ROOT, "%,d", measure.size()) + " | "
                    + number(measure.samples().median()) + " " + measure.unit() + " | "
                    + number(measure.samples().p95()) + " | " + number(measure.samples().p99()) + " | "
                    + measure.samples().count() + " | "
                    + (base == null ? "" : number(base.samples().median()) + ", p99 " + number(base.samples().p99()))
                    + " | " + bars(measure).replaceAll("\\bx ", "**missed:** ") + " |");
        }
        Files.write(file, lines);
    }

    void write(Path file) throws IOException {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("written", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        root.put("machine", machine());
        root.put("options", Map.of(
                "quick", options.quick(), "sizes", options.sizes(), "rounds", options.rounds(), "seed", options.seed(),
                "parts", options.parts(), "vm", options.vmSwitches()));
        root.put("notes", notes);
        root.put("measures", measures.stream().map(Report::json).toList());
        Files.createDirectories(file.getParent());
        Files.writeString(file, new GsonBuilder().setPrettyPrinting().disableHtmlEscaping()
                .serializeSpecialFloatingPointValues().create().toJson(root) + "\n");
    }

    private Map<String, Object> machine() {
        Map<String, Object> machine = new LinkedHashMap<>();
        machine.put("processor", processor());
        machine.put("cores", Runtime.getRuntime().availableProcessors());
        machine.put("system", System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        machine.put("java", Runtime.version().toString());
        machine.put("loadAtStart", loadAtStart);
        machine.put("loadAtEnd", load());
        return machine;
    }

    private static Map<String, Object> json(Measure measure) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("part", measure.part());
        json.put("what", measure.what());
        json.put("agreements", measure.size());
        json.put("unit", measure.unit());
        json.putAll(json(measure.samples()));
        if (measure.baseline() != null) {
            Map<String, Object> baseline = new LinkedHashMap<>();
            baseline.put("what", measure.baseline().what());
            baseline.putAll(json(measure.baseline().samples()));
            json.put("baseline", baseline);
            json.put("medianRatio", measure.samples().median() / measure.baseline().samples().median());
            json.put("p99Ratio", measure.samples().p99() / measure.baseline().samples().p99());
        }
        json.put("bars", measure.verdicts().stream().map(verdict -> Map.of(
                "of", verdict.of(), "value", verdict.value(), "limit", verdict.limit(), "met", verdict.met())).toList());
        return json;
    }

    private static Map<String, Object> json(Samples samples) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("median", samples.median());
        json.put("p95", samples.p95());
        json.put("p99", samples.p99());
        json.put("max", samples.max());
        json.put("runs", samples.count());
        return json;
    }

    private static String bars(Measure measure) {
        List<String> words = new ArrayList<>();
        for (Verdict verdict : measure.verdicts()) {
            words.add((verdict.met() ? "" : "x ") + verdict.of() + " " + number(verdict.value()) + " <= "
                    + number(verdict.limit()));
        }
        return String.join(", ", words);
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, value >= 1000 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String processor() {
        try {
            return Files.readAllLines(Path.of("/proc/cpuinfo")).stream().filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip()).findFirst().orElse("unknown");
        } catch (IOException e) {
            return "unknown";
        }
    }
}
