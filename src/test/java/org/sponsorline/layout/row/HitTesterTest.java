package org.sponsorline.layout.row;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.Layouts;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.row.Hit.Part;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.model.date.EdtfParser;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.Records;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.time.Viewport;
import org.sponsorline.view.LaneRows;

final class HitTesterTest {

    private static final double PX_PER_DAY = 0.25;

    private TimelineLayout layout;
    private Frame frame;

    @BeforeEach
    void oneLaneWithThreeItems() throws Exception {
        Dataset dataset = Records.record()
                .edition("games", "games", EdtfParser.parse("2004-08-01/2004-08-20"), null)
                .source("s", null)
                .add(Records.deal("long").title(Text.of("Long")).announced(Dates.day("2000-06-01"))
                        .term(EdtfParser.parse("2001-01-01/2005-12-31"))
                        .ended(Dates.day("2004-12-31"), null, null).cite(Records.citing("s")))
                .add(Records.deal("short").title(Text.of("Short")).term(EdtfParser.parse("2003-01-01/2003-01-31")))
                .add(Records.event("event").date(Dates.day("2006-06-01")).cite(Records.citing("s")))
                .make();
        layout = Layouts.of(dataset).by(Dimension.CITED).at(PX_PER_DAY).make();
        long start = LocalDate.of(2000, 1, 1).toEpochDay();
        frame = new Frame(new Viewport(start, start + 1000 / PX_PER_DAY), 1000, 500, 0, 0);
    }

    private double x(String iso) {
        return frame.scale().xOf(LocalDate.parse(iso).toEpochDay());
    }

    private double y(int item) {
        return layout.metrics().axisHeight()
                + layout.lanes().rowTop(layout.rowOf(layout.firstPlacementOf(item).orElseThrow()))
                + layout.metrics().barHeight() / 2;
    }

    private Hit hit(double x, double y) {
        return HitTester.hit(layout, frame, x, y);
    }

    private Part partAt(String iso, int item) {
        Hit.OnItem hit = assertInstanceOf(Hit.OnItem.class, hit(x(iso), y(item)));
        assertEquals(item, hit.item());
        return hit.part();
    }

    /// Lanes of two holders: one with a dated and an undated agreement, one with undated ones alone.
    @Test
    void undatedItemsAreFoundAtTheNameOrHeaderOfTheirLane() {
        Dataset dataset = Records.of(
                Records.deal("dated").between("ioc", "ada").term(Dates.between(Dates.year(2001), Dates.year(2005))),
                Records.deal("lost").between("ioc", "ada"), Records.deal("gone").between("ioc", "bea"),
                Records.deal("missing").between("ioc", "bea"));
        layout = Layouts.of(dataset).by(Dimension.ORGANIZATION).rows(LaneRows.NAME, LocalDate.of(2003, 1, 1)).make();
        frame = new Frame(frame.viewport(), 1000, 500, 0, 200);
        double axis = layout.metrics().axisHeight();

        assertEquals(0, layout.lanes().headerHeight(0), "the name is its head");
        assertEquals(1, layout.undatedBeside(0));
        assertEquals(new Hit.OnMore(List.of(1)), hit(-10, y(0)));
        assertInstanceOf(Hit.OnName.class, hit(-120, y(0)));
        assertTrue(layout.isUndated(1));
        double header = axis + layout.lanes().top(1) + 5;
        assertEquals(new Hit.OnMore(List.of(2, 3)), hit(300, header));
        assertEquals(new Hit.OnLaneHeader(1, true), hit(-195, header));

        frame = new Frame(frame.viewport(), 1000, 500, 0, 44);
        assertInstanceOf(Hit.OnName.class, hit(-10, y(0)), "a folded column has no room for it");
    }

    @Test
    void eachPartOfABarIsToldApart() {
        assertEquals(Part.BODY, partAt("2003-01-01", 0));
        assertEquals(Part.START, partAt("2001-01-05", 0));
        assertEquals(Part.END, partAt("2004-12-30", 0));
        assertEquals(Part.ANNOUNCED, partAt("2000-08-01", 0));
        assertEquals(Part.UNSERVED, partAt("2005-08-01", 0));
    }

    @Test
    void aLabelBesideABarBelongsToIt() {
        assertEquals(Part.LABEL, partAt("2003-06-01", 1));
    }

    @Test
    void theBadgeOfAnUncitedItemIsHit() {
        double besideTheBar = x("2003-02-01") + 12;
        Hit.OnItem hit = assertInstanceOf(Hit.OnItem.class, hit(besideTheBar, y(1)));
        assertEquals(Part.BADGE, hit.part());
    }

    @Test
    void aMilestoneIsHitOnItsMark() {
        assertEquals(Part.BODY, partAt("2006-06-05", 2));
    }

