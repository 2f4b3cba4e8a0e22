package org.sponsorline.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.management.JMException;
import javax.management.MBeanServer;
import javax.management.ObjectName;
import org.sponsorline.dataset.DatasetReader;
import org.sponsorline.dataset.ReadProgress;
import org.sponsorline.query.DatasetIndex;

/// Opens a record, prints the bytes of heap that stay alive and writes a histogram of them.
public final class HeapProbe {

    private static final int COLLECTIONS = 4;

    private HeapProbe() {}

    public static void main(String... arguments) throws IOException, JMException {
        List<?> opened = open(Path.of(arguments[0]));
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
        }
        long bytes = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        Files.writeString(Path.of(arguments[1]), histogram());
        Reference.reachabilityFence(opened);
        System.out.println(bytes);
    }

    private static List<?> open(Path file) {
        DatasetIndex index = DatasetIndex.of(
                DatasetReader.read(file, ReadProgress.NONE).dataset(), Locale.ENGLISH);
        return List.of(index);
    }

    private static String histogram() throws JMException {
        MBeanServer server = ManagementFactory.getPlatformMBeanServer();
        return (String) server.invoke(
                new ObjectName("com.sun.management:type=DiagnosticCommand"), "gcClassHistogram",
                new Object[] {new String[0]}, new String[] {String[].class.getName()});
    }
}
