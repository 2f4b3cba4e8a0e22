package org.sponsorline.layout.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Money;
import org.sponsorline.query.column.DisplayNames;

/// Who holds what in a record: which agreements belong in one row, what that row is called, and what a bar in it has to
/// say of its holders beyond that.
public final class Holdings {

    private final Dataset dataset;
    private final Locale locale;

    /// What one holder holds. Agreements of one subject share a row where one follows the other.
    private record Subject(Agreement.Kind kind, List<String> holders, List<String> categories) {}

    /// The largest figure stated of an agreement, in the currency that is stated first.
    public record Price(String currency, Money figure) {}

    public Holdings(Dataset dataset, Locale locale) {
        this.dataset = dataset;
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /// What is equal for agreements of one holder in one subject; for an agreement that names no holder a value of its
    /// own.
    public Object subject(int item) {
        return dataset.item(item) instanceof Agreement agreement && !agreement.grantees().isEmpty()
                ? new Subject(agreement.kind(), agreement.grantees(), agreement.categories())
                : item;
    }

    /// What a row of these agreements is called: those who hold all of them, else those who hold the last.
    public String name(List<Integer> row) {
        List<String> common = common(row);
        return common.isEmpty()
                ? DisplayNames.title(dataset, untitled(row.getLast()), locale)
                : names(common);
    }

    /// The holders of an item that the name of its row leaves out; empty where it leaves out none.
    public String beyondName(int item, List<Integer> row) {
        List<String> common = common(row);
        if (common.isEmpty()) {
            return item == row.getLast() ? "" : DisplayNames.title(dataset, untitled(item), locale);
        }
        return names(holders(item).stream().filter(holder -> !common.contains(holder)).toList());
    }

    /// Whether none of those who hold one agreement holds the other.
    public boolean areStrangers(int one, int other) {
        return holders(one).stream().noneMatch(holders(other)::contains);
    }

    /// The largest figure of an agreement, or empty where none is stated.
    public Optional<Price> price(int item) {
        if (!(dataset.item(item) instanceof Agreement agreement) || agreement.value().figuresOrNone().isEmpty()) {
            return Optional.empty();
        }
        List<Money> figures = agreement.value().figuresOrNone();
        String currency = figures.getFirst().currency();
        return figures.stream().filter(money -> money.currency().equals(currency)).max(Money.BY_UPPER_END)
                .map(most -> new Price(currency, most));
    }

    private List<String> common(List<Integer> row) {
        List<String> common = new ArrayList<>(holders(row.getFirst()));
        row.forEach(item -> common.retainAll(holders(item)));
        return common;
    }

    private List<String> holders(int item) {
        return dataset.item(item) instanceof Agreement agreement ? agreement.grantees() : List.of();
    }

    /// The agreement without the title of its own: a row is called after who holds it.
    private Agreement untitled(int item) {
        return ((Agreement) dataset.item(item)).with().title(null).build();
    }

    private String names(List<String> holders) {
        return holders.stream().map(id -> DisplayNames.organization(dataset, id, locale))
                .collect(Collectors.joining(DisplayNames.JOINT));
    }

    /// The rank that all these agreements have, such as `Worldwide Partner`, in the reader's language; empty where they
    /// differ or none is stated.
    public String tier(List<Integer> row) {
        @Nullable String tier = null;
        for (int item : row) {
            if (!(dataset.item(item) instanceof Agreement agreement) || agreement.tier() == null
                    || tier != null && !tier.equals(agreement.tier())) {
                return "";
            }
            tier = agreement.tier();
        }
        return tier == null ? "" : DisplayNames.word(dataset, tier, locale);
    }
}
