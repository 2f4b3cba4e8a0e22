package org.sponsorline.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.dataset.BundledRecord;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.date.Edtf.Limit;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.query.column.ItemSet;

/// What is in force on a day, for certain or possibly, against a walk through every day.
final class InForceTest {

    private static final EdtfDate END = Dates.year(2020);

    /// Every start and every end that coarse dates can mean is tried on every day.
    @Test
    void isWhatEveryMeaningOfCoarseDatesSays() {
        List<EdtfDate> dates = List.of(
                Dates.day("2017-03-05"), Dates.month(2017, 3), Dates.month(2017, 6), Dates.day("2017-07-31"));
        for (EdtfDate start : dates) {
            for (EdtfDate end : dates) {
                if (start.firstDay() > end.firstDay() || start.lastDay() > end.lastDay()) {
                    continue;
                }
                InForce inForce = of(Records.of(Records.deal("a").term(Dates.between(start, end))));
                for (long day = Dates.day("2017-02-20").firstDay(); day < Dates.day("2017-08-10").firstDay(); day++) {
                    boolean some = false;
                    boolean every = true;
                    for (long from = start.firstDay(); from <= start.lastDay(); from++) {
                        for (long to = Math.max(from, end.firstDay()); to <= end.lastDay(); to++) {
                            boolean on = from <= day && day <= to;
                            some |= on;
                            every &= on;
                        }
                    }
                    assertEquals(some, inForce.possible(0, day, day), start + " " + end + " " + day);
                    assertEquals(every, inForce.certain(0, day, day), start + " " + end + " " + day);
                }
            }
        }
    }

