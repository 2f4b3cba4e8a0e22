package org.sponsorline.query.audience;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Categories;
import org.sponsorline.model.Category;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Figure;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Money;
import org.sponsorline.model.Organization;
import org.sponsorline.model.Source;
import org.sponsorline.model.StatedTotal;
import org.sponsorline.model.text.Labels;
import org.sponsorline.model.text.Text;

/// A record as an audience may see it: what is withheld is taken out, so that nothing made from the result can reveal
/// it.
///
/// With an organization go the agreements and events that are its alone, every reference to it, and every text in which
/// it is named; with an entry, every reference to it and the texts of what referred to it; with a value, every text and
/// quotation that may state it. What only withheld entries named goes with them: organizations, editions, sources,
/// labels. A text that tells without naming is not understood; nothing here reads between lines.
///
/// @param dataset  the record for the audience; the same record if nothing in it is withheld
/// @param withheld how much was taken out
public record AudienceRecord(Dataset dataset, Withheld withheld) {

    /// The record for an audience. Looks at every entry, so it is for use in the background.
    public static AudienceRecord of(Dataset whole, Audience audience) {
        if (audience.seesEverything()) {
            return new AudienceRecord(whole, new Withheld(Set.of(), 0, 0));
        }
        return new Making(whole, audience).record();
    }

    private static final class Making {

        private final Dataset whole;
        private final WithheldRules rules;
        private final EntryReduction reduction;

        Making(Dataset whole, Audience audience) {
            this.whole = whole;
            rules = new WithheldRules(whole, audience);
            reduction = new EntryReduction(rules);
        }

        AudienceRecord record() {
            List<Agreement> agreements = kept(whole.agreements()).map(reduction::reduced).toList();
            List<Milestone> milestones = kept(whole.milestones()).map(reduction::reduced).toList();
            List<Figure> figures = kept(whole.figures()).map(reduction::reduced).toList();
            List<Organization> organizations = kept(whole.organizations()).map(reduction::reduced).toList();
            List<Edition> editions = kept(whole.editions()).map(reduction::reduced).toList();
            List<Source> sources = kept(whole.sources()).map(reduction::reduced).toList();
            Named before = new Named(whole);
            before.addParents(whole);
            Dataset part = new Dataset(
                    whole.header(), sources, organizations, editions, agreements, milestones, figures);
            Named after = new Named(part);
            after.addParents(part);
            organizations = organizations.stream().filter(each -> !orphaned(each, before, after)).toList();
            editions = editions.stream().filter(each -> !orphaned(each, before, after)).toList();
            // Organizations and editions that are gone cite no more.
            Named cited = new Named(new Dataset(
                    whole.header(), sources, organizations, editions, agreements, milestones, figures));
            sources = sources.stream().filter(each -> !orphaned(each, before, cited)).toList();
            Dataset made = new Dataset(
                    header(before, cited), sources, organizations, editions, agreements, milestones, figures);
            return new AudienceRecord(made, new Withheld(gone(made), reduction.values(), reduction.texts()));
        }

        private <E extends Entry> Stream<E> kept(List<E> all) {
            return all.stream().filter(entry -> !rules.isWithheld(entry));
        }

        private static boolean orphaned(Entry entry, Named before, Named after) {
            return before.keys.contains(entry.key()) && !after.keys.contains(entry.key());
        }

        private Set<EntryKey> gone(Dataset made) {
            Set<EntryKey> gone = new HashSet<>(rules.entries());
            Stream.<List<? extends Entry>>of(whole.organizations(), whole.editions(), whole.sources())
                    .flatMap(List::stream).map(Entry::key).filter(key -> made.entry(key).isEmpty())
                    .forEach(gone::add);
            return gone;
        }

        private Dataset.Header header(Named before, Named after) {
            Dataset.Header header = whole.header();
            List<Text> labels = header.labels().texts().stream()
                    .filter(label -> !rules.speaks(label) && !rules.isWithheldCategory(label.first()))
                    .filter(label -> after.words.contains(label.first()) || !before.words.contains(label.first()))
                    .toList();
            return new Dataset.Header(
                    rules.speaks(header.title()) ? Text.of("…") : header.title(),
                    rules.speaks(header.description()) ? null : header.description(), header.asOf(), header.view())
                    .withLabels(Labels.of(labels)).withCategories(categories(before, after))
                    .withRates(header.rates().stream().flatMap(rate -> reduction.reduced(rate).stream()).toList())
                    .withTotals(totals(before, after));
        }

