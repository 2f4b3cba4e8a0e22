package org.sponsorline.query.asof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sponsorline.dataset.BundledRecord;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.query.Records;

/// The steps of *Known as of*, against the record of every single day.
final class DisclosureDaysTest {

    @Test
    void areTheDaysOnWhichTheBundledRecordChanges() {
        assertDays(Objects.requireNonNull(BundledRecord.read().dataset()), LocalDate.of(2016, 6, 1), 400);
    }

    @Test
    void noChangeOfAnyRecordIsMissed() {
        for (int seed = 0; seed < 6; seed++) {
            Dataset dataset = RandomRecord.of(seed, 25);
            DisclosureDays days = DisclosureDays.of(dataset);
            Dataset before = AsOf.view(dataset, LocalDate.of(2009, 12, 31));
            for (LocalDate day = LocalDate.of(2010, 1, 1); day.getYear() < 2032; day = day.plusDays(1)) {
                Dataset known = AsOf.view(dataset, day);
                if (!same(before, known)) {
                    assertEquals(day, days.after(day.minusDays(1)));
                }
                before = known;
            }
        }
    }

    @Test
    void oneGoesFromOneToTheNextAndNoFarther() {
        DisclosureDays days = DisclosureDays.of(Records.of(
                Records.deal("a").announced(Dates.day("2017-01-19")), Records.deal("b").announced(Dates.day("2019-06-24"))));
        assertEquals(LocalDate.of(2017, 1, 19), days.first());
        assertNull(days.before(LocalDate.of(2017, 1, 19)));
        assertEquals(LocalDate.of(2017, 1, 19), days.before(LocalDate.of(2018, 5, 5)));
        assertEquals(LocalDate.of(2019, 6, 24), days.after(LocalDate.of(2018, 5, 5)));
        assertEquals(LocalDate.of(2019, 6, 24), days.before(LocalDate.MAX));
        assertNull(days.after(LocalDate.of(2019, 6, 24)));
    }

    private static void assertDays(Dataset dataset, LocalDate from, int count) {
        DisclosureDays days = DisclosureDays.of(dataset);
        List<LocalDate> changes = new ArrayList<>();
        List<LocalDate> steps = new ArrayList<>();
        Dataset before = AsOf.view(dataset, from.minusDays(1));
        for (LocalDate day = from; day.isBefore(from.plusDays(count)); day = day.plusDays(1)) {
            Dataset known = AsOf.view(dataset, day);
            if (!same(before, known)) {
                changes.add(day);
            }
            if (day.equals(days.after(day.minusDays(1)))) {
                steps.add(day);
            }
            before = known;
        }
        assertEquals(changes, steps);
    }

    private static boolean same(Dataset one, Dataset other) {
        return one.sources().equals(other.sources()) && one.organizations().equals(other.organizations())
                && one.editions().equals(other.editions()) && one.agreements().equals(other.agreements())
                && one.milestones().equals(other.milestones()) && one.figures().equals(other.figures());
    }
}
