package org.sponsorline.dataset.entry;

import java.util.List;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dataset.Header;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Entry;
import org.sponsorline.model.Figure;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Organization;
import org.sponsorline.model.Source;

/// The entries of a record while it is read and checked.
public record EntryLists(
        EntryList<Source> sources, EntryList<Organization> organizations, EntryList<Edition> editions,
        EntryList<Agreement> agreements, EntryList<Milestone> milestones, EntryList<Figure> figures) {

    /// Lists without entries.
    public EntryLists() {
        this(
                new EntryList<>(Entry.Kind.SOURCE), new EntryList<>(Entry.Kind.ORGANIZATION),
                new EntryList<>(Entry.Kind.EDITION), new EntryList<>(Entry.Kind.AGREEMENT),
                new EntryList<>(Entry.Kind.MILESTONE), new EntryList<>(Entry.Kind.FIGURE));
    }

    List<EntryList<?>> all() {
        return List.of(sources, organizations, editions, agreements, milestones, figures);
    }

    /// Lists of the same entries, which can be checked and repaired while these go on to be filled.
    public EntryLists copy() {
        return new EntryLists(
                sources.copy(), organizations.copy(), editions.copy(), agreements.copy(), milestones.copy(),
                figures.copy());
    }

    public Dataset dataset(Header header) {
        return new Dataset(
                header, sources.listing(), organizations.listing(), editions.listing(), agreements.listing(),
                milestones.listing(), figures.listing());
    }

    public int itemCount() {
        return agreements.entries().size() + milestones.entries().size();
    }

    public int rejectedCount() {
        return all().stream().mapToInt(EntryList::rejectedCount).sum();
    }
}
