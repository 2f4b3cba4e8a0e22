package org.sponsorline.desktop.show.screen;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/// Keeps the screens on for as long as a process of the system runs.
final class ProcessAwake implements Awake {

    private final List<String> command;
    private final Executor foreground;
    private @Nullable Process process;

    /// @param command runs until it is ended, or until this program ends
    ProcessAwake(List<String> command, Executor foreground) {
        this.command = List.copyOf(command);
        this.foreground = foreground;
    }

    @Override
    public void hold(Runnable failed) {
        if (process != null) {
            return;
        }
        try {
            Process begun = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
            process = begun;
            var _ = begun.onExit().thenRunAsync(() -> {
                if (begun.equals(process)) {
                    process = null;
                    failed.run();
                }
            }, foreground);
        } catch (IOException e) {
            // There is no such program here.
            failed.run();
        }
    }

    @Override
    public void letGo() {
        Process held = process;
        process = null;
        if (held != null) {
            held.destroy();
        }
    }
}
