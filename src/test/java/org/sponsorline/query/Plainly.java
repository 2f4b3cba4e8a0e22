package org.sponsorline.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Item;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Money;
import org.sponsorline.model.Organization;
import org.sponsorline.model.Territory;
import org.sponsorline.model.Value;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DisplayNames;
import org.sponsorline.query.column.Spans;

/// What the fast columns should say, worked out slowly from the entries themselves.
public final class Plainly {

    private Plainly() {}

    /// The keys an item has in a dimension.
    public static Set<String> keys(Dataset dataset, Item item, Dimension dimension) {
        Set<String> keys = new LinkedHashSet<>();
        switch (item) {
            case Agreement agreement -> add(dataset, agreement, dimension, keys);
            case Milestone milestone -> add(dataset, milestone, dimension, keys);
        }
        return keys;
    }

    static boolean matches(DatasetIndex index, Item item, Filter filter) {
        Dataset dataset = index.dataset();
        Spans spans = index.spans();
        for (var chosen : filter.chosen().entrySet()) {
            Set<String> keys = keys(dataset, item, chosen.getKey());
            boolean one = keys.isEmpty() && chosen.getValue().contains("")
                    || keys.stream().anyMatch(chosen.getValue()::contains);
            if (!one) {
                return false;
            }
        }
        int number = dataset.itemNumber(item.key());
        var active = filter.activeAt();
        if (active != null) {
            if (item instanceof Agreement agreement && agreement.status() != Agreement.Status.SIGNED
                    && !(agreement.status() == Agreement.Status.VACANT && !agreement.grantees().isEmpty())) {
                return false;
            }
            Spans.Span span = Spans.widest(active);
            if (!spans.dated(number) || firstDay(index, item) > span.last() || spans.lastDay(number) < span.first()) {
                return false;
            }
        }
        return filter.amounts() == null || touches(item, filter.amounts());
    }

    /// The first day of an item; where its start is not known, the day before which it cannot have begun.
    private static long firstDay(DatasetIndex index, Item item) {
        int number = index.dataset().itemNumber(item.key());
        Edtf stated = item instanceof Agreement agreement ? agreement.term() : ((Milestone) item).date();
        boolean open = stated != null && stated.start() == Edtf.Limit.OPEN && item instanceof Agreement;
        if (stated == null || open || stated.start() instanceof EdtfDate) {
            return index.spans().firstDay(number);
        }
        List<Long> bounds = new ArrayList<>();
        if (item instanceof Agreement agreement) {
            if (agreement.announced() != null) {
                bounds.add(firstDay(agreement.announced()));
            }
            agreement.editions().forEach(id -> index.dataset().edition(id).ifPresent(edition -> {
                Edtf dates = edition.held() != null ? edition.held() : edition.scheduled();
                if (dates != null) {
                    bounds.add(dates.start() instanceof EdtfDate start ? start.firstDay() : Spans.UNBOUNDED_START);
                }
            }));
            if (bounds.isEmpty()) {
                bounds.add(index.knownFrom().day(number));
            }
        } else {
            ((Milestone) item).agreements().forEach(id -> index.dataset().agreement(id)
                    .filter(agreement -> agreement.announced() != null)
                    .ifPresent(agreement -> bounds.add(firstDay(agreement.announced()))));
        }
        if (stated.end() instanceof EdtfDate end) {
            bounds.add(end.firstDay());
        } else if (item instanceof Milestone) {
            return Spans.UNBOUNDED_START;
        }
        if (item instanceof Agreement agreement && agreement.ended() != null && agreement.ended().date() != null
                && agreement.ended().date().end() instanceof EdtfDate end) {
            bounds.add(end.lastDay());
        }
        return bounds.stream().min(Long::compare).orElseThrow();
    }

    private static long firstDay(Edtf stated) {
        return ((EdtfDate) (stated.start() instanceof EdtfDate start ? start : stated.end())).firstDay();
    }