        /// The totals of what is shown. One that only withheld agreements belonged to would tell of them.
        private List<StatedTotal> totals(Named before, Named after) {
            return whole.header().totals().stream()
                    .filter(total -> Stream.of(total.programme(), total.tier()).filter(Objects::nonNull)
                            .allMatch(word -> after.words.contains(word) || !before.words.contains(word)))
                    .flatMap(total -> reduction.reduced(total).stream()).toList();
        }

        /// The categories that agreements which are shown can still mean, or that none ever meant.
        private Categories categories(Named before, Named after) {
            Categories all = whole.header().categories();
            Set<String> meant = all.lines(before.words);
            Set<String> shown = all.lines(after.words);
            return Categories.of(all.all().stream()
                    .filter(category -> shown.contains(category.id()) || !meant.contains(category.id()))
                    .filter(category -> !rules.speaks(category.id()) && !rules.speaks(category.name())
                            && !rules.isWithheldCategory(category.id())
                            && category.name().all().stream().noneMatch(rules::isWithheldCategory))
                    .map(category -> new Category(
                            category.id(), category.name(), category.parent(), category.sameAs().stream()
                                    .filter(word -> !rules.isWithheldCategory(word) && !rules.speaks(word)).toList()))
                    .toList());
        }
    }

    /// The entries and words that others name.
    private static final class Named {

        private final Set<EntryKey> keys = new HashSet<>();
        private final Set<String> words = new LinkedHashSet<>();

        Named(Dataset dataset) {
            for (Agreement agreement : dataset.agreements()) {
                organization(agreement.grantor());
                agreement.grantees().forEach(this::organization);
                editions(agreement.editions());
                agreement.value().figuresOrNone().forEach(this::money);
                agreement.scope().forEach(row -> {
                    row.grantees().forEach(this::organization);
                    editions(row.editions());
                    sources(row.cite());
                });
                agreement.disputed().forEach(version -> sources(version.cite()));
                word(agreement.programme());
                word(agreement.tier());
                words.addAll(agreement.categories());
                agreement.territories().forEach(territory -> word(territory.code()));
            }
            for (Milestone milestone : dataset.milestones()) {
                milestone.organizations().forEach(this::organization);
                editions(milestone.editions());
                if (milestone.speaker() != null) {
                    organization(milestone.speaker().organization());
                }
            }
            for (Figure figure : dataset.figures()) {
                organization(figure.organization());
                figure.value().figuresOrNone().forEach(this::money);
                word(figure.stream());
            }
            Stream.<List<? extends Entry>>of(
                    dataset.agreements(), dataset.milestones(), dataset.figures(), dataset.organizations(),
                    dataset.editions()).flatMap(List::stream).forEach(entry -> sources(entry.cite()));
        }

        /// Organizations that those named belong to are named as well.
        void addParents(Dataset dataset) {
            int named;
            do {
                named = keys.size();
                dataset.organizations().stream().filter(each -> keys.contains(each.key()))
                        .map(Organization::parent).forEach(this::organization);
            } while (keys.size() > named);
        }

        private void organization(@Nullable String id) {
            if (id != null) {
                keys.add(new EntryKey(Entry.Kind.ORGANIZATION, id));
            }
        }

        private void editions(List<String> ids) {
            ids.forEach(id -> keys.add(new EntryKey(Entry.Kind.EDITION, id)));
        }

        private void money(Money money) {
            sources(money.cite());
            money.parts().stream().map(Money.Part::edition).filter(Objects::nonNull)
                    .forEach(id -> editions(List.of(id)));
        }

        private void sources(List<Citation> cite) {
            cite.forEach(citation -> keys.add(new EntryKey(Entry.Kind.SOURCE, citation.source())));
        }

        private void word(@Nullable String word) {
            if (word != null) {
                words.add(word);
            }
        }
    }
}
