package org.sponsorline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

final class WindowErrorStreamTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream stream =
            new WindowErrorStream(new PrintStream(bytes, true, StandardCharsets.UTF_8));

    private String printed() {
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void aRendererThatIsStoppedIsNoFault() {
        new RejectedExecutionException("Task com.sun.javafx.tk.quantum.PaintRenderJob@1 rejected from "
                + "com.sun.javafx.tk.quantum.QuantumRenderer@2[Terminated]").printStackTrace(stream);
        stream.println("Error: JavaFX detected no fonts! Please refer to release notes");

        assertEquals("", printed());
    }

    @Test
    void everyOtherLineIsPrinted() {
        new RejectedExecutionException("Task of ours").printStackTrace(stream);
        stream.println("A sentence");

        assertTrue(printed().startsWith("java.util.concurrent.RejectedExecutionException: Task of ours\n\tat "), printed());
        assertTrue(printed().endsWith("A sentence\n"), printed());
    }
}
