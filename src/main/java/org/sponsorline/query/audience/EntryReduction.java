package org.sponsorline.query.audience;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.AgreementOption;
import org.sponsorline.model.Amendment;
import org.sponsorline.model.Amendment.FieldValue;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Entry;
import org.sponsorline.model.Figure;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Money;
import org.sponsorline.model.Organization;
import org.sponsorline.model.Rate;
import org.sponsorline.model.ScopeRow;
import org.sponsorline.model.Source;
import org.sponsorline.model.StatedTotal;
import org.sponsorline.model.Territory;
import org.sponsorline.model.Value;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.audience.WithheldField.Field;

/// Takes out of entries that are shown what is withheld: references, names, fields, and texts that may tell.
final class EntryReduction {

    private final WithheldRules rules;
    private int values;
    private int texts;

    EntryReduction(WithheldRules rules) {
        this.rules = rules;
    }

    /// Of how many entries the value was taken out.
    int values() {
        return values;
    }

    /// How many texts were taken out.
    int texts() {
        return texts;
    }

    Agreement reduced(Agreement agreement) {
        boolean value = rules.withholds(Field.VALUE, agreement, agreement.programme());
        boolean ended = rules.withholds(Field.ENDED, agreement, agreement.programme());
        String grantor = reference(Entry.Kind.ORGANIZATION, agreement.grantor());
        List<String> grantees = references(Entry.Kind.ORGANIZATION, agreement.grantees());
        List<String> editions = references(Entry.Kind.EDITION, agreement.editions());
        List<String> categories = categories(agreement.categories());
        String parent = reference(Entry.Kind.AGREEMENT, agreement.parent());
        String succeeds = reference(Entry.Kind.AGREEMENT, agreement.succeeds());
        boolean whole = Objects.equals(grantor, agreement.grantor()) && grantees.equals(agreement.grantees())
                && editions.equals(agreement.editions()) && categories.equals(agreement.categories())
                && Objects.equals(parent, agreement.parent()) && Objects.equals(succeeds, agreement.succeeds());
        boolean tells = value || ended || !whole
                || rules.withholds(Field.NOTE, agreement, agreement.programme());
        if (value && !(agreement.value() instanceof Value.NotKnown)) {
            values++;
        }
        return agreement.with()
                .programme(word(agreement.programme())).tier(word(agreement.tier())).grantor(grantor)
                .grantees(grantees).title(whole ? optional(agreement.title()) : null).categories(categories)
                .territories(territories(agreement.territories()))
                .media(words(agreement.media())).scope(rows(agreement.scope(), tells))
                .ended(ended ? null : ending(agreement.ended(), tells))
                .editions(editions).parent(parent).succeeds(succeeds)
                .value(value ? Value.NOT_KNOWN : value(agreement.value(), tells))
                .disputed(disputed(agreement, value, ended, tells))
                .amended(amended(agreement.amended(), value, tells)).options(options(agreement.options(), tells))
                .sharedWith(references(Entry.Kind.AGREEMENT, agreement.sharedWith()))
                .excluding(told(agreement.excluding(), tells)).assets(told(agreement.assets(), tells))
                .commitments(told(agreement.commitments(), tells))
                .note(told(agreement.note(), tells))
                .cite(cite(agreement.cite(), value, ended, tells))
                .facts(words(agreement.facts()))
                .build();
    }

    private List<Amendment> amended(List<Amendment> amended, boolean value, boolean tells) {
        return amended.stream()
                .filter(change -> !(value && change.field() == Amendment.Field.VALUE))
                .map(change -> new Amendment(
                        change.date(), change.announced(), change.field(), shown(change.field(), change.from(), tells),
                        shown(change.field(), change.to(), tells), told(change.note(), tells),
                        cite(change.cite(), value, false, tells)))
                .toList();
    }

    /// What an agreement said in a field or has said since, as it would be shown if it said so now.
    private @Nullable FieldValue shown(Amendment.Field field, @Nullable FieldValue said, boolean tells) {
        return switch (said) {
            case FieldValue.Price price -> new FieldValue.Price(value(price.value(), tells));
            case FieldValue.Words words -> (field == Amendment.Field.GRANTOR
                    ? reference(Entry.Kind.ORGANIZATION, words.text()) : word(words.text())) == null ? null : words;
            case FieldValue.Several several -> {
                List<String> kept = switch (field) {
                    case GRANTEES -> references(Entry.Kind.ORGANIZATION, several.all());
                    case EDITIONS -> references(Entry.Kind.EDITION, several.all());
                    case CATEGORIES -> categories(several.all());
                    default -> words(several.all());
                };
                yield kept.isEmpty() ? null : new FieldValue.Several(kept);
            }
            case FieldValue.Places places -> {
                List<Territory> kept = territories(places.territories());
                yield kept.isEmpty() ? null : new FieldValue.Places(kept);
            }
            case null, default -> said;
        };
    }

