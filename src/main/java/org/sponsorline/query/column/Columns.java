package org.sponsorline.query.column;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Categories;
import org.sponsorline.model.Category;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Money;
import org.sponsorline.model.Organization;
import org.sponsorline.model.ScopeRow;
import org.sponsorline.model.Territory;
import org.sponsorline.model.Value;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;

/// Makes the columns of all dimensions in one pass over a record.
///
/// The labels and the order of a dimension's values are made when the dimension is first asked for, as sorting labels
/// in the order of a language takes longest and a picture needs two or three dimensions. Safe for any thread.
///
/// A milestone takes programme, tier, grantor, category, territory and medium from the agreements it concerns, so that
/// a filter for these finds it; countries are those of its organizations. One that names no organization concerns the
/// holders of its agreements.
public final class Columns {

    /// The key of the kind of milestones that are not statements.
    static final String MILESTONE = "milestone";
    /// The key of the kind of milestones that are something said.
    static final String STATEMENT = "statement";

    private static final String UNDISCLOSED = "undisclosed";
    private static final String UNSPECIFIED = "unspecified";
    private static final String NOT_STATED = "not-stated";
    private static final String CITED = "cited";
    private static final String UNCITED = "uncited";

    // Made once, as each item names its kind.
    private static final Map<Agreement.Kind, String> KIND_KEYS = new EnumMap<>(Agreement.Kind.class);
    private static final Map<Money.Certainty, String> CERTAINTY_KEYS = new EnumMap<>(Money.Certainty.class);

    static {
        for (Agreement.Kind kind : Agreement.Kind.values()) {
            KIND_KEYS.put(kind, kind.token());
        }
        for (Money.Certainty certainty : Money.Certainty.values()) {
            CERTAINTY_KEYS.put(certainty, certainty.name().toLowerCase(Locale.ROOT));
        }
    }

    private final Dataset dataset;
    private final Locale locale;
    private final Categories categories;
    private final Map<Dimension, ColumnMaker> makers = new EnumMap<>(Dimension.class);
    private final ColumnMaker holders;
    private final Map<Dimension, DimensionColumn> columns = new EnumMap<>(Dimension.class);
    private @Nullable DimensionColumn holderColumn;

    private Columns(Dataset dataset, Locale locale) {
        this.dataset = dataset;
        this.locale = locale;
        categories = dataset.header().categories();
        int items = dataset.itemCount();
        for (Dimension dimension : Dimension.values()) {
            makers.put(dimension, new ColumnMaker(dimension, items));
        }
        holders = new ColumnMaker(Dimension.ORGANIZATION, items);
        registerFixedOrder();
        int item = 0;
        for (Agreement agreement : dataset.agreements()) {
            add(agreement);
            end(item++);
        }
        for (Milestone milestone : dataset.milestones()) {
            add(milestone);
            end(item++);
        }
    }

    public static Columns of(Dataset dataset, Locale locale) {
        return new Columns(dataset, locale);
    }

    public synchronized DimensionColumn of(Dimension dimension) {
        return columns.computeIfAbsent(
                dimension, asked -> finish(Objects.requireNonNull(makers.remove(asked)), asked));
    }

    public synchronized DimensionColumn holders() {
        if (holderColumn == null) {
            holderColumn = finish(holders, Dimension.ORGANIZATION);
        }
        return holderColumn;
    }

    /// Makes all columns that have not been asked for yet.
    public void finish() {
        for (Dimension dimension : Dimension.values()) {
            of(dimension);
        }
        holders();
    }

