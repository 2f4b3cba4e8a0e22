package org.sponsorline.layout.item;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Value;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfParser;
import org.sponsorline.query.Records;

final class ItemColumnsTest {

    private static String iso(long day) {
        return day == ItemColumns.BEFORE_ALL ? "open" : day == ItemColumns.AFTER_ALL ? "open"
                : LocalDate.ofEpochDay(day).toString();
    }

    private static ItemColumns of(Records.Deal deal) {
        return ItemColumns.of(Records.of(deal));
    }

    private static Edtf date(String text) throws Exception {
        return EdtfParser.parse(text);
    }

    /// Ends are the day after the last, so that a bar's pixels end where its last day does.
    @ParameterizedTest
    @CsvSource(textBlock = """
            2017-01-19/2028-12-31, 2017-01-19, 2017-01-19, 2029-01-01, 2029-01-01
            2017/2028,             2017-01-01, 2017-12-31, 2028-01-01, 2029-01-01
            2017-03/2028-06,       2017-03-01, 2017-03-31, 2028-06-01, 2028-07-01
            2017,                  2017-01-01, 2017-07-02, 2017-07-02, 2018-01-01
            2017-01-19,            2017-01-19, 2017-01-19, 2017-01-20, 2017-01-20
            2017-01-19/..,         2017-01-19, 2017-01-19, open,       open
            ../2020-12-31,         open,       open,       2021-01-01, 2021-01-01
            """)
    void aTermBecomesDaysThatKeepItsPrecision(String term, String start, String full, String fading, String end)
            throws Exception {
        ItemColumns columns = of(Records.deal("a").term(date(term)));
        assertEquals(List.of(start, full, fading, end), List.of(
                iso(columns.start(0)), iso(columns.full(0)), iso(columns.fading(0)), iso(columns.end(0))));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            2017/2028,         0
            2017/..,           2
            ../2028,           1
            2017/,             8
            /2028,             4
            2017~/2028,        16
            2017/2028?,        32
            """)
    void whatIsOpenUnknownOrDoubtfulIsFlagged(String term, int flags) throws Exception {
        ItemColumns columns = of(Records.deal("a").term(date(term)).cite(Records.citing("s")));
        assertEquals(flags, columns.flags(0));
    }

    @Test
    void anEarlyEndLeavesTheRestOfTheTermUnserved() throws Exception {
        ItemColumns columns = of(Records.deal("a").term(date("1997/2020"))
                .ended(Dates.day("2017-06-16"), Dates.day("2017-06-16"), Agreement.Reason.TERMINATED));
        assertTrue(columns.is(0, ItemColumns.ENDED_EARLY));
        assertEquals("2017-06-17", iso(columns.end(0)));
        assertEquals("2017-06-17", iso(columns.fading(0)));
        assertEquals("2021-01-01", iso(columns.scheduledEnd(0)));
    }

    @Test
    void anEndAtTheScheduledTimeLeavesNothing() throws Exception {
        ItemColumns columns = of(Records.deal("a").term(date("1997/2020"))
                .ended(Dates.day("2020-12-31"), null, Agreement.Reason.EXPIRED));
        assertFalse(columns.is(0, ItemColumns.ENDED_EARLY));
        assertEquals(columns.end(0), columns.scheduledEnd(0));
    }

    @Test
    void theActualEndOfAnOpenTermClosesIt() throws Exception {
        ItemColumns columns = of(Records.deal("a").term(date("2010-01-01/.."))
                .ended(Dates.day("2012-05-31"), null, Agreement.Reason.WITHDRAWN));
        assertFalse(columns.is(0, ItemColumns.OPEN_END));
        assertEquals("2012-06-01", iso(columns.end(0)));
    }

    @Test
    void theAnnouncementKeepsItsOwnSpan() throws Exception {
        ItemColumns columns = of(Records.deal("a").announced(date("2016-05")).term(date("2017/2028")));
        assertEquals("2016-05-01", iso(columns.announced(0)));
        assertEquals("2016-06-01", iso(columns.announcedEnd(0)));
        assertEquals("2016-05-01", iso(columns.from(0)));
    }

    @Test
    void withoutATermItsEditionsStandInAndItSaysSo() throws Exception {
        Dataset dataset = Records.record()
                .edition("one", null, date("2018-02-09/2018-02-25"), date("2018-02-09/2018-02-25"))
                .edition("two", null, date("2020-07-24/2020-08-09"), date("2021-07-23/2021-08-08"))
                .add(Records.deal("a").editions("two", "one"))
                .make();
        ItemColumns columns = ItemColumns.of(dataset);
        assertTrue(columns.is(0, ItemColumns.INFERRED));
        assertEquals("2018-02-09", iso(columns.start(0)));
        assertEquals("2021-08-09", iso(columns.end(0)));
        assertFalse(columns.is(0, ItemColumns.UNKNOWN_END), "it does not claim to have gone on");
    }

    @Test
    void actualEndIsAllThatIsKnownWhereNoTermIsStated() throws Exception {
        ItemColumns columns = ItemColumns.of(Records.record()
                .edition("one", "games", EdtfParser.parse("2018-02-09/2018-02-25"), null)
                .add(Records.deal("a").editions("one").ended(Dates.day("2019-03-01"), null, null))
                .add(Records.deal("b").editions("one").ended(Dates.day("2017-03-01"), null, null))
                .make());
        assertFalse(columns.is(0, ItemColumns.INFERRED));
        assertTrue(columns.is(0, ItemColumns.UNKNOWN_START));
        assertEquals("2018-02-09", iso(columns.start(0)));
        assertEquals("2019-03-02", iso(columns.end(0)));
        assertFalse(columns.is(0, ItemColumns.ENDED_EARLY), "no scheduled end is known");
        assertEquals("2017-03-01", iso(columns.start(1)));
        assertEquals("2017-03-02", iso(columns.end(1)));
    }

    @Test
    void whatNothingDatesIsUndated() {
        assertTrue(of(Records.deal("a")).is(0, ItemColumns.UNDATED));
        ItemColumns event = ItemColumns.of(Records.record().add(Records.event("e")).make());
        assertTrue(event.is(0, ItemColumns.UNDATED));
    }

    @Test
    void conflictsAndMissingSourcesAreFlagged() {
        Value two = new Value.Figures(List.of(Records.usd(600), Records.usd(800)));
        ItemColumns figures = of(Records.deal("a").term(Dates.year(2000)).value(two).cite(Records.citing("s")));
        ItemColumns disputed = of(Records.deal("a").term(Dates.year(2000))
                .disputed(new Agreement.Disputed("term", "2001", List.of())));
        assertTrue(figures.is(0, ItemColumns.CONFLICT));
        assertFalse(figures.is(0, ItemColumns.UNCITED));
        assertTrue(disputed.is(0, ItemColumns.CONFLICT | ItemColumns.UNCITED));
    }

    @Test
    void milestonesHaveTheShapeOfTheirKind() {
        Records.RecordOf record = Records.record();
        for (Milestone.Kind kind : Milestone.Kind.values()) {
            record.add(Records.event(kind.name().toLowerCase(Locale.ROOT)).kind(kind).date(Dates.year(2000)));
        }
        ItemColumns columns = ItemColumns.of(record.make());
        List<ItemColumns.Shape> shapes = new ArrayList<>();
        for (int item = 0; item < columns.count(); item++) {
            shapes.add(columns.shape(item));
        }
        ItemColumns.Shape event = ItemColumns.Shape.EVENT;
        assertEquals(List.of(event, event, ItemColumns.Shape.WITHDRAWAL, event, ItemColumns.Shape.STATEMENT, event,
                ItemColumns.Shape.LEGAL, event), shapes);
    }

    @Test
    void aMilestoneBeforeADayStandsOnThatDayAndIsOpenToThePast() throws Exception {
        ItemColumns columns = ItemColumns.of(
                Records.record().add(Records.event("e").date(date("../2021-07-19"))).make());
        assertTrue(columns.is(0, ItemColumns.MILESTONE | ItemColumns.OPEN_START));
        assertEquals("2021-07-19", iso(columns.start(0)));
        assertEquals("2021-07-20", iso(columns.end(0)));
    }
}
