package org.sponsorline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Organization;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.model.text.Text;

final class RelatedTest {

    private static final Dataset RECORD = Records.record()
            .organization("ioc", Text.of("IOC"), "CH")
            .organization("nbc", Text.of("NBC"), "US")
            .edition("games", "g", Dates.between(Dates.day("2016-08-05"), Dates.day("2016-08-21")), null)
            .add(Records.deal("head").between("ioc", "nbc").term(Dates.year(2016)))
            .add(Records.deal("under").under("head").between("nbc", "sky").term(Dates.year(2016)))
            .add(Records.deal("next").succeeds("head").between("ioc", "nbc").term(Dates.year(2018)))
            .add(Records.deal("other").between("ioc", "visa").term(Dates.year(2016)))
            .add(Records.event("said").date(Dates.day("2016-01-01")).agreements("head", "other"))
            .make();

    @ParameterizedTest
    @CsvSource({
        "agreement:head, agreement:next agreement:under milestone:said",
        "agreement:under, agreement:head",
        "agreement:next, agreement:head",
        "milestone:said, agreement:head agreement:other",
        "organization:nbc, agreement:head agreement:next agreement:under milestone:said",
        "organization:ioc, agreement:head agreement:next agreement:other",
        "agreement:gone, ''",
        "organization:gone, ''"
    })
    void whatBelongsToAnEntryIsRelated(String entry, String related) {
        assertEquals(related, of(RECORD, List.of(EntryKey.parse(entry).orElseThrow())));
    }

    @Test
    void ofSeveralItIsWhatBelongsToAnyButNoneOfThemselves() {
        assertEquals("agreement:next milestone:said", of(RECORD, List.of(
                EntryKey.parse("agreement:head").orElseThrow(), EntryKey.parse("agreement:under").orElseThrow())));
    }

    @Test
    void allThatAnOrganizationGrantsAndHoldsIsRelatedInGeneratedRecords() {
        for (int seed = 0; seed < 6; seed++) {
            Dataset dataset = RandomRecord.of(seed, 120);
            for (Organization organization : dataset.organizations()) {
                String id = organization.id();
                Set<String> found = Set.of(of(dataset, List.of(organization.key())).split(" "));
                for (Agreement agreement : dataset.agreements()) {
                    boolean party = id.equals(agreement.grantor()) || agreement.grantees().contains(id);
                    assertEquals(party, found.contains(agreement.key().toString()), () -> id + ", " + agreement.id());
                }
            }
        }
    }

    @Test
    void allThatCitesASourceIsRelated() {
        Dataset dataset = RandomRecord.of(3, 120);
        boolean any = false;
        for (var source : dataset.sources()) {
            String expected = dataset.agreements().isEmpty() ? "" : DatasetIndex.of(dataset, Locale.ENGLISH).relations()
                    .citing(source.id()).stream().filter(key -> dataset.itemNumber(key) >= 0).map(EntryKey::toString)
                    .sorted().collect(Collectors.joining(" "));
            any |= !expected.isEmpty();
            assertEquals(expected, of(dataset, List.of(source.key())));
        }
        assertFalse(!any, "no source is cited, so this told nothing");
    }

    private static String of(Dataset dataset, List<EntryKey> chosen) {
        Set<String> names = new TreeSet<>();
        Related.of(DatasetIndex.of(dataset, Locale.ENGLISH), chosen)
                .forEach(item -> names.add(dataset.item(item).key().toString()));
        return String.join(" ", names);
    }
}
