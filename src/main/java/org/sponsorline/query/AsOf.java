package org.sponsorline.query;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Edtf;
import org.sponsorline.model.Figure;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Money;
import org.sponsorline.model.Organization;
import org.sponsorline.model.Value;

/// A record as it was known by the end of a day.
///
/// What was not yet known is gone from it, so that nothing made of it can tell: sources not yet published, items not
/// yet announced or reported, ends not yet announced (the term then runs as scheduled), figures, disputes and editions'
/// held dates that nobody had yet stated. A note may speak of any of these, so it goes where one of them goes.
/// Organizations and editions that a known entry names are kept. What is left is not changed, only shared.
public final class AsOf {

    private static final String HELD = "held";

    private final Dataset dataset;
    private final long day;
    private final KnownFrom.Reckoning reckoning;
    private final Set<String> agreements = new HashSet<>();

    private AsOf(Dataset dataset, LocalDate day) {
        this.dataset = dataset;
        this.day = day.toEpochDay();
        reckoning = new KnownFrom.Reckoning(dataset);
    }

    /// The record as known by the end of a day. Looks at every entry: for use away from the window.
    public static Dataset view(Dataset dataset, LocalDate day) {
        return new AsOf(dataset, day).view();
    }

    private Dataset view() {
        List<Agreement> known = kept(dataset.agreements(), agreement -> by(reckoning.ofItem(agreement)));
        known.forEach(agreement -> agreements.add(agreement.id()));
        List<Agreement> reducedAgreements = known.stream().map(this::reduced).toList();
        List<Milestone> reducedMilestones = dataset.milestones().stream()
                .filter(milestone -> by(reckoning.ofItem(milestone))).map(this::reduced).toList();
        List<Figure> reducedFigures = dataset.figures().stream()
                .filter(this::known).map(this::reduced).toList();
        Named named = new Named();
        reducedAgreements.forEach(named::add);
        reducedMilestones.forEach(named::add);
        reducedFigures.forEach(named::add);
        named.addParents();
        return new Dataset(
                dataset.header(), kept(dataset.sources(), source -> hasPassed(source.published())),
                dataset.organizations().stream().filter(named::keeps).map(this::reduced).toList(),
                dataset.editions().stream().filter(named::keeps).map(this::reduced).toList(),
                reducedAgreements, reducedMilestones, reducedFigures);
    }

    private boolean by(int knownFrom) {
        return knownFrom <= day;
    }

    /// Whether a date has passed by the day; true for one that is not stated.
    private boolean hasPassed(@Nullable Edtf stated) {
        return by(KnownFrom.Reckoning.orFromTheStart(reckoning.passed(stated)));
    }

    private boolean known(Figure figure) {
        boolean saysNothingYet = figure.value() instanceof Value.Figures
                && known(figure.value()).equals(Value.NOT_KNOWN);
        return by(reckoning.ofCited(figure.cite())) && !saysNothingYet;
    }

    private Agreement reduced(Agreement agreement) {
        Agreement.Ending ended = known(agreement.ended());
        Value value = known(agreement.value());
        List<Citation> cite = known(agreement.cite());
        var disputed = kept(agreement.disputed(), version -> by(reckoning.ofCited(version.cite())));
        Edtf announced = hasPassed(agreement.announced()) ? agreement.announced() : null;
        boolean lessIsKnown = !Objects.equals(ended, agreement.ended()) || !value.equals(agreement.value())
                || cite.size() < agreement.cite().size() || disputed.size() < agreement.disputed().size();
        Agreement reduced = new Agreement(
                agreement.id(), agreement.kind(), agreement.programme(), agreement.tier(), agreement.grantor(),
                agreement.grantees(), agreement.title(), agreement.categories(), agreement.exclusive(),
                agreement.territories(), agreement.media(), announced, agreement.term(), ended, agreement.editions(),
                known(agreement.parent()), known(agreement.succeeds()), value,
                disputed.stream().map(this::reduced).toList(), lessIsKnown ? null : agreement.note(), cite,
                agreement.facts());
        return reduced.equals(agreement) ? agreement : reduced;
    }

    private Agreement.Disputed reduced(Agreement.Disputed version) {
        return new Agreement.Disputed(version.field(), version.value(), known(version.cite()));
    }

    private Agreement.@Nullable Ending known(Agreement.@Nullable Ending ended) {
        if (ended == null) {
            return null;
        }
        return hasPassed(ended.announced() == null ? ended.date() : ended.announced()) ? ended : null;
    }

