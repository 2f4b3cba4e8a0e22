package org.sponsorline.query.asof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.Organization;
import org.sponsorline.model.Organization.DatedName;
import org.sponsorline.model.Organization.Membership;
import org.sponsorline.model.date.Edtf.Limit;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Records;
import org.sponsorline.query.column.DisplayNames;

/// Names and parents of organizations over time, against every single day.
final class OrganizationAsOfTest {

    private static final LocalDate FIRST = LocalDate.of(2012, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 1, 1);

    private static Dataset record(Organization... organizations) {
        Records.RecordOf record = Records.record().source("early", Dates.day("2012-06-01"));
        for (Organization organization : organizations) {
            record.organization(organization);
        }
        return record
                .add(Records.deal("old").between("x", "x").announced(Dates.day("2010-01-01"))
                        .term(Dates.between(Dates.day("2015-03-01"), Dates.year(2030))))
                .add(Records.deal("all").between("x", "p0", "p1", "p2").announced(Dates.day("2010-01-01"))).make();
    }

    private static Organization x(List<DatedName> names, List<Membership> parents) {
        return new Organization(
                "x", Text.of("Now"), names, List.of(), null, null, parents, List.of(), null, null, List.of(), List.of());
    }

    private static Organization named(String id) {
        return new Organization(id, Text.of(id), List.of(), null, null, null, null, List.of(), List.of());
    }

    @Test
    void anOrganizationHasOnEachDayTheNameAndTheParentOfThatDay() {
        Random random = new Random(5);
        for (int run = 0; run < 20; run++) {
            List<Long> ends = new ArrayList<>();
            List<DatedName> names = new ArrayList<>();
            List<Membership> parents = new ArrayList<>();
            long from = Dates.day("2012-03-01").firstDay();
            for (int i = 0; i < 3; i++) {
                long end = from + 1 + random.nextInt(900);
                var term = Dates.between(i == 0 ? Limit.OPEN : Dates.day(from), Dates.day(end));
                List<Citation> cite = random.nextInt(3) == 0 ? List.of(Records.citing("early")) : List.of();
                names.add(new DatedName(Text.of("Name " + i), term, cite));
                parents.add(new Membership("p" + i, term, cite));
                ends.add(end);
                from = end + 1;
            }
            Dataset record = record(x(names, parents), named("p0"), named("p1"), named("p2"));
            for (LocalDate day = FIRST; day.isBefore(LAST); day = day.plusDays(1 + random.nextInt(3))) {
                long now = day.toEpochDay();
                int i = 0;
                while (i < 3 && now > ends.get(i)) {
                    i++;
                }
                Organization then = AsOf.view(record, day).organization("x").orElseThrow();
                assertEquals(i < 3 ? "Name " + i : "Now", then.name().first(), () -> names.toString());
                if (i < 3 && now < ends.get(i) && parents.stream().allMatch(each -> each.cite().isEmpty())) {
                    assertEquals("p" + i, then.parent());
                    assertEquals(i + 1, then.parents().size(), "later ones are not known");
                }
                if (i == 3) {
                    assertEquals(null, then.parent());
                }
                long last = now;
                assertEquals(
                        names.stream().filter(each -> each.term().start() == Limit.OPEN
                                || ((EdtfDate) each.term().start()).firstDay() <= last
                                || !each.cite().isEmpty() && last >= Dates.day("2012-06-01").firstDay())
                                .map(DatedName::name).toList(),
                        then.names().stream().map(DatedName::name).toList());
            }
        }
    }

    @Test
    void anEntryShowsTheNameOfItsOwnDay() {
        Dataset record = record(x(List.of(new DatedName(
                Text.of("Discovery"), Dates.between(Limit.OPEN, Dates.day("2022-04-07")), List.of())), List.of()));

        assertEquals("Discovery", DisplayNames.title(record, record.agreements().getFirst(), Locale.ENGLISH));
        assertEquals("Now", DisplayNames.organization(record, "x", Locale.ENGLISH));
    }

    @Test
    void relationsAreThoseOfTheDay() {
        Membership former = new Membership(
                "p0", Dates.between(Dates.day("2013-01-01"), Dates.day("2018-12-31")), List.of());
        Membership present = new Membership("p1", Dates.between(Dates.day("2019-01-01"), Limit.OPEN), List.of());
        Dataset record = record(x(List.of(), List.of(former, present)), named("p0"), named("p1"), named("p2"));

        assertEquals(List.of("x"), parts(record, LocalDate.of(2016, 1, 1), "p0"));
        assertEquals(List.of(), parts(record, LocalDate.of(2016, 1, 1), "p1"));
        assertEquals(List.of(), parts(record, LocalDate.of(2020, 1, 1), "p0"));
        assertEquals(List.of("x"), parts(record, LocalDate.of(2020, 1, 1), "p1"));
    }

    private static List<String> parts(Dataset record, LocalDate day, String of) {
        return DatasetIndex.of(AsOf.view(record, day), Locale.ENGLISH).relations().partsOf(of).stream()
                .map(Organization::id).toList();
    }
}
