package org.sponsorline.query.asof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.AgreementOption;
import org.sponsorline.model.Amendment;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Figure;
import org.sponsorline.model.Item;
import org.sponsorline.model.Money;
import org.sponsorline.model.Organization;
import org.sponsorline.model.ScopeRow;
import org.sponsorline.model.Value;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.text.Text;

/// Decides what of a record was known by the end of a day; see [AsOf].
final class AsOfFilter {

    private final Dataset dataset;
    private final long day;
    private final KnowledgeRule rule;

    AsOfFilter(Dataset dataset, LocalDate day) {
        this.dataset = dataset;
        this.day = day.toEpochDay();
        rule = new KnowledgeRule(dataset);
    }

    /// Whether a source, by its place in the record, had been published.
    boolean source(int source) {
        return rule.ofSource(source) <= day;
    }

    /// Whether a source had been published; true for one that is not in the record.
    boolean published(String source) {
        int place = dataset.sourceIndex(source);
        return place < 0 || source(place);
    }

    /// Whether a date had passed; true for one that is not stated.
    boolean passed(@Nullable Edtf stated) {
        long passed = rule.passed(stated);
        return passed == KnowledgeRule.NEVER || passed <= day;
    }

    boolean item(Item item) {
        return rule.ofItem(item) <= day;
    }

    boolean figure(Figure figure) {
        return rule.ofFigure(figure) <= day;
    }

    boolean held(Edition edition) {
        return rule.ofHeld(edition) <= day;
    }

    boolean edition(Edition edition) {
        return rule.ofEdition(edition) <= day;
    }

    boolean host(Edition edition) {
        return rule.ofHost(edition) <= day;
    }

    /// Whether an organization is there for one edition alone.
    boolean isCommittee(Organization organization) {
        return rule.isCommittee(organization.id());
    }

    /// Whether a source cited had been published; true if none is cited.
    boolean said(List<Citation> cite) {
        return rule.ofCited(cite) <= day;
    }

    boolean ending(Agreement.@Nullable Ending ended) {
        return ended == null || rule.ofEnding(ended) <= day;
    }

    /// Whether it was known that something lasting had begun; see [KnowledgeRule#ofBeginning].
    boolean begun(@Nullable Edtf term, List<Citation> cite) {
        return rule.ofBeginning(term, cite) <= day;
    }

    /// What an organization was called.
    Text name(Organization organization) {
        return organization.nameOn(day);
    }

    boolean amendment(Amendment amendment) {
        return rule.ofAmendment(amendment) <= day;
    }

    /// The changes in mid-term that were not yet known, those known first before the others.
    List<Amendment> later(Agreement agreement) {
        List<Amendment> later = kept(agreement.amended(), amendment -> !amendment(amendment));
        return later.size() < 2 ? later
                : later.stream().sorted(Comparator.comparingLong(rule::ofAmendment)).toList();
    }

    boolean option(AgreementOption option) {
        return rule.ofOption(option) <= day;
    }

    boolean outcome(AgreementOption option) {
        return rule.ofOutcome(option) <= day;
    }

    /// Whether every source cited had been published.
    boolean whole(List<Citation> cite) {
        return cite.stream().allMatch(citation -> published(citation.source()));
    }

    boolean whole(Value value) {
        return value.figuresOrNone().stream().allMatch(money -> whole(money.cite()));
    }

    List<Citation> reduced(List<Citation> cite) {
        return whole(cite) ? cite : kept(cite, citation -> published(citation.source()));
    }

    /// The rows that were known.
    List<ScopeRow> reducedRows(List<ScopeRow> rows) {
        return rows.stream().filter(row -> said(row.cite()))
                .map(row -> whole(row.cite()) ? row : row.citing(reduced(row.cite())).withoutNote()).toList();
    }

    /// The part of a value that was known; [Value#NOT_KNOWN] if every figure came later.
    Value reduced(Value value) {
        if (whole(value)) {
            return value;
        }
        List<Money> figures = new ArrayList<>();
        for (Money money : value.figuresOrNone()) {
            if (said(money.cite())) {
                figures.add(money.citing(reduced(money.cite())));
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
