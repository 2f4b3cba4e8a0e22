package org.sponsorline.query.audience;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.AgreementBuilder;
import org.sponsorline.model.Categories;
import org.sponsorline.model.Category;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Figure;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Money;
import org.sponsorline.model.OpeningView;
import org.sponsorline.model.Organization;
import org.sponsorline.model.Rate;
import org.sponsorline.model.ScopeRow;
import org.sponsorline.model.Source;
import org.sponsorline.model.StatedTotal;
import org.sponsorline.model.Territory;
import org.sponsorline.model.Value;
import org.sponsorline.model.text.Labels;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.audience.WithheldField.Field;

/// A record with a hundred secrets in every place that can hold one, and the audience that may see none of them.
public final class PlantedSecrets {

    private static final int EACH = 25;

    private final List<Source> sources = new ArrayList<>();
    private final List<Organization> organizations = new ArrayList<>();
    private final List<Edition> editions = new ArrayList<>();
    private final List<Agreement> agreements = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final List<Text> labels = new ArrayList<>();
    private final List<Category> categories = new ArrayList<>();
    private final List<Rate> rates = new ArrayList<>();
    private final List<StatedTotal> totals = new ArrayList<>();
    private final List<String> secrets = new ArrayList<>();
    private Audience audience = Audience.of("press", Text.of("Press"));

    public PlantedSecrets() {
        organizations.add(organization("league", "The League"));
        organizations.add(organization("ember", "Ember"));
        source("gazette", "The Gazette, Monday");
        edition("cup", "Cup 2020");
        agreement(agreement("ember-cup").grantees(List.of("ember")).note(Text.of("Plain to see"))
                .categories(List.of("shoes")).cite(List.of(cite("gazette", "we like shoes"))).build());
        for (int i = 0; i < EACH; i++) {
            hideOrganization(i);
            hideEntry(i);
            hideValue(i);
            hideCategory(i);
        }
    }

    public Dataset dataset() {
        return new Dataset(
                new Dataset.Header(
                        Text.of("Cup"), Text.of("With " + secrets.getFirst()), null, OpeningView.UNSTATED)
                        .withLabels(Labels.of(labels)).withCategories(Categories.of(categories))
                        .withRates(rates).withTotals(totals),
                sources, organizations, editions, agreements, milestones, figures);
    }

    public Audience audience() {
        return audience;
    }

    /// A hundred, which nothing made for the audience may hold in any case of letters.
    public List<String> secrets() {
        return secrets;
    }

    private String secret(String kind, int i) {
        String secret = "zq" + kind + (char) ('a' + i) + "x";
        secrets.add(secret);
        return secret;
    }

