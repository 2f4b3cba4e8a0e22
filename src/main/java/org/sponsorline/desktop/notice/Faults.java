package org.sponsorline.desktop.notice;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

/// What goes wrong in the program itself, on any thread: kept for a report, and told to the window.
///
/// A fault that comes again, as from a layout that fails in each frame, is counted and not kept once more. The window
/// is told at most once for all that come before it has had time to listen. May be used from any thread.
public final class Faults implements Thread.UncaughtExceptionHandler {

    /// Different faults that are kept; those beyond are counted alone.
    private static final int MOST_KEPT = 20;

    /// What the toolkit does between two frames; what escapes from it leaves nodes that are never laid out again.
    private static final String PULSE = "javafx.scene.Scene$ScenePulseListener";
    private static final String LAYOUT = "javafx.scene.Parent";

    /// What it does with a scene as a whole, also between two pulses, as when a pop-up opens: style, measure and lay out.
    private static final String SCENE = "javafx.scene.Scene";
    private static final Set<String> OF_SCENE = Set.of("doCSSPass", "preferredSize", "doLayoutPass");

    private final Executor foreground;
    private final Consumer<Effect> told;
    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final AtomicBoolean underWay = new AtomicBoolean();
    private boolean memoryShort;
    private boolean sceneBroken;
    private long beyond;

    /// What faults have done since the window was told last.
    ///
    /// @param sceneBroken whether one has escaped from styling or laying out the window or a pop-up of it, so that its nodes
    ///                    have to be made anew
    /// @param memoryShort whether one was that there was not enough memory
    public record Effect(boolean sceneBroken, boolean memoryShort) {}

    private static final class Kept {

        private final String text;
        private long count;

        private Kept(String text) {
            this.text = text;
        }
    }

    /// @param foreground where the window is told
    /// @param told       the window
    public Faults(Executor foreground, Consumer<Effect> told) {
        this.foreground = foreground;
        this.told = told;
    }

    /// Gives on what was thrown by work that nobody waits for, to whoever listens on this thread, as the toolkit does
    /// with what a listener throws.
    public static void tell(Throwable thrown) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, thrown);
    }

    @Override
    public void uncaughtException(Thread thread, Throwable thrown) {
        try {
            keep(thread, thrown);
        } catch (OutOfMemoryError again) {
            // There is not even room for the report: the sentence has to do.
            beyond++;
        }
        if (underWay.compareAndSet(false, true)) {
            foreground.execute(this::tellWindow);
        }
    }

    private synchronized void keep(Thread thread, Throwable thrown) {
        boolean memory = isShortOfMemory(thrown);
        memoryShort |= memory;
        sceneBroken |= hasBrokenScene(thrown);
        String text = trace(thrown);
        Kept before = kept.get(text);
        if (before == null && kept.size() >= MOST_KEPT) {
            beyond++;
            return;
        }
        if (before == null) {
            before = new Kept("On the thread " + thread.getName() + ": " + text);
            kept.put(text, before);
            if (!memory) {
                System.getLogger(Faults.class.getName()).log(System.Logger.Level.ERROR, "A fault of the program", thrown);
            }
        }
        before.count++;
    }

    private void tellWindow() {
        Effect effect;
        synchronized (this) {
            effect = new Effect(sceneBroken, memoryShort);
            sceneBroken = false;
            memoryShort = false;
        }
        underWay.set(false);
        told.accept(effect);
    }

    /// All that has gone wrong so far, for whoever is to mend it: the program, its surroundings, and each fault with
    /// how often it came.
    public synchronized String report() {
        StringBuilder report = new StringBuilder(surroundings());
        for (Kept each : kept.values()) {
            report.append("\n").append(each.count).append(each.count == 1 ? " time. " : " times. ").append(each.text);
        }
        if (beyond > 0) {
            report.append("\nAnd ").append(beyond).append(" more.\n");
        }
        return report.toString();
    }

    private static String surroundings() {
        Runtime runtime = Runtime.getRuntime();
        return "Sponsorline on Java %s, JavaFX %s, %s %s %s, memory %d of %d MB\n".formatted(
                Runtime.version(), System.getProperty("javafx.runtime.version", "?"), System.getProperty("os.name"),
                System.getProperty("os.version"), System.getProperty("os.arch"),
                runtime.totalMemory() - runtime.freeMemory() >> 20, runtime.maxMemory() >> 20);
    }

    private static String trace(Throwable thrown) {
        StringWriter text = new StringWriter();
        try (PrintWriter writer = new PrintWriter(text)) {
            write(thrown, writer, 0);
        }
        return text.toString();
    }

    private static void write(Throwable thrown, PrintWriter writer, int depth) {
        writer.println(depth == 0 ? thrown : "Caused by " + thrown);
        StackTraceElement[] frames = thrown.getStackTrace();
        for (int i = 0; i < Math.min(frames.length, 60); i++) {
            writer.println("    at " + frames[i]);
        }
        Throwable cause = thrown.getCause();
        if (cause != null && depth < 5) {
            write(cause, writer, depth + 1);
        }
    }

    /// Whether something failed for want of memory, at whatever depth.
    public static boolean isShortOfMemory(Throwable thrown) {
        Throwable each = thrown;
        for (int depth = 0; each != null && depth < 20; depth++) {
            if (each instanceof OutOfMemoryError) {
                return true;
            }
            each = each.getCause();
        }
        return false;
    }

    /// Whether this was thrown within the layout of a scene and nobody within it has caught it: whoever did, such as
    /// the toolkit around a listener, tells of it from there.
    private static boolean hasBrokenScene(Throwable thrown) {
        StackTraceElement[] frames = thrown.getStackTrace();
        boolean thrownInLayout = frames.length == 0 && thrown instanceof VirtualMachineError;
        for (StackTraceElement frame : frames) {
            thrownInLayout |= isOfLayout(frame.getClassName(), frame.getMethodName());
        }
        return thrownInLayout && !StackWalker.getInstance().walk(
                stack -> stack.anyMatch(frame -> isOfLayout(frame.getClassName(), frame.getMethodName())));
    }

    private static boolean isOfLayout(String className, String method) {
        return className.equals(PULSE) || className.equals(LAYOUT) && method.equals("layout")
                || className.equals(SCENE) && OF_SCENE.contains(method);
    }
}
