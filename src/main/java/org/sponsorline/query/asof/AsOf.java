package org.sponsorline.query.asof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Amendment;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Figure;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Organization;
import org.sponsorline.model.Rate;
import org.sponsorline.model.Source;
import org.sponsorline.model.StatedTotal;
import org.sponsorline.model.Value;
import org.sponsorline.model.text.Text;
import org.sponsorline.model.date.EdtfDate;

/// A record as it was known by the end of a day.
///
/// What was not yet known is left out, so that nothing made from the result can reveal it: sources not yet published,
/// items not yet announced or reported, ends not yet announced (the term then runs as scheduled), figures, disputes and
/// actual dates of editions that no source had stated yet, and hosts of editions that had not been chosen. A note may
/// mention any of these, so it is left out together with them. Organizations and editions that a known entry names are
/// kept. Entries that do not change are shared with the whole record.
public final class AsOf {

    private final Dataset dataset;
    private final LocalDate day;
    private final AsOfFilter known;
    private final BitSet knownAgreements;

    private AsOf(Dataset dataset, LocalDate day) {
        this.dataset = dataset;
        this.day = day;
        known = new AsOfFilter(dataset, day);
        knownAgreements = new BitSet(dataset.agreements().size());
        for (int item = 0; item < dataset.agreements().size(); item++) {
            knownAgreements.set(item, known.item(dataset.agreements().get(item)));
        }
    }

    /// The record as known by the end of a day; the same record where all of it was known.
    ///
    /// Looks at every entry, so it is for use in the background.
    public static Dataset view(Dataset dataset, LocalDate day) {
        return new AsOf(dataset, day).view();
    }

    /// What an edition was called by the end of a day, which is without its host before that was chosen.
    public static Text name(Dataset dataset, Edition edition, LocalDate day) {
        return new AsOf(dataset, day).reduced(edition).name();
    }

    private Dataset view() {
        List<Agreement> agreements = each(AsOfFilter.kept(dataset.agreements(), this::isKnown), this::reduced);
        List<Milestone> milestones = each(AsOfFilter.kept(dataset.milestones(), known::item), this::reduced);
        List<Figure> figures = each(AsOfFilter.kept(dataset.figures(), this::isKnown), this::reduced);
        NamedEntries named = new NamedEntries(agreements, milestones, figures);
        List<Source> sources = AsOfFilter.kept(dataset.sources(), source -> known.published(source.id()));
        List<Organization> organizations = each(AsOfFilter.kept(dataset.organizations(), named::keeps), this::reduced);
        List<Edition> editions = each(AsOfFilter.kept(dataset.editions(), named::keeps), this::reduced);
        Dataset.Header header = header();
        boolean whole = header.equals(dataset.header()) && sources.equals(dataset.sources()) && organizations.equals(dataset.organizations())
                && editions.equals(dataset.editions()) && agreements.equals(dataset.agreements())
                && milestones.equals(dataset.milestones()) && figures.equals(dataset.figures());
        return whole
                ? dataset
                : new Dataset(header, sources, organizations, editions, agreements, milestones, figures);
    }

    /// On an earlier day the record was not up to date as of a later one.
    private Dataset.Header header() {
        List<Rate> rates = dataset.header().rates().stream()
                .filter(rate -> known.passed(rate.on()) && known.said(rate.cite()))
                .map(rate -> rate.citing(known.reduced(rate.cite()))).toList();
        List<StatedTotal> totals = dataset.header().totals().stream()
                .filter(total -> known.passed(total.on()) && known.said(total.cite())).map(this::reduced).toList();
        Dataset.Header header = dataset.header().withRates(rates).withTotals(totals);
        return header.asOf() instanceof EdtfDate date && date.lastDay() > day.toEpochDay()
                ? header.withAsOf(EdtfDate.of(day)) : header;
    }