    private void hideOrganization(int i) {
        String name = secret("org", i);
        String capital = name.toUpperCase(Locale.ROOT);
        organizations.add(new Organization(
                name, Text.of(List.of("en", capital + " Inc", "zh", capital + "公司")), List.of(Text.of(name)), null, "CN",
                null, "https://" + name + ".example", List.of(cite("gazette", capital)), List.of(name + "-fact")));
        organizations.add(new Organization(
                "child-" + i, Text.of(capital + " Kids"), List.of(), null, null, name, null, List.of(), List.of()));
        organizations.add(new Organization(
                "other-" + i, Text.of("Other " + i), List.of(Text.of("Once " + name)), null, null, name, null,
                List.of(cite("gazette", "was " + capital)), List.of(name + "-2")));
        source(name + "-paper", "Nothing to see " + i);
        source("paper-" + i, "Why " + capital + " matters");
        sources.add(new Source(
                "daily-" + i, Text.of("Daily " + i), Text.of(capital + " Press"), Dates.year(2019),
                "https://example.org/" + name, Text.of("by " + capital), List.of()));
        edition("edition-" + i, capital + " Cup");
        agreement(agreement("alone-" + i).grantees(List.of(name)).title(Text.of(capital)).build());
        agreement(agreement("joint-" + i).grantees(List.of("ember", name)).title(Text.of("Ember and " + capital))
                .note(Text.of("with " + name)).programme(name + " club").build());
        agreement(agreement("told-" + i).grantees(List.of("ember")).title(Text.of("after " + capital))
                .grantor(name).editions(List.of("cup", "edition-" + i)).tier(capital)
                .territories(List.of(Territory.of(capital + " land"))).media(List.of(name + "-tv"))
                .ended(new Agreement.Ending(Dates.year(2022), null, null, Text.of("left for " + name)))
                .disputed(List.of(
                        new Agreement.Disputed("grantees", "[\"" + name + "\"]", List.of()),
                        new Agreement.Disputed("note", "says " + capital, List.of(cite("daily-" + i, name)))))
                .cite(List.of(
                        cite("paper-" + i, "x"), cite("daily-" + i, capital + " was first"),
                        new Citation("gazette", "note", null, name)))
                .build());
        milestones.add(milestone("m-" + i, "Ember goes on", List.of("ember", name), List.of(), "without " + capital)
                .make());
        milestones.add(milestone("n-" + i, capital + " left", List.of("ember"), List.of(), "gone").make());
        milestones.add(milestone("o-" + i, "A word", List.of("ember"), List.of(), "a word").speaker(
                new Milestone.Speaker(Text.of("Ann"), Text.of("head of " + capital), name)).make());
        figures.add(new Figure(
                "f-" + i, name, "income", Dates.year(2020), money(i + 1), null, List.of(), List.of()));
        figures.add(new Figure(
                "g-" + i, "ember", name + " income", Dates.year(2020), money(i + 2), Text.of("from " + name),
                List.of(cite("gazette", capital)), List.of()));
        labels.add(Text.of(List.of("en", "label " + i, "zh", capital)));
        agreement(agreement("rows-" + i).grantees(List.of("ember", name)).editions(List.of("cup", "edition-" + i))
                .territories(List.of(Territory.of("FR"))).scope(List.of(
                        row(List.of(name), List.of(), "FR", null), row(List.of(), List.of("edition-" + i), "FR", null),
                        row(List.of("ember", name), List.of("cup", "edition-" + i), capital + " land",
                                "not " + capital)))
                .value(new Value.Figures(List.of(new Money(
                        BigDecimal.TEN, null, "USD", Money.Basis.TOTAL, null, null, List.of()).withParts(List.of(
                                new Money.Part(null, "edition-" + i, BigDecimal.TEN, null, null))))))
                .build());
        rates.add(new Rate("EUR", "USD", null, BigDecimal.ONE, List.of(cite("paper-" + i, "x"))));
        rates.add(new Rate("EUR", "JPY", null, BigDecimal.ONE, List.of(cite("gazette", "said " + capital))));
        totals.add(total(name + " club", null, null));
        totals.add(total(null, "edition-" + i, null));
        totals.add(total("Cup", null, "without " + capital));
        categories.add(new Category("shoes-" + i, Text.of("Shoes of " + capital), null, List.of(name)));
        audience = audience.withOrganization(name, true);
    }

    /// Of an entry all is secret, and all that is there for it alone.
    private void hideEntry(int i) {
        String name = secret("ent", i);
        String id = "entry-" + i;
        source("of-" + id, name + " signs");
        source("for-" + id, name + " plays");
        organizations.add(organization("holder-" + i, name + " Ltd"));
        organizations.add(organization("guest-" + i, name + " Guests"));
        agreement(agreement(id).grantees(List.of("holder-" + i)).title(Text.of(name)).note(Text.of(name))
                .programme(name).value(money(77)).cite(List.of(cite("of-" + id, name))).facts(List.of(name)).build());
        agreement(agreement("after-" + i).grantees(List.of("ember")).succeeds(id).parent(id)
                .note(Text.of("follows " + name)).cite(List.of(cite("gazette", name))).build());
        milestones.add(milestone("p-" + i, name + " begins", List.of("ember"), List.of(id), name).make());
        milestones.add(milestone("q-" + i, "Both begin", List.of("ember"), List.of(id, "ember-cup"), name)
                .cite(cite("gazette", name)).make());
        milestones.add(milestone("r-" + i, name, List.of("guest-" + i), List.of(), name)
                .cite(cite("for-" + id, name)).make());
        labels.add(Text.of(List.of("en", name, "zh", name + "计划")));
        audience = audience.withEntry(new EntryKey(Entry.Kind.AGREEMENT, id), true)
                .withEntry(new EntryKey(Entry.Kind.MILESTONE, "r-" + i), true);
    }

