package org.sponsorline.query.audience;

import java.util.Locale;
import java.util.Set;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.text.Messages;

/// How much of a record an audience does not see.
///
/// @param entries the keys of the entries that are left out; never to be shown to the audience
/// @param values  of how many entries that are shown the value is left out
/// @param texts   how many texts are left out of entries that are shown, as they may say what is withheld
public record Withheld(Set<EntryKey> entries, int values, int texts) {

    public Withheld {
        entries = Set.copyOf(entries);
    }

    /// How many entries of a kind are left out.
    public int count(Entry.Kind kind) {
        return (int) entries.stream().filter(key -> key.kind() == kind).count();
    }

    /// How many agreements and milestones are left out.
    public int items() {
        return count(Entry.Kind.AGREEMENT) + count(Entry.Kind.MILESTONE);
    }

    /// How many items are left out or lack their value: what sums that lack them say.
    public int total() {
        return items() + values;
    }

    /// "2 withheld", or an empty text if nothing is.
    public String sentence(Locale locale) {
        return total() == 0 ? "" : Messages.of(Withheld.class, locale).say("withheld", Integer.toString(total()));
    }
}
