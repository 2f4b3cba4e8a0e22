package org.sponsorline.query;

import java.util.Locale;
import org.sponsorline.model.Dataset;

/// A record made ready for questions: what each item is, when it is and from when it is known, in primitive columns.
///
/// Made once for each record and locale, away from the window; every question afterwards walks arrays. Immutable.
public final class DatasetIndex {

    private final Dataset dataset;
    private final Locale locale;
    private final Columns columns;
    private final Spans spans;
    private final KnownFrom knownFrom;
    private final Amounts amounts;
    private final Relations relations;

    private DatasetIndex(Dataset dataset, Locale locale) {
        this.dataset = dataset;
        this.locale = locale;
        columns = Columns.of(dataset, locale);
        spans = Spans.of(dataset);
        knownFrom = KnownFrom.of(dataset);
        amounts = Amounts.of(dataset);
        relations = new Relations(this);
    }

    /// Indexes a record, with labels in the language of a locale.
    public static DatasetIndex of(Dataset dataset, Locale locale) {
        return new DatasetIndex(dataset, locale);
    }

    public Dataset dataset() {
        return dataset;
    }

    public Locale locale() {
        return locale;
    }

    public int itemCount() {
        return dataset.itemCount();
    }

    /// The values of a dimension, as filters and colours see them.
    public DimensionColumn column(Dimension dimension) {
        return columns.of(dimension);
    }

    /// Makes what has not been needed so far, so that nobody has to wait for it later. May run on any thread, beside
    /// whoever asks.
    public void finish() {
        columns.finish();
    }

    public Spans spans() {
        return spans;
    }

    public KnownFrom knownFrom() {
        return knownFrom;
    }

    public Amounts amounts() {
        return amounts;
    }

    public Relations relations() {
        return relations;
    }

    /// Whether an item number is that of an agreement, not of a milestone.
    public boolean isAgreement(int item) {
        return item < dataset.agreements().size();
    }

    /// The organizations in whose lanes items stand: holders of agreements, else who grants; those of milestones.
    DimensionColumn holders() {
        return columns.holders();
    }
}
