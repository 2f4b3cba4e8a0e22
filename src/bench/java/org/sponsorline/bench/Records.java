package org.sponsorline.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.sponsorline.bench.RecordGenerator.Shape;

/// The generated records of a run, each written once and kept between runs.
final class Records {

    private final BenchOptions options;

    Records(BenchOptions options) {
        this.options = options;
    }

    /// The usual record of a size: 40 to 5,000 programmes over sixty years.
    Path usual(int agreements) {
        return file(new Shape(agreements, Math.clamp(agreements / 200, 40, 5_000), 60, options.seed()));
    }

    /// The same number of agreements in few, deep lanes over three centuries.
    Path deep(int agreements) {
        return file(new Shape(agreements, 40, 300, options.seed()));
    }

    Path file(Shape shape) {
        Path file = options.data().resolve("v" + RecordGenerator.VERSION + "-" + shape.agreements() + "-"
                + shape.lanes() + "-" + shape.years() + "-" + shape.seed() + ".json");
        if (!Files.exists(file)) {
            try {
                Files.createDirectories(options.data());
                Path aside = file.resolveSibling(file.getFileName() + ".part");
                RecordGenerator.write(shape, aside);
                Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return file;
    }
}
