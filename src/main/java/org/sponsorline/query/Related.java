package org.sponsorline.query;

import java.util.BitSet;
import java.util.List;
import java.util.function.IntConsumer;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.query.column.ItemSet;

/// The items that belong to the selected entries and are highlighted with them.
///
/// - an agreement: its chain of renewals, its tree of rights, the milestones that concern it
/// - a milestone or statement: the agreements it concerns
/// - an organization: all it grants and holds, and its milestones
/// - an edition: all that covers it by name, and its milestones
/// - a source: all that cites it
/// - a figure: nothing
public final class Related {

    private Related() {}

    /// The items that belong to any of these entries, without the chosen ones themselves. Entries that are not
    /// in the record are ignored. Walks every item for each entry, so it is not for use in each frame.
    public static ItemSet of(DatasetIndex index, List<EntryKey> chosen) {
        BitSet related = new BitSet();
        for (EntryKey key : chosen) {
            each(index, key, related::set);
        }
        for (EntryKey key : chosen) {
            int item = index.dataset().itemNumber(key);
            if (item >= 0) {
                related.clear(item);
            }
        }
        return new ItemSet(index.itemCount(), related);
    }

    private static void each(DatasetIndex index, EntryKey key, IntConsumer add) {
        Relations relations = index.relations();
        String id = key.id();
        switch (key.kind()) {
            case AGREEMENT, MILESTONE -> ofItem(index, index.dataset().itemNumber(key), add);
            case ORGANIZATION -> {
                all(relations.heldBy(id), add);
                all(relations.grantedBy(id), add);
                all(relations.milestonesOfOrganization(id), add);
            }
            case EDITION -> {
                all(relations.presentAt(id), add);
                all(relations.milestonesOfEdition(id), add);
            }
            case SOURCE -> {
                for (EntryKey citing : relations.citing(id)) {
                    if (citing.kind() == Entry.Kind.AGREEMENT || citing.kind() == Entry.Kind.MILESTONE) {
                        add.accept(index.dataset().itemNumber(citing));
                    }
                }
            }
            case FIGURE -> { }
        }
    }

    private static void ofItem(DatasetIndex index, int item, IntConsumer add) {
        Relations relations = index.relations();
        if (item >= 0 && index.isAgreement(item)) {
            all(relations.chain(item), add);
            all(relations.family(item), add);
            all(relations.milestonesOfAgreement(item), add);
        } else if (item >= 0) {
            all(relations.agreementsOf(item), add);
        }
    }

    private static void all(int[] items, IntConsumer add) {
        for (int item : items) {
            add.accept(item);
        }
    }
}
