package org.sponsorline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import org.sponsorline.desktop.MeasuredWindow;

/// Opens a record in the program's window, does in it what a person does, and writes one line for each: what, how
/// long until its result was shown, and the longest frame meanwhile.
///
/// Usage: `TrialProbe FILE WIDTH HEIGHT TIMES OUTPUT`.
public final class TrialProbe {

    private final Path file;
    private final int width;
    private final int height;
    private final int times;
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    private TrialProbe(String... arguments) {
        file = Path.of(arguments[0]);
        width = Integer.parseInt(arguments[1]);
        height = Integer.parseInt(arguments[2]);
        times = Integer.parseInt(arguments[3]);
    }

    public static void main(String... arguments) throws IOException {
        PulseLog log = new PulseLog();
        TrialProbe probe = new TrialProbe(arguments);
        Platform.startup(probe::open);
        try {
            probe.done.join();
        } catch (CompletionException e) {
            e.printStackTrace();
            System.exit(1);
        }
        Path output = Path.of(arguments[4]);
        Path flight = Path.of(output + ".jfr");
        log.dump(flight);
        List<String> lines = PulseLog.trials(flight).stream()
                .map(trial -> trial.what() + "\t" + trial.millis() + "\t" + trial.longestMs()).toList();
        Files.write(output, lines);
        System.exit(0);
    }

    private void open() {
        Thread.currentThread().setUncaughtExceptionHandler((thread, thrown) -> done.completeExceptionally(thrown));
        try {
            MeasuredWindow window = new MeasuredWindow(width, height);
            Trials trials = new Trials(window, times);
            Path none = null;
            new Player(List.of(
                    new Trials.Trial(Trials.WINDOW, () -> window.open(none), window::isPictured),
                    new Trials.Trial(Trials.OPEN, () -> window.workspace().open(file), window::isPictured)), () ->
                    new Player(trials.all(), () -> done.complete(null), done::completeExceptionally).start(),
                    done::completeExceptionally).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
