package org.sponsorline.query.column;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.model.date.Edtf.Limit;
import org.sponsorline.model.date.EdtfParser;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Records;

final class SpansTest {

    @Test
    void aCoarseTermCountsWhole() {
        Spans spans = spans(Records.of(Records.deal("a").term(Dates.between(Dates.year(2017), Dates.year(2028)))));
        assertSpan("2017-01-01", "2028-12-31", spans);
    }

    @Test
    void aKnownActualEndTakesThePlaceOfTheTerms() {
        Spans spans = spans(Records.of(Records.deal("mcdonalds")
                .term(Dates.between(Dates.year(2012), Dates.year(2020)))
                .ended(Dates.day("2017-06-16"), null, Agreement.Reason.TERMINATED)));
        assertSpan("2012-01-01", "2017-06-16", spans);
    }

    @Test
    void openAndUnknownEndsHaveNoBound() {
        assertEquals(
                Spans.UNBOUNDED_END,
                spans(Records.of(Records.deal("a").term(Dates.between(Dates.year(2017), Limit.OPEN)))).lastDay(0));
        assertEquals(
                Spans.UNBOUNDED_START,
                spans(Records.of(Records.deal("a").term(Dates.between(Limit.UNKNOWN, Dates.year(2017))))).firstDay(0));
    }

    @Test
    void anAgreementWithoutATermSpansTheEditionsItCovers() {
        Dataset dataset = Records.record()
                .edition("tokyo", null, Dates.year(2020), Dates.between(Dates.day("2021-07-23"), Dates.day("2021-08-08")))
                .edition("beijing", null, Dates.between(Dates.day("2022-02-04"), Dates.day("2022-02-20")), null)
                .add(Records.deal("kuaishou").announced(Dates.day("2021-06-15")).editions("beijing", "tokyo"))
                .make();
        assertSpan("2021-07-23", "2022-02-20", spans(dataset));
    }

    @Test
    void withoutTermAndEditionsTheAnnouncementIsAllThereIs() {
        assertSpan("2017-01-19", "2017-01-19", spans(Records.of(Records.deal("a").announced(Dates.day("2017-01-19")))));
    }

    @Test
    void whatNothingDatesTouchesNoSpan() {
        Spans spans = spans(Records.of(Records.deal("a")));
        assertFalse(spans.dated(0));
        assertFalse(spans.touches(0, Long.MIN_VALUE, Long.MAX_VALUE));
    }

    @Test
    void daysAsFarAsTheCalendarGoesAreToldApart() throws Exception {
        Spans spans = spans(Records.of(
                Records.deal("last").term(EdtfParser.parse("Y999999999")),
                Records.deal("far").term(EdtfParser.parse("Y170000002")),
                Records.deal("nearer").term(EdtfParser.parse("Y7000000")),
                Records.deal("first").term(EdtfParser.parse("Y-999999999"))));
        assertArrayEquals(new int[] {3, 2, 1, 0}, spans.inOrder(ItemSet.all(4)));
        Spans.Span asked = Spans.widest(EdtfParser.parse("Y170000002"));
        assertEquals(List.of(1), IntStream.range(0, 4)
                .filter(item -> spans.touches(item, asked.first(), asked.last())).boxed().toList());
    }

    @Test
    void theOrderIsThatOfFirstDays() {
        Dataset dataset = RandomRecord.of(9, 500);
        Spans spans = spans(dataset);
        int[] order = spans.inOrder(ItemSet.all(dataset.itemCount()));
        boolean[] seen = new boolean[order.length];
        for (int place = 0; place < seen.length; place++) {
            int item = order[place];
            assertFalse(seen[item]);
            seen[item] = true;
            if (place > 0) {
                int before = order[place - 1];
                assertTrue(spans.firstDay(before) < spans.firstDay(item)
                        || spans.firstDay(before) == spans.firstDay(item) && before < item);
            }
        }
    }

    private static void assertSpan(String first, String last, Spans spans) {
        assertEquals(Dates.day(first).firstDay(), spans.firstDay(0));
        assertEquals(Dates.day(last).firstDay(), spans.lastDay(0));
    }

    private static Spans spans(Dataset dataset) {
        return DatasetIndex.of(dataset, Locale.ENGLISH).spans();
    }
}
