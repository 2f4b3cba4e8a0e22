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
/// Made once for each record and locale, in the background; every question afterwards walks arrays. What a picture
/// needs is made at once. The rest is made by [#finish()] or when it is first asked for, and for a large record on
/// another thread meanwhile. Safe for any thread.
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
    private final Lazy<AmountIndex> amounts;
    private final Lazy<Relations> relations;
    private final Lazy<ScopeIndex> scopes;
    private final Lazy<StatedTotals> totals;

    private DatasetIndex(Dataset dataset, Locale locale) {
        this.dataset = dataset;
        this.locale = locale;
        knownFrom = new Lazy<>(() -> KnowledgeDates.of(dataset));
        inForce = new Lazy<>(() -> InForce.of(this));
        amounts = new Lazy<>(() -> AmountIndex.of(dataset));
        relations = new Lazy<>(() -> new Relations(this));
        scopes = new Lazy<>(() -> ScopeIndex.of(dataset));
        totals = new Lazy<>(() -> StatedTotals.of(this));
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

    /// Makes everything that has not been asked for so far. May run on any thread while others ask.
    public void finish() {
        columns.finish();
        makeRest();
    }

    private void makeRest() {
        knownFrom.get();
        amounts.get();
        relations.get();
        scopes.get();
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

    public AmountIndex amounts() {
        return amounts.get();
    }

    /// The agreements that are divided into rows of what is held where.
    ScopeIndex scopes() {
        return scopes.get();
    }

    /// How many hold something in all, as sources say, and how many of them the record has.
    public StatedTotals totals() {
        return totals.get();
    }

    public Relations relations() {
        return relations.get();
    }

    /// Whether an item number is that of an agreement, not of a milestone.
    public boolean isAgreement(int item) {
        return item < dataset.agreements().size();
    }

    /// Whether an item is an agreement in force on the days of its term, see
    /// [org.sponsorline.model.Agreement#isHeld()].
    public boolean isHeld(int item) {
        return isAgreement(item) && dataset.agreements().get(item).isHeld();
    }

    /// The organizations in whose lanes items stand: the holders of agreements, and those that milestones concern.
    public DimensionColumn holders() {
        return columns.holders();
    }
}