    /// The options of which nobody that is withheld is the holder.
    private List<AgreementOption> options(List<AgreementOption> options, boolean tells) {
        return options.stream()
                .filter(option -> Objects.equals(
                        option.holder(), reference(Entry.Kind.ORGANIZATION, option.holder())))
                .map(option -> new AgreementOption(
                        option.kind(), option.holder(), option.by(), option.until(),
                        references(Entry.Kind.EDITION, option.editions()), option.status(),
                        reference(Entry.Kind.AGREEMENT, option.leads()), told(option.note(), tells),
                        cite(option.cite(), false, false, tells)))
                .toList();
    }

    private Agreement.@Nullable Ending ending(Agreement.@Nullable Ending ended, boolean tells) {
        return ended == null ? null
                : new Agreement.Ending(ended.date(), ended.announced(), ended.reason(), told(ended.note(), tells));
    }

    private List<Agreement.Disputed> disputed(Agreement agreement, boolean value, boolean ended, boolean tells) {
        return agreement.disputed().stream()
                .filter(version -> !(value && isOf("value", version.field()) || ended && isOf("ended", version.field())))
                // Other versions name organizations and categories by their words or ids.
                .filter(version -> !rules.speaks(version.value()) && !namesWithheld(version.value()))
                .map(version -> new Agreement.Disputed(
                        version.field(), version.value(), cite(version.cite(), value, ended, tells)))
                .toList();
    }

