package org.sponsorline.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.AgreementBuilder;
import org.sponsorline.page.AlignedTerm.Edge;

final class AlignedTermTest {

    /// A hundredth of a year is less than four days.
    private static final double DAYS = 0.01;

    @Test
    void yearsAreCountedFromTheAnnouncement() {
        AlignedTerm term = of(agreement("2018-01-19/2028-01-18").announced(SmallRecord.date("2017-01-19")));

        assertTrue(term.fromAnnouncement());
        assertEquals(1, term.start(), DAYS);
        assertEquals(11, term.end(), DAYS);
        assertEquals("10 years, announced 19 January 2017, begins 1 year later", text(term));
    }

    @Test
    void withoutAnAnnouncementTheStartCounts() {
        AlignedTerm term = of(agreement("2018-01-01/2024-12-31"));

        assertFalse(term.fromAnnouncement());
        assertEquals(0, term.start());
        assertEquals(7, term.end(), DAYS);
        assertEquals("7 years, from 1 January 2018, no announcement stated", text(term));
    }

    @Test
    void anAnnouncementByADayCountsAsThatDay() {
        AlignedTerm term = of(agreement("2020-06-23/2024-06-22").announced(SmallRecord.date("../2021-06-23")));

        assertEquals(-1, term.start(), DAYS);
        assertEquals("4 years, announced by 23 June 2021", text(term));
    }

    @Test
    void coarseDatesCountWhole() {
        AlignedTerm term = of(agreement("2017/2028"));

        assertEquals(12, term.end(), DAYS);
        assertEquals(Edge.COARSE, term.startEdge());
        assertEquals(Edge.COARSE, term.endEdge());
        assertEquals(Edge.DAY, of(agreement("2017-01-01/2028-12-31")).endEdge());
    }

    @Test
    void ofAStartKnownToTheYearNoMoreIsClaimedThanThat() {
        assertEquals("8 years, announced 21 June 2017, begins about then",
                text(of(agreement("2017/2024").announced(SmallRecord.date("2017-06-21")))));
        assertEquals("2 years, announced 1 December 2017, begins about 0.1 years later",
                text(of(agreement("2018/2019").announced(SmallRecord.date("2017-12-01")))));
        assertEquals("8 years, announced 21 June 2018, begun about 1.5 years before",
                text(of(agreement("2017/2024").announced(SmallRecord.date("2018-06-21")))));
    }

    @Test
    void anEarlyEndLeavesTheRestOfTheTerm() {
        AlignedTerm term = of(agreement("2010-01-01/2019-12-31").ended(ended("2015-12-31")));

        assertTrue(term.endedEarly());
        assertEquals(6, term.end(), DAYS);
        assertEquals(10, term.scheduled(), DAYS);
        assertEquals("ended after 6 of 10 years, from 1 January 2010, no announcement stated", text(term));
    }

    @Test
    void anActualEndTakesThePlaceOfOneThatWasNeverSet() {
        for (String span : List.of("2010-01-01/..", "2010-01-01/")) {
            AlignedTerm term = of(agreement(span).ended(ended("2015-12-31")));
            assertFalse(term.endedEarly());
            assertEquals(6, term.end(), DAYS);
            assertEquals(Edge.DAY, term.endEdge());
        }
    }

    @Test
    void openAndUnknownEndsAreNotLengths() {
        AlignedTerm open = of(agreement("2021/.."));
        assertEquals(Double.POSITIVE_INFINITY, open.end());
        assertTrue(text(open).startsWith("no end is set"));

        AlignedTerm unknown = of(agreement("2021-01-01/").editions(List.of("beijing-2022")));
        assertEquals(Edge.UNKNOWN, unknown.endEdge());
        assertEquals(1.14, unknown.end(), DAYS, "as far as the editions it covers");
        assertTrue(text(unknown).startsWith("end not known"));

        AlignedTerm noStart = of(agreement("/2024").announced(SmallRecord.date("2020")));
        assertEquals(Edge.UNKNOWN, noStart.startEdge());
        assertEquals("length not known, announced 2020, start not known", text(noStart));
    }

    @Test
    void whatHasNoTermOrNoDayToCountFromHasNone() {
        assertNull(maybe(Agreement.builder("x", Agreement.Kind.SUPPLY).announced(SmallRecord.date("2020"))));
        assertNull(maybe(agreement("/2024")));
        assertNull(maybe(agreement("../..")));
    }

    @Test
    void itSpeaksChinese() {
        AlignedTerm term = of(agreement("2018-01-19/2028-01-18").announced(SmallRecord.date("2017-01-19")));

        assertEquals("10 年、2017年1月19日公布、1 年后开始",
                new TermText(new PageWording(SmallRecord.whole(), Locale.CHINESE)).of(term));
    }

    private static AgreementBuilder agreement(String term) {
        return Agreement.builder("x", Agreement.Kind.SPONSORSHIP).term(SmallRecord.date(term));
    }

    private static Agreement.Ending ended(String day) {
        return new Agreement.Ending(SmallRecord.date(day), null, Agreement.Reason.TERMINATED, null);
    }

    private static AlignedTerm of(AgreementBuilder agreement) {
        return Objects.requireNonNull(maybe(agreement));
    }

    private static @Nullable AlignedTerm maybe(AgreementBuilder agreement) {
        return AlignedTerm.of(SmallRecord.whole(), agreement.build());
    }

    private static String text(AlignedTerm term) {
        return new TermText(new PageWording(SmallRecord.whole(), Locale.ENGLISH)).of(term);
    }
}
