package org.sponsorline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What to measure, from system properties; each is an option of `mvn -Pbench verify` as well.
///
/// @param target Maven's target folder
/// @param data   where generated records are kept between runs (`bench.data`)
/// @param quick  small sizes and few repetitions, to see whether everything runs (`bench.quick`)
/// @param sizes  numbers of agreements, ascending (`bench.sizes`, such as `1000,100000`)
/// @param rounds how often subject and baseline take turns (`bench.rounds`)
/// @param seed   of the generated records (`bench.seed`)
/// @param parts  which parts to run, none for all (`bench.parts`, such as `reading,frames`)
/// @param vm     the file of options with which the program ships (`bench.vm`)
/// @param bare   the source of the window without a program (`bench.bare`)
record BenchOptions(
        Path target, Path data, boolean quick, List<Integer> sizes, int rounds, long seed, Set<String> parts,
        Path vm, Path bare) {

    static BenchOptions fromSystem() {
        Path target = Path.of(System.getProperty("bench.target", "target")).toAbsolutePath();
        boolean quick = Boolean.parseBoolean(System.getProperty("bench.quick", "false"));
        List<Integer> sizes = words("bench.sizes").stream().map(Integer::valueOf).sorted().toList();
        if (sizes.isEmpty()) {
            sizes = quick ? List.of(1_000, 10_000) : List.of(1_000, 10_000, 100_000, 1_000_000);
        }
        List<String> rounds = words("bench.rounds");
        String data = System.getProperty("bench.data", "");
        return new BenchOptions(
                target, data.isBlank() ? target.resolve("bench/data") : Path.of(data).toAbsolutePath(), quick, sizes,
                rounds.isEmpty() ? quick ? 1 : 3 : Integer.parseInt(rounds.getFirst()),
                Long.getLong("bench.seed", 1), Set.copyOf(words("bench.parts")),
                Path.of(System.getProperty("bench.vm", "src/main/dist/lib/java.options")).toAbsolutePath(),
                Path.of(System.getProperty("bench.bare", "src/bench/start")).toAbsolutePath());
    }

    boolean wants(String part) {
        return parts.isEmpty() || parts.contains(part);
    }

    /// The folder for results and everything that backs them.
    Path folder() {
        return target.resolve("bench");
    }

    int largest() {
        return sizes.getLast();
    }

    /// Those of the program's options that mean something to any virtual machine.
    List<String> vmSwitches() throws IOException {
        return Files.readAllLines(vm).stream().filter(option -> option.startsWith("-X")).toList();
    }

    private static List<String> words(String property) {
        return Arrays.stream(System.getProperty(property, "").split("[,\\s]+"))
                .filter(word -> !word.isEmpty()).collect(Collectors.toList());
    }
}
