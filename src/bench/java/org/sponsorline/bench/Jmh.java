package org.sponsorline.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs JMH benchmarks so that subject and baseline take turns, each turn in a virtual machine of its own: what
/// disturbs the machine for a while then disturbs both.
final class Jmh {

    /// From this size on one call is long enough to be timed by itself.
    private static final int SINGLE_SHOTS_FROM = 100_000;

    private final BenchOptions options;

    Jmh(BenchOptions options) {
        this.options = options;
    }

    /// Milliseconds per call of each of these methods of a benchmark class, by method.
    Map<String, Samples> run(Class<?> benchmarks, Map<String, String> parameters, int size, List<String> methods)
            throws IOException {
        Map<String, List<Samples>> turns = new LinkedHashMap<>();
        for (int round = 0; round < options.rounds(); round++) {
            for (String method : methods) {
                turns.computeIfAbsent(method, key -> new ArrayList<>())
                        .add(turn(benchmarks, method, parameters, size));
            }
        }
        Map<String, Samples> joined = new LinkedHashMap<>();
        turns.forEach((method, samples) -> joined.put(method, Samples.joined(samples)));
        return joined;
    }

    private Samples turn(Class<?> benchmarks, String method, Map<String, String> parameters, int size)
            throws IOException {
        ChainedOptionsBuilder builder = new OptionsBuilder()
                .include("^" + benchmarks.getName().replace(".", "\\.") + "\\." + method + "$")
                .forks(1)
                .timeUnit(TimeUnit.MILLISECONDS)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.NORMAL)
                .output(options.folder().resolve("jmh-" + method + "-" + size + ".log").toString())
                .jvm(Fork.java())
                .jvmArgs(options.vmSwitches().toArray(String[]::new));
        parameters.forEach(builder::param);
        if (size >= SINGLE_SHOTS_FROM) {
            builder.mode(Mode.SingleShotTime)
                    .warmupIterations(options.quick() ? 1 : 3)
                    .measurementIterations(options.quick() ? 2 : 7);
        } else {
            builder.mode(Mode.SampleTime)
                    .warmupIterations(options.quick() ? 1 : 4).warmupTime(TimeValue.seconds(1))
                    .measurementIterations(options.quick() ? 1 : 4).measurementTime(TimeValue.seconds(1));
        }
        try {
            return samples(new Runner(builder.build()).runSingle());
        } catch (RunnerException e) {
            throw new IOException(method + " at " + size + " failed; see the log in " + options.folder(), e);
        }
    }

    private static Samples samples(RunResult run) {
        List<Double> values = new ArrayList<>();
        run.getBenchmarkResults().forEach(fork -> fork.getIterationResults().forEach(iteration -> {
            for (Result<?> result : iteration.getRawPrimaryResults()) {
                result.getStatistics().getRawData().forEachRemaining(value -> {
                    for (long times = 0; times < value.getValue(); times++) {
                        values.add(value.getKey());
                    }
                });
            }
        }));
        return Samples.of(values);
    }
}
