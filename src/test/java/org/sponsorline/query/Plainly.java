package org.sponsorline.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Category;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Item;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Money;
import org.sponsorline.model.Organization;
import org.sponsorline.model.ScopeRow;
import org.sponsorline.model.Territory;
import org.sponsorline.model.Value;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DisplayNames;
import org.sponsorline.query.column.Spans;

/// What the fast columns should say, worked out slowly from the entries themselves.
public final class Plainly {

    static final Set<Dimension> BY_ROW = Set.of(
            Dimension.ORGANIZATION, Dimension.COUNTRY, Dimension.TERRITORY, Dimension.EDITION, Dimension.MEDIA,
            Dimension.MODE);

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
        if (item instanceof Agreement agreement && !agreement.scope().isEmpty() && !rowMeets(dataset, agreement, filter)) {
            return false;
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

    /// One part of a filter alone is met by the agreement as a whole.
    private static boolean rowMeets(Dataset dataset, Agreement agreement, Filter filter) {
        long parts = filter.chosen().keySet().stream().filter(BY_ROW::contains).count()
                + (filter.activeAt() == null ? 0 : 1);
        if (parts < 2) {
            return true;
        }
        return units(agreement).stream().anyMatch(unit -> {
            var active = filter.activeAt();
            Spans.Span days = unit.announced() == null ? null : Spans.widest(unit.announced());
            Spans.Span wanted = active == null ? null : Spans.widest(active);
            boolean meets = wanted == null || days == null
                    || days.first() <= wanted.last() && days.last() >= wanted.first();
            for (Dimension dimension : BY_ROW) {
                meets &= filter.keys(dimension).isEmpty() || hasOne(dataset, unit, dimension, filter.keys(dimension));
            }
            return meets;
        });
    }

    /// Whether one row of an agreement has all of these values.
    static boolean rowHas(Dataset dataset, Agreement agreement, Map<Dimension, String> path) {
        return units(agreement).stream().anyMatch(unit -> path.entrySet().stream().allMatch(
                step -> !BY_ROW.contains(step.getKey())
                        || hasOne(dataset, unit, step.getKey(), Set.of(step.getValue()))));
    }

    private static boolean hasOne(Dataset dataset, Agreement unit, Dimension dimension, Set<String> wanted) {
        Set<String> keys = keys(dataset, unit, dimension);
        return keys.isEmpty() ? wanted.contains("") : keys.stream().anyMatch(wanted::contains);
    }

    /// Each row as an agreement of its own, its own term in place of the announcement, and one of what no row has.
    private static List<Agreement> units(Agreement agreement) {
        List<Agreement> units = new ArrayList<>();
        for (ScopeRow row : agreement.scope()) {
            units.add(agreement.with().status(Agreement.Status.SIGNED)
                    .territories(row.territories().isEmpty() ? agreement.territories() : row.territories())
                    .media(row.media().isEmpty() ? agreement.media() : row.media())
                    .grantees(row.grantees().isEmpty() ? agreement.grantees() : row.grantees())
                    .editions(row.editions().isEmpty() ? agreement.editions() : row.editions())
                    .announced(row.term())
                    .scope(List.of(new ScopeRow(
                            List.of(), List.of(), row.modes(), List.of(), null, List.of(), null, List.of(), null,
                            List.of())))
                    .build());
        }
        List<Territory> places = left(agreement.territories(), units, Agreement::territories);
        List<String> media = left(agreement.media(), units, Agreement::media);
        List<String> holders = left(agreement.grantees(), units, Agreement::grantees);
        List<String> editions = left(agreement.editions(), units, Agreement::editions);
        boolean none = places.stream().allMatch(Territory::excluded) && media.isEmpty() && holders.isEmpty()
                && editions.isEmpty();
        if (!none) {
            units.add(agreement.with().status(Agreement.Status.SIGNED).announced(null).scope(List.of())
                    .territories(places.stream().allMatch(Territory::excluded) ? agreement.territories() : places)
                    .media(media.isEmpty() ? agreement.media() : media)
                    .grantees(holders.isEmpty() ? agreement.grantees() : holders)
                    .editions(editions.isEmpty() ? agreement.editions() : editions).build());
        }
        return units;
    }

    private static <E> List<E> left(List<E> all, List<Agreement> units, Function<Agreement, List<E>> part) {
        return all.stream().filter(one -> units.stream().noneMatch(unit -> part.apply(unit).contains(one))).toList();
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
        List<Money> inCurrency = figures.stream().flatMap(m -> Stream.of(m, converted(m)))
                .filter(m -> m.currency().equals(range.currency())).toList();
        if (inCurrency.isEmpty()) {
            return range.withUndisclosed();
        }
        return inCurrency.stream().anyMatch(money -> {
            BigDecimal upper = money.max() == null ? money.amount() : money.max();
            Money.Bound bound = money.max() == null && money.bound() != null ? money.bound() : Money.Bound.ABOUT;
            BigDecimal min = range.min() == null ? BigDecimal.ZERO : range.min();
            BigDecimal max = range.max() == null ? new BigDecimal("1e99") : range.max();
            return switch (bound) {
                case ABOUT -> upper.compareTo(min) >= 0 && money.amount().compareTo(max) <= 0;
                case AT_LEAST -> max.compareTo(money.amount()) >= 0;
                case MORE_THAN -> max.compareTo(money.amount()) > 0;
                case AT_MOST -> min.compareTo(money.amount()) <= 0;
                case LESS_THAN -> min.compareTo(money.amount()) < 0;
            };
        });
    }

    private static Money converted(Money money) {
        Money.Equivalent other = money.equivalent();
        return other == null || other.currency().equals(money.currency()) ? money : new Money(
                other.amount(), null, other.currency(), null, null, null, List.of()).withBound(money.bound());
    }

    /// The widest category that has the word as its name or as another word.
    private static String family(List<Category> categories, String word) {
        for (Category category : categories) {
            if (category.name().all().contains(word) || category.sameAs().contains(word)) {
                return category.parent() == null ? category.id() : category.parent();
            }
        }
        return word;
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
            case FAMILY -> {
                for (String word : dataset.header().categories().isEmpty()
                        ? List.<String>of() : agreement.categories()) {
                    keys.add(family(dataset.header().categories().all(), word));
                }
            }
            case CATEGORY -> keys.addAll(agreement.categories());
            case TERRITORY -> agreement.territories().stream()
                    .filter(territory -> !territory.excluded()).map(Territory::code).forEach(keys::add);
            case COUNTRY -> addCountries(dataset, agreement.grantees(), keys);
            case EDITION -> keys.addAll(agreement.editions());
            case MEDIA -> {
                keys.addAll(agreement.media());
                agreement.scope().forEach(row -> keys.addAll(row.media()));
            }
            case MODE -> agreement.scope().forEach(row -> row.modes().forEach(
                    mode -> keys.add(mode.name().toLowerCase(Locale.ROOT).replace('_', '-'))));
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
            case PROGRAMME, TIER, GRANTOR, FAMILY, CATEGORY, TERRITORY, MEDIA, MODE ->
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