    private boolean namesWithheld(String json) {
        for (String part : json.split("[\\[\\]{}\",:\\s]+")) {
            for (Entry.Kind kind : Entry.Kind.values()) {
                if (rules.isWithheld(kind, part)) {
                    return true;
                }
            }
            if (rules.isWithheldCategory(part)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOf(String field, @Nullable String named) {
        return named != null && (named.equals(field) || named.startsWith(field + ".") || named.startsWith(field + "/"));
    }

    private Value value(Value value, boolean tells) {
        return value instanceof Value.Figures stated
                ? new Value.Figures(stated.figures().stream()
                        .map(money -> money.citing(cite(money.cite(), false, false, tells)).withParts(parts(money)))
                        .toList())
                : value;
    }

    /// Without one of the parts the others would tell what it is.
    private List<Money.Part> parts(Money money) {
        return money.parts().stream().allMatch(part -> Objects.equals(
                part.edition(), reference(Entry.Kind.EDITION, part.edition()))) ? money.parts() : List.of();
    }

    /// The rows of which anything is left; what only a withheld organization holds, or what holds for a withheld edition
    /// or place alone, goes with it.
    private List<ScopeRow> rows(List<ScopeRow> rows, boolean tells) {
        List<ScopeRow> kept = new ArrayList<>();
        for (ScopeRow row : rows) {
            List<String> grantees = references(Entry.Kind.ORGANIZATION, row.grantees());
            List<String> editions = references(Entry.Kind.EDITION, row.editions());
            List<Territory> territories = territories(row.territories());
            List<String> media = words(row.media());
            boolean emptied = isEmptied(row.grantees(), grantees) || isEmptied(row.editions(), editions)
                    || isEmptied(row.territories(), territories) || isEmptied(row.media(), media);
            if (!emptied) {
                kept.add(new ScopeRow(
                        territories, media, row.modes(), words(row.languages()), row.exclusive(), grantees, row.term(),
                        editions, told(row.note(), tells), cite(row.cite(), false, false, tells)));
            }
        }
        return List.copyOf(kept);
    }

    private static boolean isEmptied(List<?> before, List<?> after) {
        return !before.isEmpty() && after.isEmpty();
    }

    Milestone reduced(Milestone milestone) {
        List<String> organizations = references(Entry.Kind.ORGANIZATION, milestone.organizations());
        List<String> agreements = references(Entry.Kind.AGREEMENT, milestone.agreements());
        List<String> editions = references(Entry.Kind.EDITION, milestone.editions());
        boolean tells = !organizations.equals(milestone.organizations()) || !editions.equals(milestone.editions())
                || milestone.agreements().stream().anyMatch(rules::mayBeTold)
                || rules.withholds(Field.NOTE, milestone, null);
        return new Milestone(
                milestone.id(), milestone.kind(), milestone.date(), milestone.title(), told(milestone.text(), tells),
                organizations, agreements, editions, speaker(milestone.speaker()),
                cite(milestone.cite(), tells, tells, tells), words(milestone.facts()));
    }

    private Milestone.@Nullable Speaker speaker(Milestone.@Nullable Speaker speaker) {
        if (speaker == null || rules.speaks(speaker.name()) || rules.speaks(speaker.role())) {
            return null;
        }
        // Who speaks for an organization is known as its speaker.
        return Objects.equals(reference(Entry.Kind.ORGANIZATION, speaker.organization()), speaker.organization())
                ? speaker : null;
    }

    Figure reduced(Figure figure) {
        boolean tells = rules.withholds(Field.NOTE, figure, null);
        return new Figure(
                figure.id(), figure.organization(), word(figure.stream()), figure.period(),
                value(figure.value(), tells), told(figure.note(), tells), cite(figure.cite(), false, false, tells),
                words(figure.facts()));
    }

    Organization reduced(Organization organization) {
        boolean tells = rules.withholds(Field.NOTE, organization, null);
        List<Text> aliases = organization.aliases().stream().filter(alias -> !rules.speaks(alias)).toList();
        return new Organization(
                organization.id(), organization.name(), aliases, organization.kind(), organization.country(),
                reference(Entry.Kind.ORGANIZATION, organization.parent()), word(organization.url()),
                cite(organization.cite(), false, false, tells), words(organization.facts()));
    }

    Edition reduced(Edition edition) {
        boolean tells = rules.withholds(Field.NOTE, edition, null);
        return new Edition(
                edition.id(), edition.name(), word(edition.property()), word(edition.season()),
                rules.speaks(edition.host()) ? null : edition.host(), edition.scheduled(), edition.held(),
                cite(edition.cite(), false, false, tells), words(edition.facts()));
    }

    Source reduced(Source source) {
        return new Source(
                source.id(), source.title(), optional(source.publisher()), source.published(), word(source.url()),
                told(source.note(), rules.withholds(Field.NOTE, source, null)), words(source.facts()));
    }

    /// The rate, or nothing where only sources that are withheld state it.
    Optional<Rate> reduced(Rate rate) {
        List<Citation> cite = cite(rate.cite(), false, false, false);
        return isEmptied(rate.cite(), cite) ? Optional.empty() : Optional.of(rate.citing(cite));
    }

    /// The total, or nothing where it is one of something withheld or only sources that are withheld state it.
    Optional<StatedTotal> reduced(StatedTotal total) {
        List<Citation> cite = cite(total.cite(), false, false, false);
        boolean isTold = !isEmptied(total.cite(), cite) && !rules.speaks(total.programme())
                && !rules.speaks(total.tier()) && !rules.speaks(Integer.toString(total.count()))
                && Objects.equals(reference(Entry.Kind.EDITION, total.edition()), total.edition());
        return isTold
                ? Optional.of(new StatedTotal(
                        total.programme(), total.tier(), total.edition(), total.kind(), total.count(), total.on(),
                        told(total.note(), false), cite))
                : Optional.empty();
    }

    // ---- parts

    private @Nullable String reference(Entry.Kind kind, @Nullable String id) {
        return id == null || rules.isWithheld(kind, id) ? null : id;
    }

    private List<String> references(Entry.Kind kind, List<String> ids) {
        return ids.stream().filter(id -> !rules.isWithheld(kind, id)).toList();
    }

    private List<String> categories(List<String> categories) {
        return categories.stream()
                .filter(category -> !rules.isWithheldCategory(category) && !rules.speaks(category)).toList();
    }

    private List<Territory> territories(List<Territory> territories) {
        return territories.stream().filter(territory -> !rules.speaks(territory.code())).toList();
    }

    private List<String> words(List<String> words) {
        return words.stream().filter(word -> !rules.speaks(word)).toList();
    }

    private @Nullable String word(@Nullable String word) {
        return rules.speaks(word) ? null : word;
    }

    private @Nullable Text optional(@Nullable Text text) {
        return rules.speaks(text) ? null : text;
    }

    /// A text, unless it may tell something that is withheld.
    private @Nullable Text told(@Nullable Text text, boolean tells) {
        if (text == null || !tells && !rules.speaks(text)) {
            return text;
        }
        texts++;
        return null;
    }

    private List<Text> told(List<Text> texts, boolean tells) {
        return texts.stream().map(text -> told(text, tells)).filter(Objects::nonNull).toList();
    }

    private @Nullable String told(@Nullable String words, boolean tells) {
        if (words == null || !tells && !rules.speaks(words)) {
            return words;
        }
        texts++;
        return null;
    }

    /// Citations without those of a field that is withheld, and without quotations that may tell.
    private List<Citation> cite(List<Citation> cite, boolean value, boolean ended, boolean tells) {
        return cite.stream()
                .filter(citation -> !rules.isWithheld(Entry.Kind.SOURCE, citation.source()))
                .filter(citation -> !(value && isOf("value", citation.field())
                        || ended && isOf("ended", citation.field())))
                .map(citation -> new Citation(
                        citation.source(), citation.field(), told(citation.quote(), tells),
                        told(citation.note(), tells)))
                .toList();
    }
}
