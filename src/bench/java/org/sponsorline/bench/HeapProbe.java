package org.sponsorline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import javafx.application.Platform;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.sponsorline.desktop.MeasuredWindow;

/// Opens a record in the program's window, searches once and shows the table, so that every index, column, layout and
/// row there is has been made; then prints the bytes of heap that stay alive, the window's own among them, and writes
/// a histogram of them.
///
/// Usage: `HeapProbe FILE HISTOGRAM`.
public final class HeapProbe {

    private static final int COLLECTIONS = 4;
    private static final int WIDTH = 1_600;
    private static final int HEIGHT = 900;

    private HeapProbe() {}

    public static void main(String... arguments) throws IOException, JMException {
        CompletableFuture<Void> done = new CompletableFuture<>();
        Platform.startup(() -> open(Path.of(arguments[0]), done));
        try {
            done.join();
        } catch (CompletionException e) {
            e.printStackTrace();
            System.exit(1);
        }
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        long bytes = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        Files.writeString(Path.of(arguments[1]), histogram());
        System.out.println(bytes);
        System.exit(0);
    }

    private static void open(Path file, CompletableFuture<Void> done) {
        try {
            MeasuredWindow window = new MeasuredWindow(WIDTH, HEIGHT);
            Trials trials = new Trials(window, 1);
            new Player(
                    List.of(new Trials.Trial(Trials.OPEN, () -> window.open(file), window::isPictured),
                            trials.firstSearch(), trials.table()),
                    () -> done.complete(null), done::completeExceptionally).start();
        } catch (IOException | RuntimeException e) {
            done.completeExceptionally(e);
        }
    }

    private static String histogram() throws JMException {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        return (String) server.invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
                new Object[] {new String[0]}, new String[] {String[].class.getName()});
    }
}
