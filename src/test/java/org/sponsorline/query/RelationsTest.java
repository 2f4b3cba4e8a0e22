package org.sponsorline.query;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Amendment;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Item;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Organization;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.query.column.Dimension;

final class RelationsTest {

    /// Discovery's head licence, what hangs under it, and the BBC's two-way swap.
    private static final Dataset RIGHTS = Records.of(
            Records.deal("bbc-digital").under("discovery").term(Dates.year(2022)),
            Records.deal("discovery").term(Dates.between(Dates.year(2018), Dates.year(2024))),
            Records.deal("eurosport").under("bbc-digital").term(Dates.year(2022)),
            Records.deal("renewed").succeeds("discovery").term(Dates.between(Dates.year(2026), Dates.year(2032))),
            Records.deal("before").term(Dates.between(Dates.year(2014), Dates.year(2016))),
            Records.deal("again").succeeds("renewed").term(Dates.year(2034)));

    private final Relations rights = relations(RIGHTS);

    @Test
    void aTreeOfRightsIsReadFromItsHead() {
        assertEquals(1, rights.head(2));
        assertArrayEquals(new int[] {1, 0, 2}, rights.family(0));
        assertArrayEquals(new int[] {0}, rights.children(1));
        assertArrayEquals(new int[] {4}, rights.family(4));
    }

    @Test
    void aChainHoldsEveryRenewalInOrder() {
        for (int item : new int[] {1, 3, 5}) {
            assertArrayEquals(new int[] {1, 3, 5}, rights.chain(item));
        }
        assertEquals(1, rights.predecessor(3));
        assertArrayEquals(new int[] {5}, rights.successors(3));
        assertArrayEquals(new int[] {4}, rights.chain(4));
    }

    @Test
    void circlesAreWalkedOnce() {
        Relations circle = relations(Records.of(
                Records.deal("a").under("b").succeeds("b").term(Dates.year(2001)),
                Records.deal("b").under("a").succeeds("a").term(Dates.year(2000))));
        assertEquals(2, circle.family(0).length);
        assertArrayEquals(new int[] {1, 0}, circle.chain(0));
    }

    @Test
    void aDeepTreeIsNoTrouble() {
        Records.RecordOf record = Records.record().add(Records.deal("d0"));
        for (int i = 1; i < 3_000; i++) {
            record.add(Records.deal("d" + i).under("d" + (i - 1)));
        }
        Relations deep = relations(record.make());
        assertEquals(0, deep.head(2_999));
        assertEquals(3_000, deep.family(17).length);
    }

    @Test
    void generatedRecordsRelateAsALookAtEveryEntryTells() {
        for (int seed = 0; seed < 6; seed++) {
            Dataset dataset = RandomRecord.of(seed, 120);
            Relations relations = relations(dataset);
            for (var organization : dataset.organizations()) {
                String id = organization.id();
                assertHolds(dataset, relations.heldBy(id), agreement(deal -> deal.grantees().contains(id)));
                assertHolds(dataset, relations.grantedBy(id), agreement(deal -> id.equals(deal.grantor())));
                assertHolds(dataset, relations.milestonesOfOrganization(id), item -> item instanceof Milestone
                        && Plainly.keys(dataset, item, Dimension.ORGANIZATION).contains(id));
            }
            for (var edition : dataset.editions()) {
                String id = edition.id();
                assertHolds(dataset, relations.presentAt(id), agreement(deal -> deal.editions().contains(id)));
                assertHolds(dataset, relations.milestonesOfEdition(id),
                        item -> item instanceof Milestone milestone && milestone.editions().contains(id));
            }
            for (int item = 0; item < dataset.agreements().size(); item++) {
                String id = dataset.item(item).id();
                assertHolds(dataset, relations.milestonesOfAgreement(item),
                        other -> other instanceof Milestone milestone && milestone.agreements().contains(id));
                assertHolds(dataset, relations.children(item), agreement(deal -> id.equals(deal.parent())));
                assertHolds(dataset, relations.successors(item), agreement(deal -> id.equals(deal.succeeds())));
            }
        }
    }

    @Test
    void everyEntryThatCitesASourceIsNamed() {
        for (int seed = 0; seed < 4; seed++) {
            Dataset dataset = RandomRecord.of(seed, 80);
            Relations relations = relations(dataset);
            for (var source : dataset.sources()) {
                Set<EntryKey> expected = new HashSet<>();
                List.of(dataset.organizations(), dataset.editions(), dataset.agreements(), dataset.milestones(),
                        dataset.figures()).forEach(entries -> entries.stream()
                        .filter(entry -> cites(entry, source.id())).forEach(entry -> expected.add(entry.key())));
                List<EntryKey> citing = relations.citing(source.id());
                assertEquals(expected, new HashSet<>(citing));
                assertEquals(expected.size(), citing.size());
            }
        }
    }

    private static boolean cites(Entry entry, String source) {
        Predicate<List<Citation>> has = cite -> cite.stream().anyMatch(one -> one.source().equals(source));
        return switch (entry) {
            case Agreement agreement -> has.test(agreement.cite())
                    || agreement.value().figuresOrNone().stream().anyMatch(money -> has.test(money.cite()))
                    || agreement.disputed().stream().anyMatch(version -> has.test(version.cite()))
                    || agreement.options().stream().anyMatch(option -> has.test(option.cite()))
                    || agreement.amended().stream().anyMatch(change -> has.test(change.cite())
                            || Stream.of(change.from(), change.to()).anyMatch(value ->
                                    value instanceof Amendment.FieldValue.Price price && price.value().figuresOrNone()
                                            .stream().anyMatch(money -> has.test(money.cite()))));
            case Organization organization -> has.test(organization.cite())
                    || organization.names().stream().anyMatch(name -> has.test(name.cite()))
                    || organization.parents().stream().anyMatch(each -> has.test(each.cite()))
                    || organization.members().stream().anyMatch(each -> has.test(each.cite()));
            case org.sponsorline.model.Figure figure -> has.test(figure.cite())
                    || figure.value().figuresOrNone().stream().anyMatch(money -> has.test(money.cite()));
            default -> has.test(entry.cite());
        };
    }

    private static Predicate<Item> agreement(Predicate<Agreement> test) {
        return item -> item instanceof Agreement agreement && test.test(agreement);
    }

    private static void assertHolds(Dataset dataset, int[] items, Predicate<Item> test) {
        Set<Integer> expected = new TreeSet<>();
        for (int item = 0; item < dataset.itemCount(); item++) {
            if (test.test(dataset.item(item))) {
                expected.add(item);
            }
        }
        assertEquals(expected, new TreeSet<>(Arrays.stream(items).boxed().toList()));
        assertTrue(items.length == expected.size());
    }

    private static Relations relations(Dataset dataset) {
        return DatasetIndex.of(dataset, Locale.ENGLISH).relations();
    }
}