    private StatedTotal reduced(StatedTotal total) {
        return known.whole(total.cite())
                ? total : total.with(total.edition(), known.reduced(total.cite()));
    }

    private boolean isKnown(Agreement agreement) {
        return knownAgreements.get(dataset.itemNumber(agreement.key()));
    }

    private boolean isKnown(Figure figure) {
        boolean saysNothingYet = figure.value() instanceof Value.Figures
                && known.reduced(figure.value()) instanceof Value.NotKnown;
        return known.figure(figure) && !saysNothingYet;
    }

    /// The id if its agreement was known, else null: a reference would reveal the agreement.
    private @Nullable String reduced(@Nullable String agreement) {
        return agreement == null || isKnownAgreement(agreement) ? agreement : null;
    }

    private boolean isKnownAgreement(String id) {
        int item = dataset.itemNumber(new EntryKey(Entry.Kind.AGREEMENT, id));
        // A dangling id reveals nothing.
        return item < 0 || knownAgreements.get(item);
    }

    private Agreement reduced(Agreement whole) {
        Agreement agreement = new AmendedAsOf(known, this::isKnownAgreement).reduced(whole);
        boolean termsWhole = agreement.equals(whole);
        boolean announcedWhole = known.passed(agreement.announced());
        boolean endWhole = known.ending(agreement.ended());
        boolean valueWhole = known.whole(agreement.value());
        boolean citesWhole = known.whole(agreement.cite());
        boolean scopeWhole = agreement.scope().stream().allMatch(row -> known.whole(row.cite()));
        boolean disputesWhole = agreement.disputed().stream().allMatch(version -> known.whole(version.cite()));
        String parent = reduced(agreement.parent());
        String succeeds = reduced(agreement.succeeds());
        boolean hostsWhole = agreement.editions().stream().map(dataset::edition).flatMap(Optional::stream)
                .allMatch(known::host);
        boolean toldWhole = termsWhole && endWhole && valueWhole && citesWhole && scopeWhole && disputesWhole
                && hostsWhole;
        List<String> shared = AsOfFilter.kept(agreement.sharedWith(), this::isKnownAgreement);
        boolean sharedWhole = shared.size() == agreement.sharedWith().size();
        if (announcedWhole && toldWhole && sharedWhole && Objects.equals(parent, agreement.parent())
                && Objects.equals(succeeds, agreement.succeeds())) {
            return agreement;
        }
        return agreement.with()
                .announced(announcedWhole ? agreement.announced() : null)
                .ended(endWhole ? agreement.ended() : null)
                .parent(parent)
                .succeeds(succeeds)
                .sharedWith(shared)
                .value(known.reduced(agreement.value()))
                .scope(known.reducedRows(agreement.scope()))
                .disputed(disputed(agreement))
                .note(toldWhole ? agreement.note() : null)
                .cite(known.reduced(agreement.cite()))
                .build();
    }

    private List<Agreement.Disputed> disputed(Agreement agreement) {
        return agreement.disputed().stream().filter(version -> known.said(version.cite()))
                .map(version -> new Agreement.Disputed(
                        version.field(), version.value(), known.reduced(version.cite())))
                .toList();
    }

    private Milestone reduced(Milestone milestone) {
        List<String> concerned = AsOfFilter.kept(milestone.agreements(), this::isKnownAgreement);
        if (known.whole(milestone.cite()) && concerned.size() == milestone.agreements().size()) {
            return milestone;
        }
        return new Milestone(
                milestone.id(), milestone.kind(), milestone.date(), milestone.title(), milestone.text(),
                milestone.organizations(), concerned, milestone.editions(), milestone.speaker(), milestone.picture(),
                known.reduced(milestone.cite()), milestone.facts());
    }

    private Figure reduced(Figure figure) {
        if (known.whole(figure.cite()) && known.whole(figure.value())) {
            return figure;
        }
        return new Figure(
                figure.id(), figure.organization(), figure.stream(), figure.period(), known.reduced(figure.value()),
                null, known.reduced(figure.cite()), figure.facts());
    }