    /// The key of a way in which something may be shown, as the format has it.
    public static String key(ScopeRow.Mode mode) {
        return mode.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private ColumnMaker maker(Dimension dimension) {
        ColumnMaker maker = makers.get(dimension);
        if (maker == null) {
            throw new IllegalStateException("No column for " + dimension);
        }
        return maker;
    }

    /// Registers values whose order is fixed: organizations and editions have their places in the record as numbers.
    private void registerFixedOrder() {
        for (Organization organization : dataset.organizations()) {
            maker(Dimension.ORGANIZATION).valueOf(organization.id());
            holders.valueOf(organization.id());
        }
        for (Edition edition : dataset.editions()) {
            maker(Dimension.EDITION).valueOf(edition.id());
        }
        KIND_KEYS.values().forEach(maker(Dimension.KIND)::valueOf);
        maker(Dimension.KIND).valueOf(MILESTONE);
        maker(Dimension.KIND).valueOf(STATEMENT);
        CERTAINTY_KEYS.values().forEach(maker(Dimension.CERTAINTY)::valueOf);
        for (String key : List.of(UNSPECIFIED, UNDISCLOSED, NOT_STATED)) {
            maker(Dimension.CERTAINTY).valueOf(key);
        }
        for (Category category : categories.all()) {
            if (categories.ofId(category.parent()).isEmpty()) {
                maker(Dimension.FAMILY).valueOf(category.id());
            }
        }
        for (ScopeRow.Mode mode : ScopeRow.Mode.values()) {
            maker(Dimension.MODE).valueOf(key(mode));
        }
        for (Agreement.Status status : Agreement.Status.values()) {
            maker(Dimension.STATUS).valueOf(status.token());
        }
        maker(Dimension.CITED).valueOf(CITED);
        maker(Dimension.CITED).valueOf(UNCITED);
    }

    private void add(Agreement agreement) {
        maker(Dimension.KIND).add(KIND_KEYS.get(agreement.kind()));
        maker(Dimension.PROGRAMME).add(agreement.programme());
        maker(Dimension.TIER).add(agreement.tier());
        addParties(agreement);
        addCategories(agreement.categories());
        for (Territory territory : agreement.territories()) {
            if (!territory.excluded()) {
                maker(Dimension.TERRITORY).add(territory.code());
            }
        }
        maker(Dimension.EDITION).addAll(agreement.editions());
        maker(Dimension.MEDIA).addAll(agreement.media());
        agreement.scope().forEach(this::addHeld);
        addCertainty(agreement.value());
        maker(Dimension.STATUS).add(agreement.standing().token());
        maker(Dimension.CITED).add(agreement.cite().isEmpty() ? UNCITED : CITED);
    }

    /// A word that means none of the record's categories is a family of its own.
    private void addCategories(List<String> words) {
        maker(Dimension.CATEGORY).addAll(words);
        if (!categories.isEmpty()) {
            for (String word : words) {
                maker(Dimension.FAMILY).add(categories.family(word).map(Category::id).orElse(word));
            }
        }
    }

    private void addParties(Agreement agreement) {
        for (String id : agreement.grantees()) {
            addConcerned(id);
        }
        String grantor = agreement.grantor();
        if (grantor != null) {
            maker(Dimension.GRANTOR).add(grantor);
            maker(Dimension.ORGANIZATION).add(numberOf(grantor));
        }
        if (agreement.isVacant()) {
            int nobody = numberOf(DisplayNames.NOBODY);
            maker(Dimension.ORGANIZATION).add(nobody);
            holders.add(nobody);
        }
    }

    private void addConcerned(String organization) {
        int number = numberOf(organization);
        maker(Dimension.ORGANIZATION).add(number);
        holders.add(number);
        if (number < dataset.organizations().size()) {
            maker(Dimension.COUNTRY).add(dataset.organizations().get(number).country());
        }
    }

    /// The value that stands for an organization: its place in the record, or a number beyond these for a dangling id.
    private int numberOf(String organization) {
        int place = dataset.organizationIndex(organization);
        if (place >= 0) {
            return place;
        }
        // Both columns see dangling ids in the same order and so give them the same numbers.
        holders.valueOf(organization);
        return maker(Dimension.ORGANIZATION).valueOf(organization);
    }

    private void addCertainty(Value value) {
        ColumnMaker certainties = maker(Dimension.CERTAINTY);
        switch (value) {
            case Value.NotKnown _ -> certainties.add(NOT_STATED);
            case Value.Undisclosed _ -> certainties.add(UNDISCLOSED);
            case Value.Figures stated -> stated.figures().stream()
                    .map(Money::certainty)
                    .forEach(certainty -> certainties.add(
                            certainty == null ? UNSPECIFIED : CERTAINTY_KEYS.get(certainty)));
        }
    }

    private void add(Milestone milestone) {
        boolean said = milestone.kind() == Milestone.Kind.STATEMENT;
        maker(Dimension.KIND).add(said ? STATEMENT : MILESTONE);
        for (String id : milestone.agreements()) {
            dataset.agreement(id).ifPresent(this::addValuesOf);
        }
        for (String id : milestone.organizations()) {
            addConcerned(id);
        }
        if (milestone.organizations().isEmpty()) {
            addHoldersOf(milestone.agreements());
        }
        Milestone.Speaker speaker = milestone.speaker();
        if (speaker != null && speaker.organization() != null) {
            addConcerned(speaker.organization());
        }
        maker(Dimension.EDITION).addAll(milestone.editions());
        maker(Dimension.CITED).add(milestone.cite().isEmpty() ? UNCITED : CITED);
    }

    private void addValuesOf(Agreement agreement) {
        maker(Dimension.PROGRAMME).add(agreement.programme());
        maker(Dimension.TIER).add(agreement.tier());
        maker(Dimension.GRANTOR).add(agreement.grantor());
        addCategories(agreement.categories());
        for (Territory territory : agreement.territories()) {
            if (!territory.excluded()) {
                maker(Dimension.TERRITORY).add(territory.code());
            }
        }
        maker(Dimension.MEDIA).addAll(agreement.media());
        agreement.scope().forEach(this::addPlaces);
    }

    /// What a row has beyond its agreement.
    private void addHeld(ScopeRow row) {
        row.grantees().forEach(this::addConcerned);
        maker(Dimension.EDITION).addAll(row.editions());
        addPlaces(row);
    }

    private void addPlaces(ScopeRow row) {
        for (Territory territory : row.territories()) {
            if (!territory.excluded()) {
                maker(Dimension.TERRITORY).add(territory.code());
            }
        }
        maker(Dimension.MEDIA).addAll(row.media());
        row.modes().forEach(mode -> maker(Dimension.MODE).add(key(mode)));
    }

    private void addHoldersOf(List<String> agreements) {
        for (String id : agreements) {
            dataset.agreement(id).ifPresent(agreement -> agreement.grantees().forEach(this::addConcerned));
        }
    }

    private void end(int item) {
        for (ColumnMaker maker : makers.values()) {
            maker.end(item);
        }
        holders.end(item);
    }

    private DimensionColumn finish(ColumnMaker maker, Dimension dimension) {
        return maker.finish(
                key -> DisplayNames.value(dataset, dimension, key, locale),
                values -> switch (dimension) {
                    case KIND, PROGRAMME, TIER, FAMILY, MODE, CERTAINTY, STATUS, CITED -> ColumnOrder.asMet(values);
                    case EDITION -> ColumnOrder.by(values, this::firstDayOfEdition);
                    case ORGANIZATION, GRANTOR, CATEGORY, TERRITORY, COUNTRY, MEDIA ->
                        ColumnOrder.alphabetical(values, locale);
                });
    }

    /// Undated and unknown editions come after the dated ones.
    private int firstDayOfEdition(int value) {
        if (value >= dataset.editions().size()) {
            return Integer.MAX_VALUE;
        }
        Edition edition = dataset.editions().get(value);
        Edtf dates = edition.scheduled() != null ? edition.scheduled() : edition.held();
        return dates != null && dates.start() instanceof EdtfDate start
                ? (int) Math.clamp(start.firstDay(), Integer.MIN_VALUE, Integer.MAX_VALUE - 1L)
                : Integer.MAX_VALUE;
    }
}