    /// What nobody holds and what is only reported is in force on no day, whatever its term.
    @Test
    void isNotWhatNobodyHoldsOrWhatIsOnlyReported() {
        Dataset dataset = Records.of(
                Records.deal("signed").term(END), Records.deal("vacant").term(END).status(Agreement.Status.VACANT),
                Records.deal("rumoured").term(END).between("a", "b").status(Agreement.Status.RUMOURED),
                Records.deal("held-after-all").term(END).between("a", "b").status(Agreement.Status.VACANT));
        InForce inForce = of(dataset);
        long day = Dates.day("2020-06-01").firstDay();
        List<Boolean> on = List.of(true, false, false, true);
        for (int item = 0; item < on.size(); item++) {
            assertEquals(on.get(item), inForce.possible(item, day, day), dataset.item(item).id());
        }
        assertEquals(2, inForce.certain(ItemSet.of(4, item -> true), Dates.year(2020)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2013-12-31, false, false
            2014-01-31, false, false
            2014-02-01, true,  false
            2014-02-07, true,  true
            2016-08-01, true,  true
            2020-01-01, true,  true
            2020-06-01, true,  false
            2021-01-01, false, false
            """)
    void anUnknownStartIsBoundedByAnnouncementAndFirstEdition(String on, boolean possible, boolean certain) {
        Dataset dataset = Records.record()
                .edition("sochi", null, null, Dates.between(Dates.day("2014-02-07"), Dates.day("2014-02-23")))
                .add(Records.deal("coca-cola").announced(Dates.between(Limit.UNKNOWN, Dates.month(2014, 2)))
                        .term(Dates.between(Limit.UNKNOWN, END)).editions("sochi"))
                .make();
        assertState(of(dataset), on, possible, certain);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2014-12-31, false, false
            2015-05-01, true,  false
            2019-01-01, true,  false
            """)
    void withoutEditionsItIsBoundedByTheAnnouncementAlone(String on, boolean possible, boolean certain) {
        assertState(of(Records.of(Records.deal("a").announced(Dates.day("2015-05-01"))
                .term(Dates.between(Limit.UNKNOWN, END)))), on, possible, certain);
    }

    @Test
    void withNeitherItIsBoundedByWhatMadeItKnown() {
        Dataset dataset = Records.record().source("news", Dates.day("2016-04-01"))
                .add(Records.deal("a").term(Dates.between(Limit.UNKNOWN, END)).cite(Records.citing("news")))
                .add(Records.deal("late").term(Dates.between(Limit.UNKNOWN, Dates.year(2010))).cite(Records.citing("news")))
                .make();
        assertState(of(dataset), "2016-03-31", false, false);
        assertState(of(dataset), "2016-04-01", true, false);
        assertFalse(of(dataset).possible(1, day("2009-12-31"), day("2009-12-31")));
        assertTrue(of(dataset).possible(1, day("2010-03-01"), day("2010-03-01")));
    }

    @Test
    void anOpenStartHasNone() {
        assertState(of(Records.of(Records.deal("a").announced(Dates.day("2015-05-01"))
                .term(Dates.between(Limit.OPEN, END)))), "1900-01-01", true, true);
    }

    @Test
    void whatOnlyItsAnnouncementDatesIsNeverCertain() {
        InForce inForce = of(Records.of(Records.deal("a").announced(Dates.day("2015-05-01"))));
        assertState(inForce, "2015-05-01", true, false);
        assertState(inForce, "2015-05-02", false, false);
    }

    @Test
    void anUnknownEndIsCertainUntilTheLastEdition() {
        Dataset dataset = Records.record()
                .edition("tokyo", null, null, Dates.between(Dates.day("2021-07-23"), Dates.day("2021-08-08")))
                .add(Records.deal("a").term(Dates.between(Dates.day("2017-01-19"), Limit.UNKNOWN)).editions("tokyo"))
                .add(Records.deal("b").term(Dates.between(Dates.day("2017-01-19"), Limit.OPEN)))
                .make();
        assertState(of(dataset), "2021-08-08", true, true);
        assertState(of(dataset), "2021-08-09", true, false);
        assertTrue(of(dataset).certain(1, day("2050-01-01"), day("2050-01-01")));
    }

    @Test
    void aDateInDoubtMayBeOffByItsOwnLength() {
        InForce inForce = of(Records.of(Records.deal("a")
                .term(Dates.between(Dates.about(Dates.year(2017)), Dates.year(2028)))));
        assertState(inForce, "2018-06-01", true, false);
        assertState(inForce, "2019-01-01", true, true);
    }

    @Test
    void anActualEndCutsWhatWasCertain() {
        InForce inForce = of(Records.of(Records.deal("mcdonalds").term(Dates.between(Dates.year(2012), Dates.year(2020)))
                .ended(Dates.day("2017-06-16"), null, Agreement.Reason.TERMINATED)));
        assertState(inForce, "2017-06-16", true, true);
        assertState(inForce, "2017-06-17", false, false);
    }

    @Test
    void aMilestoneKnownToBeNoLaterThanADayIsNotAlways() {
        Dataset dataset = Records.record()
                .add(Records.deal("a").announced(Dates.day("2017-01-19")))
                .add(Records.event("by").date(Dates.between(Limit.UNKNOWN, Dates.month(2021, 7))).agreements("a"))
                .add(Records.event("lone").date(Dates.between(Limit.UNKNOWN, Dates.month(2021, 7))))
                .make();
        InForce inForce = of(dataset);
        assertFalse(inForce.possible(1, day("2017-01-18"), day("2017-01-18")));
        assertTrue(inForce.possible(1, day("2017-01-19"), day("2017-01-19")));
        assertFalse(inForce.certain(1, day("2018-01-01"), day("2018-12-31")));
        assertTrue(inForce.certain(1, day("2017-01-01"), day("2021-12-31")));
        assertFalse(inForce.possible(2, day("2021-06-30"), day("2021-06-30")));
        assertTrue(inForce.possible(2, day("2021-07-01"), day("2021-07-01")));
    }

    /// Before the first of them was public, nothing in the bundled record with a start that is not known is in force.
    @Test
    void nothingWhoseStartIsNotKnownIsAlwaysInForce() {
        Dataset record = Objects.requireNonNull(BundledRecord.read().dataset());
        InForce inForce = of(record);
        for (int item = 0; item < record.agreements().size(); item++) {
            Agreement agreement = record.agreements().get(item);
            if (agreement.term() != null && agreement.term().start() == Limit.UNKNOWN) {
                assertFalse(inForce.possible(item, day("1900-01-01"), day("2007-12-31")), agreement.id());
            }
        }
    }

    private static void assertState(InForce inForce, String on, boolean possible, boolean certain) {
        long day = day(on);
        assertEquals(possible, inForce.possible(0, day, day), "possible on " + on);
        assertEquals(certain, inForce.certain(0, day, day), "certain on " + on);
    }

    private static long day(String iso) {
        return LocalDate.parse(iso).toEpochDay();
    }

    private static InForce of(Dataset dataset) {
        return DatasetIndex.of(dataset, Locale.ENGLISH).inForce();
    }
}
