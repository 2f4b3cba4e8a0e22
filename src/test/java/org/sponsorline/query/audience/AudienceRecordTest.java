package org.sponsorline.query.audience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.dataset.BundledRecord;
import org.sponsorline.dataset.write.DatasetWriter;
import org.sponsorline.export.SheetExtent;
import org.sponsorline.export.SheetNotes;
import org.sponsorline.export.SheetRequest;
import org.sponsorline.export.SvgFile;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Amendment;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Organization;
import org.sponsorline.model.Value;
import org.sponsorline.model.text.SpokenLanguages;
import org.sponsorline.model.text.Text;
import org.sponsorline.page.DetailPages;
import org.sponsorline.page.PageText;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Records;
import org.sponsorline.query.audience.WithheldField.Field;
import org.sponsorline.query.search.SearchIndex;
import org.sponsorline.query.text.MoneyText;
import org.sponsorline.view.OpeningViews;

final class AudienceRecordTest {

    private static final Audience PRESS = Audience.of("press", Text.of("Press"));

    private static EntryKey agreement(String id) {
        return new EntryKey(Entry.Kind.AGREEMENT, id);
    }

    private static String json(Dataset dataset) {
        StringWriter json = new StringWriter();
        try {
            DatasetWriter.write(dataset, json);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return json.toString();
    }

    private static List<Entry> entries(Dataset dataset) {
        return Stream.<List<? extends Entry>>of(
                dataset.sources(), dataset.organizations(), dataset.editions(), dataset.agreements(),
                dataset.milestones(), dataset.figures()).<Entry>flatMap(List::stream).toList();
    }

    /// The text of everything that is made from a record without a window.
    private static String everything(Dataset dataset) {
        StringBuilder all = new StringBuilder(json(dataset));
        for (Locale language : SpokenLanguages.all()) {
            DatasetIndex index = DatasetIndex.of(dataset, language);
            DetailPages pages = new DetailPages(language);
            all.append(PageText.of(pages.ofRecord(index)));
            for (Entry entry : entries(dataset)) {
                all.append(PageText.of(pages.of(index, entry.key()).orElseThrow()));
            }
            all.append(SvgFile.of(new SheetRequest(
                    dataset, OpeningViews.of(dataset), language, Palette.LIGHT, Metrics.COMFORTABLE,
                    new SheetExtent.AllLanes(4000), new SheetNotes("", "", true), null, "cup.json")));
        }
        return all.toString().toLowerCase(Locale.ROOT);
    }

    @Test
    void noSecretIsInAnythingMadeForTheAudience() {
        PlantedSecrets planted = new PlantedSecrets();
        Dataset whole = planted.dataset();

        Dataset seen = AudienceRecord.of(whole, planted.audience()).dataset();

        String before = everything(whole);
        String after = everything(seen);
        SearchIndex search = SearchIndex.of(DatasetIndex.of(seen, Locale.ENGLISH));
        List<String> leaked = new ArrayList<>();
        for (String secret : planted.secrets()) {
            assertTrue(before.contains(secret), secret);
            for (String form : forms(secret)) {
                if (after.contains(form)) {
                    int at = after.indexOf(form);
                    leaked.add(form + ": " + after.substring(Math.max(0, at - 60), Math.min(after.length(), at + 60)));
                }
            }
            assertEquals(0, search.search(secret, 5).total(), secret);
        }
        assertEquals(100, planted.secrets().size());
        assertEquals(List.of(), leaked);
    }

    /// An amount is looked for in each of its notations.
    private static List<String> forms(String secret) {
        if (!Character.isDigit(secret.charAt(0))) {
            return List.of(secret);
        }
        long amount = Long.parseLong(secret);
        List<String> forms = new ArrayList<>(List.of(
                secret, String.format(Locale.ROOT, "%,d", amount), amount / 1_000_000 + "." + amount / 1000 % 1000));
        for (Locale language : SpokenLanguages.all()) {
            forms.add(MoneyText.of(language).amount(Records.usd(amount)).toLowerCase(Locale.ROOT));
        }
        return forms;
    }

    @Test
    void whatIsNotWithheldStaysAsItIs() {
        PlantedSecrets planted = new PlantedSecrets();

        AudienceRecord seen = AudienceRecord.of(planted.dataset(), planted.audience());

        Dataset dataset = seen.dataset();
        assertEquals(planted.dataset().agreement("ember-cup"), dataset.agreement("ember-cup"));
        assertEquals(planted.dataset().organization("ember"), dataset.organization("ember"));
        assertEquals(List.of("shoes"), dataset.agreement("also-3").orElseThrow().categories());
        assertEquals(List.of("ember"), dataset.agreement("joint-3").orElseThrow().grantees());
        assertNull(dataset.agreement("after-3").orElseThrow().succeeds());
        assertEquals(Value.NOT_KNOWN, dataset.agreement("dear-3").orElseThrow().value());
        assertEquals(List.of("ember-cup"), dataset.milestone("q-3").orElseThrow().agreements());
        // By organization its own agreement, by entry one, by category one.
        assertEquals(75, seen.withheld().count(Entry.Kind.AGREEMENT));
        assertEquals(25, seen.withheld().values());
        assertTrue(seen.withheld().texts() > 0);
        assertTrue(seen.withheld().items() > 75);
        assertEquals(seen.withheld().items() + 25, seen.withheld().total());
    }

    @Test
    void whoMaySeeEverythingGetsTheSameRecord() {
        Dataset dataset = new PlantedSecrets().dataset();

        AudienceRecord seen = AudienceRecord.of(dataset, PRESS);

        assertSame(dataset, seen.dataset());
        assertEquals("", seen.withheld().sentence(Locale.ENGLISH));
    }

    /// Every reference of what is left can be followed.
    @Test
    void noReferenceLeadsToWhatIsGone() {
        PlantedSecrets planted = new PlantedSecrets();

        AudienceRecord seen = AudienceRecord.of(planted.dataset(), planted.audience());

        String json = json(seen.dataset());
        for (EntryKey gone : seen.withheld().entries()) {
            assertFalse(json.contains("\"" + gone.id() + "\""), gone::toString);
        }
        assertEquals(
                entries(planted.dataset()).size(),
                entries(seen.dataset()).size() + seen.withheld().entries().size());
    }

    /// On the record that ships: whoever is withheld is in nothing that is left.
    @ParameterizedTest
    @ValueSource(strings = {"alibaba", "kuaishou", "discovery", "toyota", "cctv"})
    void anOrganizationOfTheBundledRecordIsGone(String id) {
        Dataset whole = Objects.requireNonNull(BundledRecord.read().dataset());
        List<String> names = new ArrayList<>();
        whole.organization(id).ifPresent(found -> names.addAll(found.name().all()));
        if (names.isEmpty()) {
            return;
        }

        AudienceRecord seen = AudienceRecord.of(whole, PRESS.withOrganization(id, true));

        String left = json(seen.dataset());
        WithheldNames withheld = WithheldNames.of(whole, PRESS.withOrganization(id, true));
        assertEquals(List.of(), withheld.named(left));
        assertTrue(seen.dataset().agreements().size() > whole.agreements().size() / 2);
    }

    @Test
    void withoutEndsNobodySeesWhoLeft() {
        Dataset dataset = Records.record().organization("o", Text.of("O"), null)
                .add(Records.deal("a").between("o", "o").programme("TOP", null)
                        .ended(null, null, Agreement.Reason.WITHDRAWN).note(Text.of("left early")))
                .add(Records.event("w").kind(Milestone.Kind.WITHDRAWAL).agreements("a"))
                .add(Records.event("s").agreements("a").text(Text.of("and then left"))).make();

        Dataset seen = AudienceRecord.of(dataset, PRESS.withField(WithheldField.everywhere(Field.ENDED), true)).dataset();

        assertNull(seen.agreement("a").orElseThrow().ended());
        assertNull(seen.agreement("a").orElseThrow().note());
        assertEquals(List.of("s"), seen.milestones().stream().map(Milestone::id).toList());
        assertNull(seen.milestone("s").orElseThrow().text());
    }

    @Test
    void whatChangedAndWhatIsOfferedTellsNoMoreThanWhatStands() {
        Dataset dataset = org.sponsorline.dataset.Records.readGood("""
                {"format": "sponsorline/1", "title": "T", "asOf": "2024-01-01", "sources": [],
                 "organizations": [{"id": "o", "name": "League"}, {"id": "x", "name": "Secretive"}],
                 "agreements": [{"id": "a", "kind": "sponsorship", "grantor": "o", "grantees": ["o"],
                   "amended": [
                     {"field": "grantees", "announced": "2020", "from": ["o", "x"], "to": ["o"], "note": "Secretive left."},
                     {"field": "value", "announced": "2021", "from": {"amount": 5, "currency": "EUR"}}],
                   "options": [{"kind": "extend", "holder": "x"}, {"kind": "match", "holder": "o", "note": "Against Secretive."}],
                   "assets": ["A seat beside Secretive", "A flag"]}]}
                """);

        Agreement seen = AudienceRecord.of(
                        dataset, PRESS.withOrganization("x", true).withField(WithheldField.everywhere(Field.VALUE), true))
                .dataset().agreement("a").orElseThrow();

        assertEquals(1, seen.amended().size());
        assertEquals(new Amendment.FieldValue.Several(List.of("o")), seen.amended().getFirst().from());
        assertNull(seen.amended().getFirst().note());
        assertEquals(1, seen.options().size());
        assertNull(seen.options().getFirst().note());
        assertEquals(List.of(), seen.assets());
    }

    @Test
    void withoutNotesNoQuotationIsThereEither() {
        Dataset whole = Objects.requireNonNull(BundledRecord.read().dataset());

        Dataset seen = AudienceRecord.of(whole, PRESS.withField(WithheldField.everywhere(Field.NOTE), true)).dataset();

        assertEquals(whole.agreements().size(), seen.agreements().size());
        String json = json(seen);
        assertFalse(json.contains("\"note\":") || json.contains("\"quote\":") || json.contains("\"text\":"));
        assertTrue(json(whole).contains("\"note\":"));
    }

    @Test
    void withoutValuesNoFigureIsLeft() {
        Dataset whole = Objects.requireNonNull(BundledRecord.read().dataset());

        AudienceRecord seen = AudienceRecord.of(whole, PRESS.withField(WithheldField.everywhere(Field.VALUE), true));

        assertFalse(json(seen.dataset()).contains("\"amount\""));
        assertEquals(whole.agreements().size(), seen.dataset().agreements().size());
        assertNotNull(seen.withheld().sentence(Locale.CHINESE));
    }

    @Test
    void theLastOfAChainOfParentsGoesWithItsOnlyChild() {
        Dataset dataset = Records.record()
                .organization(organization("top", null)).organization(organization("middle", "top"))
                .organization(organization("child", "middle"))
                .organization("ember", Text.of("Ember"), null)
                .add(Records.deal("a").between("ember", "child")).add(Records.deal("b").between("ember", "ember")).make();

        Dataset seen = AudienceRecord.of(dataset, PRESS.withEntry(agreement("a"), true)).dataset();

        assertEquals(List.of("ember"), seen.organizations().stream().map(each -> each.id()).toList());
    }

    private static Organization organization(String id, String parent) {
        return new Organization(
                id, Text.of("Name of " + id), List.of(), null, null, parent, null, List.of(), List.of());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            about Alibaba's cloud  | Alibaba
            ALIBABA                | Alibaba
            Álibaba stays          | Alibaba
            alibabas               |
            阿里巴巴是赞助商          | 阿里巴巴
            the ab test            | AB
            about it               |
            nothing                |
            """)
    void namesAreFoundAsWholeWordsInAnyCase(String text, String found) {
        Dataset dataset = Records.record()
                .organization("alibaba", Text.of(List.of("en", "Alibaba", "zh", "阿里巴巴")), "CN")
                .organization("ab", Text.of("AB"), null).make();

        WithheldNames names = WithheldNames.of(
                dataset, PRESS.withOrganization("alibaba", true).withOrganization("ab", true));

        assertEquals(found == null ? List.of() : List.of(found), names.named(text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            for USD 800 million            | true
            for $800m                      | true
            800,000,000 dollars            | true
            800.000.000                    | true
            0.8 billion                    | true
            US$ 600–800 million            | true
            8亿美元                         | true
            80000 万                        | true
            8 of 20                        | false
            80 million                     | false
            in 2021                        | false
            800 people                     | false
            """)
    void anAmountIsFoundInEveryNotation(String text, boolean found) {
        AmountMentions amounts = new AmountMentions();
        amounts.add(new Value.Figures(List.of(Records.usd(800_000_000))));

        assertEquals(found, amounts.in(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"value", "note@programme:T@P", "ended@agreement:a:b", "value@milestone:x"})
    void aWithheldFieldHasATextForm(String text) {
        assertEquals(text, WithheldField.parse(text).orElseThrow().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "price", "value@", "value@programme:", "value@agreement", "VALUE"})
    void otherTextsAreNoWithheldField(String text) {
        assertTrue(WithheldField.parse(text).isEmpty());
    }
}