    /// The secret is an amount; its notations follow from it.
    private void hideValue(int i) {
        long amount = 7_310_001_000L + i * 1_017_000L;
        String digits = Long.toString(amount);
        secrets.add(digits);
        String grouped = String.format(Locale.ROOT, "%,d", amount);
        String millions = new BigDecimal(amount).movePointLeft(6).stripTrailingZeros().toPlainString();
        source("rich-" + i, "A deal of " + millions + " million");
        agreement(agreement("dear-" + i).grantees(List.of("ember")).title(Text.of("Dear " + i))
                .programme(i % 2 == 0 ? "rich" : null).value(new Value.Figures(List.of(new Money(
                        new BigDecimal(amount), null, "USD", Money.Basis.TOTAL, null, null,
                        List.of(cite("gazette", "paid " + grouped))))))
                .note(Text.of("for " + digits)).disputed(List.of(
                        new Agreement.Disputed("value", "{\"amount\":" + digits + ",\"currency\":\"USD\"}", List.of())))
                .cite(List.of(
                        new Citation("gazette", "value", "it is " + grouped, null), cite("rich-" + i, digits),
                        new Citation("gazette", null, null, "or " + digits)))
                .build());
        milestones.add(milestone("s-" + i, "Signed", List.of("ember"), List.of("dear-" + i), "for " + grouped).make());
        milestones.add(milestone("t-" + i, millions + "m for Ember", List.of("ember"), List.of(), "yes").make());
        agreement(agreement("cheaper-" + i).grantees(List.of("ember"))
                .note(Text.of("less than USD " + grouped)).build());
        audience = i % 2 == 0 ? audience.withField(WithheldField.inProgramme(Field.VALUE, "rich"), true)
                : audience.withField(WithheldField.inEntry(
                        Field.VALUE, new EntryKey(Entry.Kind.AGREEMENT, "dear-" + i)), true);
    }

    private void hideCategory(int i) {
        String name = secret("cat", i);
        agreement(agreement("only-" + i).grantees(List.of("ember")).categories(List.of(name))
                .title(Text.of(name + " deal")).build());
        agreement(agreement("also-" + i).grantees(List.of("ember")).categories(List.of("shoes", name))
                .note(Text.of("shoes and " + name)).disputed(List.of(
                        new Agreement.Disputed("categories", "[\"" + name + "\"]", List.of()))).build());
        labels.add(Text.of(List.of("en", name, "zh", name + "类")));
        categories.add(new Category("kind-" + i, Text.of(List.of("en", name, "zh", name + "类")), null, List.of()));
        categories.add(new Category("other-kind-" + i, Text.of("Kind " + i), null, List.of(name)));
        audience = audience.withCategory(name, true);
    }

    private static ScopeRow row(List<String> grantees, List<String> editions, String place, String note) {
        return new ScopeRow(
                List.of(Territory.of(place), Territory.of("DE")), List.of(), List.of(), List.of(), true, grantees, null,
                editions, note == null ? null : Text.of(note), List.of(cite("gazette", "row " + note)));
    }

    private static StatedTotal total(String programme, String edition, String note) {
        return new StatedTotal(
                programme, null, edition, Agreement.Kind.SPONSORSHIP, 3, null, note == null ? null : Text.of(note),
                List.of());
    }

    private static Value money(long amount) {
        return new Value.Figures(List.of(new Money(
                BigDecimal.valueOf(amount), null, "USD", null, null, null, List.of())));
    }

    private static Organization organization(String id, String name) {
        return new Organization(id, Text.of(name), List.of(), null, null, null, null, List.of(), List.of());
    }

    private void source(String id, String title) {
        sources.add(new Source(id, Text.of(title), null, Dates.year(2019), null, null, List.of()));
    }

    private void edition(String id, String name) {
        editions.add(new Edition(id, Text.of(name), null, null, null, null, Dates.year(2020), List.of(), List.of()));
    }

    private static AgreementBuilder agreement(String id) {
        return Agreement.builder(id, Agreement.Kind.SPONSORSHIP).grantor("league").term(Dates.year(2020));
    }

    private void agreement(Agreement agreement) {
        agreements.add(agreement);
    }

    private static Citation cite(String source, String quote) {
        return new Citation(source, null, quote, null);
    }

    private static Event milestone(
            String id, String title, List<String> organizations, List<String> agreements, String text) {
        return new Event(id, title, organizations, agreements, text);
    }

    private static final class Event {
        private final String id;
        private final String title;
        private final List<String> organizations;
        private final List<String> agreements;
        private final String text;
        private Milestone.Speaker speaker;
        private List<Citation> cite = List.of();

        Event(String id, String title, List<String> organizations, List<String> agreements, String text) {
            this.id = id;
            this.title = title;
            this.organizations = organizations;
            this.agreements = agreements;
            this.text = text;
        }

        Event speaker(Milestone.Speaker who) {
            speaker = who;
            return this;
        }

        Event cite(Citation... citations) {
            cite = List.of(citations);
            return this;
        }

        Milestone make() {
            return new Milestone(
                    id, Milestone.Kind.OTHER, Dates.year(2020), Text.of(title), Text.of(text), organizations,
                    agreements, List.of(), speaker, cite, List.of());
        }
    }
}
