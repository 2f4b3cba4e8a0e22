package org.sponsorline.bench;

import java.io.File;
import java.io.IOException;
import java.lang.module.Configuration;
import java.lang.module.ModuleFinder;
import java.lang.module.ResolvedModule;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/// Starts a class of the benchmarks in a virtual machine of its own, on the module path and with the options with
/// which the program ships, the benchmarks patched into the program's module.
final class Fork {

    private static final String MODULE = "org.sponsorline";
    private static final long PATIENCE_MINUTES = 8;

    private final BenchOptions options;
    private final List<String> classPath =
            Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator));

    Fork(BenchOptions options) {
        this.options = options;
    }

    /// Runs `main` and returns the lines it printed; throws with all it said where it fails.
    List<String> run(Class<?> main, List<String> vm, List<String> arguments) throws IOException {
        return run(main.getSimpleName(), command(main, vm, arguments));
    }

    List<String> run(String name, List<String> command) throws IOException {
        Files.createDirectories(options.folder());
        Path log = options.folder().resolve(name + ".log");
        Process process = new ProcessBuilder(command).redirectError(log.toFile()).start();
        CompletableFuture.delayedExecutor(PATIENCE_MINUTES, TimeUnit.MINUTES).execute(process::destroyForcibly);
        List<String> lines;
        try (var reader = process.inputReader(StandardCharsets.UTF_8)) {
            lines = reader.lines().toList();
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(name + " was interrupted.", e);
        } finally {
            process.destroyForcibly();
        }
        if (process.exitValue() != 0) {
            throw new IOException(name + " failed with " + process.exitValue() + ":\n" + String.join("\n", lines) + "\n"
                    + Files.readString(log));
        }
        return lines;
    }

    private List<String> command(Class<?> main, List<String> vm, List<String> arguments) {
        Set<String> modulePath = modulePath();
        List<String> command = new ArrayList<>();
        command.add(java());
        command.add("@" + options.vm());
        command.addAll(vm);
        command.add("--add-opens=" + MODULE + "/" + MODULE + ".desktop=ALL-UNNAMED");
        command.add("--add-modules=jdk.jfr,jdk.management");
        command.add("--add-reads=" + MODULE + "=ALL-UNNAMED,jdk.jfr,jdk.management,java.management");
        command.add("--patch-module=" + MODULE + "=" + options.target().resolve("test-classes"));
        command.add("--module-path");
        command.add(String.join(File.pathSeparator, modulePath));
        command.add("--module");
        command.add(MODULE + "/" + main.getName());
        command.addAll(arguments);
        return command;
    }

    static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /// The places of the program's module and of all it requires, among everything on the class path.
    Set<String> modulePath() {
        Path[] places = classPath.stream().map(Path::of).filter(Files::exists)
                .filter(place -> !place.endsWith("test-classes")).toArray(Path[]::new);
        Configuration resolved = Configuration.resolve(
                ModuleFinder.ofSystem(), List.of(ModuleLayer.boot().configuration()), ModuleFinder.of(places),
                Set.of(MODULE));
        return resolved.modules().stream().map(ResolvedModule::reference)
                .flatMap(reference -> reference.location().stream())
                .filter(location -> location.getScheme().equals("file"))
                .map(location -> Path.of(location).toString())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