    private @Nullable String known(@Nullable String agreement) {
        return agreement != null && agreements.contains(agreement) ? agreement : null;
    }

    private Value known(Value value) {
        if (!(value instanceof Value.Figures stated)) {
            return value;
        }
        List<Money> figures = stated.figures().stream()
                .filter(money -> by(reckoning.ofCited(money.cite()))).map(this::reduced).toList();
        return figures.isEmpty() ? Value.NOT_KNOWN : new Value.Figures(figures);
    }

    private Money reduced(Money money) {
        return new Money(
                money.amount(), money.max(), money.currency(), money.basis(), money.kind(), money.certainty(),
                known(money.cite()));
    }

    private List<Citation> known(List<Citation> cite) {
        return kept(cite, citation -> {
            int source = dataset.sourceIndex(citation.source());
            return source < 0 || hasPassed(dataset.sources().get(source).published());
        });
    }

    private Milestone reduced(Milestone milestone) {
        List<Citation> cite = known(milestone.cite());
        List<String> concerned = kept(milestone.agreements(), agreements::contains);
        if (cite.size() == milestone.cite().size() && concerned.size() == milestone.agreements().size()) {
            return milestone;
        }
        return new Milestone(
                milestone.id(), milestone.kind(), milestone.date(), milestone.title(), milestone.text(),
                milestone.organizations(), concerned, milestone.editions(), milestone.speaker(), cite,
                milestone.facts());
    }

    private Figure reduced(Figure figure) {
        Value value = known(figure.value());
        List<Citation> cite = known(figure.cite());
        boolean lessIsKnown = !value.equals(figure.value()) || cite.size() < figure.cite().size();
        return new Figure(
                figure.id(), figure.organization(), figure.stream(), figure.period(), value,
                lessIsKnown ? null : figure.note(), cite, figure.facts());
    }

    private Organization reduced(Organization organization) {
        return new Organization(
                organization.id(), organization.name(), organization.aliases(), organization.kind(),
                organization.country(), organization.parent(), organization.url(), known(organization.cite()),
                organization.facts());
    }

    private Edition reduced(Edition edition) {
        return new Edition(
                edition.id(), edition.name(), edition.property(), edition.season(), edition.host(),
                edition.scheduled(), heldKnown(edition) ? edition.held() : null, known(edition.cite()),
                edition.facts());
    }

    /// When an edition really took place is known once it began, or once a source cited for just that said so.
    private boolean heldKnown(Edition edition) {
        List<Citation> saying = kept(edition.cite(), citation -> HELD.equals(citation.field()));
        return by(Math.min(reckoning.passed(edition.held()), reckoning.earliestSource(saying)));
    }

    private static <T> List<T> kept(List<T> all, Predicate<T> wanted) {
        return all.stream().allMatch(wanted) ? all : all.stream().filter(wanted).toList();
    }

    /// The organizations and editions that known entries name.
    private final class Named {

        private final Set<String> organizations = new HashSet<>();
        private final Set<String> editions = new HashSet<>();

        void add(Agreement agreement) {
            addOrganization(agreement.grantor());
            organizations.addAll(agreement.grantees());
            editions.addAll(agreement.editions());
        }

        void add(Milestone milestone) {
            organizations.addAll(milestone.organizations());
            editions.addAll(milestone.editions());
            if (milestone.speaker() != null) {
                addOrganization(milestone.speaker().organization());
            }
        }

        void add(Figure figure) {
            addOrganization(figure.organization());
        }

        void addParents() {
            dataset.organizations().stream().filter(this::keeps).map(Organization::id).forEach(organizations::add);
            Collection<String> added = List.copyOf(organizations);
            while (!added.isEmpty()) {
                added = added.stream()
                        .map(id -> dataset.organization(id).map(Organization::parent).orElse(null))
                        .filter(Objects::nonNull).filter(organizations::add).toList();
            }
        }

        boolean keeps(Organization organization) {
            return organizations.contains(organization.id()) || by(reckoning.ofCited(organization.cite()));
        }

        boolean keeps(Edition edition) {
            return editions.contains(edition.id()) || by(reckoning.ofCited(edition.cite()));
        }

        private void addOrganization(@Nullable String id) {
            if (id != null) {
                organizations.add(id);
            }
        }
    }
}
