package org.sponsorline.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One whole record: an immutable value whose entries are found by id or by item number.
///
/// Agreements and milestones are numbered together as items: agreements first, in the order of the record,
/// then milestones. Item numbers are how the query and layout rooms speak of them.
public final class Dataset {

    private final Header header;
    private final List<Source> sources;
    private final List<Organization> organizations;
    private final List<Edition> editions;
    private final List<Agreement> agreements;
    private final List<Milestone> milestones;
    private final List<Figure> figures;
    private final IdIndex sourceIds;
    private final IdIndex organizationIds;
    private final IdIndex editionIds;
    private final IdIndex agreementIds;
    private final IdIndex milestoneIds;
    private final IdIndex figureIds;

    /// What a record says about itself.
    ///
    /// @param asOf   the day it was last brought up to date, or null
    /// @param labels what its programmes, tiers, categories, territories and streams are called in other languages
    public record Header(
            Text title, @Nullable Text description, @Nullable Edtf asOf, OpeningView view, Labels labels) {

        /// Of a record without labels.
        public Header(Text title, @Nullable Text description, @Nullable Edtf asOf, OpeningView view) {
            this(title, description, asOf, view, Labels.NONE);
        }
    }

    /// Makes a record of entries whose ids are unique in their lists. The lists are copied.
    public Dataset(
            Header header, List<Source> sources, List<Organization> organizations, List<Edition> editions,
            List<Agreement> agreements, List<Milestone> milestones, List<Figure> figures) {
        this.header = header;
        this.sources = List.copyOf(sources);
        this.organizations = List.copyOf(organizations);
        this.editions = List.copyOf(editions);
        this.agreements = List.copyOf(agreements);
        this.milestones = List.copyOf(milestones);
        this.figures = List.copyOf(figures);
        sourceIds = new IdIndex(this.sources);
        organizationIds = new IdIndex(this.organizations);
        editionIds = new IdIndex(this.editions);
        agreementIds = new IdIndex(this.agreements);
        milestoneIds = new IdIndex(this.milestones);
        figureIds = new IdIndex(this.figures);
    }

    public Header header() {
        return header;
    }

    public List<Source> sources() {
        return sources;
    }

    public List<Organization> organizations() {
        return organizations;
    }

    public List<Edition> editions() {
        return editions;
    }

    public List<Agreement> agreements() {
        return agreements;
    }

    public List<Milestone> milestones() {
        return milestones;
    }

    public List<Figure> figures() {
        return figures;
    }

    /// How many agreements and milestones there are.
    public int itemCount() {
        return agreements.size() + milestones.size();
    }

    /// The agreement or milestone with this item number.
    public Item item(int number) {
        return number < agreements.size() ? agreements.get(number) : milestones.get(number - agreements.size());
    }

    /// The item number of an agreement or milestone, or -1 where the key names no item of this record.
    public int itemNumber(EntryKey key) {
        return switch (key.kind()) {
            case AGREEMENT -> agreementIds.indexOf(key.id());
            case MILESTONE -> {
                int index = milestoneIds.indexOf(key.id());
                yield index < 0 ? -1 : agreements.size() + index;
            }
            default -> -1;
        };
    }

    /// The place of an organization in [#organizations()], or -1.
    public int organizationIndex(String id) {
        return organizationIds.indexOf(id);
    }

    /// The place of an edition in [#editions()], or -1.
    public int editionIndex(String id) {
        return editionIds.indexOf(id);
    }

    /// The place of a source in [#sources()], or -1.
    public int sourceIndex(String id) {
        return sourceIds.indexOf(id);
    }

    public Optional<Organization> organization(@Nullable String id) {
        return found(organizations, organizationIds, id);
    }

    public Optional<Edition> edition(@Nullable String id) {
        return found(editions, editionIds, id);
    }

    public Optional<Source> source(@Nullable String id) {
        return found(sources, sourceIds, id);
    }

    public Optional<Agreement> agreement(@Nullable String id) {
        return found(agreements, agreementIds, id);
    }

    public Optional<Milestone> milestone(@Nullable String id) {
        return found(milestones, milestoneIds, id);
    }

    public Optional<Figure> figure(@Nullable String id) {
        return found(figures, figureIds, id);
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

    private static <E extends Entry> Optional<E> found(List<E> entries, IdIndex ids, @Nullable String id) {
        int index = id == null ? -1 : ids.indexOf(id);
        return index < 0 ? Optional.empty() : Optional.of(entries.get(index));
    }
}
