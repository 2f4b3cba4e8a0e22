package org.sponsorline.layout;

import java.util.Locale;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Milestone;
import org.sponsorline.query.Naming;

/// The words for the items of a record in the language of a locale.
public final class RecordWords implements ItemWords {

    private final Dataset dataset;
    private final Locale locale;

    public RecordWords(Dataset dataset, Locale locale) {
        this.dataset = dataset;
        this.locale = locale;
    }

    @Override
    public String title(int item) {
        return Naming.title(dataset, dataset.item(item), locale);
    }

    @Override
    public String detail(int item) {
        return switch (dataset.item(item)) {
            case Agreement agreement -> String.join(", ", agreement.categories());
            case Milestone milestone -> "";
        };
    }

    @Override
    public String key(int item) {
        return dataset.item(item).key().toString();
    }

    @Override
    public String description(int item) {
        return title(item);
    }
}
