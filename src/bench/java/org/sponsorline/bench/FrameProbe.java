package org.sponsorline.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Parent;
import org.sponsorline.desktop.MeasuredWindow;
import org.sponsorline.desktop.timeline.FrameCounts;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.desktop.timeline.TimelineViewSkin;
import org.sponsorline.time.Viewport;
import org.sponsorline.view.ViewState;

/// Opens a record in the program's own window, runs the script on it and the same frames on a bare canvas in the same
/// stage, and writes one line a frame: who, segment, interval, latency, processor time, allocation, shapes, labels, placements visited.
///
/// Usage: `FrameProbe FILE WIDTH HEIGHT FRAMES-PER-SEGMENT PASSES OUTPUT`.
public final class FrameProbe {

    private final Path file;
    private final int width;
    private final int height;
    private final int framesPerSegment;
    private final int passes;
    private final Path output;
    private final com.sun.management.ThreadMXBean threads =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
    private final CompletableFuture<Void> done = new CompletableFuture<>();
    private final PulseLog log = new PulseLog();

    private MeasuredWindow window;
    private TimelineView view;
    private long[] toolkitThreads = {};

    private FrameProbe(String... arguments) {
        file = Path.of(arguments[0]);
        width = Integer.parseInt(arguments[1]);
        height = Integer.parseInt(arguments[2]);
        framesPerSegment = Integer.parseInt(arguments[3]);
        passes = Integer.parseInt(arguments[4]);
        output = Path.of(arguments[5]);
    }

    public static void main(String... arguments) throws IOException {
        FrameProbe probe = new FrameProbe(arguments);
        probe.run();
        System.exit(0);
    }

    private void run() throws IOException {
        Platform.startup(this::open);
        try {
            done.join();
        } catch (CompletionException e) {
            e.printStackTrace();
            System.exit(1);
        }
        Path flight = Path.of(output + ".jfr");
        log.dump(flight);
        write(PulseLog.frames(flight));
    }

    private void open() {
        try {
            window = new MeasuredWindow(width, height);
            window.open(file);
        } catch (IOException | RuntimeException e) {
            done.completeExceptionally(e);
            return;
        }
        play("open", List.of(new FrameScript.Step("", () -> { }, window::isPictured)), step -> { }, this::survey);
    }

    private void survey() {
        view = window.timeline();
        ViewState.Window extent = window.workspace().getRecord().whole();
        Viewport whole = new Viewport(extent.startDay(), extent.endDay());
        toolkitThreads = LongStream.concat(
                LongStream.of(Thread.currentThread().threadId()),
                Thread.getAllStackTraces().keySet().stream()
                        .filter(thread -> thread.getName().startsWith("QuantumRenderer"))
                        .mapToLong(Thread::threadId)).toArray();
        DensePlaces places = new DensePlaces(window, whole);
        play("survey", places.steps(), step -> { }, () -> {
            List<FrameScript.Step> script =
                    new FrameScript(window, whole, places.found(), framesPerSegment).steps();
            List<Tape> tapes = new ArrayList<>();
            play("tape", script, step -> tapes.add(step.segment().isBlank() ? null : tape()), () ->
                    measure(script, tapes, passes));
        });
    }

    private record Run(String who, List<FrameScript.Step> steps) {}

    /// Timeline and bare canvas take turns, so that what disturbs the machine disturbs both.
    private void measure(List<FrameScript.Step> script, List<Tape> tapes, int left) {
        Parent timeline = window.scene().getRoot();
        BareCanvas bare = new BareCanvas(view.plotWidthProperty().get(), view.plotHeightProperty().get(), tapes);
        List<FrameScript.Step> bareScript = new ArrayList<>();
        for (int i = 0; i < script.size(); i++) {
            int frame = i;
            String segment = script.get(i).segment();
            boolean moves = !segment.isBlank() && !segment.startsWith("hover");
            bareScript.add(new FrameScript.Step(
                    moves ? segment : "", moves ? () -> bare.draw(frame) : () -> { }));
        }
        play("timeline", script, step -> { }, () -> {
            window.scene().setRoot(bare.root());
            play("warm-up", left == passes ? bareScript : List.of(), step -> { }, () ->
                    play("bare", bareScript, step -> { }, () -> {
                        window.scene().setRoot(timeline);
                        if (left > 1) {
                            measure(script, tapes, left - 1);
                        } else {
                            done.complete(null);
                        }
                    }));
        });
    }

    /// One step a pulse; then what comes after.
    private void play(
            String who, List<FrameScript.Step> steps, Consumer<FrameScript.Step> after, Runnable then) {
        boolean measured = who.equals("timeline") || who.equals("bare");
        new AnimationTimer() {
            private int next;
            private FrameScript.Step last;

            @Override
            public void handle(long now) {
                try {
                    turn();
                } catch (RuntimeException e) {
                    stop();
                    done.completeExceptionally(e);
                }
            }

            private void turn() {
                if (last != null) {
                    if (!last.ready().getAsBoolean()) {
                        note("");
                        return;
                    }
                    after.accept(last);
                }
                FrameScript.Step step = next < steps.size() ? steps.get(next) : null;
                note(measured && step != null && !step.segment().isBlank() ? who + "/" + step.segment() : "");
                if (step == null) {
                    stop();
                    Platform.runLater(then);
                    return;
                }
                step.act().run();
                last = step;
                next++;
            }
        }.start();
    }

    private void note(String segment) {
        StepEvent event = new StepEvent();
        event.segment = segment;
        for (long thread : toolkitThreads) {
            event.toolkitCpu += threads.getThreadCpuTime(thread);
        }
        event.allocated = threads.getCurrentThreadAllocatedBytes();
        if (view != null) {
            FrameCounts counts = ((TimelineViewSkin) view.getSkin()).counts();
            event.primitives = counts.primitives();
            event.texts = counts.texts();
            event.visited = counts.visited();
        }
        event.commit();
    }

    /// What the timeline shows now, as rectangles and labels.
    private Tape tape() {
        return DensePlaces.tape(view, new DensePlaces.Place(view.getViewport(), view.getScrollY()));
    }

    private void write(Map<String, List<PulseLog.Frame>> frames) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(output)) {
            frames.forEach((segment, list) -> list.forEach(frame -> {
                try {
                    out.write(segment.replace('/', '\t') + "\t" + frame.intervalMs() + "\t" + frame.latencyMs() + "\t"
                            + frame.cpuMs() + "\t" + frame.allocated() + "\t" + frame.primitives() + "\t"
                            + frame.texts() + "\t" + frame.visited() + "\n");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }));
        }
    }
}
