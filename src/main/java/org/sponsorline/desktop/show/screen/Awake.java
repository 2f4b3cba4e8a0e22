package org.sponsorline.desktop.show.screen;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;

/// Keeps the screens on during a show. The toolkit cannot.
public interface Awake {

    /// Keeps them on until [#letGo()].
    ///
    /// @param failed is run on the foreground where the system does not allow it, now or later
    void hold(Runnable failed);

    void letGo();

    /// The way of the system the program runs on.
    ///
    /// @param foreground the JavaFX thread
    static Awake ofSystem(Executor foreground) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return new WindowsAwake();
        }
        return new ProcessAwake(system.startsWith("mac")
                ? List.of("caffeinate", "-d", "-w", Long.toString(ProcessHandle.current().pid()))
                // Reads from this program until it ends, however it ends, so that nothing holds on after it.
                : List.of("systemd-inhibit", "--what=idle:sleep", "--who=Sponsorline", "--why=Presenting",
                        "--mode=block", "cat"), foreground);
    }
}
