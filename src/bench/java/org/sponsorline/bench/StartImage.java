package org.sponsorline.bench;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// The program linked with its Java as it is shipped, and in the same image a window with nothing in it; each with
/// what was learnt of its own start.
final class StartImage {

    /// What is started from the image.
    enum Subject {
        PROGRAM("org.sponsorline/org.sponsorline.cli.Main"),
        BARE("org.sponsorline.bare/org.sponsorline.bare.Bare");

        private final String main;

        Subject(String main) {
            this.main = main;
        }
    }

    private final BenchOptions options;
    private final Fork fork;
    private final Path folder;
    private final Path runtime;

    StartImage(BenchOptions options) {
        this.options = options;
        fork = new Fork(options);
        folder = options.folder().resolve("start");
        runtime = folder.resolve("runtime");
    }

    /// Links, takes the toolkit's native libraries beside it as packaging does, and learns both starts.
    void make() throws IOException {
        clear(folder);
        Files.createDirectories(folder);
        Path bare = folder.resolve("bare");
        String modules = String.join(File.pathSeparator, fork.modulePath());
        tool("javac", "-d", bare.toString(), "--module-path", modules,
                options.bare().resolve("module-info.java").toString(),
                options.bare().resolve("org/sponsorline/bare/Bare.java").toString());
        tool("jlink", "--module-path", modules + File.pathSeparator + bare,
                "--add-modules", "org.sponsorline,org.sponsorline.bare,jdk.charsets,jdk.localedata",
                "--include-locales=en,zh", "--no-header-files", "--no-man-pages", "--output", runtime.toString());
        unpackNative();
        for (Subject subject : Subject.values()) {
            List<String> command = command(subject, List.of(
                    "-XX:AOTCacheOutput=" + cache(subject), "-Dglass.platform=Headless"));
            command.add("rehearse");
            fork.run("learn-" + subject, command);
        }
    }

    /// How a subject is started and told to say how far it has come.
    List<String> start(Subject subject, List<String> platform) throws IOException {
        List<String> vm = new ArrayList<>(platform);
        vm.add("-XX:AOTCache=" + cache(subject));
        vm.add("-Dsponsorline.start.watched=true");
        return command(subject, vm);
    }

    private List<String> command(Subject subject, List<String> vm) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                runtime.resolve("bin/java").toString(), "@" + options.vm(), "-Xlog:disable", "-Dprism.order=sw",
                "-Dsponsorline.settings=" + Files.createTempDirectory("sponsorline-bench").resolve("settings")));
        command.addAll(vm);
        command.addAll(List.of("--module", subject.main));
        return command;
    }

    private Path cache(Subject subject) {
        return folder.resolve(subject + ".aot");
    }

    private void unpackNative() throws IOException {
        for (String place : fork.modulePath()) {
            if (Path.of(place).getFileName().toString().startsWith("javafx-") && Files.isRegularFile(Path.of(place))) {
                try (JarFile jar = new JarFile(place)) {
                    for (JarEntry entry : jar.stream().filter(each -> each.getName().endsWith(".so")).toList()) {
                        try (InputStream in = jar.getInputStream(entry)) {
                            Files.copy(
                                    in, runtime.resolve("lib").resolve(entry.getName()),
                                    StandardCopyOption.REPLACE_EXISTING);
                        }
                    }
                }
            }
        }
    }

    private static void tool(String name, String... arguments) throws IOException {
        int exit = ToolProvider.findFirst(name).orElseThrow().run(System.out, System.out, arguments);
        if (exit != 0) {
            throw new IOException(name + " failed with " + exit + ".");
        }
    }

    private static void clear(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
