package org.sponsorline.model;

import java.util.List;
import java.util.Locale;

/// Anything in a record that has an id and a page of its own.
public sealed interface Entry permits Source, Organization, Edition, Item, Figure {

    /// Unique among the entries of the same kind.
    String id();

    Kind entryKind();

    /// The citations; empty means that the entry is uncited, and it is shown as such.
    List<Citation> cite();

    /// Ids of the facts in a register that this entry was made from; empty if none was named.
    List<String> facts();

    /// What identifies this entry in its record.
    default EntryKey key() {
        return new EntryKey(entryKind(), id());
    }

    /// The arrays of a record.
    enum Kind {
        SOURCE, ORGANIZATION, EDITION, AGREEMENT, MILESTONE, FIGURE;

        /// The name used in links, saved views and on the command line, such as `agreement`.
        public String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
