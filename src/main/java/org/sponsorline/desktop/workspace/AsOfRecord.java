package org.sponsorline.desktop.workspace;

import java.util.Locale;
import org.sponsorline.layout.EditionBands;
import org.sponsorline.layout.item.Holdings;
import org.sponsorline.layout.item.ItemColumns;
import org.sponsorline.layout.item.ItemText;
import org.sponsorline.layout.item.RecordItemText;
import org.sponsorline.model.Dataset;
import org.sponsorline.query.DatasetIndex;

/// What is known of a record as of some day, and all that is made of that once for questions and arrangements.
///
/// @param index    what filter, search and pages ask
/// @param columns  where its items stand in time
/// @param words    what its items are called
/// @param holdings who holds what
/// @param editions its editions as bands of time
public record AsOfRecord(
        DatasetIndex index, ItemColumns columns, ItemText words, Holdings holdings, EditionBands editions) {

    /// Makes it; looks at every entry.
    static AsOfRecord of(Dataset dataset, Locale locale) {
        return new AsOfRecord(
                DatasetIndex.of(dataset, locale), ItemColumns.of(dataset), new RecordItemText(dataset, locale),
                new Holdings(dataset, locale), EditionBands.of(dataset, locale));
    }

    public Dataset dataset() {
        return index.dataset();
    }
}
