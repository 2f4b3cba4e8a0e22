package org.sponsorline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The program as its own process, as a person starts it.
final class MainTest {

    @ParameterizedTest
    @ValueSource(strings = {"", ":9731"})
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayItSaysSoInOneSentenceAndNamesRender(String display) throws Exception {
        var said = start(display, List.of("--enable-native-access=javafx.graphics"), List.of());

        assertEquals(1, said.exitCode());
        assertEquals("", said.out());
        assertEquals(1, said.err().lines().count(), said::err);
        assertTrue(said.err().contains("sponsorline render"), said::err);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFileByItselfIsOpened() throws Exception {
        var said = start("", List.of("--enable-native-access=javafx.graphics"), List.of("record.json"));

        // With no display, to have been on the way to the window shows by what it lacks.
        assertEquals(1, said.exitCode(), said::err);
        assertTrue(said.err().startsWith("Sponsorline cannot open a window"), said::err);
    }

    @ParameterizedTest
    @CsvSource({
        "record.json, true", "folder/record, true", "check, false", "nonsense, false", "--no-such.option, false"})
    void aWordByItselfIsAFileWhereItHasADotOrASeparator(String argument, boolean file) {
        assertEquals(file, Main.namesAFile(argument));
        assertFalse(Main.namesAFile(argument, argument));
    }

    @Test
    void aWordByItselfIsAFileWhereThereIsOne() {
        // The tests run in the folder of the sources.
        assertTrue(Main.namesAFile("src"));
        assertFalse(Main.namesAFile(""));
    }

    @Test
    void everyCommandIsKnownAsOne() {
        for (String command : new picocli.CommandLine(Main.class).getSubcommands().keySet()) {
            assertFalse(Main.namesAFile(command), command);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            nonsense | There is no command and no file “nonsense”; to see the commands, use: sponsorline --help
            ``       | The name of a file is missing: what stands in its place is empty.
            """)
    void aWordThatIsNothingIsAnsweredInASentence(String word, String sentence) {
        StringWriter err = new StringWriter();

        assertEquals(2, Main.run(new PrintWriter(Writer.nullWriter()), new PrintWriter(err, true), word));
        assertEquals(sentence, err.toString().strip());
    }

    @Test
    void theUsageNamesTheFile() {
        StringWriter out = new StringWriter();

        assertEquals(0, Main.run(new PrintWriter(out), "--help"));
        assertTrue(out.toString().startsWith("Usage: sponsorline [FILE]"), out.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "--no-such.option"})
    void anUnknownWordIsNoCommand(String argument) {
        assertEquals(2, Main.run(new PrintWriter(Writer.nullWriter()), new PrintWriter(Writer.nullWriter()), argument));
    }

    @Test
    void commandsOtherThanOpenLoadNothingOfTheWindow() throws Exception {
        var said = start("", List.of("-Xlog:class+load:stdout"), List.of("--version"));

        assertEquals(0, said.exitCode());
        assertTrue(said.out().lines().anyMatch(line -> line.matches("Sponsorline \\d+\\.\\d+\\.\\d+\\S*")), said::out);
        assertTrue(said.out().lines().noneMatch(line -> line.contains(" javafx.")), "JavaFX was loaded");
    }

    @Test
    void aWindowOpenedUsedAndClosedPrintsNothing(@TempDir Path settings) throws Exception {
        var options = List.of(
                "@" + Path.of("src", "main", "dist", "lib", "java.options"),
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Dsponsorline.settings=" + settings);

        var said = start("", options, List.of("rehearse"));

        assertEquals(new Said(0, "", ""), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"main/Main.fxml", "detail/Detail.fxml"})
    void aStartThatFailsEndsWithASentenceAndAReport(String broken, @TempDir Path folder) throws Exception {
        Path patch = Files.createDirectories(folder.resolve("patch/org/sponsorline/desktop/" + broken).getParent());
        Files.writeString(patch.resolve(Path.of(broken).getFileName()), "<not-there/>");
        var options = List.of(
                "@" + Path.of("src", "main", "dist", "lib", "java.options"),
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "-Dsponsorline.settings=" + folder.resolve("settings"),
                "--patch-module",
                "org.sponsorline=" + folder.resolve("patch"));

        var said = start("", options, List.of());

        assertEquals(1, said.exitCode(), said::err);
        assertTrue(said.err().startsWith("Sponsorline could not show its window."), said::err);
        assertTrue(said.err().contains("LoadException"), said::err);
    }

    private record Said(int exitCode, String out, String err) {}

    /// As when somebody logs out while the window is open.
    @Test
    @EnabledOnOs(OS.LINUX)
    void aWindowThatTheSystemEndsIsKept(@TempDir Path folder) throws Exception {
        Path record = Files.writeString(folder.resolve("record.json"), "{\"format\": \"sponsorline/1\", \"title\": \"T\"}");
        Path settings = Files.createDirectory(folder.resolve("settings"));
        Path kept = settings.resolve("settings.json");
        var process = builder("", List.of(
                "@" + Path.of("src", "main", "dist", "lib", "java.options"), "-Dglass.platform=Headless",
                "-Dprism.order=sw", "-Dsponsorline.settings=" + settings), List.of(record.toString()))
                .redirectErrorStream(true).redirectOutput(folder.resolve("said").toFile()).start();
        try (var watch = settings.getFileSystem().newWatchService()) {
            settings.register(watch, StandardWatchEventKinds.ENTRY_CREATE);
            while (!Files.exists(kept)) {
                // What is kept first is kept once everything is there.
                var change = watch.poll(1, TimeUnit.MINUTES);
                assertNotNull(change, () -> "nothing is kept while it runs: " + process.isAlive());
                change.pollEvents();
                change.reset();
            }
        }
        Files.delete(kept);

        process.destroy();

        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertTrue(Files.readString(kept).contains("record.json"));
        assertEquals("", Files.readString(folder.resolve("said")));
    }

    private static Said start(String display, List<String> options, List<String> arguments)
            throws IOException, InterruptedException {
        var process = builder(display, options, arguments).start();
        process.getOutputStream().close();
        var err = new ArrayList<byte[]>();
        var reader = Thread.ofVirtual().start(() -> err.add(allOf(process.getErrorStream())));
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        reader.join();
        return new Said(process.waitFor(), out, new String(err.getFirst(), StandardCharsets.UTF_8));
    }

    private static ProcessBuilder builder(String display, List<String> options, List<String> arguments) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.addAll(options);
        command.add("-Duser.language=en");
        command.add("--module-path");
        command.add(System.getProperty("jdk.module.path"));
        command.add("--module");
        command.add("org.sponsorline/org.sponsorline.cli.Main");
        command.addAll(arguments);
        var builder = new ProcessBuilder(command);
        builder.environment().keySet().removeAll(List.of("DISPLAY", "WAYLAND_DISPLAY", "JDK_JAVA_OPTIONS"));
        if (!display.isEmpty()) {
            builder.environment().put("DISPLAY", display);
        }
        return builder;
    }

    private static byte[] allOf(InputStream stream) {
        try {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
