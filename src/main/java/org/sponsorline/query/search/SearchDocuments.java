package org.sponsorline.query.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Entry;
import org.sponsorline.model.Figure;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Organization;
import org.sponsorline.model.Source;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DimensionColumn;
import org.sponsorline.query.column.DisplayNames;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.query.text.SearchText;

/// The documents of the search: items first, then the other entries, then the values of dimensions.
///
/// An item is found by its own words and by those of its parties, editions and values, which are documents themselves.
final class SearchDocuments {

    /// Dimensions whose values are documents; parties and editions are entries.
    static final List<Dimension> BY_VALUE = List.of(
            Dimension.KIND, Dimension.PROGRAMME, Dimension.TIER, Dimension.FAMILY, Dimension.CATEGORY,
            Dimension.TERRITORY, Dimension.COUNTRY);

    /// Those of them whose labels depend on the language.
    private static final Set<Dimension> LOCALIZED =
            EnumSet.of(Dimension.KIND, Dimension.TERRITORY, Dimension.COUNTRY);

    /// The names of an agreement that nobody holds.
    private static final List<String> NOBODY = List.of(
            DisplayNames.holdsNobody(Locale.ENGLISH), DisplayNames.holdsNobody(Locale.SIMPLIFIED_CHINESE));

    private final DatasetIndex index;
    private final Dataset dataset;
    private final Map<Dimension, List<List<String>>> labels = new EnumMap<>(Dimension.class);
    private final int organizations;
    private final int editions;
    private final int figures;
    private final int sources;
    private final int values;
    private final ItemSet titled;
    /// By figure, the document of its organization, or -1.
    private final int[] organizationOfFigure;

    SearchDocuments(DatasetIndex index) {
        this.index = index;
        dataset = index.dataset();
        for (Dimension dimension : BY_VALUE) {
            DimensionColumn column = index.column(dimension);
            labels.put(dimension, IntStream.range(0, column.valueCount())
                    .mapToObj(value -> allLabels(column, value)).toList());
        }
        organizations = dataset.itemCount();
        editions = organizations + dataset.organizations().size();
        figures = editions + dataset.editions().size();
        sources = figures + dataset.figures().size();
        values = sources + dataset.sources().size();
        List<Agreement> agreements = dataset.agreements();
        titled = ItemSet.of(
                index.itemCount(), item -> item >= agreements.size() || agreements.get(item).title() != null);
        organizationOfFigure = dataset.figures().stream().mapToInt(this::organizationOf).toArray();
    }

    private int organizationOf(Figure figure) {
        int organization = figure.organization() == null ? -1 : dataset.organizationIndex(figure.organization());
        return organization < 0 ? -1 : organizations + organization;
    }

    /// How many documents are entries; those after them are values.
    int entryCount() {
        return values;
    }

    int firstOrganization() {
        return organizations;
    }

    int firstEdition() {
        return editions;
    }

    /// The items with a title of their own; an agreement without one is named after its holders.
    ItemSet titled() {
        return titled;
    }

    /// The document of the organization a figure is about, or -1.
    int organizationOfFigure(int figure) {
        return organizationOfFigure[figure];
    }

    /// Where the documents of a kind of entry begin.
    int first(Entry.Kind kind) {
        return switch (kind) {
            case AGREEMENT -> 0;
            case MILESTONE -> dataset.agreements().size();
            case ORGANIZATION -> organizations;
            case EDITION -> editions;
            case FIGURE -> figures;
            case SOURCE -> sources;
        };
    }

    /// Where the documents of a kind of entry end.
    int end(Entry.Kind kind) {
        return first(kind) + switch (kind) {
            case AGREEMENT -> dataset.agreements().size();
            case MILESTONE -> dataset.milestones().size();
            case ORGANIZATION -> dataset.organizations().size();
            case EDITION -> dataset.editions().size();
            case FIGURE -> dataset.figures().size();
            case SOURCE -> dataset.sources().size();
        };
    }

    /// The document of the first value of one of the dimensions in [#BY_VALUE].
    int firstValue(Dimension wanted) {
        int first = values;
        for (Dimension dimension : BY_VALUE) {
            if (dimension == wanted) {
                break;
            }
            first += index.column(dimension).valueCount();
        }
        return first;
    }

    Entry entry(int document) {
        if (document < organizations) {
            return dataset.item(document);
        }
        if (document < editions) {
            return dataset.organizations().get(document - organizations);
        }
        if (document < figures) {
            return dataset.editions().get(document - editions);
        }
        return document < sources
                ? dataset.figures().get(document - figures)
                : dataset.sources().get(document - sources);
    }

    WordIndex read() {
        WordIndex.Maker maker = new WordIndex.Maker();
        for (int document = 0; document < values; document++) {
            maker.next();
            Entry entry = entry(document);
            maker.names(names(entry));
            maker.names(labels(entry));
            maker.text(texts(entry));
        }
        for (Dimension dimension : BY_VALUE) {
            DimensionColumn column = index.column(dimension);
            for (int value = 0; value < column.valueCount(); value++) {
                maker.next();
                maker.names(labels(column, value));
            }
        }
        return maker.make();
    }

