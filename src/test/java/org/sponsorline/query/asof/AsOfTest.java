package org.sponsorline.query.asof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.AgreementOption;
import org.sponsorline.model.Amendment;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.Entry;
import org.sponsorline.model.Money;
import org.sponsorline.model.Organization;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.model.Source;
import org.sponsorline.model.Value;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.FilterRun;
import org.sponsorline.query.Records;

final class AsOfTest {

    /// McDonald's was to run through 2020; that it ended was announced on 16 June 2017.
    @Test
    void anEndNotYetAnnouncedLeavesTheTermAsScheduled() {
        Dataset dataset = Records.of(Records.deal("mcdonalds")
                .term(Dates.between(Dates.year(2012), Dates.year(2020))).announced(Dates.day("2009-01-01"))
                .ended(Dates.day("2017-06-16"), Dates.day("2017-06-16"), Agreement.Reason.TERMINATED));
        Dataset before = AsOf.view(dataset, LocalDate.of(2017, 6, 15));
        Dataset after = AsOf.view(dataset, LocalDate.of(2017, 6, 16));
        assertNull(before.agreements().getFirst().ended());
        assertNotNull(after.agreements().getFirst().ended());
        assertEquals(Dates.day("2020-12-31").firstDay(), DatasetIndex.of(before, Locale.ENGLISH).spans().lastDay(0));
    }

    @Test
    void aFigureIsKnownFromItsOwnSources() {
        Money early = money(600, "reuters");
        Money late = money(800, "global-times");
        Dataset dataset = Records.record()
                .source("reuters", Dates.day("2017-01-19"))
                .source("global-times", Dates.day("2021-07-19"))
                .add(Records.deal("alibaba").announced(Dates.day("2017-01-19"))
                        .value(new Value.Figures(List.of(early, late))).note(Text.of("800 or 600 million")))
                .add(Records.deal("other").announced(Dates.day("2017-01-19")).value(new Value.Figures(List.of(late))))
                .make();
        Dataset known = AsOf.view(dataset, LocalDate.of(2020, 1, 1));
        assertEquals(new Value.Figures(List.of(early)), known.agreements().get(0).value());
        assertNull(known.agreements().get(0).note(), "the note may speak of the other figure");
        assertEquals(Value.NOT_KNOWN, known.agreements().get(1).value());
    }

    @Test
    void heldDatesAreKnownOnceItBeganOrWasSaid() {
        Dataset dataset = Records.record()
                .edition("tokyo-2020", "olympic-games", Dates.between(Dates.day("2020-07-24"), Dates.day("2020-08-09")),
                        Dates.between(Dates.day("2021-07-23"), Dates.day("2021-08-08")))
                .make();
        assertNull(AsOf.view(dataset, LocalDate.of(2021, 7, 22)).editions().getFirst().held());
        assertNotNull(AsOf.view(dataset, LocalDate.of(2021, 7, 23)).editions().getFirst().held());
    }

    @Test
    void thoseWhomAKnownEntryNamesAreKept() {
        Citation late = Records.citing("late");
        Dataset dataset = Records.record()
                .source("late", Dates.day("2021-01-01"))
                .organization(organization("alibaba", "holding", late))
                .organization(organization("holding", null, late))
                .organization(organization("stranger", null, late))
                .add(Records.deal("a").announced(Dates.day("2017-01-19")).between("ioc", "alibaba"))
                .make();
        Dataset known = AsOf.view(dataset, LocalDate.of(2018, 1, 1));
        assertEquals(List.of("alibaba", "holding"), known.organizations().stream().map(Organization::id).toList());
        assertEquals(List.of(), known.organizations().getFirst().cite());
    }

    @Test
    void longAfterwardsEverythingIsKnown() {
        for (int seed = 0; seed < 20; seed++) {
            Dataset dataset = RandomRecord.of(seed, 60);
            assertSame(dataset, AsOf.view(dataset, LocalDate.of(2999, 1, 1)));
        }
    }

