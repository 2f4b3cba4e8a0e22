package org.sponsorline.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.text.Labels;
import org.sponsorline.model.text.Text;

/// One whole record: an immutable value whose entries are found by id or by item number.
///
/// Agreements and milestones are numbered together as items: agreements first, in the order of the record,
/// then milestones. The query and layout packages refer to items by these numbers.
public final class Dataset {

    private final Header header;
    private final Listing<Source> sources;
    private final Listing<Organization> organizations;
    private final Listing<Edition> editions;
    private final Listing<Agreement> agreements;
    private final Listing<Milestone> milestones;
    private final Listing<Figure> figures;

    /// What a record says about itself.
    ///
    /// @param asOf       the day it was last brought up to date, or null
    /// @param labels     what its programmes, tiers, categories, territories and streams are called in other languages
    /// @param categories how the words for product categories are kin
    /// @param rates      what sources say currencies were worth
    /// @param totals     how many hold something in all, as sources say
    public record Header(
            Text title, @Nullable Text description, @Nullable Edtf asOf, OpeningView view, Labels labels,
            Categories categories, List<Rate> rates, List<StatedTotal> totals) {

        /// Of a record without labels and categories.
        public Header(Text title, @Nullable Text description, @Nullable Edtf asOf, OpeningView view) {
            this(title, description, asOf, view, Labels.NONE, Categories.NONE, List.of(), List.of());
        }

        public Header withAsOf(@Nullable Edtf day) {
            return new Header(title, description, day, view, labels, categories, rates, totals);
        }

        public Header withLabels(Labels stated) {
            return new Header(title, description, asOf, view, stated, categories, rates, totals);
        }

        public Header withCategories(Categories stated) {
            return new Header(title, description, asOf, view, labels, stated, rates, totals);
        }

        public Header withRates(List<Rate> stated) {
            return new Header(title, description, asOf, view, labels, categories, stated, totals);
        }

        public Header withTotals(List<StatedTotal> stated) {
            return new Header(title, description, asOf, view, labels, categories, rates, stated);
        }
    }

    /// Makes a record of entries whose ids are unique in their lists. The lists are copied.
    public Dataset(
            Header header, List<Source> sources, List<Organization> organizations, List<Edition> editions,
            List<Agreement> agreements, List<Milestone> milestones, List<Figure> figures) {
        this(
                header, Listing.of(sources), Listing.of(organizations), Listing.of(editions), Listing.of(agreements),
                Listing.of(milestones), Listing.of(figures));
    }

    /// Makes a record of entries that are indexed already.
    public Dataset(
            Header header, Listing<Source> sources, Listing<Organization> organizations, Listing<Edition> editions,
            Listing<Agreement> agreements, Listing<Milestone> milestones, Listing<Figure> figures) {
        this.header = header;
        this.sources = sources;
        this.organizations = organizations;
        this.editions = editions;
        this.agreements = agreements;
        this.milestones = milestones;
        this.figures = figures;
    }

    public Header header() {
        return header;
    }

    public List<Source> sources() {
        return sources.entries();
    }

    public List<Organization> organizations() {
        return organizations.entries();
    }

    public List<Edition> editions() {
        return editions.entries();
    }

    public List<Agreement> agreements() {
        return agreements.entries();
    }

    public List<Milestone> milestones() {
        return milestones.entries();
    }

    public List<Figure> figures() {
        return figures.entries();
    }

    /// How many agreements and milestones there are.
    public int itemCount() {
        return agreements().size() + milestones().size();
    }

    /// The agreement or milestone with this item number.
    public Item item(int number) {
        List<Agreement> first = agreements();
        return number < first.size() ? first.get(number) : milestones().get(number - first.size());
    }

    /// The item number of an agreement or milestone, or -1 where the key names no item of this record.
    public int itemNumber(EntryKey key) {
        return switch (key.kind()) {
            case AGREEMENT -> agreements.indexOf(key.id());
            case MILESTONE -> {
                int index = milestones.indexOf(key.id());
                yield index < 0 ? -1 : agreements().size() + index;
            }
            default -> -1;
        };
    }

    /// The place of an organization in [#organizations()], or -1.
    public int organizationIndex(String id) {
        return organizations.indexOf(id);
    }

    /// The place of an edition in [#editions()], or -1.
    public int editionIndex(String id) {
        return editions.indexOf(id);
    }

    /// The place of a source in [#sources()], or -1.
    public int sourceIndex(String id) {
        return sources.indexOf(id);
    }

    public Optional<Organization> organization(@Nullable String id) {
        return organizations.find(id);
    }

    public Optional<Edition> edition(@Nullable String id) {
        return editions.find(id);
    }

    public Optional<Source> source(@Nullable String id) {
        return sources.find(id);
    }

    public Optional<Agreement> agreement(@Nullable String id) {
        return agreements.find(id);
    }

    public Optional<Milestone> milestone(@Nullable String id) {
        return milestones.find(id);
    }

    public Optional<Figure> figure(@Nullable String id) {
        return figures.find(id);
    }

    /// The entry of any kind with this key.
    public Optional<? extends Entry> entry(EntryKey key) {
        return switch (key.kind()) {
            case SOURCE -> source(key.id());
            case ORGANIZATION -> organization(key.id());
            case EDITION -> edition(key.id());
            case AGREEMENT -> agreement(key.id());
            case MILESTONE -> milestone(key.id());
            case FIGURE -> figure(key.id());
        };
    }
}