    @Test
    void theAxisKnowsItsDayAndNamesItsEditions() {
        Hit.OnAxis axis = assertInstanceOf(Hit.OnAxis.class, hit(x("2002-03-01"), 40));
        assertEquals(LocalDate.of(2002, 3, 1).toEpochDay(), axis.day(), 0.01);
        Hit.OnEdition edition = assertInstanceOf(Hit.OnEdition.class, hit(x("2004-08-10"), 10));
        assertEquals(0, edition.edition());
    }

    @Test
    void headersAreHitAndSoAreTheirFoldMarks() {
        double header = layout.metrics().axisHeight() + 5;
        assertEquals(new Hit.OnLaneHeader(0, true), hit(10, header));
        assertEquals(new Hit.OnLaneHeader(0, false), hit(300, header));
    }

    @Test
    void aHeaderThatStaysInViewHidesWhatIsScrolledBelowIt() {
        frame = new Frame(frame.viewport(), 1000, 200, 30, 0);
        assertEquals(new Hit.OnLaneHeader(0, false), hit(300, layout.metrics().axisHeight() + 5));
    }

    @Test
    void emptyGroundKnowsItsDayAndLane() {
        Hit.Nothing nothing = assertInstanceOf(Hit.Nothing.class, hit(x("2008-01-01"), y(0)));
        assertEquals(OptionalInt.of(layout.lanes().laneAt(y(0) - layout.metrics().axisHeight())), nothing.lane());
        Hit.Nothing below = assertInstanceOf(Hit.Nothing.class, hit(10, 490));
        assertEquals(OptionalInt.empty(), below.lane());
    }

    @Test
    void theUndatedItemsOfALaneOpenFromItsHeader() {
        Dataset dataset = Records.record().add(Records.deal("a").term(Dates.year(2000))).add(Records.deal("b")).make();
        layout = Layouts.of(dataset).by(Dimension.KIND).make();
        Hit.OnMore more = assertInstanceOf(Hit.OnMore.class, hit(900, layout.metrics().axisHeight() + 10));
        assertEquals(List.of(1), more.items());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.002, 0.02, 0.3, 3})
    void theMiddleOfEveryMarkHitsWhatItStandsFor(double pxPerDay) {
        TimelineLayout large = Layouts.of(RandomRecord.of(77, 500)).by(Dimension.KIND).at(0.3).make();
        Frame whole = Layouts.frame(large, 9_000, pxPerDay, 1000);
        var marks = new RowMarks();
        marks.begin(large, whole);
        int runs = 0;
        for (int row = 0; row < large.rowCount(); row++) {
            marks.compute(large, whole, row);
            // A row near the top lies under the header that stays there.
            double y = large.metrics().axisHeight() + large.lanes().rowTop(row) + 5;
            for (int mark = 0; mark < marks.size(); mark++) {
                double x = (Math.max(0, marks.left(mark)) + Math.min(1000, marks.right(mark))) / 2;
                boolean covered = mark > 0 && x <= marks.right(mark - 1) + 1;
                boolean badge = marks.labels().hasBadge(mark);
                if (x <= 0 || x >= 1000 || covered || badge) {
                    continue;
                }
                switch (HitTester.hit(large, whole, x, y)) {
                    case Hit.OnItem hit -> assertEquals(marks.first(mark), hit.placement());
                    case Hit.OnRun hit -> {
                        assertEquals(marks.count(mark), hit.items().size());
                        assertEquals(large.item(marks.first(mark)), hit.items().getFirst());
                        runs++;
                    }
                    case Hit other -> throw new AssertionError(other.toString());
                }
            }
        }
        assertTrue(pxPerDay > 0.01 || runs > 10, "runs " + runs);
    }

    @Test
    void everyLabelThatWasGivenUpIsReachedThroughItsCount() {
        TimelineLayout dense = Layouts.of(RandomRecord.of(78, 300)).by(Dimension.KIND).at(0.5).make();
        Frame far = Layouts.frame(dense, 9_000, 0.05, 1000);
        var marks = new RowMarks();
        marks.begin(dense, far);
        int counts = 0;
        for (int row = 0; row < dense.rowCount(); row++) {
            marks.compute(dense, far, row);
            double y = dense.metrics().axisHeight() + dense.lanes().rowTop(row) + 5;
            for (int mark = 0; mark < marks.size(); mark++) {
                if (marks.labels().hasMore(mark)) {
                    Hit.OnMore more = assertInstanceOf(
                            Hit.OnMore.class, HitTester.hit(dense, far, marks.labels().moreX(mark) + 6, y));
                    assertEquals(marks.end(mark) - marks.labels().moreFirst(mark), more.items().size());
                    counts++;
                }
            }
        }
        assertTrue(counts > 5, "counts " + counts);
    }
}
