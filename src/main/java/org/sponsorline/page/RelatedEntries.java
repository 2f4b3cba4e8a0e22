package org.sponsorline.page;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Figure;
import org.sponsorline.model.Item;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Organization;
import org.sponsorline.model.Source;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Relations;

/// The entries related to an entry of a record, as lists over the item numbers of [Relations].
final class RelatedEntries {

    private final Dataset dataset;
    private final Relations relations;

    RelatedEntries(DatasetIndex index) {
        dataset = index.dataset();
        relations = index.relations();
    }

    /// The agreements that renew or replace this one.
    List<Agreement> successors(Agreement agreement) {
        return agreements(relations.successors(number(agreement)));
    }

    /// The whole chain of renewals it belongs to, the first one first; itself alone if there is none.
    List<Agreement> chain(Agreement agreement) {
        return agreements(relations.chain(number(agreement)));
    }

    /// The whole tree of rights it belongs to, the head first, each followed by what hangs under it.
    List<Agreement> family(Agreement agreement) {
        return agreements(relations.family(number(agreement)));
    }

    /// The agreements it hangs under, the outermost first, and itself last.
    List<Agreement> path(Agreement agreement) {
        return agreements(relations.path(number(agreement)));
    }

    /// It and all that hangs under it.
    List<Agreement> under(Agreement agreement) {
        return agreements(relations.under(number(agreement)));
    }

    /// The agreements that hold the same right by design, whichever of them says so.
    List<Agreement> sharing(Agreement agreement) {
        return agreements(relations.sharing(number(agreement)));
    }

    List<Milestone> milestones(Agreement agreement) {
        return milestones(relations.milestonesOfAgreement(number(agreement)));
    }

    List<Agreement> held(Organization organization) {
        return agreements(relations.heldBy(organization.id()));
    }

    List<Agreement> granted(Organization organization) {
        return agreements(relations.grantedBy(organization.id()));
    }

    /// What concerns an organization: what was said, or what happened.
    List<Milestone> milestones(Organization organization, boolean statements) {
        int first = dataset.agreements().size();
        return milestones(Arrays.stream(relations.milestonesOfOrganization(organization.id()))
                .filter(item -> statements
                        == (dataset.milestones().get(item - first).kind() == Milestone.Kind.STATEMENT))
                .toArray());
    }

    List<Organization> children(Organization organization) {
        return relations.partsOf(organization.id());
    }

    /// The organizations that count one among their members.
    List<Organization> consortia(Organization organization) {
        return relations.consortiaOf(organization.id());
    }

    List<Figure> figures(Organization organization) {
        return relations.figuresOf(organization.id());
    }

    List<Agreement> present(Edition edition) {
        return agreements(relations.presentAt(edition.id()));
    }

    List<Milestone> milestones(Edition edition) {
        return milestones(relations.milestonesOfEdition(edition.id()));
    }

    /// Everything that cites a source.
    List<Entry> citing(Source source) {
        return relations.citing(source.id()).stream()
                .map(dataset::entry).<Entry>flatMap(Optional::stream).toList();
    }

    private int number(Agreement agreement) {
        return dataset.itemNumber(new EntryKey(Entry.Kind.AGREEMENT, agreement.id()));
    }

    private List<Agreement> agreements(int[] numbers) {
        return new Numbered<>(dataset.agreements(), numbers, 0);
    }

    private List<Milestone> milestones(int[] numbers) {
        return new Numbered<>(dataset.milestones(), numbers, dataset.agreements().size());
    }

    /// Entries by number, looked up when asked for: there may be a hundred thousand.
    private static final class Numbered<E extends Item> extends AbstractList<E> implements RandomAccess {

        private final List<E> entries;
        private final int[] numbers;
        private final int offset;

        /// @param offset the item number of the first entry
        Numbered(List<E> entries, int[] numbers, int offset) {
            this.entries = entries;
            this.numbers = numbers;
            this.offset = offset;
        }

        @Override
        public E get(int index) {
            return entries.get(numbers[index] - offset);
        }

        @Override
        public int size() {
            return numbers.length;
        }
    }
}
