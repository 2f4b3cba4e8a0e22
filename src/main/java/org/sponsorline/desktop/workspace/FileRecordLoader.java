package org.sponsorline.desktop.workspace;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.BundledRecord;
import org.sponsorline.dataset.DatasetReader;
import org.sponsorline.dataset.ReadProgress;
import org.sponsorline.dataset.ReadResult;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.text.TextLines;

/// Reads record files, and the record that comes with the program.
public final class FileRecordLoader implements RecordLoader {

    @Override
    public Outcome read(@Nullable Path file, Locale locale, ReadProgress progress) {
        ReadResult result = file == null ? BundledRecord.read() : DatasetReader.read(file, progress);
        ProblemReport report =
                new ProblemReport(nameOf(file), result.problems(), result.counts(), result.unreadable());
        Dataset dataset = result.dataset();
        return new Outcome(dataset == null ? null : OpenRecord.of(dataset, locale, report, file), report);
    }

    /// What a file is called in titles and sentences.
    static String nameOf(@Nullable Path file) {
        if (file == null) {
            return BundledRecord.NAME;
        }
        Path name = file.getFileName();
        return TextLines.name((name == null ? file : name).toString());
    }
}
