package org.sponsorline.desktop.workspace;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Dataset;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.view.OpeningViews;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Window;

/// The record that is open, with all that was made of it once when it was read.
///
/// @param known  the record with all that is known today, in the language of the window
/// @param asked  the view it opens with
/// @param whole  the window in which all of it is seen
/// @param report what reading it found
/// @param path   the file it came from, or null for the bundled record
/// @param isPart whether it is only the first part of a file whose rest is being read; never to be given out as the file
public record OpenRecord(
        AsOfRecord known, ViewState asked, Window whole, ProblemReport report, @Nullable Path path, boolean isPart) {

    public static OpenRecord of(Dataset dataset, Locale locale, ProblemReport report, @Nullable Path path) {
        return new OpenRecord(
                AsOfRecord.of(dataset, locale), OpeningViews.of(dataset), OpeningViews.fit(dataset), report, path,
                        false);
    }

    /// The first part of a file whose rest is being read.
    static OpenRecord part(Dataset part, Locale locale, String name, @Nullable Path path) {
        return new OpenRecord(
                AsOfRecord.of(part, locale), OpeningViews.of(part), OpeningViews.fit(part), ProblemReport.ofPart(name),
                        path,
                true);
    }

    public Dataset dataset() {
        return known.dataset();
    }

    public DatasetIndex index() {
        return known.index();
    }

    /// Whether it was read from the same file as another record, the whole of it or its first part, now or before.
    boolean isOfSameFile(@Nullable OpenRecord other) {
        return other != null && Objects.equals(path, other.path);
    }

    /// The file's name, for titles and the status bar.
    public String name() {
        return report.name();
    }

    /// The same record in another language.
    OpenRecord in(Locale locale) {
        return of(dataset(), locale, report, path);
    }
}
