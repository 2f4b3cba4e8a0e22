package org.sponsorline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The program as its launcher starts it, in environments that lack something.
@EnabledOnOs(OS.LINUX)
final class LauncherTest {

    private static final String RECORD = "{\"format\":\"sponsorline/1\",\"title\":\"t\",\"sources\":[]}";

    @TempDir
    private Path folder;

    private String launcher = "";

    private record Said(int exitCode, String out, String err) {}

    /// The package without what was learnt of the start: the launcher, the options, a Java.
    @BeforeEach
    void packIt() throws IOException {
        Path home = Files.createDirectories(folder.resolve("program"));
        for (Path file : List.of(Path.of("bin", "sponsorline"), Path.of("lib", "java.options"))) {
            Files.createDirectories(home.resolve(file).getParent());
            Files.copy(Path.of("src", "main", "dist").resolve(file), home.resolve(file));
        }
        // The packaged Java has the modules in it.
        Files.writeString(
                home.resolve("lib/java.options"),
                "\n-XX:TieredStopAtLevel=1\n--module-path \"" + System.getProperty("jdk.module.path") + "\"\n",
                StandardOpenOption.APPEND);
        Files.createSymbolicLink(home.resolve("runtime"), Path.of(System.getProperty("java.home")));
        launcher = home.resolve("bin/sponsorline").toString();
    }

    private Said sponsorline(Map<String, String> environment, String... arguments) throws Exception {
        return run(environment, "exec sh \"$0\" \"$@\"", arguments);
    }

    /// @param script shell words that start the launcher, `$0`, with arguments
    private Said run(Map<String, String> environment, String script, String... arguments) throws Exception {
        var command = new ArrayList<>(List.of("sh", "-c", script, launcher));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("LANG")
                || List.of("DISPLAY", "WAYLAND_DISPLAY", "JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS").contains(name));
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().putAll(environment);
        File err = Files.createTempFile(folder, "err", "").toFile();
        var process = builder.redirectError(err).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Said(process.waitFor(), out, Files.readString(err.toPath()));
    }

    @ParameterizedTest
    @CsvSource({"LC_ALL, C", "LC_ALL, POSIX", "LC_ALL, xx_XX.UTF-8", "LC_ALL, ''"})
    void aFileWithANameBeyondAsciiIsReadInAnEnvironmentWithoutALanguage(String name, String value) throws Exception {
        Files.writeString(folder.resolve("名字.json"), RECORD);
        assertEquals(
                new Said(0, "loaded 0, rejected 0; errors 0, warnings 0, remarks 0\n", ""),
                sponsorline(Map.of(name, value), "check", "名字.json"));
    }

    @Test
    void aPictureWithANameBeyondAsciiIsWrittenThere() throws Exception {
        Files.writeString(folder.resolve("名字.json"), RECORD);
        assertEquals(
                new Said(0, "", ""), sponsorline(Map.of("LC_ALL", "C"), "render", "名字.json", "-o", "图.svg"));
        assertTrue(Files.readString(folder.resolve("图.svg")).contains("名字.json"));
    }

    @Test
    void aFileWhoseNameBeginsWithAnAtSignIsAFile() throws Exception {
        Files.writeString(folder.resolve("r.json"), "not a record");
        Files.writeString(folder.resolve("@r.json"), RECORD);
        assertEquals(0, sponsorline(Map.of(), "check", "@r.json").exitCode());
        assertEquals(new Said(0, "", ""), sponsorline(Map.of(), "render", "@r.json", "-o", "@p.svg"));
        assertTrue(Files.exists(folder.resolve("@p.svg")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"svg", "png"})
    void anExportThatFailsLeavesTheEarlierPictureWholeAndNothingBesideIt(String kind) throws Exception {
        Path pictures = Files.createDirectory(folder.resolve("pictures"));
        Path picture = Files.writeString(pictures.resolve("p." + kind), "the earlier picture");
        Said said = run(
                Map.of(), "ulimit -f 8; trap '' XFSZ; exec sh \"$0\" \"$@\"", "render", "-o", picture.toString());
        assertEquals(2, said.exitCode(), said.err());
        assertEquals(
                "The picture " + picture + " could not be written: it is larger than files may be here.\n", said.err());
        assertEquals("the earlier picture", Files.readString(picture));
        try (var files = Files.list(pictures)) {
            assertEquals(List.of(picture), files.toList());
        }
    }

    @Test
    void withoutASingleFontItSaysSoInOneSentence() throws Exception {
        Path fonts = Files.writeString(folder.resolve("fonts.conf"), """
                <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>%s</dir></fontconfig>
                """.formatted(folder.resolve("none")));
        Files.writeString(
                folder.resolve("program/lib/java.options"),
                "-Dglass.platform=Headless\n-Dprism.order=sw\n-Dsponsorline.settings=" + folder.resolve("settings"),
                StandardOpenOption.APPEND);
        Said said = sponsorline(Map.of("FONTCONFIG_FILE", fonts.toString()));
        assertEquals(1, said.exitCode(), said.err());
        assertEquals(1, said.err().lines().count(), said.err());
        assertTrue(said.err().startsWith("Sponsorline cannot open a window because this machine has no fonts;"),
                said.err());
    }
}