    private static boolean touches(Item item, Filter.AmountRange range) {
        List<Money> figures = item instanceof Agreement agreement ? agreement.value().figuresOrNone() : List.of();
        List<Money> inCurrency = figures.stream().filter(m -> m.currency().equals(range.currency())).toList();
        if (inCurrency.isEmpty()) {
            return range.withUndisclosed();
        }
        return inCurrency.stream().anyMatch(money -> {
            BigDecimal upper = money.max() == null ? money.amount() : money.max();
            return (range.min() == null || upper.compareTo(range.min()) >= 0)
                    && (range.max() == null || money.amount().compareTo(range.max()) <= 0);
        });
    }

    private static void add(Dataset dataset, Agreement agreement, Dimension dimension, Set<String> keys) {
        switch (dimension) {
            case KIND -> keys.add(agreement.kind().token());
            case PROGRAMME -> addStated(keys, agreement.programme());
            case TIER -> addStated(keys, agreement.tier());
            case ORGANIZATION -> {
                keys.addAll(agreement.grantees());
                addStated(keys, agreement.grantor());
                if (agreement.isVacant()) {
                    keys.add(DisplayNames.NOBODY);
                }
            }
            case GRANTOR -> addStated(keys, agreement.grantor());
            case CATEGORY -> keys.addAll(agreement.categories());
            case TERRITORY -> agreement.territories().stream()
                    .filter(territory -> !territory.excluded()).map(Territory::code).forEach(keys::add);
            case COUNTRY -> addCountries(dataset, agreement.grantees(), keys);
            case EDITION -> keys.addAll(agreement.editions());
            case MEDIA -> keys.addAll(agreement.media());
            case CERTAINTY -> addCertainty(agreement.value(), keys);
            case STATUS -> keys.add(switch (agreement.status()) {
                case SIGNED -> "signed";
                case RUMOURED -> "rumoured";
                case VACANT -> agreement.grantees().isEmpty() ? "vacant" : "signed";
            });
            case CITED -> addCited(agreement.cite(), keys);
        }
    }

    private static void add(Dataset dataset, Milestone milestone, Dimension dimension, Set<String> keys) {
        List<Agreement> agreements =
                milestone.agreements().stream().flatMap(id -> dataset.agreement(id).stream()).toList();
        switch (dimension) {
            case KIND -> keys.add(milestone.kind() == Milestone.Kind.STATEMENT ? "statement" : "milestone");
            case PROGRAMME, TIER, GRANTOR, CATEGORY, TERRITORY, MEDIA ->
                agreements.forEach(agreement -> add(dataset, agreement, dimension, keys));
            case ORGANIZATION -> keys.addAll(organizations(milestone, agreements));
            case COUNTRY -> addCountries(dataset, organizations(milestone, agreements), keys);
            case EDITION -> keys.addAll(milestone.editions());
            case CERTAINTY, STATUS -> { }
            case CITED -> addCited(milestone.cite(), keys);
        }
    }

    private static List<String> organizations(Milestone milestone, List<Agreement> agreements) {
        List<String> ids = new ArrayList<>(milestone.organizations());
        if (ids.isEmpty()) {
            agreements.forEach(agreement -> ids.addAll(agreement.grantees()));
        }
        if (milestone.speaker() != null && milestone.speaker().organization() != null) {
            ids.add(milestone.speaker().organization());
        }
        return ids;
    }

    private static void addCertainty(Value value, Set<String> keys) {
        switch (value) {
            case Value.NotKnown _ -> keys.add("not-stated");
            case Value.Undisclosed _ -> keys.add("undisclosed");
            case Value.Figures stated -> stated.figures().forEach(money -> keys.add(
                    money.certainty() == null ? "unspecified" : money.certainty().name().toLowerCase(Locale.ROOT)));
        }
    }

    private static void addCited(List<Citation> cite, Set<String> keys) {
        keys.add(cite.isEmpty() ? "uncited" : "cited");
    }

    private static void addCountries(Dataset dataset, List<String> ids, Set<String> keys) {
        for (String id : ids) {
            addStated(keys, dataset.organization(id).map(Organization::country).orElse(null));
        }
    }

    private static void addStated(Set<String> keys, String key) {
        if (key != null) {
            keys.add(key);
        }
    }
}