    /// Whether a folded text occurs in one of the names or texts of a document.
    boolean holds(int document, String folded) {
        if (document >= values) {
            return valueLabels(document).stream().anyMatch(label -> SearchText.fold(label).contains(folded));
        }
        Entry entry = entry(document);
        return names(entry).stream().anyMatch(name -> SearchText.fold(name).contains(folded))
                || labels(entry).stream().anyMatch(label -> SearchText.fold(label).contains(folded))
                || texts(entry).stream().anyMatch(text -> SearchText.fold(text).contains(folded));
    }

    private List<String> valueLabels(int document) {
        int value = document - values;
        for (Dimension dimension : BY_VALUE) {
            DimensionColumn column = index.column(dimension);
            if (value < column.valueCount()) {
                return labels(column, value);
            }
            value -= column.valueCount();
        }
        return List.of();
    }

    /// What a series of money is called in other languages than the record's first.
    private List<String> labels(Entry entry) {
        return entry instanceof Figure figure && figure.stream() != null
                ? dataset.header().labels().of(figure.stream()).map(Text::all).orElse(List.of()) : List.of();
    }

    /// What an entry is called, in every language.
    static List<String> names(Entry entry) {
        return switch (entry) {
            case Organization organization -> {
                List<String> names = new ArrayList<>(organization.name().all());
                organization.names().forEach(dated -> names.addAll(dated.name().all()));
                organization.aliases().forEach(alias -> names.addAll(alias.all()));
                yield names;
            }
            case Edition edition -> edition.name().all();
            case Agreement agreement -> agreement.isVacant() && agreement.title() == null
                    ? NOBODY : all(agreement.title());
            case Milestone milestone -> milestone.title().all();
            case Source source -> source.title().all();
            case Figure figure -> figure.stream() == null ? List.of() : List.of(figure.stream());
        };
    }

    /// What else is written in an entry, in every language.
    static List<String> texts(Entry entry) {
        return switch (entry) {
            case Organization _ -> List.of();
            case Edition edition -> {
                List<String> texts = new ArrayList<>();
                if (edition.host() != null) {
                    texts.addAll(all(edition.host().city()));
                    if (edition.host().country() != null) {
                        texts.addAll(countryNames(edition.host().country()));
                    }
                }
                yield texts;
            }
            case Agreement agreement -> texts(agreement);
            case Milestone milestone -> {
                List<String> texts = new ArrayList<>(all(milestone.text()));
                Milestone.Speaker speaker = milestone.speaker();
                if (speaker != null) {
                    texts.addAll(all(speaker.name()));
                    texts.addAll(all(speaker.role()));
                }
                yield texts;
            }
            case Source source -> {
                List<String> texts = new ArrayList<>(all(source.publisher()));
                texts.addAll(all(source.note()));
                yield texts;
            }
            case Figure figure -> all(figure.note());
        };
    }

    /// Adds the names and words of everything else that an item is found by.
    void addRelated(List<String> texts, int item) {
        DimensionColumn parties = index.column(Dimension.ORGANIZATION);
        for (int k = 0; k < parties.count(item); k++) {
            dataset.organization(parties.key(parties.value(item, k)))
                    .ifPresent(organization -> texts.addAll(names(organization)));
        }
        DimensionColumn covered = index.column(Dimension.EDITION);
        for (int k = 0; k < covered.count(item); k++) {
            dataset.edition(covered.key(covered.value(item, k))).ifPresent(edition -> texts.addAll(names(edition)));
        }
        for (Dimension dimension : BY_VALUE) {
            DimensionColumn column = index.column(dimension);
            for (int k = 0; k < column.count(item); k++) {
                texts.addAll(labels(column, column.value(item, k)));
            }
        }
    }

    /// The words for a value in the language of the index and in those of the program.
    private List<String> labels(DimensionColumn column, int value) {
        return labels.getOrDefault(column.dimension(), List.of()).get(value);
    }

    private List<String> allLabels(DimensionColumn column, int value) {
        if (column.dimension() == Dimension.FAMILY) {
            return dataset.header().categories().ofId(column.key(value)).map(category -> category.name().all())
                    .orElseGet(() -> List.of(column.label(value)));
        }
        if (!LOCALIZED.contains(column.dimension())) {
            return DisplayNames.translations(dataset, column.key(value)).map(Text::all)
                    .orElseGet(() -> List.of(column.label(value)));
        }
        Set<String> all = new LinkedHashSet<>();
        all.add(column.label(value));
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            all.add(DisplayNames.value(dataset, column.dimension(), column.key(value), locale));
        }
        return List.copyOf(all);
    }

    private static List<String> texts(Agreement agreement) {
        List<String> texts = new ArrayList<>(all(agreement.note()));
        if (agreement.ended() != null) {
            texts.addAll(all(agreement.ended().note()));
        }
        agreement.scope().forEach(row -> texts.addAll(all(row.note())));
        for (List<Text> several : List.of(agreement.excluding(), agreement.assets(), agreement.commitments())) {
            several.forEach(text -> texts.addAll(text.all()));
        }
        agreement.amended().forEach(change -> texts.addAll(all(change.note())));
        agreement.options().forEach(option -> texts.addAll(all(option.note())));
        return texts;
    }

    private static List<String> countryNames(String code) {
        return List.of(DisplayNames.country(code, Locale.ENGLISH), DisplayNames.country(code,
                Locale.SIMPLIFIED_CHINESE));
    }

    private static List<String> all(@Nullable Text text) {
        return text == null ? List.of() : text.all();
    }
}