    private Organization reduced(Organization organization) {
        return new OrganizationAsOf(known).reduced(organization);
    }

    /// Until the host of an edition is known, its name leaves the host out and of its dates only the year is kept.
    private Edition reduced(Edition edition) {
        boolean hostKnown = known.host(edition);
        boolean heldKnown = edition.held() == null || known.held(edition);
        return hostKnown && heldKnown && known.whole(edition.cite()) ? edition : new Edition(
                edition.id(), hostKnown ? edition.name() : UnnamedEdition.name(edition), edition.property(),
                edition.season(), hostKnown ? edition.host() : null,
                hostKnown ? edition.scheduled() : UnnamedEdition.year(edition), heldKnown ? edition.held() : null,
                hostKnown ? edition.picture() : null, known.reduced(edition.cite()), edition.facts());
    }

    private static <T> List<T> each(List<T> all, UnaryOperator<T> change) {
        List<T> changed = new ArrayList<>(all.size());
        for (T one : all) {
            changed.add(change.apply(one));
        }
        return changed;
    }

    /// The organizations and editions that known entries name, and those known by their own sources.
    private final class NamedEntries {

        private final Set<String> organizations = new HashSet<>();
        private final Set<String> editions = new HashSet<>();

        NamedEntries(List<Agreement> agreements, List<Milestone> milestones, List<Figure> figures) {
            for (Agreement agreement : agreements) {
                addOrganization(agreement.grantor());
                organizations.addAll(agreement.grantees());
                editions.addAll(agreement.editions());
                agreement.amended().forEach(this::addNamed);
                agreement.options().forEach(option -> {
                    addOrganization(option.holder());
                    editions.addAll(option.editions());
                });
            }
            for (Milestone milestone : milestones) {
                organizations.addAll(milestone.organizations());
                editions.addAll(milestone.editions());
                if (milestone.speaker() != null) {
                    addOrganization(milestone.speaker().organization());
                }
            }
            figures.forEach(figure -> addOrganization(figure.organization()));
            addParents();
        }

        /// Keeps the organizations that those kept belong to and consist of.
        private void addParents() {
            dataset.organizations().stream().filter(this::keeps).map(Organization::id).forEach(organizations::add);
            Collection<String> added = List.copyOf(organizations);
            while (!added.isEmpty()) {
                added = added.stream()
                        .flatMap(id -> dataset.organization(id).stream()).flatMap(this::connected)
                        .filter(organizations::add).toList();
            }
        }

        /// The organizations that one was known to belong to or to consist of.
        private Stream<String> connected(Organization organization) {
            return Stream.of(organization.parents(), organization.members()).flatMap(List::stream)
                    .filter(each -> known.begun(each.term(), each.cite())).map(Organization.Membership::organization);
        }

        boolean keeps(Organization organization) {
            return organizations.contains(organization.id())
                    || !known.isCommittee(organization) && known.said(organization.cite());
        }

        boolean keeps(Edition edition) {
            return editions.contains(edition.id()) || known.edition(edition);
        }

        private void addNamed(Amendment amendment) {
            addNamed(amendment.field(), amendment.from());
            addNamed(amendment.field(), amendment.to());
        }

        private void addNamed(Amendment.Field field, Amendment.@Nullable FieldValue value) {
            if (value instanceof Amendment.FieldValue.Words words && field == Amendment.Field.GRANTOR) {
                organizations.add(words.text());
            } else if (value instanceof Amendment.FieldValue.Several several) {
                switch (field) {
                    case GRANTEES -> organizations.addAll(several.all());
                    case EDITIONS -> editions.addAll(several.all());
                    default -> {}
                }
            }
        }

        private void addOrganization(@Nullable String id) {
            if (id != null) {
                organizations.add(id);
            }
        }
    }
}
