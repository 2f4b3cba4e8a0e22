package org.sponsorline.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edtf;
import org.sponsorline.model.Item;
import org.sponsorline.model.Money;
import org.sponsorline.model.Value;

/// Decides what of a record was known by the end of a day; see [AsOf].
final class KnownBy {

    private final Dataset dataset;
    private final long day;
    private final KnownFrom.Reckoning reckoning;
    private final boolean[] published;

    KnownBy(Dataset dataset, LocalDate day) {
        this.dataset = dataset;
        this.day = day.toEpochDay();
        reckoning = new KnownFrom.Reckoning(dataset);
        published = new boolean[dataset.sources().size()];
        for (int source = 0; source < published.length; source++) {
            published[source] = passed(dataset.sources().get(source).published());
        }
    }

    /// Whether a source had been published; true for one that is not in the record.
    boolean published(String source) {
        int place = dataset.sourceIndex(source);
        return place < 0 || published[place];
    }

    /// Whether a date had passed; true for one that is not stated.
    boolean passed(@Nullable Edtf stated) {
        return KnownFrom.Reckoning.orFromTheStart(reckoning.passed(stated)) <= day;
    }

    boolean item(Item item) {
        return reckoning.ofItem(item) <= day;
    }

    /// Whether somebody cited had said it; true where nobody is cited.
    boolean said(List<Citation> cite) {
        return cite.isEmpty() || reckoning.ofCited(cite) <= day;
    }

    /// Whether a date had passed or one of those cited had said it; false where there is neither.
    boolean passedOrSaid(@Nullable Edtf stated, List<Citation> cite) {
        return Math.min(reckoning.passed(stated), reckoning.earliestSource(cite)) <= day;
    }

    /// An end is known from its own announcement, else from its date.
    boolean ending(Agreement.@Nullable Ending ended) {
        return ended == null || passed(ended.announced() == null ? ended.date() : ended.announced());
    }

    /// Whether every source cited had been published.
    boolean whole(List<Citation> cite) {
        for (int i = 0; i < cite.size(); i++) {
            if (!published(cite.get(i).source())) {
                return false;
            }
        }
        return true;
    }

    boolean whole(Value value) {
        for (Money money : value.figuresOrNone()) {
            if (!whole(money.cite())) {
                return false;
            }
        }
        return true;
    }

    List<Citation> reduced(List<Citation> cite) {
        return whole(cite) ? cite : kept(cite, citation -> published(citation.source()));
    }

    /// What was known of a value; nothing where every figure came later.
    Value reduced(Value value) {
        if (whole(value)) {
            return value;
        }
        List<Money> figures = new ArrayList<>();
        for (Money money : value.figuresOrNone()) {
            if (said(money.cite())) {
                figures.add(new Money(
                        money.amount(), money.max(), money.currency(), money.basis(), money.kind(),
                        money.certainty(), reduced(money.cite())));
            }
        }
        return figures.isEmpty() ? Value.NOT_KNOWN : new Value.Figures(List.copyOf(figures));
    }

    /// Those that pass; the same list where all do.
    static <T> List<T> kept(List<T> all, Predicate<T> wanted) {
        List<T> kept = new ArrayList<>(all.size());
        for (T one : all) {
            if (wanted.test(one)) {
                kept.add(one);
            }
        }
        return kept.size() == all.size() ? all : kept;
    }
}