    @Test
    void itemsThatStayAreThoseKnownByThatDay() {
        Random random = new Random(6);
        for (int seed = 0; seed < 20; seed++) {
            Dataset dataset = RandomRecord.of(seed, 80);
            DatasetIndex index = DatasetIndex.of(dataset, Locale.ENGLISH);
            LocalDate day = LocalDate.of(1990 + random.nextInt(45), 1 + random.nextInt(12), 1);
            Dataset known = AsOf.view(dataset, day);
            Set<String> expected = new HashSet<>();
            FilterRun.known(index, day).forEach(item -> expected.add(dataset.item(item).key().toString()));
            assertEquals(expected, itemKeys(known));
            DatasetIndex again = DatasetIndex.of(known, Locale.ENGLISH);
            for (int item = 0; item < known.itemCount(); item++) {
                int before = dataset.itemNumber(known.item(item).key());
                assertEquals(index.knownFrom().day(before), again.knownFrom().day(item), "known from another day");
            }
        }
    }

    @Test
    void nothingThatStaysPointsToWhatWent() {
        Random random = new Random(7);
        for (int seed = 0; seed < 20; seed++) {
            Dataset dataset = RandomRecord.of(seed, 80);
            Dataset known = AsOf.view(dataset, LocalDate.of(1990 + random.nextInt(45), 6, 30));
            for (Agreement agreement : known.agreements()) {
                agreement.grantees().forEach(id -> assertTrue(known.organization(id).isPresent()));
                agreement.editions().forEach(id -> assertTrue(known.edition(id).isPresent()));
                assertTrue(agreement.parent() == null || known.agreement(agreement.parent()).isPresent());
                assertTrue(agreement.succeeds() == null || known.agreement(agreement.succeeds()).isPresent());
                agreement.sharedWith().forEach(id -> assertTrue(known.agreement(id).isPresent()));
                agreement.options().forEach(option -> {
                    assertTrue(option.leads() == null || known.agreement(option.leads()).isPresent());
                    assertTrue(option.holder() == null || known.organization(option.holder()).isPresent());
                    option.editions().forEach(id -> assertTrue(known.edition(id).isPresent()));
                    option.cite().forEach(cite -> assertTrue(known.source(cite.source()).isPresent()));
                });
                agreement.amended().forEach(change -> change.cite().forEach(
                        cite -> assertTrue(known.source(cite.source()).isPresent())));
                assertTrue(agreement.grantor() == null || known.organization(agreement.grantor()).isPresent());
                assertCitesWhatIsThere(known, agreement);
            }
            known.milestones().forEach(milestone -> {
                milestone.agreements().forEach(id -> assertTrue(known.agreement(id).isPresent()));
                assertCitesWhatIsThere(known, milestone);
            });
            known.organizations().forEach(organization -> {
                assertTrue(organization.parent() == null || known.organization(organization.parent()).isPresent());
                assertCitesWhatIsThere(known, organization);
            });
            known.editions().forEach(edition -> assertCitesWhatIsThere(known, edition));
            known.figures().forEach(figure -> assertCitesWhatIsThere(known, figure));
        }
    }

    /// Every dated thing carries its own day as a secret word; none of a later day may be found anywhere.
    @Test
    void noWordOfALaterDayIsLeft() {
        for (int year = 2010; year < 2030; year++) {
            String whole = everythingIn(AsOf.view(secrets(), LocalDate.of(year, 12, 31)));
            for (int other = 2010; other < 2030; other++) {
                assertEquals(other <= year, whole.contains("secret-" + other), "in " + year + " of " + other);
            }
        }
    }

