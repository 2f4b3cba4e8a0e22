package org.sponsorline.query.audience;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.UnknownMembers;
import org.sponsorline.model.text.Text;

/// Who a briefing is given to, and what they may not see.
///
/// @param id            unique in its briefing
/// @param name          such as "Press"
/// @param entries       that are withheld whole
/// @param fields        of which is withheld what they say
/// @param categories    product categories; agreements in no other category are withheld whole
/// @param organizations ids of organizations that are withheld with all that is theirs alone
/// @param unknown       members of a file that this version does not know
public record Audience(
        String id, Text name, Set<EntryKey> entries, Set<WithheldField> fields, Set<String> categories,
        Set<String> organizations, UnknownMembers unknown) {

    public Audience {
        entries = Collections.unmodifiableSet(new LinkedHashSet<>(entries));
        fields = Collections.unmodifiableSet(new LinkedHashSet<>(fields));
        categories = Collections.unmodifiableSet(new LinkedHashSet<>(categories));
        organizations = Collections.unmodifiableSet(new LinkedHashSet<>(organizations));
    }

    /// An audience that may see everything.
    public static Audience of(String id, Text name) {
        return new Audience(id, name, Set.of(), Set.of(), Set.of(), Set.of(), UnknownMembers.NONE);
    }

    /// Whether it may see everything.
    public boolean seesEverything() {
        return entries.isEmpty() && fields.isEmpty() && categories.isEmpty() && organizations.isEmpty();
    }

    public Audience withName(Text changed) {
        return new Audience(id, changed, entries, fields, categories, organizations, unknown);
    }

    /// With an entry withheld or shown; an organization goes with all that is its alone.
    public Audience withEntry(EntryKey key, boolean withheld) {
        return key.kind() == Entry.Kind.ORGANIZATION
                ? withOrganization(key.id(), withheld)
                : new Audience(id, name, changed(entries, key, withheld), fields, categories, organizations, unknown);
    }

    public Audience withField(WithheldField field, boolean withheld) {
        return new Audience(id, name, entries, changed(fields, field, withheld), categories, organizations, unknown);
    }

    public Audience withCategory(String category, boolean withheld) {
        return new Audience(id, name, entries, fields, changed(categories, category, withheld), organizations, unknown);
    }

    public Audience withOrganization(String organization, boolean withheld) {
        return new Audience(
                id, name, entries, fields, categories, changed(organizations, organization, withheld), unknown);
    }

    private static <T> Set<T> changed(Set<T> all, T one, boolean there) {
        Set<T> changed = new LinkedHashSet<>(all);
        if (there) {
            changed.add(one);
        } else {
            changed.remove(one);
        }
        return changed;
    }
}
