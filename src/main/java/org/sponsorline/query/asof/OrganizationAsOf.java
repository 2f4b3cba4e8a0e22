package org.sponsorline.query.asof;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Organization;
import org.sponsorline.model.Organization.DatedName;
import org.sponsorline.model.Organization.Membership;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.Edtf.Limit;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.date.EdtfInterval;
import org.sponsorline.model.text.Text;

/// An organization under the name, with the parents and the members that were known by the end of a day.
///
/// A time that had not ended yet has no end set.
final class OrganizationAsOf {

    private final AsOfFilter known;

    OrganizationAsOf(AsOfFilter known) {
        this.known = known;
    }

    /// The organization as it was known; the same one if nothing about it came later.
    Organization reduced(Organization organization) {
        Text name = known.name(organization);
        List<DatedName> names = names(organization.names());
        List<Membership> parents = memberships(organization.parents());
        List<Membership> members = memberships(organization.members());
        boolean whole = known.whole(organization.cite()) && name.equals(organization.name())
                && names.equals(organization.names()) && parents.equals(organization.parents())
                && members.equals(organization.members());
        return whole ? organization : new Organization(
                organization.id(), name, names, organization.aliases(), organization.kind(), organization.country(),
                parents, members, organization.url(), organization.picture(), known.reduced(organization.cite()),
                organization.facts());
    }

    private List<DatedName> names(List<DatedName> all) {
        List<DatedName> names = new ArrayList<>();
        for (DatedName one : all) {
            if (known.begun(one.term(), one.cite())) {
                names.add(new DatedName(one.name(), soFar(one.term()), known.reduced(one.cite())));
            }
        }
        return List.copyOf(names);
    }

    private List<Membership> memberships(List<Membership> all) {
        List<Membership> memberships = new ArrayList<>();
        for (Membership one : all) {
            if (known.begun(one.term(), one.cite())) {
                memberships.add(new Membership(one.organization(), soFar(one.term()), known.reduced(one.cite())));
            }
        }
        return List.copyOf(memberships);
    }

    private @Nullable Edtf soFar(@Nullable Edtf term) {
        if (term == null || !(term.end() instanceof EdtfDate end) || known.passed(end)) {
            return term;
        }
        return Objects.requireNonNullElse(EdtfInterval.of(term.start(), Limit.OPEN), term);
    }
}
