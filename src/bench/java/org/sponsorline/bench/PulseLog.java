package org.sponsorline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;

/// The toolkit's own account of its pulses, taken from its flight recorder events (`javafx.PulsePhase`, which
/// `-Djavafx.pulseLogger=true` prints): every phase on the JavaFX thread and on the render thread, by pulse.
final class PulseLog implements AutoCloseable {

    private static final String PHASE = "javafx.PulsePhase";
    private static final double NANOS_PER_MILLI = 1e6;

    private final Recording recording = new Recording();

    /// One pulse that carried out a step of the script and painted.
    ///
    /// @param intervalMs from its start to the start of the next one: what it took of the toolkit's time, with input,
    ///                   layout, our painting, waiting for the renderer and handing the pixels over
    /// @param latencyMs  from its start to the end of its rendering on the render thread
    /// @param cpuMs      processor time of the JavaFX and the render thread from this step to the next
    record Frame(
            double intervalMs, double latencyMs, double cpuMs, long allocated, int primitives, int texts,
            long visited) {}

    private static final class Pulse {
        Instant start = Instant.MAX;
        Instant renderEnd;
        RecordedEvent step;
    }

    /// Begins to record; before the toolkit starts, or it logs nothing.
    PulseLog() {
        recording.enable(PHASE).withoutThreshold().withoutStackTrace();
        recording.enable(StepEvent.class);
        recording.enable(TrialEvent.class);
        recording.start();
    }

    /// Ends the recording and writes it to a file.
    void dump(Path file) throws IOException {
        recording.stop();
        recording.dump(file);
    }

    @Override
    public void close() {
        recording.close();
    }

    /// One doing in the window.
    ///
    /// @param millis    from its beginning to the end of the rendering that shows its result
    /// @param longestMs the longest time from one pulse to the next, from its beginning until nothing more came of it
    record Trial(String what, double millis, double longestMs) {}

    private record Account(TreeMap<Instant, Pulse> pulses, List<RecordedEvent> steps, List<RecordedEvent> trials) {}

    /// The frames of each segment of the script.
    static Map<String, List<Frame>> frames(Path file) throws IOException {
        Account account = account(file);
        account.steps().forEach(step -> {
            var carrier = account.pulses().floorEntry(step.getStartTime());
            if (carrier != null) {
                carrier.getValue().step = step;
            }
        });
        return frames(List.copyOf(account.pulses().values()));
    }

    /// The trials in their order; one that was never done is left out.
    static List<Trial> trials(Path file) throws IOException {
        Account account = account(file);
        List<Trial> trials = new ArrayList<>();
        List<RecordedEvent> marks = account.trials();
        for (int i = 0; i + 2 < marks.size(); i++) {
            RecordedEvent begun = marks.get(i);
            RecordedEvent done = marks.get(i + 1);
            RecordedEvent quiet = marks.get(i + 2);
            if (begun.getString("phase").equals(TrialEvent.BEGUN) && done.getString("phase").equals(TrialEvent.DONE)
                    && quiet.getString("phase").equals(TrialEvent.QUIET)) {
                trials.add(trial(account.pulses(), begun, done, quiet));
            }
        }
        return trials;
    }

    private static Trial trial(
            TreeMap<Instant, Pulse> pulses, RecordedEvent begun, RecordedEvent done, RecordedEvent quiet) {
        Pulse showing = pulses.floorEntry(done.getStartTime()).getValue();
        // A result that changed nothing to be seen is shown when it is there.
        Instant shown = showing.renderEnd != null && showing.renderEnd.isAfter(done.getStartTime())
                ? showing.renderEnd : done.getStartTime();
        Instant before = pulses.floorKey(begun.getStartTime());
        double longest = 0;
        for (Instant at : pulses.tailMap(before, false).keySet()) {
            longest = Math.max(longest, millis(before, at));
            before = at;
            if (at.isAfter(quiet.getStartTime())) {
                break;
            }
        }
        return new Trial(begun.getString("what"), millis(begun.getStartTime(), shown), longest);
    }

    private static Account account(Path file) throws IOException {
        Map<Integer, Pulse> byId = new HashMap<>();
        List<RecordedEvent> steps = new ArrayList<>();
        List<RecordedEvent> trials = new ArrayList<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getEventType().getName().equals(StepEvent.NAME)) {
                steps.add(event);
            } else if (event.getEventType().getName().equals(TrialEvent.NAME)) {
                trials.add(event);
            } else if (event.getEventType().getName().equals(PHASE)) {
                Pulse pulse = byId.computeIfAbsent(event.getInt("pulseId"), id -> new Pulse());
                if (event.getThread().getJavaName().startsWith("QuantumRenderer")) {
                    if (pulse.renderEnd == null || pulse.renderEnd.isBefore(event.getEndTime())) {
                        pulse.renderEnd = event.getEndTime();
                    }
                } else if (event.getStartTime().isBefore(pulse.start)) {
                    pulse.start = event.getStartTime();
                }
            }
        }
        byId.remove(0);
        TreeMap<Instant, Pulse> byStart = new TreeMap<>();
        byId.values().stream().filter(pulse -> pulse.start != Instant.MAX)
                .forEach(pulse -> byStart.put(pulse.start, pulse));
        steps.sort(Comparator.comparing(RecordedEvent::getStartTime));
        trials.sort(Comparator.comparing(RecordedEvent::getStartTime));
        return new Account(byStart, steps, trials);
    }

    private static Map<String, List<Frame>> frames(List<Pulse> pulses) {
        Map<String, List<Frame>> frames = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pulses.size(); i++) {
            Pulse pulse = pulses.get(i);
            Pulse next = pulses.get(i + 1);
            if (pulse.step != null && next.step != null && pulse.renderEnd != null
                    && !pulse.step.getString("segment").isBlank()) {
                frames.computeIfAbsent(pulse.step.getString("segment"), key -> new ArrayList<>())
                        .add(frame(pulse, next));
            }
        }
        return frames;
    }

    private static Frame frame(Pulse pulse, Pulse next) {
        return new Frame(
                millis(pulse.start, next.start), millis(pulse.start, pulse.renderEnd),
                (next.step.getLong("toolkitCpu") - pulse.step.getLong("toolkitCpu")) / NANOS_PER_MILLI,
                next.step.getLong("allocated") - pulse.step.getLong("allocated"),
                next.step.getInt("primitives"), next.step.getInt("texts"), next.step.getLong("visited"));
    }

    private static double millis(Instant from, Instant to) {
        return Duration.between(from, to).toNanos() / NANOS_PER_MILLI;
    }
}
