package org.sponsorline.desktop.detail;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Edtf;
import org.sponsorline.model.EdtfDate;
import org.sponsorline.model.Entry;
import org.sponsorline.model.Figure;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Organization;
import org.sponsorline.model.Source;

/// What stands around an entry of a record, in the order in which a page tells it.
final class Around {

    private static final Comparator<Agreement> BY_TERM =
            Comparator.comparingLong(agreement -> first(agreement.term(), agreement.announced()));
    private static final Comparator<Milestone> BY_DATE =
            Comparator.comparingLong(milestone -> first(milestone.date(), null));

    private final Dataset dataset;

    Around(Dataset dataset) {
        this.dataset = dataset;
    }

    /// The agreements that renew or replace this one.
    List<Agreement> successors(Agreement agreement) {
        return agreements(other -> agreement.id().equals(other.succeeds()));
    }

    /// The whole line of renewals it stands in, the first one first; itself alone where there is none.
    List<Agreement> chain(Agreement agreement) {
        Agreement first = agreement;
        Set<Agreement> seen = new LinkedHashSet<>(List.of(agreement));
        for (Optional<Agreement> earlier = dataset.agreement(first.succeeds());
                earlier.isPresent() && seen.add(earlier.get());
                earlier = dataset.agreement(first.succeeds())) {
            first = earlier.get();
        }
        Set<Agreement> chain = new LinkedHashSet<>();
        addFollowing(first, chain);
        return List.copyOf(chain);
    }

    private void addFollowing(Agreement agreement, Set<Agreement> chain) {
        if (chain.add(agreement)) {
            successors(agreement).forEach(next -> addFollowing(next, chain));
        }
    }

    /// The outermost agreement it hangs under; itself where it hangs under none.
    Agreement head(Agreement agreement) {
        Set<Agreement> seen = new LinkedHashSet<>(List.of(agreement));
        Agreement head = agreement;
        for (Optional<Agreement> parent = dataset.agreement(head.parent());
                parent.isPresent() && seen.add(parent.get());
                parent = dataset.agreement(head.parent())) {
            head = parent.get();
        }
        return head;
    }

    List<Agreement> children(Agreement agreement) {
        return agreements(other -> agreement.id().equals(other.parent()));
    }

    List<Milestone> milestones(Agreement agreement) {
        return milestones(milestone -> milestone.agreements().contains(agreement.id()));
    }

    List<Agreement> held(Organization organization) {
        return agreements(agreement -> agreement.grantees().contains(organization.id()));
    }

    List<Agreement> granted(Organization organization) {
        return agreements(agreement -> organization.id().equals(agreement.grantor()));
    }

    /// What an organization did, or what was said by it or about it.
    List<Milestone> milestones(Organization organization, boolean statements) {
        return milestones(milestone -> statements == (milestone.kind() == Milestone.Kind.STATEMENT)
                && (milestone.organizations().contains(organization.id())
                        || organization.id().equals(spokenFor(milestone))));
    }

    List<Organization> children(Organization organization) {
        return dataset.organizations().stream()
                .filter(other -> organization.id().equals(other.parent())).toList();
    }

    List<Figure> figures(Organization organization) {
        return dataset.figures().stream()
                .filter(figure -> organization.id().equals(figure.organization())).toList();
    }

    List<Agreement> present(Edition edition) {
        return agreements(agreement -> agreement.editions().contains(edition.id()));
    }

    List<Milestone> milestones(Edition edition) {
        return milestones(milestone -> milestone.editions().contains(edition.id()));
    }

    /// Everything that cites a source, in the record's order.
    List<Entry> citing(Source source) {
        List<Entry> citing = new ArrayList<>();
        for (List<? extends Entry> entries : List.of(
                dataset.agreements(), dataset.milestones(), dataset.organizations(), dataset.editions(),
                dataset.figures())) {
            entries.stream().filter(entry -> cites(entry, source.id())).forEach(citing::add);
        }
        return citing;
    }

    private static boolean cites(Entry entry, String source) {
        return entry.cite().stream().map(Citation::source).anyMatch(source::equals);
    }

    private List<Agreement> agreements(Predicate<Agreement> wanted) {
        return dataset.agreements().stream().filter(wanted).sorted(BY_TERM).toList();
    }

    private List<Milestone> milestones(Predicate<Milestone> wanted) {
        return dataset.milestones().stream().filter(wanted).sorted(BY_DATE).toList();
    }

    private static @Nullable String spokenFor(Milestone milestone) {
        return milestone.speaker() == null ? null : milestone.speaker().organization();
    }

    private static long first(@Nullable Edtf span, @Nullable Edtf otherwise) {
        Edtf stated = span == null ? otherwise : span;
        return stated == null
                ? Long.MAX_VALUE
                : stated.start() instanceof EdtfDate date ? date.firstDay() : Long.MIN_VALUE;
    }
}
