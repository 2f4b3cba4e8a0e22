package org.sponsorline.desktop;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Dataset;
import org.sponsorline.query.DatasetIndex;

/// The record that is open, with all that was made of it once when it was read.
///
/// @param dataset the record itself, with all that is known
/// @param index   its index, in the language of the window
/// @param path    the file it came from, or null for the bundled record
/// @param name    the file's name, for titles and the status bar
public record OpenRecord(Dataset dataset, DatasetIndex index, @Nullable Path path, String name) {

    /// The same record in another language.
    OpenRecord in(Locale locale) {
        return new OpenRecord(dataset, DatasetIndex.of(dataset, locale), path, name);
    }
}
