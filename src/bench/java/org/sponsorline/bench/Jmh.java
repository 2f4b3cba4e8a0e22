package org.sponsorline.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/// Runs one JMH benchmark in a virtual machine of its own.
final class Jmh {

    private static final String ALLOCATED = "gc.alloc.rate.norm";

    private final BenchOptions options;

    Jmh(BenchOptions options) {
        this.options = options;
    }

    /// What one call takes.
    record Outcome(Samples millis, double allocatedBytes) {}

    Outcome run(Class<?> benchmarks, String method, Map<String, String> parameters, int size) throws IOException {
        ChainedOptionsBuilder builder = new OptionsBuilder()
                .include("^" + benchmarks.getName().replace(".", "\\.") + "\\." + method + "$")
                .forks(1)
                .mode(Mode.SampleTime)
                .timeUnit(TimeUnit.MILLISECONDS)
                .warmupIterations(options.quick() ? 1 : 3).warmupTime(TimeValue.seconds(1))
                .measurementIterations(options.quick() ? 1 : 3).measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.NORMAL)
                .output(options.folder().resolve("jmh-" + method + "-" + size + ".log").toString())
                .jvm(Fork.java())
                .jvmArgs(options.vmSwitches().toArray(String[]::new));
        parameters.forEach(builder::param);
        try {
            RunResult run = new Runner(builder.build()).runSingle();
            return new Outcome(samples(run), run.getSecondaryResults().get(ALLOCATED).getScore());
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
