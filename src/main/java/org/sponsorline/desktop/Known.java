package org.sponsorline.desktop;

import java.util.Locale;
import org.sponsorline.layout.EditionBands;
import org.sponsorline.layout.ItemColumns;
import org.sponsorline.layout.ItemWords;
import org.sponsorline.layout.RecordWords;
import org.sponsorline.model.Dataset;
import org.sponsorline.query.DatasetIndex;

/// What is known of a record as of some day, and all that is made of that once for questions and pictures.
///
/// @param index    for questions
/// @param columns  where its items stand in time
/// @param words    what its items are called
/// @param editions its editions as bands of time
public record Known(DatasetIndex index, ItemColumns columns, ItemWords words, EditionBands editions) {

    /// Makes it; looks at every entry.
    static Known of(Dataset dataset, Locale locale) {
        return new Known(
                DatasetIndex.of(dataset, locale), ItemColumns.of(dataset), new RecordWords(dataset, locale),
                EditionBands.of(dataset, locale));
    }

    public Dataset dataset() {
        return index.dataset();
    }
}
