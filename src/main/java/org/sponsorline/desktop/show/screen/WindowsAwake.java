package org.sponsorline.desktop.show.screen;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;

/// Keeps the screens on by `SetThreadExecutionState`, which counts for the thread that calls it: the JavaFX thread, as
/// that lives as long as the program.
final class WindowsAwake implements Awake {

    private static final int CONTINUOUS = 0x80000000;
    private static final int SYSTEM_REQUIRED = 0x1;
    private static final int DISPLAY_REQUIRED = 0x2;

    @Override
    public void hold(Runnable failed) {
        if (!set(CONTINUOUS | SYSTEM_REQUIRED | DISPLAY_REQUIRED)) {
            failed.run();
        }
    }

    @Override
    public void letGo() {
        // If it fails there was nothing to let go of.
        var _ = set(CONTINUOUS);
    }

    /// Whether the system has taken it.
    @SuppressWarnings("restricted")
    private static boolean set(int state) {
        try (Arena arena = Arena.ofConfined()) {
            var function = SymbolLookup.libraryLookup("kernel32", arena).find("SetThreadExecutionState").orElseThrow();
            int before = (int) Linker.nativeLinker()
                    .downcallHandle(function, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT))
                    .invokeExact(state);
            return before != 0;
        } catch (Throwable e) {
            // Whatever is missing, the show goes on.
            return false;
        }
    }
}
