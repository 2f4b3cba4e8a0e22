package org.sponsorline.query.asof;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.date.Edtf.Limit;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Records;

final class KnowledgeDatesTest {

    @Test
    void theEarliestOfAnnouncementAndSourcesCounts() {
        Dataset dataset = Records.record()
                .source("reuters", Dates.day("2016-12-01"))
                .source("later", Dates.day("2021-07-19"))
                .add(Records.deal("announced").announced(Dates.day("2017-01-19")).cite(Records.citing("later")))
                .add(Records.deal("leaked").announced(Dates.day("2017-01-19"))
                        .cite(Records.citing("later"), Records.citing("reuters")))
                .make();
        assertEquals(Dates.day("2017-01-19").firstDay(), day(dataset, 0));
        assertEquals(Dates.day("2016-12-01").firstDay(), day(dataset, 1));
    }

    @Test
    void aMilestoneIsKnownFromItsDate() {
        Dataset dataset = Records.record()
                .add(Records.event("day").date(Dates.day("2021-07-19")))
                .add(Records.event("span").date(Dates.between(Dates.day("2021-07-23"), Dates.day("2021-08-08"))))
                .add(Records.event("by").date(Dates.between(Limit.OPEN, Dates.day("2021-07-19"))))
                .make();
        assertEquals(Dates.day("2021-07-19").firstDay(), day(dataset, 0));
        assertEquals(Dates.day("2021-07-23").firstDay(), day(dataset, 1));
        assertEquals(Dates.day("2021-07-19").firstDay(), day(dataset, 2));
    }

    @Test
    void aCoarseDateCountsOnceItHasCertainlyPassed() {
        Dataset dataset = Records.of(Records.deal("a").announced(Dates.year(2017)));
        assertEquals(Dates.day("2017-12-31").firstDay(), day(dataset, 0));
    }

    @Test
    void aRecordKnowsWhatItHoldsOnTheDayItWasBroughtUpToDate() {
        Dataset dataset = Records.record()
                .asOf(Dates.day("2026-11-22"))
                .add(Records.deal("this-year").announced(Dates.year(2026)))
                .add(Records.event("planned").date(Dates.year(2030)))
                .make();
        assertEquals(Dates.day("2026-11-22").firstDay(), day(dataset, 0));
        assertEquals(Dates.day("2030-12-31").firstDay(), day(dataset, 1));
    }

    @Test
    void whatNothingDatesIsKnownFromTheStart() {
        Dataset dataset = Records.record()
                .source("undated", null)
                .add(Records.deal("a").term(Dates.year(2017)).cite(Records.citing("undated")))
                .make();
        assertEquals(KnowledgeDates.THE_START, day(dataset, 0));
    }

    private static long day(Dataset dataset, int item) {
        return DatasetIndex.of(dataset, Locale.ENGLISH).knownFrom().day(item);
    }
}