    private static Dataset secrets() {
        Records.RecordOf record = Records.record();
        for (int year = 2010; year < 2030; year++) {
            String secret = "secret-" + year;
            record.source(new Source(secret, Text.of(secret), Text.of(secret), Dates.year(year), secret,
                    Text.of(secret), List.of()));
        }
        for (int year = 2010; year < 2030; year++) {
            String secret = "secret-" + year;
            Citation cite = new Citation(secret, null, secret, secret);
            Citation first = Records.citing("secret-2010");
            Money money = new Money(java.math.BigDecimal.ONE, null, secret, null, null, null, List.of(cite));
            record.organization(new Organization(
                    secret, Text.of(secret), List.of(), null, null, null, null, List.of(cite), List.of()));
            record.add(Records.event("event-" + secret).date(Dates.year(year)).title(Text.of(secret))
                    .agreements("deal-" + secret));
            record.add(Records.deal("deal-" + secret).announced(Dates.year(year)).between(secret, secret));
            record.add(Records.deal("known-early-" + (year - 2009)).cite(first, cite)
                    .value(new Value.Figures(List.of(money)))
                    .disputed(new Agreement.Disputed("term", secret, List.of(cite)))
                    .succeeds("deal-" + secret).under("deal-" + secret).note(Text.of(secret)));
            record.add(Records.deal("amended-" + (year - 2009)).cite(first).programme("P", secret)
                    .amended(new Amendment(null, Dates.year(year), Amendment.Field.TIER, null,
                            new Amendment.FieldValue.Words(secret), Text.of(secret), List.of(cite)))
                    .options(
                            option(secret, List.of(first, new Citation(secret, "status", secret, null))),
                            option(secret, List.of(cite)))
                    .sharedWith("deal-" + secret));
            record.figure(new org.sponsorline.model.Figure("figure-" + (year - 2009), null, null, null,
                    new Value.Figures(List.of(money)), Text.of(secret), List.of(), List.of()));
        }
        return record.make();
    }

    private static AgreementOption option(String secret, List<Citation> cite) {
        return new AgreementOption(
                AgreementOption.Kind.EXTEND, null, null, null, List.of(), AgreementOption.Status.USED, "deal-" + secret,
                Text.of(secret), cite);
    }

    private static String everythingIn(Dataset dataset) {
        return dataset.sources() + "" + dataset.organizations() + dataset.editions() + dataset.agreements()
                + dataset.milestones() + dataset.figures();
    }

    private static void assertCitesWhatIsThere(Dataset known, Entry entry) {
        entry.cite().forEach(citation -> assertTrue(known.source(citation.source()).isPresent()));
        if (entry instanceof Agreement agreement) {
            agreement.value().figuresOrNone().forEach(money -> money.cite().forEach(
                    citation -> assertTrue(known.source(citation.source()).isPresent())));
            assertFalse(agreement.value() instanceof Value.Figures stated && stated.figures().isEmpty());
        }
    }

    private static void assertSame(Dataset expected, Dataset actual) {
        assertEquals(expected.sources(), actual.sources());
        assertEquals(expected.organizations(), actual.organizations());
        assertEquals(expected.editions(), actual.editions());
        assertEquals(expected.agreements(), actual.agreements());
        assertEquals(expected.milestones(), actual.milestones());
        assertEquals(expected.figures(), actual.figures());
    }

    private static Set<String> itemKeys(Dataset dataset) {
        List<String> keys = new ArrayList<>();
        for (int item = 0; item < dataset.itemCount(); item++) {
            keys.add(dataset.item(item).key().toString());
        }
        return new HashSet<>(keys);
    }

    private static Money money(long millions, String source) {
        return new Money(
                java.math.BigDecimal.valueOf(millions * 1_000_000), null, "USD", Money.Basis.TOTAL, null, null,
                List.of(Records.citing(source)));
    }

    private static Organization organization(String id, String parent, Citation cite) {
        return new Organization(id, Text.of(id), List.of(), null, null, parent, null, List.of(cite), List.of());
    }

    @Test
    void theRecordWasNotUpToDateAsOfALaterDay() {
        Dataset made = Records.of(Records.deal("a").announced(Dates.day("2019-01-01")));
        Dataset.Header of = made.header();
        Dataset dataset = new Dataset(
                of.withAsOf(Dates.day("2026-02-23")),
                made.sources(), made.organizations(), made.editions(), made.agreements(), made.milestones(), made.figures());

        assertEquals(Dates.day("2020-01-20"), AsOf.view(dataset, LocalDate.of(2020, 1, 20)).header().asOf());
        assertSame(dataset, AsOf.view(dataset, LocalDate.of(2026, 2, 23)));
    }
}
