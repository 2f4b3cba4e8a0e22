package org.sponsorline.query;

import java.util.Locale;
import java.util.concurrent.ForkJoinPool;
import org.sponsorline.model.Dataset;
import org.sponsorline.query.asof.KnowledgeDates;
import org.sponsorline.query.column.Columns;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DimensionColumn;
import org.sponsorline.query.column.Lazy;
import org.sponsorline.query.column.Spans;

/// A record made ready for questions: what each item is, when it is and from when it is known, in primitive columns.
///
/// Made once for each record and locale, away from the window; every question afterwards walks arrays. What a picture
/// needs is there at once. The rest is made beside it where that takes long, and else by [#finish()] or by whoever asks
/// first, so that a start does not wait for it. Immutable to all who ask.
public final class DatasetIndex {

    /// From this number of items on the rest is begun on another thread right away: it takes about as long as what a
    /// picture needs, so that a first click finds it there.
    private static final int LARGE = 20_000;

    private final Dataset dataset;
    private final Locale locale;
    private final Columns columns;
    private final Spans spans;
    private final Lazy<KnowledgeDates> knownFrom;
    private final Lazy<InForce> inForce;
    private final Lazy<FigureColumns> amounts;
    private final Lazy<Relations> relations;

    private DatasetIndex(Dataset dataset, Locale locale) {
        this.dataset = dataset;
        this.locale = locale;
        knownFrom = new Lazy<>(() -> KnowledgeDates.of(dataset));
        inForce = new Lazy<>(() -> InForce.of(this));
        amounts = new Lazy<>(() -> FigureColumns.of(dataset));
        relations = new Lazy<>(() -> new Relations(this));
        if (dataset.itemCount() >= LARGE) {
            ForkJoinPool.commonPool().execute(this::makeRest);
        }
        columns = Columns.of(dataset, locale);
        spans = Spans.of(dataset);
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
        makeRest();
    }

    private void makeRest() {
        knownFrom.get();
        amounts.get();
        relations.get();
    }

    public Spans spans() {
        return spans;
    }

    public KnowledgeDates knownFrom() {
        return knownFrom.get();
    }

    /// When each item is in force, for certain and possibly.
    public InForce inForce() {
        return inForce.get();
    }

    public FigureColumns amounts() {
        return amounts.get();
    }

    public Relations relations() {
        return relations.get();
    }

    /// Whether an item number is that of an agreement, not of a milestone.
    public boolean isAgreement(int item) {
        return item < dataset.agreements().size();
    }

    /// Whether an item is an agreement that somebody holds, see [org.sponsorline.model.Agreement#isHeld()].
    public boolean isHeld(int item) {
        return isAgreement(item) && dataset.agreements().get(item).isHeld();
    }

    /// The organizations in whose lanes items stand: holders of agreements, else who grants; those of milestones.
    public DimensionColumn holders() {
        return columns.holders();
    }
}
