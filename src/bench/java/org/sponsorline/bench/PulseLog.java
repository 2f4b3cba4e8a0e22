package org.sponsorline.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

    /// The frames of each segment of the script.
    static Map<String, List<Frame>> frames(Path file) throws IOException {
        Map<Integer, Pulse> byId = new HashMap<>();
        List<RecordedEvent> steps = new ArrayList<>();
        for (RecordedEvent event : RecordingFile.readAllEvents(file)) {
            if (event.getEventType().getName().equals(StepEvent.NAME)) {
                steps.add(event);
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
        steps.forEach(step -> {
            var carrier = byStart.floorEntry(step.getStartTime());
            if (carrier != null) {
                carrier.getValue().step = step;
            }
        });
        return frames(List.copyOf(byStart.values()));
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
