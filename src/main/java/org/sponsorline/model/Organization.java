package org.sponsorline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.text.Text;

/// A party: a company, a broadcaster, a governing body …
///
/// @param name    what it is called now
/// @param names   what it was called when; may hold the present name as well
/// @param aliases other and former names
/// @param country ISO 3166-1 alpha-2, or null
/// @param parents the organizations it belongs to or has belonged to
/// @param members the organizations that belong or have belonged to a consortium
/// @param picture name of a file beside the record, or null
public record Organization(
        String id, Text name, List<DatedName> names, List<Text> aliases, @Nullable Kind kind, @Nullable String country,
        List<Membership> parents, List<Membership> members, @Nullable String url, @Nullable String picture,
        List<Citation> cite, List<String> facts) implements Entry {

    /// Of which no more is told than what it is called and whom it belongs to.
    ///
    /// @param parent id of the organization it belongs to, or null
    public Organization(
            String id, Text name, List<Text> aliases, @Nullable Kind kind, @Nullable String country,
            @Nullable String parent, @Nullable String url, List<Citation> cite, List<String> facts) {
        this(
                id, name, List.of(), aliases, kind, country,
                parent == null ? List.of() : List.of(new Membership(parent, null, List.of())), List.of(), url, null, cite,
                facts);
    }

    @Override
    public Entry.Kind entryKind() {
        return Entry.Kind.ORGANIZATION;
    }

    /// The organization it belongs to now, the last stated of several; null if it belongs to none.
    public @Nullable String parent() {
        List<String> present = presentParents();
        return present.isEmpty() ? null : present.getLast();
    }

    /// The organizations it belongs to now: those for which no end is stated.
    public List<String> presentParents() {
        return parents.stream().filter(Membership::isPresent).map(Membership::organization).toList();
    }

    /// The same, belonging to these.
    public Organization withParents(List<Membership> belongsTo) {
        return new Organization(
                id, name, names, aliases, kind, country, belongsTo, members, url, picture, cite, facts);
    }

    /// What it was called on a day: the first name with an end whose time can hold that day, else its present name.
    ///
    /// @param day days since 1970-01-01
    public Text nameOn(long day) {
        for (DatedName dated : names) {
            if (dated.term != null && dated.term.end() instanceof EdtfDate end && day <= end.lastDay()
                    && !(dated.term.start() instanceof EdtfDate start && day < start.firstDay())) {
                return dated.name;
            }
        }
        return name;
    }

    /// What an organization was called for a time.
    ///
    /// @param term when it was called so, or null if that is not known
    public record DatedName(Text name, @Nullable Edtf term, List<Citation> cite) {}

    /// That an organization belongs to another for a time.
    ///
    /// @param organization id of the other one
    /// @param term         when, or null if that is not stated
    public record Membership(String organization, @Nullable Edtf term, List<Citation> cite) {

        /// Whether no end is stated.
        public boolean isPresent() {
            return term == null || !(term.end() instanceof EdtfDate);
        }
    }

    /// What sort of party it is.
    public enum Kind {
        COMPANY, BROADCASTER, GOVERNING_BODY, ORGANIZING_COMMITTEE, AGENCY, CONSORTIUM, OTHER
    }
}
